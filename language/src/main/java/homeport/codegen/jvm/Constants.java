package homeport.codegen.jvm;

import homeport.codegen.ir.Place;
import homeport.data.NumberFormat;
import java.math.BigInteger;
import java.nio.ByteBuffer;

/// Bytes that are known when the program is compiled, written to storage a word at a time.
final class Constants {
  /// Up to here words are written; beyond, a move is shorter.
  static final int BYTES_MAX = 32;

  private final Scope scope;
  private final Places places;

  Constants(Scope scope, Places places) {
    this.scope = scope;
    this.places = places;
  }

  /// What a load gives after the constant was stored.
  static long readBack(NumberFormat format, BigInteger value, boolean truncate) {
    boolean binary = Stores.binary(format);
    BigInteger cut =
        truncate || !binary ? value.remainder(BigInteger.TEN.pow(format.digits())) : value;
    long held = (format.signed() ? cut : cut.abs()).longValue();
    if (!binary) {
      return held;
    }
    return switch (format.bytes()) {
      case 2 -> format.signed() ? (short) held : held & 0xFFFF;
      case 4 -> format.signed() ? (int) held : held & 0xFFFFFFFFL;
      default -> held;
    };
  }

  /// Writes the bytes to a place of their length. Words may overlap: they agree where they do.
  void put(Place to, byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int at = 0;
    while (bytes.length - at >= 8) {
      word(to, at, buffer);
      at += 8;
    }
    int left = bytes.length - at;
    if (left == 0) {
      return;
    }
    if (left > 4 && at > 0) {
      word(to, bytes.length - 8, buffer);
      return;
    }
    if (left >= 4) {
      put(to, at, buffer.getInt(at), Kernels.PUT4);
      at += 4;
      left -= 4;
    }
    if (left == 3 && at > 0) {
      put(to, bytes.length - 4, buffer.getInt(bytes.length - 4), Kernels.PUT4);
      return;
    }
    if (left >= 2) {
      put(to, at, buffer.getShort(at), Kernels.PUT2);
      at += 2;
      left -= 2;
    }
    if (left == 1) {
      put(to, at, buffer.get(at), Kernels.PUT1);
    }
  }

  private void word(Place to, int at, ByteBuffer buffer) {
    scope.pushArray(to.area());
    places.pushOffset(to, at);
    scope.code().constant(buffer.getLong(at));
    scope.code().call(Kernels.PUT8);
  }

  private void put(Place to, int at, int value, Kernel kernel) {
    scope.pushArray(to.area());
    places.pushOffset(to, at);
    scope.code().constant(value);
    scope.code().call(kernel);
  }
}
