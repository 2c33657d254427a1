package homeport.codegen.ir;

/// An argument of a [Routine].
public sealed interface Argument {
  record Bytes(Place place) implements Argument {}

  /// At most 18 digits.
  record Number(Num value) implements Argument {}

  record Int(Index value) implements Argument {}

  record Text(String value) implements Argument {}

  /// The program that runs.
  record Program() implements Argument {}

  /// One of the program's files, by its index in [Unit#files].
  record File(int file) implements Argument {}

  /// State that a CALL statement keeps between its executions, one for each site.
  record Site(int site) implements Argument {}

  /// A range that the routine may enter, by its index in [Unit#entered]; an INT.
  record Entered(int range) implements Argument {}
}
