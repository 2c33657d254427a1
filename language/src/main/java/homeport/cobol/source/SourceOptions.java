package homeport.cobol.source;

import homeport.cobol.CompilerOptions;
import homeport.diagnostics.Span;
import java.util.List;

/// The options that the programs of one source are compiled with (Programming Guide, "Specifying
/// compiler options in a batch compilation").
///
/// @param first those of the first program, and of all without cards of their own before `later`
/// @param later those of programs with cards of their own, in the order of the text
public record SourceOptions(CompilerOptions first, List<Later> later) {
  public SourceOptions {
    later = List.copyOf(later);
  }

  /// Cards before a later program.
  ///
  /// @param cards the first one's options
  public record Later(Span cards, CompilerOptions options) {}

  /// Those of the program that begins here. A program without cards has the options of the one
  /// before.
  public CompilerOptions at(Span program) {
    CompilerOptions found = first;
    for (Later one : later) {
      boolean before =
          one.cards().file().equals(program.file()) && one.cards().start() < program.start();
      found = before ? one.options() : found;
    }
    return found;
  }

  /// Those of the program that is being read.
  CompilerOptions last() {
    return later.isEmpty() ? first : later.getLast().options();
  }

  /// True when two programs' words are the same words: literals, names and columns are read with
  /// these options, for the whole source at once.
  static boolean isReadAlike(CompilerOptions one, CompilerOptions other) {
    return one.arith() == other.arith()
        && one.nsymbolNational() == other.nsymbolNational()
        && one.codepage().equals(other.codepage())
        && one.pgmname() == other.pgmname()
        && one.sequence() == other.sequence()
        && one.rules().endPeriod() == other.rules().endPeriod();
  }
}
