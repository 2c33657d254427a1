package homeport.cobol.check;

import homeport.cobol.CompilerOptions;
import homeport.cobol.ExternalName;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.diagnostics.Problems;

/// Names that PGMNAME(COMPAT) changes (Programming Guide, "PGMNAME(COMPAT)"): a program is found by
/// its name as it is written and by what becomes of it, the former first. PGMNAME(LONGMIXED) wants
/// a literal ("PGMNAME(LONGMIXED)").
final class ProgramNameChecker {
  private ProgramNameChecker() {}

  static void check(ProgramSyntax program, CompilerOptions options, Problems problems) {
    String name = program.name().text();
    if (name.isEmpty()) {
      return; // it is missing, which is told already
    }
    if (options.pgmname() == CompilerOptions.ProgramNames.LONGMIXED && isWord(program.name())) {
      problems.add(
          RuleBroken.of(
                  Rule.PROGRAM_NAME_WORD,
                  program.name().at(),
                  "a program-name is a literal under PGMNAME(LONGMIXED)")
              .help("write it in quotation marks, as it is to be called"));
    }
    String processed = ExternalName.of(name);
    if (options.pgmname() == CompilerOptions.ProgramNames.COMPAT && !processed.equals(name)) {
      problems.add(
          RuleBroken.of(
                  Rule.PROGRAM_NAME_CHANGED,
                  program.name().at(),
                  "the name `" + name + "` is `" + processed + "` on IBM")
              .help("a program-name has at most eight letters and digits, or PGMNAME(LONGUPPER)"));
    }
  }

  private static boolean isWord(Name name) {
    char first = name.at().file().text().charAt(name.at().start());
    return first != '\'' && first != '"';
  }
}
