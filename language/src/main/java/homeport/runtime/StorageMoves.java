package homeport.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Moves of bytes within storage, as MVC makes them. Lengths are mostly constants in compiled code;
/// the choices on them disappear when these methods are inlined.
public final class StorageMoves {
  static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

  private StorageMoves() {}

  /// Moves `length` bytes; sender and receiver may overlap, and then bytes move as if one by one
  /// from the left.
  @SuppressWarnings("ReferenceEquality") // overlap is a matter of the same array
  public static void move(byte[] from, int fromOffset, byte[] to, int toOffset, int length) {
    if (from == to && toOffset > fromOffset && toOffset < fromOffset + length) {
      for (int i = 0; i < length; i++) {
        to[toOffset + i] = from[fromOffset + i];
      }
    } else {
      System.arraycopy(from, fromOffset, to, toOffset, length);
    }
  }

  /// Moves `length` bytes between places of which the compiler knows that they do not overlap.
  public static void moveApart(byte[] from, int fromOffset, byte[] to, int toOffset, int length) {
    if (length > 32) {
      System.arraycopy(from, fromOffset, to, toOffset, length);
    } else if (length >= 8) {
      moveWords(from, fromOffset, to, toOffset, length);
    } else if (length >= 4) {
      int last = (int) INT.get(from, fromOffset + length - 4);
      INT.set(to, toOffset, (int) INT.get(from, fromOffset));
      INT.set(to, toOffset + length - 4, last);
    } else if (length >= 2) {
      short last = (short) SHORT.get(from, fromOffset + length - 2);
      SHORT.set(to, toOffset, (short) SHORT.get(from, fromOffset));
      SHORT.set(to, toOffset + length - 2, last);
    } else if (length == 1) {
      to[toOffset] = from[fromOffset];
    }
  }

  /// 8 to 32 bytes; the last word overlaps the one before it.
  private static void moveWords(byte[] from, int fromOffset, byte[] to, int toOffset, int length) {
    LONG.set(to, toOffset, (long) LONG.get(from, fromOffset));
    if (length > 16) {
      LONG.set(to, toOffset + 8, (long) LONG.get(from, fromOffset + 8));
    }
    if (length > 24) {
      LONG.set(to, toOffset + 16, (long) LONG.get(from, fromOffset + 16));
    }
    LONG.set(to, toOffset + length - 8, (long) LONG.get(from, fromOffset + length - 8));
  }

  /// Alphanumeric MOVE: cut or padded on the right.
  public static void movePadded(
      byte[] from, int fromOffset, int fromLength, byte[] to, int toOffset, int toLength, int pad) {
    int length = Math.min(fromLength, toLength);
    move(from, fromOffset, to, toOffset, length);
    if (length < toLength) {
      Arrays.fill(to, toOffset + length, toOffset + toLength, (byte) pad);
    }
  }

  /// Alphanumeric MOVE to a JUSTIFIED receiver: cut or padded on the left.
  public static void moveRight(
      byte[] from, int fromOffset, int fromLength, byte[] to, int toOffset, int toLength, int pad) {
    int length = Math.min(fromLength, toLength);
    int padding = toLength - length;
    move(from, fromOffset + fromLength - length, to, toOffset + padding, length);
    if (padding > 0) {
      Arrays.fill(to, toOffset, toOffset + padding, (byte) pad);
    }
  }

  /// Gives every byte the value.
  public static void fill(byte[] to, int offset, int length, int value) {
    if (length > 0) {
      Arrays.fill(to, offset, offset + length, (byte) value);
    }
  }

  /// Repeats the pattern over the receiver, which it does not overlap.
  public static void fillPattern(
      byte[] to, int toOffset, int toLength, byte[] pattern, int patternOffset, int length) {
    int done = Math.min(length, toLength);
    System.arraycopy(pattern, patternOffset, to, toOffset, done);
    while (done < toLength) {
      int more = Math.min(done, toLength - done);
      System.arraycopy(to, toOffset, to, toOffset + done, more);
      done += more;
    }
  }

  /// Writes a byte.
  public static void put1(byte[] to, int offset, int value) {
    to[offset] = (byte) value;
  }

  /// Writes two bytes.
  public static void put2(byte[] to, int offset, int value) {
    SHORT.set(to, offset, (short) value);
  }

  /// Writes four bytes.
  public static void put4(byte[] to, int offset, int value) {
    INT.set(to, offset, value);
  }

  /// Writes eight bytes.
  public static void put8(byte[] to, int offset, long value) {
    LONG.set(to, offset, value);
  }
}
