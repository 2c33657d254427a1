package homeport.cobol.check;

import homeport.cobol.CompilerOptions;
import homeport.cobol.ExternalName;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.diagnostics.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  /// Two programs of a source, be they contained in the same program or in none, need names of
  /// their own: a CALL has to find one of them ("PROGRAM-ID paragraph", "Conventions for
  /// program-names"). COMMON is for contained ones.
  static void apart(List<ProgramSyntax> programs, CompilerOptions options, Problems problems) {
    boolean mixed = options.pgmname() == CompilerOptions.ProgramNames.LONGMIXED;
    Map<String, Name> outermost = new HashMap<>();
    for (ProgramSyntax program : programs) {
      if (program.attributes().function() != null) {
        continue;
      }
      once(program.name(), mixed, outermost, problems);
      Map<String, Name> within = new HashMap<>();
      once(program.name(), mixed, within, problems);
      contained(program, mixed, within, problems);
      if (program.attributes().common()) {
        problems.add(
            RuleBroken.of(
                Rule.PROGRAM_COMMON,
                program.name().at(),
                "`" + program.name() + "` is COMMON and contained in no program"));
      }
    }
  }

  private static void contained(
      ProgramSyntax program, boolean mixed, Map<String, Name> within, Problems problems) {
    for (ProgramSyntax inner : program.contained()) {
      once(inner.name(), mixed, within, problems);
      contained(inner, mixed, within, problems);
    }
  }

  private static void once(Name name, boolean mixed, Map<String, Name> names, Problems problems) {
    String key = mixed ? name.text() : name.text().toUpperCase(Locale.ROOT);
    Name before = key.isEmpty() ? null : names.putIfAbsent(key, name);
    if (before != null) {
      problems.add(
          RuleBroken.of(Rule.PROGRAM_TWICE, name.at(), "two programs are called `" + name + "`")
              .also(before.at(), "the other one"));
    }
  }

  private static boolean isWord(Name name) {
    char first = name.at().file().text().charAt(name.at().start());
    return first != '\'' && first != '"';
  }
}
