package homeport.trial.compare;

import homeport.data.NumberFormat;
import homeport.trial.Digests;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The control totals of one side while it is read: how many records, the SHA-256 of their bytes,
/// and the exact sum of each numeric field. A field that is a redefinition is not added up; an
/// occurrence that holds no number is counted, not added.
final class Totals {
  private final RecordLayout layout;
  private final Map<Field, Sum> sums = new LinkedHashMap<>();

  /// For each place of a record of fixed layout that is added up: where, and to which sum.
  private final int[] offsets;

  private final Sum[] targets;
  private MessageDigest digest;
  private long records;

  Totals(RecordLayout layout) {
    this.layout = layout;
    this.digest = Digests.sha256();
    for (Field field : layout.fields()) {
      NumberFormat format = field.number();
      if (format != null && RecordLayout.holdsNumber(field) && field.first()) {
        sums.put(field, new Sum(format));
      }
    }
    List<Field.Place> added = new ArrayList<>();
    if (layout.isFixed()) {
      for (Field.Place place : layout.places(new byte[0], 0, layout.longest())) {
        if (sums.containsKey(place.field())) {
          added.add(place);
        }
      }
    }
    this.offsets = added.stream().mapToInt(Field.Place::offset).toArray();
    this.targets = added.stream().map(place -> sums.get(place.field())).toArray(Sum[]::new);
  }

  /// These totals again, to go on separately.
  Totals copy() {
    Totals copy = new Totals(layout);
    copy.records = records;
    try {
      copy.digest = (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
    sums.forEach((field, sum) -> copy.sums.getOrDefault(field, sum).take(sum));
    return copy;
  }

  /// Counts a record whose bytes go into the hash separately.
  void count(byte[] bytes, int at, int length) {
    records++;
    if (layout.isFixed() && length >= layout.longest()) {
      for (int i = 0; i < offsets.length; i++) {
        targets[i].add(bytes, at + offsets[i]);
      }
      return;
    }
    for (Field.Place place : layout.places(bytes, at, length)) {
      Sum sum = sums.get(place.field());
      if (sum != null) {
        sum.add(bytes, at + place.offset());
      }
    }
  }

  void hash(byte[] bytes, int at, int length) {
    digest.update(bytes, at, length);
  }

  /// Counts a record with its bytes.
  void add(Records records) {
    records.hash(digest);
    count(records.bytes(), records.offset(), records.length());
  }

  /// Ends the counting.
  ControlTotals result() {
    Map<String, ControlTotals.FieldSum> result = new LinkedHashMap<>();
    sums.forEach((field, sum) -> result.merge(field.name(), sum.result(), Totals::both));
    return new ControlTotals(records, HexFormat.of().formatHex(digest.digest()), result);
  }

  private static ControlTotals.FieldSum both(ControlTotals.FieldSum a, ControlTotals.FieldSum b) {
    return new ControlTotals.FieldSum(a.sum().add(b.sum()), a.notNumeric() + b.notNumeric());
  }

  /// The sum of one field.
  private static final class Sum {
    private final NumberFormat format;
    private final boolean small;
    private final boolean floating;
    private long low;
    private BigInteger high = BigInteger.ZERO;
    private BigDecimal decimal = BigDecimal.ZERO;
    private long notNumeric;

    Sum(NumberFormat format) {
      this.format = format;
      this.small = Numbers.fitsLong(format);
      this.floating = Numbers.isFloat(format);
    }

    void take(Sum other) {
      low = other.low;
      high = other.high;
      decimal = other.decimal;
      notNumeric = other.notNumeric;
    }

    void add(byte[] bytes, int at) {
      if (!Numbers.valid(format, bytes, at)) {
        notNumeric++;
      } else if (small) {
        long value = Numbers.unscaled(format, bytes, at);
        long sum = low + value;
        if (((low ^ sum) & (value ^ sum)) < 0) {
          high = high.add(BigInteger.valueOf(low));
          sum = value;
        }
        low = sum;
      } else if (floating) {
        decimal = decimal.add(Numbers.floating(format, bytes, at));
      } else {
        high = high.add(Numbers.exact(format, bytes, at));
      }
    }

    ControlTotals.FieldSum result() {
      BigInteger unscaled = high.add(BigInteger.valueOf(low));
      return new ControlTotals.FieldSum(
          floating ? decimal : new BigDecimal(unscaled, format.scale()), notNumeric);
    }
  }
}
