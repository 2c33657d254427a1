package homeport.datasets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Which alternate indexes there are over each cluster, so that a write need not look through the
/// catalog.
final class AlternateIndexes {
  private final Map<String, TreeSet<String>> byCluster = new HashMap<>();

  /// Those over a cluster, in the order of their names.
  List<String> over(String cluster) {
    return List.copyOf(byCluster.getOrDefault(cluster, new TreeSet<>()));
  }

  void add(String cluster, String index) {
    byCluster.computeIfAbsent(cluster, _ -> new TreeSet<>()).add(index);
  }

  void remove(String cluster, String index) {
    byCluster.getOrDefault(cluster, new TreeSet<>()).remove(index);
  }

  /// A cluster or an index has another name.
  void rename(String from, String to) {
    TreeSet<String> over = byCluster.remove(from);
    if (over != null) {
      byCluster.put(to, over);
    }
    for (TreeSet<String> each : byCluster.values()) {
      if (each.remove(from)) {
        each.add(to);
      }
    }
  }
}
