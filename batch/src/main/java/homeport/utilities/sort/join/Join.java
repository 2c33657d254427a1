package homeport.utilities.sort.join;

import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.engine.KeyField;
import homeport.utilities.sort.reformat.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What JOINKEYS, JOIN and REFORMAT ask for (z/OS DFSORT Application Programming Guide, "JOINKEYS
/// application").
///
/// @param first F1
/// @param second F2
/// @param paired pairs of records with equal keys are wanted
/// @param unpairedFirst and records of F1 without a partner
/// @param unpairedSecond and those of F2
/// @param pieces what a joined record is made of
/// @param fill stands for the fields of a partner that is not there
public record Join(
    File first,
    File second,
    boolean paired,
    boolean unpairedFirst,
    boolean unpairedSecond,
    List<Piece> pieces,
    byte fill) {
  public Join {
    pieces = List.copyOf(pieces);
  }

  /// One of the two files.
  ///
  /// @param ddName where it is read from
  /// @param controlDd where its own statements are, when the step has that DD
  /// @param sorted its records are in order
  /// @param checked that order is checked
  public record File(
      String ddName,
      String controlDd,
      List<KeyField> keys,
      boolean sorted,
      boolean checked,
      Filter filter) {
    public File {
      keys = List.copyOf(keys);
    }
  }

  /// INCLUDE, OMIT and STOPAFT of a JOINKEYS statement.
  ///
  /// @param stop 0 for all
  public record Filter(@Nullable Condition condition, boolean omit, long stop) {}

  /// A part of a joined record.
  public sealed interface Piece {
    /// Bytes of a file's record.
    ///
    /// @param length -1 for the rest of a variable record
    record Field(boolean second, int offset, int length) implements Piece {}

    /// `?`: B for a pair, 1 and 2 for a record of F1 or F2 alone.
    record Indicator() implements Piece {}
  }

  /// The joined records are variable: they end with the rest of one.
  public boolean variable() {
    return pieces.stream()
        .anyMatch(piece -> piece instanceof Piece.Field(_, _, int length) && length < 0);
  }

  /// Bytes of a joined record without the rest of a variable one.
  public int width() {
    int width = 0;
    for (Piece piece : pieces) {
      width +=
          switch (piece) {
            case Piece.Field(_, _, int length) -> Math.max(0, length);
            case Piece.Indicator _ -> 1;
          };
    }
    return Math.min(width, Source.PARSED);
  }
}
