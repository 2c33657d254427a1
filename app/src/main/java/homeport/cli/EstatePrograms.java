package homeport.cli;

import homeport.cobol.CompilerOptions;
import homeport.cobol.source.OptionList;
import homeport.diagnostics.Problems;
import homeport.jobs.estate.Estate;
import homeport.library.CompileCache;
import homeport.library.LoadLibrary;
import homeport.runtime.ProgramLoader;
import homeport.utilities.Utilities;
import homeport.utilities.Utility;
import java.nio.file.Path;
import java.util.List;

/// What an estate's jobs can run: its programs, compiled when first wanted and remembered below its
/// `.homeport`, and the utilities.
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
    CompilerOptions options =
        OptionList.parse(
            estate.options(),
            CompilerOptions.DEFAULT.withCodepage(estate.codePage().name()),
            problems);
    CompileOptions.show(problems, shell);
    if (problems.hasErrors()) {
      throw new UserMistake("HP9010", "`options: " + estate.options() + "` cannot be used");
    }
    return new LoadLibrary(
        estate.programs().folders(),
        estate.copybooks().folders(),
        options,
        new CompileCache(cache, Caches.compiler()),
        (_, found) -> CompileOptions.show(found, shell));
  }

  static List<Utility> utilities() {
    return Utilities.all();
  }
}
