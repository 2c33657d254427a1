package homeport.runtime;

import homeport.data.ByteSearch;
import homeport.data.Encoding;
import homeport.data.Utf8;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// UNSTRING (Enterprise COBOL 6.4 Language Reference, "UNSTRING statement"): finds the next part of
/// the sender up to a delimiter, or as long as the receiver when there is none. The compiled
/// program moves each part by the rules of MOVE. One object serves a run unit.
public final class Unstringing {
  /// Most delimiters of one UNSTRING.
  static final int DELIMITERS_MAX = 256;

  private static final byte[] NOTHING = new byte[0];
  private static final Encoding[] ENCODINGS = Encoding.values();

  private final byte[] @Nullable [] delimiters = new byte[DELIMITERS_MAX][];
  private final int[] offsets = new int[DELIMITERS_MAX];
  private final int[] lengths = new int[DELIMITERS_MAX];
  private final boolean[] all = new boolean[DELIMITERS_MAX];

  /// Which bytes a delimiter begins with, when there are several; two of these are looked for by
  /// themselves.
  private final boolean[] starts = new boolean[256];

  private final byte[] firsts = new byte[DELIMITERS_MAX];
  private int firstsCount;

  private int count;
  private Encoding encoding = Encoding.DISPLAY;
  private int unit = 1;
  private byte[] from = NOTHING;
  private int fromOffset;
  private int fromLength;
  private long next;
  private boolean outside;
  private int partStart;
  private int partLength;
  private int found;
  private int foundLength;
  private int parts;

  Unstringing() {}

  /// Begins an UNSTRING.
  ///
  /// @param pointer the character to begin with, from 1
  /// @param encoding an ordinal of [Encoding]
  public static void begin(
      CobolProgram program,
      byte[] from,
      int fromOffset,
      int fromLength,
      long pointer,
      int encoding) {
    Unstringing state = program.unit().unstringing();
    state.from = from;
    state.fromOffset = fromOffset;
    state.fromLength = fromLength;
    state.encoding = ENCODINGS[encoding];
    state.unit = state.encoding.unit();
    state.next =
        state.encoding == Encoding.UTF8
            ? Utf8.bytes(from, fromOffset, fromLength, pointer - 1) + 1L
            : (pointer - 1) * state.unit + 1;
    state.outside = pointer < 1 || state.next > fromLength;
    state.count = 0;
    state.parts = 0;
  }

  /// Adds a delimiter.
  ///
  /// @param all 1 for ALL: several in a row count as one
  public static void delimiter(CobolProgram program, int all, byte[] b, int offset, int length) {
    Unstringing state = program.unit().unstringing();
    if (state.count == DELIMITERS_MAX) {
      throw new Abend("U4038", "an UNSTRING has more than " + DELIMITERS_MAX + " delimiters");
    }
    state.delimiters[state.count] = b;
    state.offsets[state.count] = offset;
    state.lengths[state.count] = length;
    state.all[state.count++] = all != 0;
  }

  /// Finds the next part.
  ///
  /// @param room bytes of the receiver, for an UNSTRING without delimiters
  /// @return false when the sender is used up
  public static boolean next(CobolProgram program, int room) {
    return program.unit().unstringing().find(room);
  }

  /// Finds the next part of UTF-8, which ends with a whole character.
  ///
  /// @param characters and
  /// @param bytes as many as the receiver holds, for an UNSTRING without delimiters
  public static boolean nextUtf8(CobolProgram program, int characters, int bytes) {
    Unstringing state = program.unit().unstringing();
    if (state.outside || state.next > state.fromLength) {
      return false;
    }
    int start = state.fromOffset + (int) state.next - 1;
    int rest = state.fromLength - (int) state.next + 1;
    int room = characters > 0 ? Utf8.bytes(state.from, start, rest, characters) : rest;
    return state.find(Utf8.boundary(state.from, start, rest, Math.min(room, bytes)));
  }

  private boolean find(int room) {
    if (outside || next > fromLength) {
      return false;
    }
    if (parts == 0 && count > 1) {
      markStarts();
    }
    int start = (int) next - 1;
    partStart = start;
    found = -1;
    foundLength = 0;
    if (count == 0) {
      partLength = Math.min(room, fromLength - start);
      next = start + partLength + 1L;
    } else {
      int at = candidate(start);
      while (at < fromLength && !matches(at)) {
        at = candidate(at + unit);
      }
      partLength = at - start;
      next = at + foundLength + 1L;
    }
    parts++;
    return true;
  }

  private void markStarts() {
    Arrays.fill(starts, false);
    firstsCount = 0;
    for (int i = 0; i < count; i++) {
      byte first = lengths[i] > 0 ? Objects.requireNonNull(delimiters[i])[offsets[i]] : 0;
      if (lengths[i] > 0 && !starts[first & 0xFF]) {
        starts[first & 0xFF] = true;
        firsts[firstsCount++] = first;
      }
    }
  }

  /// The first place from `at` on where a delimiter may begin; the end when there is none.
  private int candidate(int at) {
    if (unit > 1) {
      return Math.min(at, fromLength);
    }
    if (count == 1 && lengths[0] > 0) {
      byte first = Objects.requireNonNull(delimiters[0])[offsets[0]];
      int found = ByteSearch.indexOf(from, fromOffset + at, fromOffset + fromLength, first);
      return found < 0 ? fromLength : found - fromOffset;
    }
    if (firstsCount == 2) {
      int found =
          ByteSearch.indexOfEither(
              from, fromOffset + at, fromOffset + fromLength, firsts[0], firsts[1]);
      return found < 0 ? fromLength : found - fromOffset;
    }
    int next = at;
    while (next < fromLength && !starts[from[fromOffset + next] & 0xFF]) {
      next++;
    }
    return next;
  }

  private boolean matches(int at) {
    for (int i = 0; i < count; i++) {
      int end = at;
      while (is(i, end)) {
        end += lengths[i];
        if (!all[i]) {
          break;
        }
      }
      if (end > at) {
        found = i;
        foundLength = end - at;
        return true;
      }
    }
    return false;
  }

  private boolean is(int delimiter, int at) {
    int length = lengths[delimiter];
    byte[] b = Objects.requireNonNull(delimiters[delimiter]);
    int offset = offsets[delimiter];
    return length > 0
        && at + length <= fromLength
        && ByteSearch.equal(from, fromOffset + at, b, offset, length);
  }

  /// Where the part begins, from 0.
  public static int partStart(CobolProgram program) {
    return program.unit().unstringing().partStart;
  }

  public static int partLength(CobolProgram program) {
    return program.unit().unstringing().partLength;
  }

  /// The part's characters.
  public static long partCount(CobolProgram program) {
    Unstringing state = program.unit().unstringing();
    return state.encoding == Encoding.UTF8
        ? Utf8.count(state.from, state.fromOffset + state.partStart, state.partLength)
        : state.partLength / state.unit;
  }

  /// Moves the delimiter that ended the part to a UTF-8 item.
  ///
  /// @param characters how many characters the item holds; 0 when only its bytes count
  public static void delimiterInUtf8(
      CobolProgram program, byte[] b, int offset, int length, int characters) {
    Unstringing state = program.unit().unstringing();
    boolean none = state.found < 0;
    byte[] delimiter = none ? NOTHING : Objects.requireNonNull(state.delimiters[state.found]);
    Utf8Moves.move(
        delimiter,
        none ? 0 : state.offsets[state.found],
        none ? 0 : state.lengths[state.found],
        b,
        offset,
        length,
        characters,
        0);
  }

  /// Puts the delimiter that ended the part into an item, padded with spaces; ALL gives it once.
  public static void delimiterIn(CobolProgram program, byte[] b, int offset, int length) {
    Unstringing state = program.unit().unstringing();
    int size = state.found < 0 ? 0 : Math.min(length, state.lengths[state.found]);
    if (size > 0) {
      byte[] delimiter = Objects.requireNonNull(state.delimiters[state.found]);
      System.arraycopy(delimiter, state.offsets[state.found], b, offset, size);
    }
    StorageMoves.fillPattern(
        b, offset + size, length - size, state.encoding.spaces(), 0, state.unit);
  }

  /// The pointer after the last part, in characters.
  public static long pointer(CobolProgram program) {
    Unstringing state = program.unit().unstringing();
    return state.encoding == Encoding.UTF8 && !state.outside
        ? Utf8.count(state.from, state.fromOffset, (int) state.next - 1) + 1L
        : Math.floorDiv(state.next - 1, state.unit) + 1;
  }

  /// How many receivers got a part.
  public static long parts(CobolProgram program) {
    return program.unit().unstringing().parts;
  }

  /// True when bytes are left over, or the pointer was outside at the start.
  public static boolean overflow(CobolProgram program) {
    Unstringing state = program.unit().unstringing();
    return state.outside || state.next <= state.fromLength;
  }
}
