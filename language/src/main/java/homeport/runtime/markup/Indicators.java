package homeport.runtime.markup;

import java.util.List;

/// The bytes that say which items are JSON's null (Language Reference, "JSON GENERATE statement",
/// "INDICATING phrase"). They lie among the items of the statement's operand, or anywhere else; the
/// program gives the statement where.
public final class Indicators {
  private final byte[] operand;
  private final int offset;
  private final List<Elsewhere> elsewhere;

  /// An indicator outside the operand: the first occurrence, if it is in tables.
  static final class Elsewhere {
    private final byte[] b;
    private final int offset;

    Elsewhere(byte[] b, int offset) {
      this.b = b;
      this.offset = offset;
    }
  }

  Indicators(byte[] operand, int offset, List<Elsewhere> elsewhere) {
    this.operand = operand;
    this.offset = offset;
    this.elsewhere = elsewhere;
  }

  /// Whether an item has an indicator for each of what the walk has come to: of a table, that can
  /// be one for the array or one for each of its occurrences (A-0977).
  public static boolean has(Part part, Walk at) {
    Part.OnNull onNull = part.onNull();
    return onNull.isIndicated() && onNull.strides().size() == at.depth();
  }

  /// True when an item is null by its indicator.
  public boolean isNull(Part part, Walk at) {
    return has(part, at) && part.onNull().values().isTrue(array(part)[index(part, at)]);
  }

  /// Tells an item's indicator, if it has one, whether the item is null.
  public void tell(Part part, Walk at, boolean isNull) {
    if (has(part, at)) {
      Part.Flag values = part.onNull().values();
      array(part)[index(part, at)] = isNull ? values.yesValue() : values.noValue();
    }
  }

  private byte[] array(Part part) {
    int source = part.onNull().source();
    return source == Part.OnNull.OPERAND ? operand : elsewhere.get(source - 1).b;
  }

  private int index(Part part, Walk at) {
    Part.OnNull onNull = part.onNull();
    int source = onNull.source();
    int start = source == Part.OnNull.OPERAND ? offset : elsewhere.get(source - 1).offset;
    return start + onNull.indicator() + at.among(onNull.strides());
  }
}
