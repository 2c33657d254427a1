package homeport.codegen.ir;

import homeport.data.NumberFormat;
import homeport.data.Packed;
import homeport.data.Usage;
import homeport.data.Wide;
import homeport.data.Zoned;
import homeport.runtime.CobolProgram;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// The bytes that an [Op.Store] of a constant leaves.
public final class StoredConstant {
  private StoredConstant() {}

  /// The bytes of a number in a field.
  public static byte[] bytes(NumberFormat format, BigInteger value, boolean truncate) {
    int off = CobolProgram.SLACK;
    byte[] b = CobolProgram.storage(format.bytes());
    switch (format.usage()) {
      case BINARY, NATIVE_BINARY, INDEX, POINTER, FUNCTION_POINTER, PROCEDURE_POINTER -> {
        BigInteger cut = truncate ? value.remainder(BigInteger.TEN.pow(format.digits())) : value;
        long bits = (format.signed() ? cut : cut.abs()).longValue();
        ByteBuffer.wrap(b).putLong(off + format.bytes() - 8, bits);
      }
      case DISPLAY, PACKED -> digits(format, value, b, off);
      case FLOAT_SHORT, FLOAT_LONG, DBCS, NATIONAL, UTF8 ->
          throw new IllegalArgumentException("no whole number: " + format.usage());
    }
    return Arrays.copyOfRange(b, off, off + format.bytes());
  }

  private static void digits(NumberFormat format, BigInteger value, byte[] b, int off) {
    Wide wide = new Wide();
    wide.set(value.remainder(BigInteger.TEN.pow(format.digits())));
    boolean packed = format.usage() == Usage.PACKED;
    if (format.signed() && packed) {
      Packed.store(b, off, format.digits(), wide);
    } else if (packed) {
      Packed.storeUnsigned(b, off, format.digits(), wide);
    } else if (format.signed()) {
      Zoned.store(b, off, format.digits(), wide, format.sign());
    } else {
      Zoned.storeUnsigned(b, off, format.digits(), wide);
    }
  }
}
