package homeport.utilities.sort.reformat;

import homeport.utilities.sort.engine.Condition;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// WHEN=GROUP: marks records that belong together, and pushes something of their first one into all
/// (z/OS DFSORT Application Programming Guide, OUTREC, "WHEN=GROUP").
public final class Group {
  private final @Nullable Condition begin;
  private final @Nullable Condition last;
  private final long records;
  private final int keyAt;
  private final byte[] key;
  private final List<Push> pushes;
  private final byte[] pushed;
  private boolean open;
  private boolean seen;
  private long id;
  private long count;

  /// What goes into each record of a group.
  ///
  /// @param what a field of the first record, the group's number, or the record's in it
  /// @param offset of the field
  public record Push(int column, What what, int offset, int width) {
    /// Kinds.
    public enum What {
      FIELD,
      ID,
      SEQUENCE
    }
  }

  /// @param records most in a group; 0 for any number
  /// @param keyLength of KEYBEGIN; 0 without
  public Group(
      @Nullable Condition begin,
      @Nullable Condition last,
      long records,
      int keyAt,
      int keyLength,
      List<Push> pushes) {
    this.begin = begin;
    this.last = last;
    this.records = records;
    this.keyAt = keyAt;
    this.key = new byte[keyLength];
    this.pushes = List.copyOf(pushes);
    this.pushed = new byte[pushes.stream().mapToInt(Push::width).sum()];
  }

  int end() {
    int end = key.length == 0 ? 0 : Piece.reach(keyAt, key.length);
    for (Push push : pushes) {
      end = Math.max(end, Piece.reach(push.offset(), push.width()));
    }
    end = begin == null ? end : Math.max(end, begin.end());
    return last == null ? end : Math.max(end, last.end());
  }

  /// Bytes of a fixed record with what is pushed.
  int width(int inputLength) {
    int width = inputLength;
    for (Push push : pushes) {
      width = Math.max(width, push.column() + push.width());
    }
    return width;
  }

  /// Looks at a record, and puts what is pushed over it when it belongs to a group.
  void apply(Source from, Form.Shape shape, Made made) {
    byte[] record = from.bytes();
    if (begins(record)) {
      open = true;
      id++;
      count = 0;
      keep(record);
    }
    boolean member = open;
    count++;
    int at = made.room(0, from.length());
    System.arraycopy(record, 0, made.bytes(), at, from.length());
    if (member) {
      push(made);
    }
    Build.finish(shape, made);
    if (member && (last != null && last.test(record, 0) || records > 0 && count == records)) {
      open = false;
    }
  }

  private boolean begins(byte[] record) {
    if (key.length > 0) {
      boolean same = seen && Arrays.equals(key, 0, key.length, record, keyAt, keyAt + key.length);
      System.arraycopy(record, keyAt, key, 0, key.length);
      seen = true;
      return !same;
    }
    return begin == null ? !open : begin.test(record, 0);
  }

  private void keep(byte[] record) {
    int at = 0;
    for (Push push : pushes) {
      if (push.what() == Push.What.FIELD) {
        System.arraycopy(record, push.offset(), pushed, at, push.width());
      }
      at += push.width();
    }
  }

  private void push(Made made) {
    int at = 0;
    for (Push push : pushes) {
      int place = made.room(push.column(), push.width());
      switch (push.what()) {
        case FIELD -> System.arraycopy(pushed, at, made.bytes(), place, push.width());
        case ID -> number(id, made, place, push.width());
        case SEQUENCE -> number(count, made, place, push.width());
      }
      at += push.width();
    }
  }

  private static void number(long value, Made made, int place, int width) {
    OutputFormat.ZD.store(BigInteger.valueOf(value), made.bytes(), place, width);
  }
}
