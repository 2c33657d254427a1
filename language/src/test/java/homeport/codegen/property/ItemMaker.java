package homeport.codegen.property;

import homeport.codegen.property.Item.Kind;
import homeport.testkit.Seed;
import java.util.Arrays;

/// Makes numeric items of every kind, short more often than long.
final class ItemMaker {
  private static final Kind[] NUMERIC =
      Arrays.stream(Kind.values()).filter(kind -> !kind.edited()).toArray(Kind[]::new);
  private static final Kind[] EDITED =
      Arrays.stream(Kind.values()).filter(Kind::edited).toArray(Kind[]::new);

  private ItemMaker() {}

  /// A numeric-edited item, which can take a result that is given.
  static Item edited(Seed seed, String name) {
    Kind kind = seed.pick(EDITED);
    int digits = seed.between(1, seed.oneIn(3) ? 18 : 7);
    int scale = seed.oneIn(3) ? 0 : seed.between(0, digits - 1);
    return new Item(name, kind, digits, scale, kind != Kind.EDITED_STARS);
  }

  /// @param scaleMin below zero allows P behind the digits
  /// @param beyond how far the scale may go beyond the digits, which puts P before them
  static Item item(Seed seed, Options options, String name, int scaleMin, int beyond) {
    Kind kind = seed.pick(NUMERIC);
    boolean binary = kind == Kind.BINARY || kind == Kind.NATIVE;
    boolean mayBeUnsigned = binary || kind == Kind.ZONED_TRAILING || kind == Kind.PACKED;
    boolean signed = !mayBeUnsigned || !seed.oneIn(4);
    int most = binary ? 18 : options.pictureMax();
    int digits = seed.between(1, seed.oneIn(3) ? most : Math.min(most, 9));
    int scale =
        switch (seed.between(0, 9)) {
          case 0 -> Math.max(scaleMin, -seed.between(1, 3));
          case 1 -> digits + Math.min(beyond, seed.between(1, 3));
          case 2, 3, 4 -> 0;
          default -> seed.between(0, digits);
        };
    boolean tooLong = scale < 0 ? digits - scale > most : scale > most;
    return new Item(name, kind, digits, tooLong ? digits : scale, signed);
  }
}
