package homeport.trial.compare;

import homeport.trial.compare.Difference.FieldDifference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Compares one record of the left side with one of the right side, field by field. Made only for
/// records whose bytes differ.
final class RecordPair {
  private final RecordLayout layout;
  private final List<DifferenceRule> rules;
  private final List<ReadingRule> readings;
  private final Consumer<DifferenceRule> used;
  private final byte[] left;
  private final int leftAt;
  private final int leftLength;
  private final byte[] right;
  private final int rightAt;
  private final int rightLength;

  /// Bytes of the left record in which a difference is legal, and those that a compared field has.
  private final BitSet legal = new BitSet();

  private final BitSet covered = new BitSet();
  private final List<FieldDifference> found = new ArrayList<>();

  RecordPair(
      RecordLayout layout,
      List<DifferenceRule> rules,
      List<ReadingRule> readings,
      Consumer<DifferenceRule> used,
      Records left,
      Records right) {
    this.layout = layout;
    this.rules = rules;
    this.readings = readings;
    this.used = used;
    this.left = left.bytes();
    this.leftAt = left.offset();
    this.leftLength = left.length();
    this.right = right.bytes();
    this.rightAt = right.offset();
    this.rightLength = right.length();
  }

  /// The differences that no rule allows.
  List<FieldDifference> compare() {
    List<Field.Place> leftPlaces = active(left, leftAt, leftLength);
    Map<String, Field.Place> rightPlaces = new LinkedHashMap<>();
    for (Field.Place place : active(right, rightAt, rightLength)) {
      rightPlaces.put(key(place), place);
    }
    List<Field.Place[]> differing = new ArrayList<>();
    boolean aligned = leftLength == rightLength;
    for (Field.Place place : leftPlaces) {
      covered.set(place.offset(), place.end());
      Field.Place other = rightPlaces.remove(key(place));
      aligned &= other != null && other.offset() == place.offset();
      if (other == null) {
        only(place, left, leftAt, true);
      } else if (differs(place, other) && !allowed(place, other)) {
        differing.add(new Field.Place[] {place, other});
      }
    }
    for (Field.Place[] pair : differing) {
      if (!aligned || anyByteNotLegal(pair[0])) {
        found.add(difference(pair[0], pair[1]));
      }
    }
    rightPlaces.values().forEach(place -> only(place, right, rightAt, false));
    if (aligned && rightPlaces.isEmpty()) {
      uncovered();
    }
    return found;
  }

  /// A name may be there twice only as FILLER; with its place it is unique.
  private static String key(Field.Place place) {
    String name = place.name();
    return name.startsWith("FILLER") ? name + "@" + place.field().path() + place.offset() : name;
  }

  /// The places of a record without those of descriptions that a reading rule rules out.
  private List<Field.Place> active(byte[] bytes, int at, int length) {
    List<Field.Place> places = layout.places(bytes, at, length);
    if (readings.isEmpty()) {
      return places;
    }
    Map<String, String> chosen = new LinkedHashMap<>();
    for (ReadingRule rule : readings) {
      if (rule.condition().holds(layout, bytes, at, length)) {
        chosen.putIfAbsent(rule.of(), rule.as());
      }
    }
    return places.stream().filter(place -> isRead(place.field(), chosen)).toList();
  }

  private static boolean isRead(Field field, Map<String, String> chosen) {
    for (Field.Reading reading : field.readings()) {
      String as = chosen.get(reading.of());
      if (as != null && !as.equals(reading.as())) {
        return false;
      }
    }
    return true;
  }

  private boolean differs(Field.Place place, Field.Place other) {
    int a = leftAt + place.offset();
    int b = rightAt + other.offset();
    int length = place.field().length();
    return !Arrays.equals(left, a, a + length, right, b, b + length);
  }

  private boolean allowed(Field.Place place, Field.Place other) {
    for (DifferenceRule rule : rules) {
      if (rule.allows() instanceof DifferenceRule.Allows.InField(String field, BigDecimal most)
          && place.field().within(field)
          && applies(rule)
          && (most == null || isNear(place, other, most))) {
        used.accept(rule);
        legal.set(place.offset(), place.end());
        return true;
      }
    }
    return false;
  }

  private boolean isNear(Field.Place place, Field.Place other, BigDecimal most) {
    BigDecimal a = Numbers.value(place.field(), left, leftAt + place.offset());
    BigDecimal b = Numbers.value(other.field(), right, rightAt + other.offset());
    return a != null && b != null && a.subtract(b).abs().compareTo(most) <= 0;
  }

  boolean applies(DifferenceRule rule) {
    RuleCondition condition = rule.condition();
    return condition == null || condition.holds(layout, left, leftAt, leftLength);
  }

  private boolean anyByteNotLegal(Field.Place place) {
    for (int i = place.offset(); i < place.end(); i++) {
      if (left[leftAt + i] != right[rightAt + i] && !legal.get(i)) {
        return true;
      }
    }
    return false;
  }

  private FieldDifference difference(Field.Place place, Field.Place other) {
    Field field = place.field();
    int a = leftAt + place.offset();
    int b = rightAt + other.offset();
    return new FieldDifference(
        place.name(),
        place.offset(),
        field.length(),
        FieldText.of(field, layout.codePage(), left, a),
        FieldText.of(field, layout.codePage(), right, b),
        FieldText.hex(left, a, field.length()),
        FieldText.hex(right, b, field.length()));
  }

  private void only(Field.Place place, byte[] bytes, int at, boolean onLeft) {
    FieldDifference one = value(layout, place, bytes, at, onLeft);
    found.add(one);
  }

  /// A field that only one side has.
  static FieldDifference value(
      RecordLayout layout, Field.Place place, byte[] bytes, int at, boolean onLeft) {
    Field field = place.field();
    String text = FieldText.of(field, layout.codePage(), bytes, at + place.offset());
    String hex = FieldText.hex(bytes, at + place.offset(), field.length());
    return new FieldDifference(
        place.name(),
        place.offset(),
        field.length(),
        onLeft ? text : null,
        onLeft ? null : text,
        onLeft ? hex : null,
        onLeft ? null : hex);
  }

  /// Bytes that differ and that no compared field has: slack bytes, and what a reading rule left
  /// out.
  private void uncovered() {
    int i = 0;
    while (i < leftLength) {
      if (!stray(i)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < leftLength && stray(end)) {
        end++;
      }
      String a = FieldText.hex(left, leftAt + i, end - i);
      String b = FieldText.hex(right, rightAt + i, end - i);
      found.add(new FieldDifference("(bytes)", i, end - i, "X'" + a + "'", "X'" + b + "'", a, b));
      i = end;
    }
  }

  private boolean stray(int i) {
    return left[leftAt + i] != right[rightAt + i] && !covered.get(i) && !legal.get(i);
  }

  /// The rule that allows the whole record to differ, or null.
  @Nullable DifferenceRule whole() {
    for (DifferenceRule rule : rules) {
      if (rule.allows() instanceof DifferenceRule.Allows.OfRecord(var kind)
          && kind == DifferenceRule.Kind.DIFFERENT
          && applies(rule)) {
        return rule;
      }
    }
    return null;
  }
}
