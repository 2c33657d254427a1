package homeport.cobol.model;

import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.Picture;
import homeport.data.Usage;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A data item with its place in storage. Offsets are of the first occurrence; [#dimensions] say
/// how to reach the others. Made by the layout only, whole, before anybody else sees it.
public final class DataItem {
  /// What a dynamic-length item takes in its record: where its characters are, and how many bytes
  /// they have (docs/dynamic-length.md).
  public static final int DYNAMIC_BYTES = 8;

  private final Span at;
  private final Span nameAt;
  private final int level;
  private final @Nullable String name;
  private final @Nullable String spelling;
  private final @Nullable DataItem parent;
  private final StorageArea area;
  private final int offset;
  private final int length;
  private final Shape shape;
  private final List<Occurs> dimensions;
  private final @Nullable DataItem redefines;

  /// Made when there is something to put in: most items have neither.
  private List<DataItem> children = List.of();

  private List<ConditionName> conditions = List.of();

  private byte @Nullable [] value;

  private boolean holdsDynamic;

  DataItem(
      Span at,
      Span nameAt,
      int level,
      @Nullable String name,
      @Nullable DataItem parent,
      StorageArea area,
      int offset,
      int length,
      Shape shape,
      List<Occurs> dimensions,
      @Nullable DataItem redefines) {
    this(at, nameAt, level, name, name, parent, area, offset, length, shape, dimensions, redefines);
  }

  DataItem(
      Span at,
      Span nameAt,
      int level,
      @Nullable String name,
      @Nullable String spelling,
      @Nullable DataItem parent,
      StorageArea area,
      int offset,
      int length,
      Shape shape,
      List<Occurs> dimensions,
      @Nullable DataItem redefines) {
    this.at = at;
    this.nameAt = nameAt;
    this.level = level;
    this.name = name;
    this.spelling = spelling;
    this.parent = parent;
    this.area = area;
    this.offset = offset;
    this.length = length;
    this.shape = shape;
    this.dimensions = List.copyOf(dimensions);
    this.redefines = redefines;
    if (parent != null) {
      parent.children = with(parent.children, this);
    }
    for (DataItem of = this; isDynamic() && of != null; of = of.parent) {
      of.holdsDynamic = true;
    }
  }

  private static <T> List<T> with(List<T> list, T more) {
    List<T> all = list.isEmpty() ? new ArrayList<>(4) : list;
    all.add(more);
    return all;
  }

  /// What kind of data the bytes are.
  ///
  /// @param picture null where the item has none (groups, COMP-1, INDEX, POINTER)
  /// @param number how a fixed-point number is stored; null for everything else
  /// @param dynamicLimit the most bytes of a dynamic-length item; 0 for others
  public record Shape(
      Category category,
      Usage usage,
      @Nullable Picture picture,
      @Nullable NumberFormat number,
      boolean justified,
      boolean blankWhenZero,
      int dynamicLimit) {
    /// Of an item whose length does not change.
    public Shape(
        Category category,
        Usage usage,
        @Nullable Picture picture,
        @Nullable NumberFormat number,
        boolean justified,
        boolean blankWhenZero) {
      this(category, usage, picture, number, justified, blankWhenZero, 0);
    }
  }

  void add(ConditionName condition) {
    conditions = with(conditions, condition);
  }

  void value(byte[] bytes) {
    value = bytes.clone();
  }

  /// The bytes that its VALUE clause gives one occurrence; null when it has none.
  public byte @Nullable [] value() {
    return value == null ? null : value.clone();
  }

  /// The entry that describes it.
  public Span at() {
    return at;
  }

  /// Where its name stands in that entry; the entry itself for FILLER.
  public Span nameAt() {
    return nameAt;
  }

  public int level() {
    return level;
  }

  /// The data-name; null for FILLER.
  public @Nullable String name() {
    return name;
  }

  /// The data-name as its entry spells it; null for FILLER.
  public @Nullable String spelling() {
    return spelling;
  }

  /// The data-name, or `FILLER`, for people.
  public String displayName() {
    return name == null ? "FILLER" : name;
  }

  public @Nullable DataItem parent() {
    return parent;
  }

  public StorageArea area() {
    return area;
  }

  /// Bytes from the start of the area to the item's first occurrence.
  public int offset() {
    return offset;
  }

  /// Bytes of one occurrence; of a dynamic-length item [#DYNAMIC_BYTES], of a group that holds a
  /// variable table, its greatest length.
  public int length() {
    return length;
  }

  public Category category() {
    return shape.category();
  }

  public Usage usage() {
    return shape.usage();
  }

  /// How its characters lie in storage; DISPLAY where it has none.
  public Encoding encoding() {
    return Encoding.of(usage());
  }

  /// What it is where a part of it is taken: characters of its encoding (Language Reference,
  /// "Reference modification").
  public Category sliceCategory() {
    return switch (encoding()) {
      case DISPLAY -> Category.ALPHANUMERIC;
      case DBCS -> Category.DBCS;
      case NATIONAL -> Category.NATIONAL;
      case UTF8 -> Category.UTF8;
    };
  }

  /// How many characters a UTF-8 item holds; 0 when it is bytes that are counted, and for others.
  public int utf8Characters() {
    Picture picture = shape.picture();
    return shape.category() == Category.UTF8 && picture != null && length == 4 * picture.size()
        ? picture.size()
        : 0;
  }

  public @Nullable Picture picture() {
    return shape.picture();
  }

  public @Nullable NumberFormat number() {
    return shape.number();
  }

  public boolean justified() {
    return shape.justified();
  }

  public boolean blankWhenZero() {
    return shape.blankWhenZero();
  }

  /// The tables the item lies in, outermost first, itself included when it has OCCURS: as many
  /// subscripts as it needs.
  public List<Occurs> dimensions() {
    return dimensions;
  }

  /// The item's own OCCURS clause.
  public @Nullable Occurs occurs() {
    Occurs last = dimensions.isEmpty() ? null : dimensions.getLast();
    return last != null && last.table() == this ? last : null;
  }

  public @Nullable DataItem redefines() {
    return redefines;
  }

  /// The items directly below, in order, FILLER and redefinitions included; level 66 and 88 are not
  /// here.
  public List<DataItem> children() {
    return Collections.unmodifiableList(children);
  }

  /// The level 88 entries of this item.
  public List<ConditionName> conditions() {
    return Collections.unmodifiableList(conditions);
  }

  /// True for a group, a national one included, which is an elementary national item in most uses
  /// (Language Reference, "GROUP-USAGE clause").
  public boolean isGroup() {
    return shape.category() == Category.GROUP || !children.isEmpty();
  }

  /// True for a dynamic-length elementary item.
  public boolean isDynamic() {
    return shape.dynamicLimit() > 0;
  }

  /// The most bytes that the characters of a dynamic-length item can have; 0 for others.
  public int dynamicLimit() {
    return shape.dynamicLimit();
  }

  /// True when it is or holds a dynamic-length item.
  public boolean holdsDynamic() {
    return holdsDynamic;
  }

  /// True when the item's length, or its place, depends on an OCCURS DEPENDING ON.
  public boolean isVariable() {
    return variableTable() != null;
  }

  /// Bytes of one occurrence when every variable table has the fewest occurrences.
  public int minimumLength() {
    int missing = 0;
    for (DataItem child : isVariable() ? children : List.<DataItem>of()) {
      if (child.redefines() == null) {
        Occurs table = child.occurs();
        int most = table == null ? 1 : table.unbounded() ? 0 : table.max();
        int fewest = table == null ? 1 : table.min();
        int stride = table == null ? child.length : table.stride();
        missing += most * stride - fewest * (stride - child.length + child.minimumLength());
      }
    }
    return length - missing;
  }

  /// True when its place depends on an OCCURS DEPENDING ON: a table of variable size lies before it
  /// in its record, or it lies in a table whose occurrences vary in length.
  public boolean isVariablyLocated() {
    for (DataItem at = this; at.parent != null; at = at.parent) {
      for (DataItem sibling : at.parent.children) {
        if (sibling.offset < at.offset && sibling.isVariable()) {
          return true;
        }
      }
      if (at.parent.occurs() != null
          && at.parent.children.stream().anyMatch(DataItem::isVariable)) {
        return true;
      }
    }
    return false;
  }

  /// True when it is or holds a table UNBOUNDED.
  public boolean isUnbounded() {
    Occurs own = occurs();
    return (own != null && own.unbounded()) || children.stream().anyMatch(DataItem::isUnbounded);
  }

  /// The variable table within a group (itself included), or null.
  public @Nullable Occurs variableTable() {
    Occurs own = occurs();
    if (own != null && own.dependingOn() != null) {
      return own;
    }
    for (DataItem child : children) {
      Occurs found = child.variableTable();
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return displayName() + "@" + area.name() + "+" + offset + ":" + length;
  }
}
