package homeport.cli;

import homeport.build.BinderUtility;
import homeport.build.CompilerUtility;
import homeport.cobol.CompilerOptions;
import homeport.cobol.source.OptionList;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Severity;
import homeport.jobs.estate.Estate;
import homeport.library.CompileCache;
import homeport.library.LoadLibrary;
import homeport.library.SiteLibrary;
import homeport.runtime.ProgramLoader;
import homeport.utilities.Utilities;
import homeport.utilities.Utility;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What an estate's jobs can run: its programs, compiled when first wanted and remembered below its
/// `.homeport`, its own programs in Java, and the utilities.
final class EstatePrograms {
  private EstatePrograms() {}

  static ProgramLoader loader(Estate estate, Shell shell) throws UserMistake {
    return loader(estate, cache(estate), shell);
  }

  /// Where an estate's compiled programs are remembered.
  static Path cache(Estate estate) {
    return estate.state().resolve("programs");
  }

  /// @param cache where compiled programs are remembered, by all that went into them
  static ProgramLoader loader(Estate estate, Path cache, Shell shell) throws UserMistake {
    Problems problems = new Problems();
    CompilerOptions options = options(estate, problems);
    CompileOptions.show(problems, shell);
    checked(estate, problems);
    LoadLibrary compiled =
        new LoadLibrary(
            estate.programs().folders(),
            estate.copybooks().folders(),
            options,
            new CompileCache(cache, Caches.compiler()),
            (_, found) -> CompileOptions.show(found, shell));
    return estate.extensions().places().isEmpty() ? compiled : sitePrograms(estate, compiled);
  }

  private static CompilerOptions options(Estate estate, Problems problems) {
    return OptionList.installation(
        estate.options(), CompilerOptions.DEFAULT.withCodepage(estate.codePage().name()), problems);
  }

  private static void checked(Estate estate, Problems problems) throws UserMistake {
    if (problems.worst().compareTo(Severity.ERROR) >= 0) {
      throw new UserMistake("HP9010", "`options: " + estate.options() + "` cannot be used");
    }
  }

  /// The site's own programs in Java, and behind them the compiled ones.
  private static ProgramLoader sitePrograms(Estate estate, LoadLibrary compiled)
      throws UserMistake {
    Set<String> reserved = new HashSet<>();
    for (Utility utility : utilities(CompilerOptions.DEFAULT, List.of())) {
      reserved.add(utility.name());
      reserved.addAll(utility.aliases());
    }
    try {
      List<Path> jars =
          estate.extensions().all().stream().filter(EstatePrograms::isJar).sorted().toList();
      return SiteLibrary.open(jars, estate.codePage().name(), reserved).before(compiled);
    } catch (SiteLibrary.Refusal e) {
      throw new UserMistake(e.id(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UserMistake("HP5061", "`extensions` cannot be read: " + e.getMessage());
    }
  }

  private static boolean isJar(Path file) {
    return file.toString().endsWith(".jar");
  }

  /// The utilities of an estate, whose compiler has its options and copybooks.
  static List<Utility> utilities(Estate estate) throws UserMistake {
    Problems problems = new Problems();
    CompilerOptions options = options(estate, problems);
    checked(estate, problems);
    return utilities(options, estate.copybooks().folders());
  }

  /// All utilities, with the compiler of these options and copybooks.
  static List<Utility> utilities(CompilerOptions options, List<Path> copyFolders) {
    List<Utility> all = new ArrayList<>(Utilities.all());
    all.add(new BinderUtility());
    all.add(new CompilerUtility(options, copyFolders));
    return List.copyOf(all);
  }
}
