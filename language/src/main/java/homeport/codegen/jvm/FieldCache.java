package homeport.codegen.jvm;

import static java.util.Objects.requireNonNull;

import homeport.codegen.ir.Index;
import homeport.codegen.ir.KeptField;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.data.NumberFormat;
import java.lang.classfile.TypeKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Fields whose numbers are in local variables, because they were loaded or stored a moment ago.
/// Storage always has the bytes as well; what is saved is decoding them again, and the wait for a
/// word to be read back that was written in pieces.
///
/// Every field of a method has one local for good; the question is only where it is valid. A store
/// to overlapping bytes ends that, a store to an unknown place ends it for the whole area, one
/// through LINKAGE or anything that calls ends it for all. Where ways join, a field is valid if it
/// is on every way; where a way comes from below (a loop) or from another method, none is.
final class FieldCache {
  /// A field at a known place: bytes `from` up to, not including, `to`.
  private record Key(int area, int from, int to, NumberFormat format) {
    boolean overlaps(int other, int start, int end) {
      return area == other && from < end && to > start;
    }

    /// Fields at one place mostly have one format.
    @Override
    public int hashCode() {
      return 31 * area + from;
    }
  }

  /// What is known of a field of this method.
  private static final class Field {
    private final Key key;
    private final int number;
    private int local = -1;

    Field(Key key, int number) {
      this.key = key;
      this.number = number;
    }
  }

  private final Map<Key, Field> fields = new HashMap<>();
  private final List<Field> byNumber = new ArrayList<>();
  private final ToIntFunction<TypeKind> newLocal;
  private final Layout layout;

  /// The numbers of the fields that are valid.
  private BitSet valid = new BitSet();

  private Map<Key, KeptField> kept = Map.of();
  private List<KeptField> keeping = List.of();

  /// The numbers of the fields that are kept.
  private final BitSet keptNumbers = new BitSet();

  private boolean reachable = true;

  /// What is valid on the ways that were seen to lead to a label, and how many of them.
  private static final class Joining {
    private final BitSet fields;
    private int ways = 1;

    Joining(BitSet fields) {
      this.fields = fields;
    }
  }

  private final Map<Integer, Joining> joining = new HashMap<>();

  FieldCache(Layout layout, ToIntFunction<TypeKind> newLocal) {
    this.layout = layout;
    this.newLocal = newLocal;
  }

  /// As if nothing had been written.
  void reset() {
    fields.clear();
    byNumber.clear();
    joining.clear();
    valid.clear();
    kept = Map.of();
    keeping = List.of();
    keptNumbers.clear();
    reachable = true;
  }

  /// These fields are kept in slots of their own from here on. Of them, `valid` says which are
  /// surely in their slots.
  void keeping(List<KeptField> those) {
    if (those.equals(keeping)) {
      return;
    }
    keeping = those;
    kept = new HashMap<>();
    keptNumbers.clear();
    for (KeptField one : those) {
      Field field = requireNonNull(field(one.place(), one.format()));
      kept.put(field.key, one);
      keptNumbers.set(field.number);
    }
    valid.clear();
  }

  /// The field as it is kept; null when it is not.
  @Nullable KeptField kept(Place place, NumberFormat format) {
    Key key = key(place, format);
    return key == null ? null : kept.get(key);
  }

  /// True when a field that is kept is surely in its slot.
  boolean inSlot(KeptField field) {
    return valid.get(requireNonNull(field(field.place(), field.format())).number);
  }

  /// Only fields of at most 18 digits at a known place can be kept.
  private static @Nullable Key key(Place place, NumberFormat format) {
    return place.offset() instanceof Index.Constant(int offset) && format.digits() <= 18
        ? new Key(place.area(), offset, offset + format.bytes(), format)
        : null;
  }

  private @Nullable Field field(Place place, NumberFormat format) {
    Key key = key(place, format);
    if (key == null) {
      return null;
    }
    Field field = fields.get(key);
    if (field == null) {
      field = new Field(key, byNumber.size());
      fields.put(key, field);
      byNumber.add(field);
    }
    return field;
  }

  static boolean keeps(Num.Load load) {
    return load.digits() <= 18 && key(load.from(), load.format()) != null;
  }

  /// The local that holds the field now, or -1.
  int find(Place place, NumberFormat format) {
    Key key = key(place, format);
    Field field = key == null ? null : fields.get(key);
    return field == null || !valid.get(field.number) ? -1 : field.local;
  }

  /// The local of a field whose value will be put there next; -1 when it cannot be kept.
  int local(Place place, NumberFormat format) {
    Field field = field(place, format);
    if (field == null) {
      return -1;
    }
    if (field.local < 0) {
      field.local = newLocal.applyAsInt(TypeKind.LONG);
    }
    return field.local;
  }

  /// The field's local has its value from here on.
  void validate(Place place, NumberFormat format) {
    Field field = field(place, format);
    if (field != null) {
      valid.set(field.number);
    }
  }

  /// Something was written there. What is kept in a slot stays sure.
  void written(Place place) {
    if (layout.linkage(place.area())) {
      valid.and(keptNumbers);
    } else if (place.offset() instanceof Index.Constant(int from)
        && place.length() instanceof Index.Constant(int length)) {
      written(place.area(), from, from + length);
    } else {
      written(place.area(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
  }

  private void written(int area, int from, int to) {
    for (int i = valid.nextSetBit(0); i >= 0; i = valid.nextSetBit(i + 1)) {
      Key key = byNumber.get(i).key;
      boolean touched = key.overlaps(area, from, to) || layout.linkage(key.area);
      if (touched && !keptNumbers.get(i)) {
        valid.clear(i);
      }
    }
  }

  /// Anything may have been written.
  void forget() {
    valid.clear();
  }

  BitSet snapshot() {
    return (BitSet) valid.clone();
  }

  /// Goes back to what was valid.
  void restore(BitSet snapshot) {
    valid.and(snapshot);
  }

  /// A jump to a label.
  void jump(int label) {
    Joining before = joining.get(label);
    if (before == null) {
      joining.put(label, new Joining((BitSet) valid.clone()));
    } else {
      before.fields.and(valid);
      before.ways++;
    }
  }

  /// What follows is reached by labels only.
  void stop() {
    reachable = false;
    valid.clear();
  }

  /// A label.
  ///
  /// @param ways how many jumps lead to it in this method; -1 when control comes from elsewhere too
  void bind(int label, int ways) {
    Joining before = joining.remove(label);
    int seen = before == null ? 0 : before.ways;
    if (ways < 0 || seen != ways) {
      valid.clear();
    } else if (before != null) {
      if (reachable) {
        valid.and(before.fields);
      } else {
        valid = before.fields;
      }
    }
    reachable = true;
  }
}
