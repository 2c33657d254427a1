package homeport.runtime;

import org.jspecify.annotations.Nullable;

/// The port to load libraries: STEPLIB, `-L`, the estate's programs.
@FunctionalInterface
public interface ProgramLoader {
  /// A new instance of a program for the run unit, or null when no library has the name (S806).
  ///
  /// @param name in upper case, without trailing blanks; one that PGMNAME(LONGMIXED) keeps as it is
  ///   written is that of one program only
  @Nullable CobolProgram load(String name, RunUnit unit);

  /// True when the site has a program of its own of that name, so that it is not missed where it is
  /// the name of one of the system's.
  default boolean ofSite(String name) {
    return false;
  }
}
