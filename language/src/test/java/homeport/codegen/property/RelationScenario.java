package homeport.codegen.property;

import homeport.codegen.property.Expression.Operation;
import homeport.codegen.property.Expression.Reference;
import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `IF A op B < C …`: an arithmetic expression in a relation condition, whose dmax is that of the
/// operands of both sides (Programming Guide, "Arithmetic expressions in nonarithmetic
/// statements"). The flag gets L, E or G.
final class RelationScenario implements Scenario {
  private static final byte SPACE = 0x40;

  private final Options options;
  private final int number;
  private final Operation expression;
  private final List<Item> items;
  private final Map<Item, BigInteger> values = new HashMap<>();

  RelationScenario(Seed seed, Options options, int number) {
    this.options = options;
    this.number = number;
    this.items =
        List.of(
            ItemMaker.item(seed, options, "A" + number, -3, 3),
            ItemMaker.item(seed, options, "B" + number, -3, 3),
            ItemMaker.item(seed, options, "C" + number, -3, 3));
    this.expression =
        new Operation(
            seed.pick('+', '-', '*', '/', '/'),
            new Reference(items.getFirst()),
            new Reference(items.get(1)));
  }

  @Override
  public List<String> entries() {
    return List.of(
        entry(items.getFirst()),
        entry(items.get(1)),
        entry(items.get(2)),
        "FLAG-" + number + " PIC X");
  }

  private static String entry(Item item) {
    return item.name() + " " + item.description();
  }

  @Override
  public String code() {
    return ("IF X# < C# MOVE 'L' TO FLAG-# ELSE IF C# = X# MOVE 'E' TO FLAG-#"
            + " ELSE IF X# > C# MOVE 'G' TO FLAG-# END-IF END-IF END-IF")
        .replace("X#", "(" + expression.text() + ")")
        .replace("#", String.valueOf(number));
  }

  @Override
  public int size() {
    return items.stream().mapToInt(Item::size).sum() + 1;
  }

  @Override
  public void fill(Seed seed, byte[] area, int at) {
    int to = at;
    for (Item item : items) {
      BigInteger value = Values.random(seed, item, options);
      boolean divisor = expression.sign() == '/' && item.equals(items.get(1));
      values.put(item, divisor && value.signum() == 0 ? BigInteger.ONE : value);
      if (item.equals(items.get(2)) && seed.oneIn(2)) {
        near(seed, item);
      }
      BigInteger stored = values.getOrDefault(item, BigInteger.ZERO);
      item.put(area, to, stored, Values.sign(seed, item, stored));
      to += item.size();
    }
    area[to] = SPACE;
  }

  /// Sets the other side to what the expression gives, or next to it.
  private void near(Seed seed, Item item) {
    BigInteger same =
        item.aligned(result(new Machine(options, false, values)), Rounded.NOT)
            .add(BigInteger.valueOf(seed.between(-1, 1)));
    if (item.fits(same, options) && (item.signed() || same.signum() >= 0)) {
      values.put(item, same);
    }
  }

  private BigDecimal result(Machine machine) {
    int dmax = Math.max(expression.decimalsMax(), items.get(2).decimalPlaces());
    Machine.Carried carried = machine.value(expression, dmax, false);
    return carried == null ? BigDecimal.ZERO : carried.value();
  }

  @Override
  public byte @Nullable [] expected(byte[] before) {
    Machine machine = new Machine(options, false, values);
    int outcome = result(machine).compareTo(machine.load(items.get(2)).value());
    if (machine.undecided()) {
      return null;
    }
    byte[] expected = before.clone();
    expected[expected.length - 1] = (byte) (outcome < 0 ? 0xD3 : outcome == 0 ? 0xC5 : 0xC7);
    return expected;
  }

  @Override
  public String values() {
    return items.stream()
        .map(item -> entry(item) + " = " + item.value(values.getOrDefault(item, BigInteger.ZERO)))
        .collect(Collectors.joining("\n"));
  }
}
