package homeport.datasets;

import homeport.datasets.Attributes.AlternateIndex;
import homeport.datasets.Attributes.Cluster;
import homeport.store.KeyedTable;
import homeport.store.Spheres;
import homeport.store.StoreException;
import homeport.store.UnitOfWork;

/// Where the records of clusters and the entries of alternate indexes are: in the sphere of the
/// cluster's name, in the table `RECORDS` and in one of each index's name (z/OS DFSMS Using Data
/// Sets, "Alternate indexes": a base cluster with its alternate indexes is a sphere).
final class SphereTables {
  private static final String RECORDS = "RECORDS";

  private final Spheres spheres;

  SphereTables(Spheres spheres) {
    this.spheres = spheres;
  }

  /// Begins a unit of work on a cluster and its indexes.
  ///
  /// @throws StoreException when another one has it, or a cluster that held records has none
  UnitOfWork begin(String cluster, Cluster attributes) {
    if (attributes.loaded() && !spheres.exists(cluster)) {
      throw new StoreException(
          StoreException.FAILED,
          "the records of " + cluster + " are gone from the store; bring them back from a backup",
          null);
    }
    return spheres.begin(cluster);
  }

  /// The records of a cluster; an empty table when it never held one.
  static KeyedTable records(UnitOfWork work, ImageForm form) {
    return made(work, RECORDS, form);
  }

  /// The entries of an alternate index that has been built.
  static KeyedTable entries(UnitOfWork work, String index) {
    return work.table(index);
  }

  /// A table for the entries of an alternate index that is built now: an empty one.
  static KeyedTable emptied(UnitOfWork work, String index, ImageForm form) {
    KeyedTable table = made(work, index, form);
    table.clear();
    work.commit();
    return table;
  }

  private static KeyedTable made(UnitOfWork work, String table, ImageForm form) {
    return work.exists(table)
        ? work.table(table)
        : work.create(table, form.keyLength(), form.recordMax());
  }

  /// Drops all records of a cluster, with the entries of its indexes.
  void drop(String cluster) {
    spheres.drop(cluster);
  }

  /// Drops the entries of an alternate index.
  void drop(String index, AlternateIndex attributes) {
    if (spheres.exists(attributes.base())) {
      try (UnitOfWork work = spheres.begin(attributes.base())) {
        work.drop(index);
      }
    }
  }

  /// Gives a cluster or an alternate index another name, unless a failure came behind that.
  void rename(String from, String to, Attributes attributes) {
    switch (attributes) {
      case Cluster _ -> {
        if (spheres.exists(from) && !spheres.exists(to)) {
          spheres.rename(from, to);
        }
      }
      case AlternateIndex index -> rename(from, to, index);
      case Attributes.Sequential _, Attributes.Partitioned _, Attributes.Pointer _ -> {
        // has no tables
      }
    }
  }

  private void rename(String from, String to, AlternateIndex index) {
    if (spheres.exists(index.base())) {
      try (UnitOfWork work = spheres.begin(index.base())) {
        if (work.exists(from) && !work.exists(to)) {
          work.rename(from, to);
        }
      }
    }
  }
}
