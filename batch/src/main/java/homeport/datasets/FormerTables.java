package homeport.datasets;

import homeport.datasets.Attributes.AlternateIndex;
import homeport.datasets.Attributes.Cluster;
import homeport.store.KeyedTable;
import homeport.store.Spheres;
import homeport.store.UnitOfWork;
import java.util.Arrays;
import java.util.List;

/// Moves the records of clusters out of the estate's database, whose rows they once were, into
/// their spheres. A table is dropped when all of it is in the sphere: what a failure leaves half
/// moved is moved anew.
final class FormerTables {
  /// Records moved together.
  private static final int PAGE = 1_000;

  private final UnitOfWork from;
  private final Spheres to;
  private final List<CatalogEntry> entries;

  private FormerTables(UnitOfWork from, Spheres to, List<CatalogEntry> entries) {
    this.from = from;
    this.to = to;
    this.entries = entries;
  }

  /// @param from the database
  /// @param entries of the catalog
  static void move(UnitOfWork from, Spheres to, List<CatalogEntry> entries) {
    FormerTables tables = new FormerTables(from, to, entries);
    for (CatalogEntry entry : entries) {
      if (entry.attributes() instanceof Cluster cluster && from.exists(entry.name())) {
        tables.move(entry.name(), cluster);
      }
    }
    for (CatalogEntry entry : entries) {
      if (entry.attributes() instanceof AlternateIndex) {
        from.drop(entry.name());
      }
    }
  }

  private void move(String name, Cluster cluster) {
    to.drop(name);
    if (cluster.loaded()) {
      try (UnitOfWork work = to.begin(name)) {
        copy(work, name, SphereTables.records(work, ImageForm.of(cluster)));
        for (CatalogEntry entry : entries) {
          if (entry.attributes() instanceof AlternateIndex index
              && index.base().equals(name)
              && from.exists(entry.name())
              && cluster instanceof Attributes.Keyed base) {
            ImageForm form = IndexImage.form(index, base);
            copy(work, entry.name(), SphereTables.emptied(work, entry.name(), form));
          }
        }
      }
    }
    from.drop(name);
  }

  private void copy(UnitOfWork work, String name, KeyedTable into) {
    KeyedTable table = from.table(name);
    byte[][] next = {{}};
    int given = PAGE;
    while (given == PAGE) {
      given =
          table.ascending(
              next[0],
              null,
              PAGE,
              (key, record) -> {
                into.insert(key, record);
                next[0] = Arrays.copyOf(key, key.length + 1);
              });
      work.commit();
    }
  }
}
