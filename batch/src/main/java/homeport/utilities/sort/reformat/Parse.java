package homeport.utilities.sort.reformat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// PARSE: takes fields without a fixed place out of a record, each into a place of its own with
/// blanks behind (z/OS DFSORT Application Programming Guide, OUTREC, "PARSE").
public record Parse(List<Parsed> fields) {
  private static final byte BLANK = 0x40;

  public Parse {
    fields = List.copyOf(fields);
  }

  /// Where a search goes to, or ends.
  public enum Edge {
    /// The text is not part of what comes next, or of the field.
    OUTSIDE,
    /// It is.
    INSIDE,
    /// What comes next begins with anything but a blank (STARTAT=NONBLANK).
    NONBLANK
  }

  /// A text that a search stops at; no bytes for BLANKS, one blank or more.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Stop(byte[] text, Edge edge) {
    /// How long the text is at a place; 0 when it is not there.
    int at(byte[] record, int at, int end) {
      if (edge == Edge.NONBLANK) {
        return record[at] == BLANK ? 0 : 1;
      }
      if (text.length == 0) {
        int blanks = at;
        while (blanks < end && record[blanks] == BLANK) {
          blanks++;
        }
        return blanks - at;
      }
      boolean is =
          at + text.length <= end
              && Arrays.equals(text, 0, text.length, record, at, at + text.length);
      return is ? text.length : 0;
    }
  }

  /// One field.
  ///
  /// @param place where it goes in the source; -1 when it is only skipped (`%=`)
  /// @param absolute ABSPOS, from 0; -1 for none
  /// @param move ADDPOS, or negative SUBPOS
  /// @param starts STARTAT and STARTAFT
  /// @param ends ENDBEFR and ENDAT
  /// @param pair a character between two of which no text counts; 0 for none
  public record Parsed(
      int place, int width, int absolute, int move, List<Stop> starts, List<Stop> ends, byte pair) {
    public Parsed {
      starts = List.copyOf(starts);
      ends = List.copyOf(ends);
    }
  }

  /// Fills the parsed fields of a source.
  void apply(Source from) {
    byte[] record = from.bytes();
    int end = from.length();
    int at = 0;
    boolean lost = false;
    for (Parsed field : fields) {
      if (field.place() >= 0) {
        Arrays.fill(record, field.place(), field.place() + field.width(), BLANK);
      }
      if (lost) {
        continue;
      }
      at = Math.max(0, (field.absolute() >= 0 ? field.absolute() : at) + field.move());
      Found begin =
          field.starts().isEmpty() ? new Found(at, at) : find(field, true, record, at, end);
      if (begin == null || begin.stop() > end) {
        lost = true;
        continue;
      }
      at = take(field, record, begin.stop(), end);
    }
  }

  /// A place where a field ends and the place where the search goes on.
  private record Found(int stop, int next) {}

  private static @Nullable Found find(
      Parsed field, boolean starting, byte[] record, int from, int end) {
    List<Stop> stops = starting ? field.starts() : field.ends();
    boolean paired = false;
    for (int i = from; i < end; i++) {
      paired ^= field.pair() != 0 && record[i] == field.pair();
      for (Stop stop : stops) {
        boolean hidden = paired && stop.edge() != Edge.NONBLANK;
        int length = hidden ? 0 : stop.at(record, i, end);
        if (length > 0) {
          boolean inside = stop.edge() != Edge.OUTSIDE;
          return new Found(starting == inside ? i : i + length, i + length);
        }
      }
    }
    return null;
  }

  private static int take(Parsed field, byte[] record, int begin, int end) {
    int stop;
    int next;
    if (field.ends().isEmpty()) {
      stop = Math.min(end, begin + field.width());
      next = begin + field.width();
    } else {
      Found found = find(field, false, record, begin, end);
      stop = found == null ? end : found.stop();
      next = found == null ? end : found.next();
    }
    if (field.place() >= 0) {
      int count = Math.max(0, Math.min(field.width(), stop - begin));
      System.arraycopy(record, begin, record, field.place(), count);
    }
    return next;
  }
}
