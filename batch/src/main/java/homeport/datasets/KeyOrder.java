package homeport.datasets;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The order of keys: their bytes taken as unsigned, a shorter key before a longer one that begins
/// with it. As `Arrays.compareUnsigned`, eight bytes at a time: a search compares keys all the
/// time, and they are short.
final class KeyOrder {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private KeyOrder() {}

  static int compare(byte[] a, int aFrom, int aLength, byte[] b, int bFrom, int bLength) {
    int common = Math.min(aLength, bLength);
    int i = 0;
    for (; i + Long.BYTES <= common; i += Long.BYTES) {
      long one = (long) EIGHT.get(a, aFrom + i);
      long two = (long) EIGHT.get(b, bFrom + i);
      if (one != two) {
        return Long.compareUnsigned(one, two);
      }
    }
    for (; i < common; i++) {
      int order = (a[aFrom + i] & 0xFF) - (b[bFrom + i] & 0xFF);
      if (order != 0) {
        return order;
      }
    }
    return aLength - bLength;
  }
}
