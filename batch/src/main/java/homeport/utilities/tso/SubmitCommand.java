package homeport.utilities.tso;

import homeport.data.FileFailure;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.Listing;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.UtilityFailure;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// SUBMIT: what is in data sets and members goes to the system as jobs, at once (z/OS TSO/E Command
/// Reference, "SUBMIT command"). A text without a JOB statement, for which z/OS makes one of the
/// user's name, is refused.
final class SubmitCommand {
  private static final int FAILED = 12;

  /// Most characters that one command submits.
  private static final int TEXT_MAX = 16 << 20;

  /// Operands that say what is done here anyway, or whom to tell.
  static final Set<String> IDLE =
      Set.of("NOHOLD", "NOJOBCHAR", "NOPASSWORD", "NOUSER", "NOTIFY", "NONOTIFY", "NOPAUSE");

  private static final Pattern JOB = Pattern.compile("(?m)^//[A-Z@#$][A-Z0-9@#$]{0,7} +JOB(?= |$)");

  private final UtilityStep step;
  private final Listing listing;

  SubmitCommand(UtilityStep step, Listing listing) {
    this.step = step;
    this.listing = listing;
  }

  /// @param names of data sets and members, complete
  int run(List<String> names) {
    StringBuilder text = new StringBuilder();
    try {
      for (String name : names) {
        if (!step.reserve(name.replaceFirst("\\(.*", ""), false)) {
          return failed("IKJ56225I DATA SET " + name + " ALREADY IN USE, TRY LATER");
        }
        read(name, text);
      }
      if (!JOB.matcher(text).find()) {
        return failed("HP4310 `SUBMIT` needs a JOB statement, and there is none in " + names);
      }
      for (String submitted : step.submit(text.toString())) {
        String job = submitted.replaceFirst(" (JOB[0-9]+)$", "($1)");
        listing.line("IKJ56250I JOB " + job + " SUBMITTED");
      }
      return 0;
    } catch (UtilityFailure failure) {
      return failed(failure.line());
    } catch (IOException e) {
      return failed("HP4003 the jobs cannot be submitted: " + FileFailure.words(e));
    }
  }

  private int failed(String message) {
    listing.line(message);
    return FAILED;
  }

  private void read(String name, StringBuilder text) throws UtilityFailure {
    int open = name.indexOf('(');
    try (RecordSource source =
        open < 0
            ? RecordSource.named(step, name)
            : RecordSource.member(
                step, name.substring(0, open), name.substring(open + 1, name.length() - 1))) {
      while (source.next()) {
        text.append(step.codePage().decode(source.area(), 0, source.length()).stripTrailing());
        text.append('\n');
        if (text.length() > TEXT_MAX) {
          throw new UtilityFailure("HP4310", "`SUBMIT` takes " + TEXT_MAX + " characters at most");
        }
      }
    }
  }
}
