package homeport.utilities.sort.reformat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// CHANGE: a table from values of a field to what stands in the new record (z/OS DFSORT Application
/// Programming Guide, OUTREC, "CHANGE").
///
/// @param width bytes of the outcome; what is shorter has blanks behind, what is longer is cut
/// @param otherwise NOMATCH, or null: then a record without a match ends the sort
public record Lookup(
    int offset, int length, int width, List<Entry> entries, @Nullable Outcome otherwise)
    implements Piece {
  private static final byte BLANK = 0x40;

  public Lookup {
    entries = List.copyOf(entries);
  }

  /// What a value becomes.
  public sealed interface Outcome {
    /// Bytes.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Bytes(byte[] bytes) implements Outcome {}

    /// A field of the record.
    record Field(int offset, int length) implements Outcome {}
  }

  /// One line of the table: all bits of `find` that `mask` has must be as in the field.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Entry(byte[] find, byte[] mask, Outcome outcome) {
    boolean matches(byte[] record, int at) {
      for (int i = 0; i < find.length; i++) {
        if ((record[at + i] & mask[i]) != find[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /// No entry matches and there is no NOMATCH: ICE151A.
  public static final class NoMatch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoMatch() {
      super("no value of CHANGE is that of the record, and there is no NOMATCH");
    }
  }

  @Override
  public int end() {
    List<Outcome> outcomes = new ArrayList<>();
    entries.forEach(entry -> outcomes.add(entry.outcome()));
    if (otherwise != null) {
      outcomes.add(otherwise);
    }
    int end = Piece.reach(offset, length);
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Field(int at, int count)) {
        end = Math.max(end, Piece.reach(at, count));
      }
    }
    return end;
  }

  @Override
  public void put(Source from, byte[] to, int at) {
    for (Entry entry : entries) {
      if (entry.matches(from.bytes(), offset)) {
        put(entry.outcome(), from, to, at);
        return;
      }
    }
    if (otherwise == null) {
      throw new NoMatch();
    }
    put(otherwise, from, to, at);
  }

  private void put(Outcome outcome, Source from, byte[] to, int at) {
    byte[] bytes;
    int start;
    int count;
    switch (outcome) {
      case Outcome.Bytes(byte[] constant) -> {
        bytes = constant;
        start = 0;
        count = Math.min(constant.length, width);
      }
      case Outcome.Field(int fieldAt, int fieldLength) -> {
        bytes = from.bytes();
        start = fieldAt;
        count = Math.min(fieldLength, width);
      }
    }
    System.arraycopy(bytes, start, to, at, count);
    Arrays.fill(to, at + count, at + width, BLANK);
  }
}
