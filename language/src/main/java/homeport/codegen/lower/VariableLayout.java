package homeport.codegen.lower;

import homeport.cobol.model.DataItem;
import homeport.cobol.model.Occurs;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import java.util.IdentityHashMap;
import java.util.Map;

/// Where items lie now, in records with OCCURS DEPENDING ON (Language Reference, "OCCURS DEPENDING
/// ON clause", "Complex OCCURS DEPENDING ON").
///
/// The model has the offsets and lengths of the greatest number of occurrences (of none, where a
/// table is UNBOUNDED). What is missing of a table now makes the groups around it shorter, brings
/// what follows it nearer, and the occurrences of a table that holds it nearer to one another.
final class VariableLayout {
  private final Operands operands;

  /// Whether a group holds a variable table, by its identity: in a group of thousands of items it
  /// is asked for each time one of them is named.
  private final Map<DataItem, Boolean> variable = new IdentityHashMap<>();

  VariableLayout(Operands operands) {
    this.operands = operands;
  }

  /// Bytes of one occurrence of an item.
  Index length(DataItem item) {
    return minus(Index.of(item.length()), missing(item));
  }

  /// Bytes from the start of the item's area to its first occurrence.
  Index offset(DataItem item) {
    Index offset = Index.of(item.offset());
    for (DataItem at = item; at.parent() != null; at = at.parent()) {
      if (!variable.computeIfAbsent(at.parent(), DataItem::isVariable)) {
        continue;
      }
      DataItem place = at;
      while (place.redefines() != null) {
        place = place.redefines();
      }
      for (DataItem before : at.parent().children()) {
        if (before.equals(place)) {
          break;
        }
        if (before.redefines() == null) {
          offset = minus(offset, missingWhole(before));
        }
      }
    }
    return offset;
  }

  /// Bytes from one occurrence to the next.
  Index stride(Occurs table) {
    return minus(Index.of(table.stride()), missing(table.table()));
  }

  /// Whether something of its record follows a group, other than what the group holds.
  static boolean isFollowed(DataItem group) {
    for (DataItem at = group; at.parent() != null; at = at.parent()) {
      boolean behind = false;
      for (DataItem sibling : at.parent().children()) {
        if (behind && sibling.redefines() == null) {
          return true;
        }
        behind |= sibling.equals(at);
      }
    }
    return false;
  }

  /// How many occurrences a table has now.
  Index occurrences(Occurs table) {
    DataItem count = table.dependingOn();
    return count == null ? Index.of(table.max()) : occurrences(table, count);
  }

  private Index occurrences(Occurs table, DataItem count) {
    return new Index.Checked(
        new Index.Of(operands.integer(count)),
        0,
        Index.of(table.max()),
        "`" + count.displayName() + "`, the object of DEPENDING ON,");
  }

  /// What one occurrence has less now than the model says.
  private Index missing(DataItem item) {
    Index missing = Index.ZERO;
    if (item.isGroup() && item.isVariable()) {
      for (DataItem child : item.children()) {
        if (child.redefines() == null) {
          missing = Index.sum(missing, missingWhole(child));
        }
      }
    }
    return missing;
  }

  /// What all occurrences together have less.
  private Index missingWhole(DataItem item) {
    if (!item.isVariable()) {
      return Index.ZERO;
    }
    Index each = missing(item);
    Occurs table = item.occurs();
    if (table == null) {
      return each;
    }
    DataItem count = table.dependingOn();
    if (count == null) {
      return Index.scaled(each, table.max());
    }
    Index now = minus(Index.of(table.stride()), each);
    Index most = Index.of(table.unbounded() ? 0 : table.max() * table.stride());
    return minus(most, product(occurrences(table, count), now));
  }

  static Index minus(Index left, Index right) {
    return Index.sum(left, Index.scaled(right, -1));
  }

  static Index product(Index left, Index right) {
    if (left instanceof Index.Constant(int a)) {
      return Index.scaled(right, a);
    }
    return right instanceof Index.Constant(int b)
        ? Index.scaled(left, b)
        : new Index.Of(new Num.Multiply(new Num.FromIndex(left), new Num.FromIndex(right)));
  }
}
