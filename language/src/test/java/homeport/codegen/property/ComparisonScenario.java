package homeport.codegen.property;

import homeport.codegen.property.Item.Kind;
import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/// `IF A < B …` of two numeric items, by value; of two alphanumeric items, by the collating
/// sequence with the shorter one padded; of an unsigned integer in DISPLAY and an alphanumeric
/// item, as characters (Language Reference, "Relation conditions"). The flag gets L, E or G.
final class ComparisonScenario implements Scenario {
  private static final byte SPACE = 0x40;
  private static final byte LESS = (byte) 0xD3;
  private static final byte EQUAL = (byte) 0xC5;
  private static final byte GREATER = (byte) 0xC7;

  private enum Sort {
    NUMBERS,
    TEXTS,
    NUMBER_AND_TEXT
  }

  private final Options options;
  private final int number;
  private final Sort sort;
  private final Item left;
  private final Item right;
  private final int leftText;
  private final int rightText;
  private int outcome;
  private String shown = "";

  ComparisonScenario(Seed seed, Options options, int number) {
    this.options = options;
    this.number = number;
    this.sort = seed.pick(Sort.NUMBERS, Sort.NUMBERS, Sort.TEXTS, Sort.NUMBER_AND_TEXT);
    this.leftText = seed.between(1, seed.oneIn(4) ? 300 : 12);
    this.rightText = seed.oneIn(3) ? leftText : seed.between(1, seed.oneIn(4) ? 300 : 12);
    this.left =
        sort == Sort.NUMBERS
            ? ItemMaker.item(seed, options, "A" + number, -3, 3)
            : new Item("A" + number, Kind.ZONED_TRAILING, Math.min(leftText, 18), 0, false);
    this.right = ItemMaker.item(seed, options, "B" + number, -3, 3);
  }

  @Override
  public List<String> entries() {
    return List.of(
        sort == Sort.TEXTS ? text("A", leftText) : left.name() + " " + left.description(),
        sort == Sort.NUMBERS ? right.name() + " " + right.description() : text("B", rightText),
        "FLAG-" + number + " PIC X");
  }

  private String text(String letter, int length) {
    return "%s%d PIC X(%d)".formatted(letter, number, length);
  }

  @Override
  public String code() {
    return ("IF A# < B# MOVE 'L' TO FLAG-# ELSE IF A# = B# MOVE 'E' TO FLAG-#"
            + " ELSE IF A# > B# MOVE 'G' TO FLAG-# END-IF END-IF END-IF")
        .replace("#", String.valueOf(number));
  }

  private int leftSize() {
    return sort == Sort.TEXTS ? leftText : left.size();
  }

  private int rightSize() {
    return sort == Sort.NUMBERS ? right.size() : rightText;
  }

  @Override
  public int size() {
    return leftSize() + rightSize() + 1;
  }

  @Override
  public void fill(Seed seed, byte[] area, int at) {
    if (sort == Sort.NUMBERS) {
      numbers(seed, area, at);
    } else {
      texts(seed, area, at);
    }
    area[at + size() - 1] = SPACE;
  }

  /// Two values, often the same or next to each other.
  private void numbers(Seed seed, byte[] area, int at) {
    BigInteger a = Values.random(seed, left, options);
    BigInteger b = Values.random(seed, right, options);
    if (seed.oneIn(2)) {
      BigInteger near =
          right.aligned(left.value(a), Rounded.NOT).add(BigInteger.valueOf(seed.between(-1, 1)));
      boolean possible = right.fits(near, options) && (right.signed() || near.signum() >= 0);
      b = possible ? near : b;
    }
    left.put(area, at, a, Values.sign(seed, left, a));
    right.put(area, at + leftSize(), b, Values.sign(seed, right, b));
    BigDecimal first = left.value(a);
    BigDecimal second = right.value(b);
    outcome = first.compareTo(second);
    shown = first.toPlainString() + " and " + second.toPlainString();
  }

  private void texts(Seed seed, byte[] area, int at) {
    byte[] a = new byte[leftSize()];
    if (sort == Sort.TEXTS) {
      a = seed.bytes(a.length);
    } else {
      left.put(a, 0, Values.random(seed, left, options));
    }
    byte[] b = seed.bytes(rightText);
    if (seed.oneIn(2)) {
      Arrays.fill(b, SPACE);
      System.arraycopy(a, 0, b, 0, Math.min(a.length, b.length));
    }
    if (seed.oneIn(3)) {
      b[seed.between(0, b.length - 1)] += (byte) seed.between(-1, 1);
    }
    System.arraycopy(a, 0, area, at, a.length);
    System.arraycopy(b, 0, area, at + a.length, b.length);
    outcome = padded(a, b);
  }

  private static int padded(byte[] a, byte[] b) {
    for (int i = 0; i < Math.max(a.length, b.length); i++) {
      int first = i < a.length ? a[i] & 0xFF : SPACE;
      int second = i < b.length ? b[i] & 0xFF : SPACE;
      if (first != second) {
        return first - second;
      }
    }
    return 0;
  }

  @Override
  public byte[] expected(byte[] before) {
    byte[] expected = before.clone();
    expected[expected.length - 1] = outcome < 0 ? LESS : outcome == 0 ? EQUAL : GREATER;
    return expected;
  }

  @Override
  public String values() {
    return entries() + " " + shown;
  }
}
