package homeport.build;

import homeport.utilities.dd.UtilityFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A control statement of the binder (z/OS MVS Program Management: User's Guide and Reference,
/// "Binder control statement reference").
sealed interface BinderStatement {
  /// INCLUDE: the members of a DD, or all that it leads to.
  record Include(String ddName, List<String> members) implements BinderStatement {
    public Include {
      members = List.copyOf(members);
    }
  }

  /// NAME: what came before becomes this member.
  ///
  /// @param replace it may take the place of one that is there
  record Name(String member, boolean replace) implements BinderStatement {}

  /// ALIAS: another name of the member.
  record Alias(String name) implements BinderStatement {}

  /// ENTRY: the program that begins.
  record Entry(String program) implements BinderStatement {}

  /// Statements that change nothing here: there is one addressing mode, nothing is laid out in
  /// storage, and programs that are called are found when they are.
  Set<String> WITHOUT_EFFECT =
      Set.of(
          "MODE",
          "SETSSI",
          "SETOPT",
          "SETCODE",
          "ORDER",
          "PAGE",
          "IDENTIFY",
          "LIBRARY",
          "AUTOCALL",
          "EXPAND",
          "IMPORT");

  Pattern STATEMENT = Pattern.compile("\\s+([A-Z]+)(?:\\s+(\\S+))?.*");
  Pattern OPERAND = Pattern.compile("([A-Z0-9#@$]{1,8})(?:\\(([A-Z0-9#@$,]+)\\))?");

  /// Reads a card; null for a comment, for a blank one, and for a statement without effect.
  static @Nullable BinderStatement read(String card) throws UtilityFailure {
    String text = card.substring(0, Math.min(card.length(), 71)).toUpperCase(Locale.ROOT);
    if (text.isBlank() || text.startsWith("*")) {
      return null;
    }
    Matcher statement = STATEMENT.matcher(text);
    if (!statement.matches()) {
      throw new UtilityFailure("HP4502", "`" + card.strip() + "` is no control statement");
    }
    String verb = statement.group(1);
    if (WITHOUT_EFFECT.contains(verb)) {
      return null;
    }
    Matcher operand = OPERAND.matcher(statement.group(2) == null ? "" : statement.group(2));
    boolean known = Set.of("INCLUDE", "NAME", "ALIAS", "ENTRY").contains(verb);
    if (!known) {
      throw UtilityFailure.refused("the control statement `" + verb + "`");
    }
    if (!operand.matches()) {
      throw new UtilityFailure("HP4502", "`" + card.strip() + "`: a name is wanted behind " + verb);
    }
    String name = operand.group(1);
    String inner = operand.group(2);
    return switch (verb) {
      case "INCLUDE" ->
          new Include(name, inner == null ? List.of() : new ArrayList<>(List.of(inner.split(","))));
      case "NAME" -> new Name(name, "R".equals(inner));
      case "ALIAS" -> new Alias(name);
      default -> new Entry(name);
    };
  }
}
