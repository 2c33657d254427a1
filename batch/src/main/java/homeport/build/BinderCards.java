package homeport.build;

import homeport.utilities.dd.UtilityFailure;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts control statements together that go on over several cards: behind a comma, or where the
/// operands come to column 71 and column 72 is not blank (z/OS MVS Program Management: User's Guide
/// and Reference, "Binder syntax conventions").
final class BinderCards {
  private static final int COLUMNS = 71;

  private static final Pattern BEGINS = Pattern.compile("(\\s+\\S+\\s+\\S+).*");
  private static final Pattern GOES_ON = Pattern.compile("\\s+(\\S+).*");

  private String begun = "";

  /// Takes a card.
  ///
  /// @return the statement, or null when it goes on
  @Nullable String statement(String card) throws UtilityFailure {
    String text = card.substring(0, Math.min(card.length(), COLUMNS));
    Matcher field = (begun.isEmpty() ? BEGINS : GOES_ON).matcher(text);
    if (!field.matches()) {
      ended();
      return text;
    }
    boolean full =
        field.end(1) == COLUMNS && card.length() > COLUMNS && card.charAt(COLUMNS) != ' ';
    String statement = begun + field.group(1);
    boolean goesOn = full || statement.endsWith(",");
    begun = goesOn ? statement : "";
    return goesOn ? null : statement;
  }

  /// What comes next is no card.
  void ended() throws UtilityFailure {
    if (!begun.isEmpty()) {
      throw new UtilityFailure("HP4502", "`" + begun.strip() + "` does not end");
    }
  }
}
