package homeport.cobol.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Which items of two groups correspond (Language Reference, "CORRESPONDING phrase"): same name,
/// same qualifiers below the two groups. FILLER, redefinitions, tables, indexes and pointers are
/// left out with all that is in them.
public final class Corresponding {
  private Corresponding() {}

  /// Two items that correspond.
  public record Pair(DataItem from, DataItem to) {}

  /// The pairs of MOVE CORRESPONDING: at least one of each is elementary. In the order of the first
  /// group.
  public static List<Pair> pairs(DataItem from, DataItem to) {
    List<Pair> pairs = new ArrayList<>();
    collect(from, to, pairs);
    return pairs;
  }

  /// The pairs of ADD and SUBTRACT CORRESPONDING: both are numeric.
  public static List<Pair> numericPairs(DataItem from, DataItem to) {
    return pairs(from, to).stream()
        .filter(pair -> isNumeric(pair.from()) && isNumeric(pair.to()))
        .toList();
  }

  /// Items that have a counterpart of the same name (FILLER a FILLER) but are left out, because
  /// they or their counterparts are redefinitions, tables, indexes, pointers or FILLER.
  public static List<Pair> leftOut(DataItem from, DataItem to) {
    List<Pair> pairs = new ArrayList<>();
    collectLeftOut(from, to, pairs);
    return pairs;
  }

  private static void collectLeftOut(DataItem from, DataItem to, List<Pair> pairs) {
    Map<String, DataItem> others = byName(to, _ -> true);
    for (DataItem item : from.children()) {
      DataItem other = others.get(item.displayName());
      if (other == null) {
        continue;
      }
      if (!takesPart(item) || !takesPart(other)) {
        pairs.add(new Pair(item, other));
      } else if (item.isGroup() && other.isGroup()) {
        collectLeftOut(item, other, pairs);
      }
    }
  }

  /// The first item of each name in a group, of those that are wanted.
  private static Map<String, DataItem> byName(DataItem group, Predicate<DataItem> wanted) {
    Map<String, DataItem> found = new HashMap<>();
    for (DataItem item : group.children()) {
      if (wanted.test(item)) {
        found.putIfAbsent(item.displayName(), item);
      }
    }
    return found;
  }

  private static boolean isNumeric(DataItem item) {
    return item.category() == Category.NUMERIC
        || item.category() == Category.INTERNAL_FLOAT
        || item.category() == Category.EXTERNAL_FLOAT;
  }

  private static void collect(DataItem from, DataItem to, List<Pair> pairs) {
    Map<String, DataItem> others = byName(to, Corresponding::takesPart);
    for (DataItem item : from.children()) {
      DataItem other = takesPart(item) ? others.get(item.displayName()) : null;
      if (other == null) {
        continue;
      }
      if (item.isGroup() && other.isGroup()) {
        collect(item, other, pairs);
      } else {
        pairs.add(new Pair(item, other));
      }
    }
  }

  static boolean takesPart(DataItem item) {
    return item.name() != null
        && item.redefines() == null
        && item.occurs() == null
        && item.category() != Category.INDEX
        && item.category() != Category.POINTER
        && item.category() != Category.PROCEDURE_POINTER;
  }
}
