package homeport.utilities.sort.reformat;

import java.util.ArrayList;
import java.util.List;

/// BUILD, and FIELDS and OUTREC, its other names: a record of these pieces only (z/OS DFSORT
/// Application Programming Guide, INREC, OUTREC and OUTFIL, "BUILD").
///
/// @param lines more than one when `/` begins new records
/// @param strict a variable record that ends before a field does ends the sort; else the source's
///   fill bytes stand in
public record Build(List<Line> lines, boolean strict) implements Form {
  private static final int RDW = 4;

  public Build {
    lines = List.copyOf(lines);
  }

  /// One record.
  ///
  /// @param width at least so many bytes, for a column behind the last piece
  /// @param restAt where the rest of a variable record begins that ends the new one; -1 for none
  /// @param restColumn where it goes
  public record Line(List<Placed> pieces, int width, int restAt, int restColumn) {
    public Line {
      pieces = List.copyOf(pieces);
    }

    boolean descriptor() {
      return !pieces.isEmpty()
          && pieces.getFirst().piece() instanceof Piece.Copied(int offset, int width)
          && offset == 0
          && width >= RDW;
    }

    int end() {
      return pieces.stream().mapToInt(placed -> placed.piece().end()).max().orElse(0);
    }
  }

  /// A variable record ends before a field that BUILD wants: ICE218A.
  public static final class ShortRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int length;
    private final int end;

    ShortRecord(int length, int end) {
      super("a record of " + length + " bytes is shorter than the fields of BUILD, " + end);
      this.length = length;
      this.end = end;
    }

    public int length() {
      return length;
    }

    public int end() {
      return end;
    }
  }

  @Override
  public int end() {
    return lines.stream().mapToInt(Line::end).max().orElse(0);
  }

  @Override
  public int width(int inputLength) {
    List<Integer> widths = new ArrayList<>();
    for (Line line : lines) {
      widths.add(line.pieces().stream().mapToInt(Placed::end).max().orElse(0));
      widths.add(line.width());
      if (line.restAt() >= 0) {
        widths.add(line.restColumn() + Math.max(0, inputLength - line.restAt()));
      }
    }
    return widths.stream().mapToInt(width -> width).max().orElse(0);
  }

  @Override
  public void apply(Source from, Shape shape, Made made) {
    if (strict && from.length() < end()) {
      throw new ShortRecord(from.length(), end());
    }
    for (Line line : lines) {
      int shift = shape.variable() && !line.descriptor() ? RDW : 0;
      made.room(0, shift);
      for (Placed placed : line.pieces()) {
        Piece piece = placed.piece();
        int at = made.room(shift + placed.column(), piece.width());
        piece.put(from, made.bytes(), at);
      }
      int rest = line.restAt() < 0 ? 0 : Math.max(0, from.length() - line.restAt());
      if (rest > 0) {
        int at = made.room(shift + line.restColumn(), rest);
        System.arraycopy(from.bytes(), line.restAt(), made.bytes(), at, rest);
      }
      made.room(Math.max(made.column(), shift + line.width()), 0);
      finish(shape, made);
    }
  }

  /// Ends a line as a record of that shape.
  static void finish(Shape shape, Made made) {
    if (shape.variable()) {
      made.cutLine(shape.max());
      made.descriptor();
    } else {
      made.room(Math.max(made.column(), shape.max()), 0);
      made.cutLine(shape.max());
    }
    made.endLine();
  }
}
