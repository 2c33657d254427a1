package homeport.utilities.sort.reformat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// FINDREP: texts in a record put in the place of others (z/OS DFSORT Application Programming
/// Guide, OUTREC, "FINDREP").
///
/// @param start where the search begins, from 0; in a variable record behind its descriptor word
/// @param stop a text must begin before it
/// @param most replacements in a record; 0 for all
/// @param shift what follows moves when a text and its replacement have unlike lengths
/// @param cutText bytes that a full record loses may be text (OVERRUN=TRUNC); else they must be
///   blank
public record FindReplace(
    List<Pair> pairs, int start, int stop, int most, boolean shift, boolean cutText)
    implements Form {
  private static final byte BLANK = 0x40;
  private static final int RDW = 4;

  public FindReplace {
    pairs = List.copyOf(pairs);
  }

  /// A text and what stands in its place.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Pair(byte[] find, byte[] replace) {
    boolean is(byte[] record, int at, int end) {
      if (at + find.length > end) {
        return false;
      }
      for (int i = 0; i < find.length; i++) {
        if (record[at + i] != find[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /// A record has no room for what replacements add: ICE222A.
  public static final class Overrun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overrun() {
      super("FINDREP makes a record longer than it can be");
    }
  }

  @Override
  public int end() {
    return 0;
  }

  @Override
  public int width(int inputLength) {
    return inputLength;
  }

  @Override
  public void apply(Source from, Shape shape, Made made) {
    byte[] record = from.bytes();
    int length = from.length();
    int first = shape.variable() ? Math.max(start, RDW) : start;
    int at = 0;
    int done = 0;
    while (at < length) {
      Pair pair =
          at < first || at >= stop || most > 0 && done == most ? null : find(record, at, length);
      if (pair == null) {
        put(made, record, at, 1);
        at++;
        continue;
      }
      done++;
      put(made, pair.replace(), 0, pair.replace().length);
      at += pair.find().length;
      int longer = pair.replace().length - pair.find().length;
      if (!shift) {
        at += Math.max(0, longer);
        for (int i = longer; i < 0; i++) {
          made.bytes()[made.room(made.column(), 1)] = BLANK;
        }
      }
    }
    if (!cutText) {
      checkCut(shape, made);
    }
    Build.finish(shape.variable() ? shape : new Shape(false, Math.min(length, shape.max())), made);
  }

  private @Nullable Pair find(byte[] record, int at, int length) {
    for (Pair pair : pairs) {
      if (pair.is(record, at, length)) {
        return pair;
      }
    }
    return null;
  }

  private static void put(Made made, byte[] bytes, int at, int count) {
    int place = made.room(made.column(), count);
    System.arraycopy(bytes, at, made.bytes(), place, count);
  }

  private static void checkCut(Shape shape, Made made) {
    int line = made.room(made.column(), 0) - made.column();
    for (int i = shape.max(); i < made.column(); i++) {
      if (made.bytes()[line + i] != BLANK) {
        throw new Overrun();
      }
    }
  }
}
