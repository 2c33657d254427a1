package homeport.codegen.property;

import homeport.codegen.property.Expression.Reference;
import homeport.testkit.Seed;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An arithmetic statement, with or without SIZE ERROR phrases, which set a flag behind the items.
final class ArithmeticScenario implements Scenario {
  private static final byte BLANK = 0x40;
  private static final byte TAKEN = (byte) 0xC5;
  private static final byte NOT_TAKEN = (byte) 0xD5;

  private final Options options;
  private final String flag;
  private final boolean checksSize;
  private final Statement statement;
  private final List<Item> items;
  private final Map<Item, BigInteger> values = new HashMap<>();

  ArithmeticScenario(Seed seed, Options options, int number) {
    this.options = options;
    this.flag = "FLAG-" + number;
    this.checksSize = seed.oneIn(2);
    StatementMaker maker = new StatementMaker(seed, options, String.valueOf(number));
    this.statement = maker.make();
    this.items = List.copyOf(maker.items());
  }

  @Override
  public List<String> entries() {
    List<String> entries = new ArrayList<>();
    items.forEach(item -> entries.add(item.name() + " " + item.description()));
    entries.add(flag + " PIC X");
    return entries;
  }

  @Override
  public String code() {
    return checksSize
        ? "%s ON SIZE ERROR MOVE 'E' TO %s NOT ON SIZE ERROR MOVE 'N' TO %s END-%s"
            .formatted(statement.text(), flag, flag, statement.verb())
        : statement.text();
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
      if (value.signum() == 0 && !checksSize && divides(item)) {
        value = BigInteger.ONE;
      }
      values.put(item, value);
      item.put(area, to, value, Values.sign(seed, item, value));
      to += item.size();
    }
    area[to] = BLANK;
  }

  private boolean divides(Item item) {
    return statement.divisors().anyMatch(new Reference(item)::equals);
  }

  @Override
  public byte @Nullable [] expected(byte[] before) {
    Machine machine = new Machine(options, checksSize, values);
    statement.run(machine);
    if (machine.undecided()) {
      return null;
    }
    byte[] expected = before.clone();
    int at = 0;
    for (Item item : items) {
      BigInteger changed = machine.changed().get(item);
      if (changed != null) {
        item.put(expected, at, changed);
      }
      at += item.size();
    }
    if (checksSize) {
      expected[at] = machine.sizeError() ? TAKEN : NOT_TAKEN;
    }
    return expected;
  }

  @Override
  public String values() {
    return items.stream()
        .map(item ->
            "  %s %s = %s"
                .formatted(
                    item.name(),
                    item.description(),
                    item.value(values.getOrDefault(item, BigInteger.ZERO)).toPlainString()))
        .collect(Collectors.joining("\n"));
  }
}
