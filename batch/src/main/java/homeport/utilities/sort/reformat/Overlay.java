package homeport.utilities.sort.reformat;

import java.util.List;

/// OVERLAY: the record with these pieces put over it (z/OS DFSORT Application Programming Guide,
/// INREC, OUTREC and OUTFIL, "OVERLAY"). It grows, with blanks, when a piece lies behind its end. A
/// piece is taken from the record as the pieces before it have left it ("INREC control statement",
/// the example that divides a value in its own place by way of a copy behind the record).
public record Overlay(List<Placed> pieces) implements Form {
  public Overlay {
    pieces = List.copyOf(pieces);
  }

  @Override
  public int end() {
    return pieces.stream().mapToInt(placed -> placed.piece().end()).max().orElse(0);
  }

  @Override
  public int beyond(int extent) {
    int now = extent;
    for (Placed placed : pieces) {
      int end = placed.piece().end();
      if (end > now) {
        return end;
      }
      now = Math.max(now, placed.end());
    }
    return 0;
  }

  @Override
  public int width(int inputLength) {
    return Math.max(inputLength, pieces.stream().mapToInt(Placed::end).max().orElse(0));
  }

  @Override
  public void apply(Source from, Shape shape, Made made) {
    int at = made.room(0, from.length());
    System.arraycopy(from.bytes(), 0, made.bytes(), at, from.length());
    for (Placed placed : pieces) {
      int width = placed.piece().width();
      int place = made.room(placed.column(), width);
      placed.piece().put(from, made.bytes(), place);
      from.put(placed.column(), made.bytes(), place, width);
    }
    Build.finish(shape, made);
  }
}
