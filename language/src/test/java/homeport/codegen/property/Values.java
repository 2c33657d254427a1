package homeport.codegen.property;

import homeport.codegen.property.Item.Kind;
import homeport.testkit.Seed;
import java.math.BigInteger;

/// Values for items, biased to where arithmetic goes wrong, and the signs they may carry.
final class Values {
  private Values() {}

  static BigInteger random(Seed seed, Item item, Options options) {
    if (item.isNative(options) && seed.oneIn(3)) {
      return edge(seed, item);
    }
    BigInteger value = seed.bigNumber(item.digits());
    if (item.isNative(options) && !item.fits(value, options)) {
      value = value.remainder(item.highest());
    }
    return item.signed() ? value : value.abs();
  }

  /// Near the limits of a halfword, fullword or doubleword.
  private static BigInteger edge(Seed seed, Item item) {
    BigInteger near = BigInteger.valueOf(seed.between(0, 2));
    return seed.oneIn(2) ? item.highest().subtract(near) : item.lowest().add(near);
  }

  /// A sign code that means the same as the preferred one (Programming Guide, "Sign representation
  /// of zoned and packed-decimal data": under NUMPROC(NOPFD) A, C, E and F are plus, B and D
  /// minus).
  static int sign(Seed seed, Item item, BigInteger value) {
    boolean separate =
        item.kind() == Kind.SEPARATE_LEADING || item.kind() == Kind.SEPARATE_TRAILING;
    if (!item.signed() || separate) {
      return 0xF;
    }
    boolean odd = seed.oneIn(6);
    if (value.signum() < 0) {
      return odd ? 0xB : 0xD;
    }
    return odd ? seed.pick(0xA, 0xE, 0xF) : 0xC;
  }
}
