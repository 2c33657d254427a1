package homeport.codegen.jvm;

import static java.util.Objects.requireNonNull;

import homeport.codegen.ir.Index;
import homeport.codegen.ir.KeptField;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.data.NumberFormat;
import java.lang.classfile.TypeKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  /// A field at a known place.
  private record Key(int area, int offset, NumberFormat format) {
    boolean overlaps(int other, int from, int to) {
      return area == other && from < offset + format.bytes() && to > offset;
    }
  }

  private final Map<Key, Integer> locals = new HashMap<>();
  private final ToIntFunction<TypeKind> newLocal;
  private final Layout layout;
  private Set<Key> valid = new HashSet<>();
  private Map<Key, KeptField> kept = Map.of();
  private List<KeptField> keeping = List.of();
  private boolean reachable = true;

  /// What is valid on the ways that were seen to lead to a label, and how many of them.
  private static final class Joining {
    private final Set<Key> keys;
    private int ways = 1;

    Joining(Set<Key> keys) {
      this.keys = keys;
    }
  }

  private final Map<Integer, Joining> joining = new HashMap<>();

  FieldCache(Layout layout, ToIntFunction<TypeKind> newLocal) {
    this.layout = layout;
    this.newLocal = newLocal;
  }

  /// These fields are kept in slots of their own from here on. Of them, `valid` says which are
  /// surely in their slots.
  void keeping(List<KeptField> fields) {
    if (fields.equals(keeping)) {
      return;
    }
    keeping = fields;
    kept = new HashMap<>();
    for (KeptField field : fields) {
      kept.put(requireNonNull(key(field.place(), field.format())), field);
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
    return valid.contains(requireNonNull(key(field.place(), field.format())));
  }

  /// Only fields of at most 18 digits at a known place can be kept.
  private static @Nullable Key key(Place place, NumberFormat format) {
    return place.offset() instanceof Index.Constant(int offset) && format.digits() <= 18
        ? new Key(place.area(), offset, format)
        : null;
  }

  static boolean keeps(Num.Load load) {
    return load.digits() <= 18 && key(load.from(), load.format()) != null;
  }

  /// The local that holds the field now, or -1.
  int find(Place place, NumberFormat format) {
    Key key = key(place, format);
    Integer local = key == null || !valid.contains(key) ? null : locals.get(key);
    return local == null ? -1 : local;
  }

  /// The local of a field whose value will be put there next; -1 when it cannot be kept.
  int local(Place place, NumberFormat format) {
    Key key = key(place, format);
    return key == null ? -1 : locals.computeIfAbsent(key, _ -> newLocal.applyAsInt(TypeKind.LONG));
  }

  /// The field's local has its value from here on.
  void validate(Place place, NumberFormat format) {
    Key key = key(place, format);
    if (key != null) {
      valid.add(key);
    }
  }

  /// Something was written there.
  void written(Place place) {
    Set<Key> slots = new HashSet<>(valid);
    slots.retainAll(kept.keySet());
    forgetWritten(place);
    valid.addAll(slots);
  }

  private void forgetWritten(Place place) {
    if (layout.linkage(place.area())) {
      valid.clear();
    } else if (place.offset() instanceof Index.Constant(int from)
        && place.length() instanceof Index.Constant(int length)) {
      valid.removeIf(
          key -> layout.linkage(key.area) || key.overlaps(place.area(), from, from + length));
    } else {
      valid.removeIf(key -> layout.linkage(key.area) || key.area == place.area());
    }
  }

  /// Anything may have been written.
  void forget() {
    valid.clear();
  }

  Set<?> snapshot() {
    return new HashSet<>(valid);
  }

  /// Goes back to what was valid.
  void restore(Set<?> snapshot) {
    valid.retainAll(snapshot);
  }

  /// A jump to a label.
  void jump(int label) {
    Joining before = joining.get(label);
    if (before == null) {
      joining.put(label, new Joining(new HashSet<>(valid)));
    } else {
      before.keys.retainAll(valid);
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
        valid.retainAll(before.keys);
      } else {
        valid = before.keys;
      }
    }
    reachable = true;
  }
}
