package homeport.datasets;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The data and index components of clusters and alternate indexes: names that lead to them, and
/// what is said of them by themselves (z/OS DFSMS Access Method Services Commands, "DEFINE
/// CLUSTER", "ALTER").
public final class Components {
  private final Catalog catalog;

  Components(Catalog catalog) {
    this.catalog = catalog;
  }

  /// Gives the components of a new cluster or alternate index names; null for the usual one.
  public void give(String owner, @Nullable String data, @Nullable String index) {
    Map<String, String> words = new TreeMap<>();
    if (data != null) {
      words.put(Component.DATA + ".NAME", data);
    }
    if (index != null) {
      words.put(Component.INDEX + ".NAME", index);
    }
    if (!words.isEmpty()) {
      boolean fits = catalog.keep(owner, words);
      assert fits; // two names always do
    }
  }

  /// The component of that name.
  public @Nullable Component find(String name) {
    for (String part : List.of(Component.DATA, Component.INDEX)) {
      String suffix = '.' + part;
      String owner =
          name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : "";
      if (has(owner, part) && name(owner, part).equals(name)) {
        return new Component(owner, part);
      }
    }
    Component named = catalog.namedComponent(name);
    return named != null && has(named.owner(), named.part()) ? named : null;
  }

  private boolean has(String owner, String part) {
    CatalogEntry entry = catalog.entry(owner);
    Attributes attributes = entry == null ? null : entry.attributes();
    return attributes instanceof Attributes.Keyed
        || attributes instanceof Attributes.AlternateIndex
        || attributes instanceof Attributes.Cluster && part.equals(Component.DATA);
  }

  /// The name of a component: the one that it was given, or its owner's and what it is.
  public String name(String owner, String part) {
    return catalog.kept(owner).getOrDefault(part + ".NAME", owner + '.' + part);
  }

  /// Records are read only: ALTER INHIBIT of a component.
  boolean inhibited(String name) {
    SortedMap<String, String> words = catalog.kept(name);
    return words.containsKey("DATA.INHIBIT") || words.containsKey("INDEX.INHIBIT");
  }
}
