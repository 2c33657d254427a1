package homeport.cobol.model;

import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns drafts that have their place into items, and registers their names.
final class ItemMaker {
  private final Names names;
  private final Registers registers;

  ItemMaker(Names names, Registers registers) {
    this.names = names;
    this.registers = registers;
  }

  /// Makes a record's items.
  ///
  /// @param file the file whose record it is, or null
  DataItem make(Draft record, StorageArea area, @Nullable String file) {
    return make(record, null, area, List.of(), file);
  }

  private DataItem make(
      Draft draft,
      @Nullable DataItem parent,
      StorageArea area,
      List<Occurs> outer,
      @Nullable String file) {
    List<Occurs> dimensions = outer;
    Occurs table = null;
    if (draft.occurs != null) {
      table =
          new Occurs(
              draft.occurs.min(),
              draft.isUnbounded() ? Occurs.UNBOUNDED : draft.occurs.max(),
              clamp(draft.stride));
      dimensions = new ArrayList<>(outer);
      dimensions.add(table);
    }
    DataItem item =
        new DataItem(
            draft.entry.at(),
            draft.at(),
            draft.level,
            draft.name == null ? null : draft.name.text(),
            draft.name == null ? null : draft.name.spelling(),
            parent,
            area,
            clamp(draft.offset),
            clamp(draft.length),
            new DataItem.Shape(
                draft.category,
                draft.usage,
                draft.picture,
                draft.number,
                draft.justified != null,
                draft.blankWhenZero != null,
                draft.dynamicLimit),
            dimensions,
            draft.redefined == null ? null : draft.redefined.item);
    draft.item = item;
    names.add(item, file);
    if (table != null && draft.occurs != null) {
      table.table(item);
      for (Name name : draft.occurs.indexes()) {
        IndexName index = registers.index(name.text(), table);
        table.add(index);
        names.add(index, name.at(), file);
      }
    }
    addConditions(draft.conditions, item, file);
    for (Draft child : draft.children) {
      make(child, item, area, dimensions, file);
    }
    return item;
  }

  void addConditions(List<DataEntry> entries, DataItem item, @Nullable String file) {
    for (DataEntry entry : entries) {
      Name name = entry.name();
      DataEntry.Clause.Value value = Values.of(entry);
      if (name != null && value != null) {
        ConditionName condition =
            new ConditionName(name.text(), item, value.values(), value.whenFalse());
        item.add(condition);
        names.add(condition, name.at(), file);
      }
    }
  }

  /// Sizes beyond an int were reported as too large.
  private static int clamp(long bytes) {
    return (int) Math.min(bytes, Integer.MAX_VALUE);
  }

  /// How many index-names the entries of a record define.
  static int countIndexes(Draft draft) {
    int count = draft.occurs == null ? 0 : draft.occurs.indexes().size();
    for (Draft child : draft.children) {
      count += countIndexes(child);
    }
    return count;
  }
}
