package homeport.trial.compare;

import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.Occurs;
import homeport.data.CodePage;
import homeport.trial.CannotTell;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A record's description as the compiler laid it out: which field lies where. A description with
/// OCCURS DEPENDING ON has another layout for each value of its object, so places are asked for
/// with a record at hand.
public final class RecordLayout {
  /// Most places of one record.
  public static final int PLACES_MAX = 65_536;

  private final DataItem record;
  private final CodePage codePage;
  private final int shortest;
  private final Map<DataItem, Field> fields = new IdentityHashMap<>();
  private final List<Field> inOrder = new ArrayList<>();

  /// The places of a record of fixed layout; null when they depend on the record.
  private final @Nullable List<Field.Place> fixed;

  private RecordLayout(DataItem record, CodePage codePage) throws CannotTell {
    this.record = record;
    this.codePage = codePage;
    describe(record, List.of(), List.of());
    this.shortest = record.length() - variablePart(record);
    if (countPlaces(record) > PLACES_MAX) {
      throw new CannotTell(
          "HP6205",
          "`" + record.displayName() + "` has more than " + PLACES_MAX + " fields in a record");
    }
    this.fixed = record.isVariable() ? null : List.copyOf(walk(new byte[0], 0, 0));
  }

  /// The layout of a level 01 item.
  public static RecordLayout of(DataItem record, CodePage codePage) throws CannotTell {
    return new RecordLayout(record, codePage);
  }

  private void describe(DataItem item, List<String> above, List<Field.Reading> readings) {
    List<String> path = new ArrayList<>(above);
    path.add(item.displayName());
    if (!item.isGroup()) {
      Field field =
          new Field(
              uniqueName(item),
              path,
              item.category(),
              item.usage(),
              item.number(),
              item.length(),
              readings);
      fields.put(item, field);
      inOrder.add(field);
      return;
    }
    for (DataItem child : item.children()) {
      List<Field.Reading> inner = new ArrayList<>(readings);
      DataItem first = child.redefines();
      if (first != null) {
        inner.add(new Field.Reading(root(first).displayName(), child.displayName()));
      } else if (item.children().stream().anyMatch(other -> redefines(other, child))) {
        inner.add(new Field.Reading(child.displayName(), child.displayName()));
      }
      describe(child, path, inner);
    }
  }

  private static boolean redefines(DataItem other, DataItem item) {
    DataItem first = other.redefines();
    return first != null && root(first).equals(item);
  }

  private static DataItem root(DataItem item) {
    DataItem root = item;
    for (DataItem next = item.redefines(); next != null; next = next.redefines()) {
      root = next;
    }
    return root;
  }

  /// The name alone where it is the only one in the record, else with `OF` and the group's.
  private String uniqueName(DataItem item) {
    String name = item.name();
    if (name == null) {
      DataItem parent = item.parent();
      return parent == null ? "FILLER" : "FILLER OF " + parent.displayName();
    }
    DataItem parent = item.parent();
    return parent != null && named(record, name) > 1 ? name + " OF " + parent.displayName() : name;
  }

  private static int named(DataItem item, String name) {
    int count = name.equals(item.name()) ? 1 : 0;
    for (DataItem child : item.children()) {
      count += named(child, name);
    }
    return count;
  }

  private static int variablePart(DataItem item) {
    int part = 0;
    for (DataItem child : item.children()) {
      if (child.redefines() != null) {
        continue;
      }
      Occurs occurs = child.occurs();
      if (occurs != null && occurs.dependingOn() != null) {
        part += (occurs.max() - occurs.min()) * occurs.stride();
      } else {
        part += variablePart(child);
      }
    }
    return part;
  }

  private static long countPlaces(DataItem item) {
    Occurs occurs = item.occurs();
    long times = occurs == null ? 1 : occurs.max();
    if (!item.isGroup()) {
      return times;
    }
    long sum = 0;
    for (DataItem child : item.children()) {
      sum = Math.min(Integer.MAX_VALUE, sum + countPlaces(child));
    }
    return times * sum;
  }

  public String name() {
    return record.displayName();
  }

  public CodePage codePage() {
    return codePage;
  }

  /// Least bytes of a record.
  public int shortest() {
    return shortest;
  }

  /// Most bytes of a record.
  public int longest() {
    return record.length();
  }

  /// True when every record has its fields at the same places.
  public boolean isFixed() {
    return fixed != null;
  }

  /// All elementary items in the order of the description.
  public List<Field> fields() {
    return List.copyOf(inOrder);
  }

  /// True when the name is that of a field or a group.
  public boolean has(String name) {
    return inOrder.stream().anyMatch(field -> field.within(name));
  }

  /// The fields a name stands for: one item, or all that a group holds.
  ///
  /// @throws CannotTell when there is none
  public List<Field> find(String name) throws CannotTell {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    List<Field> found = inOrder.stream().filter(field -> field.within(wanted)).toList();
    if (found.isEmpty()) {
      throw new CannotTell(
          "HP6203", "`" + wanted + "` is not a field of the record `" + name() + "`");
    }
    return found;
  }

  /// The names of the fields that make up a range of bytes of every record; none when a field
  /// reaches over its end, or they leave a gap.
  public List<String> fieldsWithin(int from, int to) {
    List<String> names = new ArrayList<>();
    int next = from;
    for (Field.Place place : walk(new byte[0], 0, 0)) {
      if (place.field().first() && place.offset() == next && place.end() <= to) {
        names.add(place.field().name());
        next = place.end();
      }
    }
    return next == to ? names : List.of();
  }

  /// Where the fields of a record lie. Fields behind the end of the record are left out.
  ///
  /// @param bytes storage with slack ([homeport.data])
  public List<Field.Place> places(byte[] bytes, int offset, int length) {
    if (fixed == null) {
      return walk(bytes, offset, length);
    }
    return length >= record.length() ? fixed : cut(fixed, length);
  }

  private static List<Field.Place> cut(List<Field.Place> places, int length) {
    Predicate<Field.Place> inside = place -> place.end() <= length;
    return places.stream().filter(inside).toList();
  }

  private List<Field.Place> walk(byte[] bytes, int offset, int length) {
    Walk walk = new Walk(bytes, offset, length);
    walk.item(record, 0, "");
    return walk.places;
  }

  /// One walk through a record from left to right.
  private final class Walk {
    private final byte[] bytes;
    private final int offset;
    private final int length;
    private final List<Field.Place> places = new ArrayList<>();
    private final Map<DataItem, Integer> starts = new IdentityHashMap<>();
    private final Map<DataItem, Integer> lastStarts = new IdentityHashMap<>();

    Walk(byte[] bytes, int offset, int length) {
      this.bytes = bytes;
      this.offset = offset;
      this.length = length;
    }

    /// @return where the item ends
    int item(DataItem item, int at, String subscripts) {
      starts.putIfAbsent(item, at);
      if (!item.isGroup()) {
        Field field = field(item);
        if (bytes.length == 0 || at + field.length() <= length) {
          places.add(new Field.Place(field, subscripts, at));
        }
        return at + item.length();
      }
      int next = at;
      DataItem before = null;
      for (DataItem child : item.children()) {
        int start = start(item, child, before, at, next);
        int end = occurrences(child, start, subscripts);
        if (child.redefines() == null) {
          next = end;
          before = child;
        }
      }
      return next;
    }

    /// Where a child starts: where what it redefines does, or behind the one before it with the
    /// slack bytes that the layout has between them.
    private int start(DataItem group, DataItem child, @Nullable DataItem before, int at, int next) {
      DataItem first = child.redefines();
      if (first != null) {
        return lastStarts.getOrDefault(first, at + first.offset() - group.offset());
      }
      if (before == null) {
        return at + child.offset() - group.offset();
      }
      return next + child.offset() - endOf(before);
    }

    private static int endOf(DataItem item) {
      Occurs occurs = item.occurs();
      return item.offset() + (occurs == null ? item.length() : occurs.max() * occurs.stride());
    }

    private int occurrences(DataItem item, int start, String subscripts) {
      lastStarts.put(item, start);
      Occurs occurs = item.occurs();
      if (occurs == null) {
        return item(item, start, subscripts);
      }
      int times = times(occurs);
      int at = start;
      for (int i = 1; i <= times; i++) {
        item(item, at, subscript(subscripts, i));
        at += occurs.stride();
      }
      return at;
    }

    private static String subscript(String outer, int i) {
      return outer.isEmpty()
          ? "(" + i + ")"
          : outer.substring(0, outer.length() - 1) + ", " + i + ")";
    }

    /// How often a table occurs: what its object says, within the bounds of the clause.
    private int times(Occurs occurs) {
      DataItem object = occurs.dependingOn();
      if (object == null || bytes.length == 0) {
        return occurs.max();
      }
      Integer start = starts.get(object);
      Field field = fields.get(object);
      if (start == null || field == null || start + field.length() > length) {
        return occurs.max();
      }
      Long count = Numbers.small(field, bytes, offset + start);
      if (count == null) {
        return occurs.max();
      }
      return Math.clamp(count, occurs.min(), occurs.max());
    }
  }

  private Field field(DataItem item) {
    Field field = fields.get(item);
    if (field == null) {
      throw new IllegalStateException(item + " is not in the layout");
    }
    return field;
  }

  static boolean holdsNumber(Field field) {
    return field.number() != null
        && (field.category() == Category.NUMERIC || field.category() == Category.INTERNAL_FLOAT);
  }
}
