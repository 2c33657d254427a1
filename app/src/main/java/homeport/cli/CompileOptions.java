package homeport.cli;

import homeport.cobol.CompilerOptions;
import homeport.cobol.source.OptionList;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.library.CompileCache;
import homeport.library.LoadLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What `compile` and `exec` have in common: where COPY and CALL look, the compiler options, and
/// showing what a compile has to say.
final class CompileOptions {
  static final Option COPY = Option.value("-I", "DIR", "where COPY looks; may be repeated");
  static final Option LIBRARY =
      Option.value("-L", "DIR", "where CALL looks, sources and load modules; may be repeated");
  static final Option OPTION =
      Option.value("--option", "LIST", "compiler options, for example ARITH(EXTEND),TRUNC(BIN)");

  private CompileOptions() {}

  /// The compiler options of the command line.
  ///
  /// @throws UserMistake when one is wrong
  static CompilerOptions options(Arguments arguments, Shell shell) throws UserMistake {
    CompilerOptions options = CompilerOptions.DEFAULT;
    for (String list : arguments.values(OPTION)) {
      Problems problems = new Problems();
      options = OptionList.parse(list, options, problems);
      show(problems, shell);
      if (problems.hasErrors()) {
        throw new UserMistake("HP9010", "`--option " + list + "` cannot be used");
      }
    }
    return options;
  }

  /// The load library of the command line; a source's own folder is searched last, for COPY and
  /// CALL.
  static LoadLibrary library(
      Arguments arguments, Shell shell, CompilerOptions options, List<Path> own) {
    List<Path> programs = folders(arguments.values(LIBRARY), own, shell);
    List<Path> copies = folders(arguments.values(COPY), own, shell);
    return new LoadLibrary(
        programs,
        copies,
        options,
        new CompileCache(Caches.programs(shell), Caches.compiler()),
        (_, problems) -> show(problems, shell));
  }

  static List<Path> folders(List<String> given, List<Path> own, Shell shell) {
    List<Path> folders = new ArrayList<>();
    given.forEach(folder -> folders.add(shell.directory().resolve(folder)));
    folders.addAll(own);
    return folders;
  }

  /// The folder a source lies in.
  static Path folderOf(Path source) {
    Path parent = source.getParent();
    return parent == null ? Path.of("") : parent;
  }

  static void show(Problems problems, Shell shell) {
    shell.err().print(new ProblemRenderer(false).render(problems));
  }
}
