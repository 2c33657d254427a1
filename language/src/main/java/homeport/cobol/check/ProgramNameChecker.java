package homeport.cobol.check;

import homeport.cobol.CompilerOptions;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.diagnostics.Problems;

/// What PGMNAME(COMPAT) makes of an outermost program's name (Programming Guide,
/// "PGMNAME(COMPAT)"): eight characters, 0 for a hyphen, a letter first. Programs are found here by
/// the name as it is written, so that of two names that become the same each still has its own.
final class ProgramNameChecker {
  private static final int NAME_MAX = 8;

  private ProgramNameChecker() {}

  static void check(ProgramSyntax program, CompilerOptions options, Problems problems) {
    String name = program.name().text();
    if (name.isEmpty()) {
      return; // it is missing, which is told already
    }
    String processed = processed(name);
    if (!options.longNames() && !processed.equals(name)) {
      problems.add(
          RuleBroken.of(
                  Rule.PROGRAM_NAME_CHANGED,
                  program.name().at(),
                  "the name `" + name + "` is `" + processed + "` on IBM")
              .help("a program-name has at most eight letters and digits, or PGMNAME(LONGUPPER)"));
    }
  }

  private static String processed(String name) {
    String eight = name.substring(0, Math.min(NAME_MAX, name.length())).replace('-', '0');
    char first = eight.charAt(0);
    if (first >= '1' && first <= '9') {
      return (char) ('A' + first - '1') + eight.substring(1);
    }
    return first >= 'A' && first <= 'Z' ? eight : 'J' + eight.substring(1);
  }
}
