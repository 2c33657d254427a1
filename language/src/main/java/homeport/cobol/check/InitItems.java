package homeport.cobol.check;

import homeport.cobol.model.DataItem;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.StorageArea;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.DataEntry.Clause;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The storage that INITCHECK watches, cut into its elementary items (Programming Guide,
/// "INITCHECK", "Restrictions"): WORKING-STORAGE and LOCAL-STORAGE, without what is EXTERNAL or
/// GLOBAL. A redefinition stands for the items that it covers, an occurrence for all of its table.
final class InitItems {
  private final Map<StorageArea, List<DataItem>> leaves = new HashMap<>();
  private final Map<StorageArea, Integer> firsts = new HashMap<>();
  private final Map<DataItem, BitSet> known = new IdentityHashMap<>();
  private final Set<Span> withValue = new HashSet<>();
  private final Set<Span> global = new HashSet<>();
  private final BitSet initial = new BitSet();
  private final int count;

  InitItems(ProgramModel model) {
    Stream.concat(model.syntax().workingStorage().stream(), model.syntax().localStorage().stream())
        .forEach(this::clauses);
    for (DataItem root : model.roots()) {
      StorageArea area = root.area();
      boolean own = area.index() >= model.around().areas();
      if (own && isWatched(area) && root.redefines() == null && !global.contains(root.at())) {
        collect(root, false);
      }
    }
    int at = 0;
    for (Map.Entry<StorageArea, List<DataItem>> area : leaves.entrySet()) {
      firsts.put(area.getKey(), at);
      for (DataItem leaf : area.getValue()) {
        if (hasValue(leaf)) {
          initial.set(at);
        }
        at++;
      }
    }
    count = at;
  }

  private static boolean isWatched(StorageArea area) {
    return area.kind() == StorageArea.Kind.WORKING_STORAGE
        || area.kind() == StorageArea.Kind.LOCAL_STORAGE;
  }

  private void clauses(DataEntry entry) {
    for (Clause clause : entry.clauses()) {
      if (clause instanceof Clause.Value && entry.level() != 88) {
        withValue.add(entry.at());
      } else if (clause instanceof Clause.Global) {
        global.add(entry.at());
      }
    }
  }

  private void collect(DataItem item, boolean redefines) {
    if (redefines || item.redefines() != null) {
      return;
    }
    if (item.children().isEmpty() && item.name() != null) {
      leaves.computeIfAbsent(item.area(), _ -> new ArrayList<>()).add(item);
    }
    item.children().forEach(child -> collect(child, false));
  }

  private boolean hasValue(DataItem leaf) {
    for (DataItem at = leaf; at != null; at = at.parent()) {
      if (withValue.contains(at.at())) {
        return true;
      }
    }
    return false;
  }

  /// How many items are watched.
  int count() {
    return count;
  }

  /// Those that have a value when the program starts.
  BitSet initial() {
    return (BitSet) initial.clone();
  }

  /// The watched items that an item covers.
  BitSet of(DataItem item) {
    return known.computeIfAbsent(item, this::find);
  }

  private BitSet find(DataItem item) {
    BitSet found = new BitSet();
    List<DataItem> all = leaves.get(item.area());
    if (all == null) {
      return found;
    }
    int first = firsts.getOrDefault(item.area(), 0);
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).offset() + all.get(middle).length() <= item.offset()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = item.offset() + item.length();
    for (int i = low; i < all.size() && all.get(i).offset() < end; i++) {
      found.set(first + i);
    }
    return found;
  }
}
