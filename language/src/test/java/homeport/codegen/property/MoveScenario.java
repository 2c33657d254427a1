package homeport.codegen.property;

import homeport.codegen.property.Item.Kind;
import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `MOVE A TO B` between numeric items of every kind, and between numeric and alphanumeric ones
/// (Language Reference, "MOVE statement", "Elementary moves").
final class MoveScenario implements Scenario {
  private static final byte SPACE = 0x40;
  private static final byte ZERO = (byte) 0xF0;

  private final Options options;
  private final int number;

  /// Null for an alphanumeric side.
  private final @Nullable Item from;

  private final @Nullable Item to;
  private final int textLength;
  private final boolean justified;
  private BigDecimal value = BigDecimal.ZERO;

  MoveScenario(Seed seed, Options options, int number) {
    this.options = options;
    this.number = number;
    boolean text = seed.oneIn(3);
    boolean fromText = text && seed.oneIn(2);
    this.textLength = seed.between(1, 18);
    this.justified = text && !fromText && seed.oneIn(4);
    this.from = fromText ? null : sender(seed, text);
    this.to = text && !fromText ? null : ItemMaker.item(seed, options, "B" + number, -3, 3);
  }

  /// An alphanumeric receiver takes integers only.
  private Item sender(Seed seed, boolean integer) {
    while (true) {
      Item item = ItemMaker.item(seed, options, "A" + number, -3, integer ? 0 : 3);
      if (!integer || (item.scale() <= 0 && !item.isNative(options))) {
        return item;
      }
    }
  }

  @Override
  public List<String> entries() {
    return List.of(entry("A", from, ""), entry("B", to, justified ? " JUSTIFIED RIGHT" : ""));
  }

  private String entry(String letter, @Nullable Item item, String clause) {
    return item == null
        ? "%s%d PIC X(%d)%s".formatted(letter, number, textLength, clause)
        : item.name() + " " + item.description();
  }

  @Override
  public String code() {
    return "MOVE A%d TO B%d".formatted(number, number);
  }

  @Override
  public int size() {
    return fromSize() + (to == null ? textLength : to.size());
  }

  private int fromSize() {
    return from == null ? textLength : from.size();
  }

  @Override
  public void fill(Seed seed, byte[] area, int at) {
    if (from == null) {
      BigInteger digits = seed.bigNumber(textLength).abs();
      new Item("", Kind.ZONED_TRAILING, textLength, 0, false).put(area, at, digits);
      value = new BigDecimal(digits);
    } else {
      BigInteger stored = Values.random(seed, from, options);
      from.put(area, at, stored, Values.sign(seed, from, stored));
      value = from.value(stored);
    }
    int receiver = at + fromSize();
    byte[] rubbish = seed.bytes(to == null ? textLength : to.size());
    System.arraycopy(rubbish, 0, area, receiver, rubbish.length);
  }

  @Override
  public byte @Nullable [] expected(byte[] before) {
    byte[] expected = before.clone();
    if (to == null) {
      characters(expected);
      return expected;
    }
    BigInteger stored = to.aligned(value, Rounded.NOT);
    if (!fitsBytes(stored)) {
      if (to.kind() == Kind.BINARY && options.trunc() == Options.Trunc.OPT) {
        return null;
      }
      stored = to.cut(stored, options);
    }
    to.put(expected, fromSize(), stored);
    return expected;
  }

  private boolean fitsBytes(BigInteger stored) {
    return to != null && to.fits(stored, options);
  }

  /// The digits, without a sign, P as zeros, left-justified or right-justified.
  private void characters(byte[] expected) {
    if (from == null) {
      throw new IllegalStateException();
    }
    String digits = value.abs().toBigInteger().toString();
    int length = from.digits() - from.scale();
    String text = "0".repeat(length - digits.length()) + digits;
    int start = fromSize();
    Arrays.fill(expected, start, start + textLength, SPACE);
    int shift = justified ? textLength - length : 0;
    for (int i = 0; i < length; i++) {
      int at = i + shift;
      if (at >= 0 && at < textLength) {
        expected[start + at] = (byte) (ZERO | (text.charAt(i) - '0'));
      }
    }
  }

  @Override
  public String values() {
    return entries() + " value " + value.toPlainString();
  }
}
