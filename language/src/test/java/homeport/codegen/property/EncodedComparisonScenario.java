package homeport.codegen.property;

import homeport.codegen.property.TextItem.Kind;
import homeport.testkit.Seed;
import java.util.Arrays;
import java.util.List;

/// `IF A relation B` between items of characters of all classes: both become national as soon as
/// one is, else UTF-8; the shorter one counts as extended with spaces (Language Reference,
/// "National comparisons"; Programming Guide, "Comparing UTF-8 data").
final class EncodedComparisonScenario implements Scenario {
  private static final byte YES = (byte) 0xE8;
  private static final byte NO = (byte) 0xD5;

  private final TextItem left;
  private final TextItem right;
  private final String relation;
  private final String result;
  private String values = "";

  EncodedComparisonScenario(Seed seed, int number) {
    Kind one = seed.pick(Kind.values());
    Kind other = seed.pick(Kind.values());
    while (!comparable(one, other)) {
      other = seed.pick(Kind.values());
    }
    this.left = new TextItem("A" + number, one, seed.between(1, 8), false);
    this.right = new TextItem("B" + number, other, seed.between(1, 8), false);
    this.relation = seed.pick("=", "NOT =", "<", ">", "<=", ">=");
    this.result = "R" + number;
  }

  private static boolean comparable(Kind one, Kind other) {
    boolean dbcs = one == Kind.DBCS || other == Kind.DBCS;
    boolean national = one == Kind.NATIONAL || other == Kind.NATIONAL;
    return !dbcs || national || one == other;
  }

  @Override
  public List<String> entries() {
    return List.of(
        left.name() + " " + left.description(),
        right.name() + " " + right.description(),
        result + " PIC X");
  }

  @Override
  public String code() {
    return "IF %s %s %s MOVE 'Y' TO %s ELSE MOVE 'N' TO %s END-IF"
        .formatted(left.name(), relation, right.name(), result, result);
  }

  @Override
  public int size() {
    return left.bytes() + right.bytes() + 1;
  }

  @Override
  public void fill(Seed seed, byte[] area, int at) {
    byte[] one = left.random(seed);
    byte[] other = right.random(seed);
    boolean same = seed.oneIn(2) && left.kind().goesTo(right.kind());
    if (same) {
      other = right.received(left.sent(one));
    }
    System.arraycopy(one, 0, area, at, one.length);
    System.arraycopy(other, 0, area, at + one.length, other.length);
    area[at + size() - 1] = 0;
    values = "'" + left.sent(one) + "' and '" + right.sent(other) + "'";
  }

  @Override
  public byte[] expected(byte[] before) {
    byte[] one = Arrays.copyOf(before, left.bytes());
    byte[] other = Arrays.copyOfRange(before, left.bytes(), left.bytes() + right.bytes());
    int order = order(one, other);
    boolean holds =
        switch (relation) {
          case "=" -> order == 0;
          case "NOT =" -> order != 0;
          case "<" -> order < 0;
          case ">" -> order > 0;
          case "<=" -> order <= 0;
          default -> order >= 0;
        };
    byte[] after = before.clone();
    after[after.length - 1] = holds ? YES : NO;
    return after;
  }

  private int order(byte[] one, byte[] other) {
    Kind common = common();
    byte[] a = in(common, left, one);
    byte[] b = in(common, right, other);
    int length = Math.max(a.length, b.length);
    return Arrays.compareUnsigned(
        TextItem.padded(common, a, length), TextItem.padded(common, b, length));
  }

  private Kind common() {
    if (left.kind() == Kind.NATIONAL || right.kind() == Kind.NATIONAL) {
      return Kind.NATIONAL;
    }
    return left.kind().utf8() || right.kind().utf8() ? Kind.UTF8 : left.kind();
  }

  private static byte[] in(Kind common, TextItem item, byte[] stored) {
    return item.kind() == common && common != Kind.UTF8
        ? stored
        : TextItem.encoded(common, item.sent(stored));
  }

  @Override
  public String values() {
    return values;
  }
}
