package homeport.cli;

import homeport.cobol.CompilerOptions;
import homeport.cobol.source.OptionList;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Severity;
import homeport.library.CompileCache;
import homeport.library.LoadLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What `compile` and `exec` have in common: where COPY and CALL look, the compiler options, and
/// showing what a compile has to say.
final class CompileOptions {
  static final Option COPY =
      Option.value("-I", "DIR|NAME=DIR", "where COPY looks, or COPY … OF NAME; may be repeated");
  static final Option LIBRARY =
      Option.value("-L", "DIR", "where CALL looks, sources and load modules; may be repeated");
  static final Option OPTION =
      Option.value("--option", "LIST", "compiler options, for example ARITH(EXTEND),TRUNC(BIN)");

  private static final String SYSLIB = "SYSLIB";

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
      if (problems.worst().compareTo(Severity.ERROR) >= 0) {
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
    return new LoadLibrary(
        programs,
        copyFolders(arguments, own, shell),
        copyLibraries(arguments, shell),
        options,
        new CompileCache(Caches.programs(shell), Caches.compiler()),
        (_, problems) -> show(problems, shell));
  }

  /// Compiles a source, as long as there is memory to do it in.
  static LoadLibrary.Compiled compiled(LoadLibrary library, Path source, Shell shell)
      throws IOException {
    try (HeapGuard _ = HeapGuard.begin(shell)) {
      return library.compile(source);
    }
  }

  /// Where COPY looks: SYSLIB.
  static List<Path> copyFolders(Arguments arguments, List<Path> own, Shell shell) {
    List<String> given = new ArrayList<>();
    for (String value : arguments.values(COPY)) {
      String library = library(value);
      if (library.isEmpty() || library.equals(SYSLIB)) {
        given.add(folder(value));
      }
    }
    return folders(given, own, shell);
  }

  /// Where COPY … OF looks, by library.
  static Map<String, List<Path>> copyLibraries(Arguments arguments, Shell shell) {
    Map<String, List<Path>> libraries = new HashMap<>();
    for (String value : arguments.values(COPY)) {
      String library = library(value);
      if (!library.isEmpty()) {
        libraries
            .computeIfAbsent(library, _ -> new ArrayList<>())
            .add(shell.directory().resolve(folder(value)));
      }
    }
    return libraries;
  }

  /// The library of NAME=DIR in upper case; empty when there is none.
  private static String library(String value) {
    return value.substring(0, Math.max(0, value.indexOf('='))).toUpperCase(Locale.ROOT);
  }

  private static String folder(String value) {
    return value.substring(value.indexOf('=') + 1);
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
