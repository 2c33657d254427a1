package homeport.codegen.property;

import homeport.codegen.property.TextItem.Kind;
import homeport.testkit.Seed;
import java.util.Arrays;
import java.util.List;

/// `MOVE A TO B` between items of characters of all classes, whole or from a part (Language
/// Reference, "MOVE statement", "Reference modification").
final class EncodedMoveScenario implements Scenario {
  private final TextItem from;
  private final TextItem to;
  private final int first;
  private final int count;
  private String values = "";

  EncodedMoveScenario(Seed seed, int number) {
    Kind sender = seed.pick(Kind.values());
    Kind receiver = seed.pick(Kind.values());
    while (!sender.goesTo(receiver)) {
      receiver = seed.pick(Kind.values());
    }
    this.from = new TextItem("A" + number, sender, seed.between(1, 14), false);
    this.to = new TextItem("B" + number, receiver, seed.between(1, 14), seed.oneIn(4));
    boolean part = sender != Kind.ALPHANUMERIC && sender != Kind.UTF8_BYTES && seed.oneIn(3);
    this.first = part ? seed.between(1, from.length()) : 0;
    this.count = part ? seed.between(1, from.length() - first + 1) : 0;
  }

  @Override
  public List<String> entries() {
    return List.of(from.name() + " " + from.description(), to.name() + " " + to.description());
  }

  @Override
  public String code() {
    String part = count == 0 ? "" : "(%d:%d)".formatted(first, count);
    return "MOVE %s%s TO %s".formatted(from.name(), part, to.name());
  }

  @Override
  public int size() {
    return from.bytes() + to.bytes();
  }

  @Override
  public void fill(Seed seed, byte[] area, int at) {
    byte[] sent = from.random(seed);
    System.arraycopy(sent, 0, area, at, sent.length);
    byte[] old = to.random(seed);
    System.arraycopy(old, 0, area, at + sent.length, old.length);
    values = from.description() + " '" + from.sent(sent) + "' to " + to.description();
  }

  @Override
  public byte[] expected(byte[] before) {
    byte[] stored = Arrays.copyOf(before, from.bytes());
    String text = from.sent(stored);
    String moved = count == 0 ? text : text.substring(first - 1, first - 1 + count);
    byte[] received =
        from.kind() == to.kind() && from.kind() == Kind.ALPHANUMERIC
            ? bytes(stored)
            : to.received(moved);
    byte[] after = before.clone();
    System.arraycopy(received, 0, after, from.bytes(), received.length);
    return after;
  }

  /// Alphanumeric data is moved byte by byte, shift codes or not.
  private byte[] bytes(byte[] stored) {
    int kept = Math.min(stored.length, to.bytes());
    byte[] made = TextItem.padded(Kind.ALPHANUMERIC, new byte[0], to.bytes());
    int skipped = to.justified() ? stored.length - kept : 0;
    System.arraycopy(stored, skipped, made, to.justified() ? to.bytes() - kept : 0, kept);
    return made;
  }

  @Override
  public String values() {
    return values;
  }
}
