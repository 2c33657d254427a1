package homeport.datasets;

import homeport.datasets.Attributes.AlternateIndex;
import homeport.runtime.OpenMode;
import homeport.store.FileStamp;
import homeport.store.KeyedTable;
import homeport.store.UnitOfWork;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A cluster of the catalog while it is open, with its alternate indexes: a unit of work of its own
/// on their tables, so that what a step has written does not depend on what else the step does or
/// how it ends.
final class EstateKeyedDataSet implements KeyedDataSet {
  /// Records looked at together.
  private static final int PAGE = 500;

  private final Clusters owner;
  private CatalogEntry entry;
  private final ImageSet set;
  private final KeyedImage image;
  private final @Nullable ClusterSpace space;
  private final Map<String, IndexImage> indexes = new TreeMap<>();
  private int users;
  private int writers;

  private EstateKeyedDataSet(
      Clusters owner,
      CatalogEntry entry,
      ImageSet set,
      KeyedImage image,
      @Nullable ClusterSpace space) {
    this.owner = owner;
    this.entry = entry;
    this.set = set;
    this.image = image;
    this.space = space;
  }

  /// @param emptied OPEN OUTPUT: what is there goes
  static EstateKeyedDataSet of(Clusters owner, CatalogEntry entry, boolean emptied) {
    Attributes.Cluster attributes = (Attributes.Cluster) entry.attributes();
    if (emptied) {
      owner.catalog().record(entry.with(CatalogEntry.State.WRITING));
    }
    FileStamp found = owner.spheres().stamp(entry.name());
    UnitOfWork work = owner.tables().begin(entry.name(), attributes);
    ImageSet set =
        new ImageSet(
            work,
            owner.reserve()::hasRoom,
            of -> owner.kept().take(key(entry.name(), of.name()), found));
    boolean opened = false;
    try {
      EstateKeyedDataSet dataSet = of(owner, entry, set, emptied);
      opened = true;
      return dataSet;
    } finally {
      if (!opened) {
        set.abandon();
      }
    }
  }

  private static EstateKeyedDataSet of(
      Clusters owner, CatalogEntry entry, ImageSet set, boolean emptied) {
    Attributes.Cluster attributes = (Attributes.Cluster) entry.attributes();
    ImageForm form = ImageForm.of(attributes);
    KeyedTable table = SphereTables.records(set.work(), form);
    if (emptied) {
      table.clear();
      set.work().commit();
    }
    boolean empty = emptied || !attributes.loaded();
    KeyedImage image = KeyedImage.of(set, table, form, empty);
    Extents extents = entry.extents();
    long used = extents == null || empty ? 0 : used(entry, extents, table);
    ClusterSpace space = ClusterSpace.of(extents, attributes, used, owner.limited());
    EstateKeyedDataSet dataSet = new EstateKeyedDataSet(owner, entry, set, image, space);
    dataSet.openUpgraded(empty);
    return dataSet;
  }

  /// The name under which the image of a table is kept between CLOSE and OPEN.
  private static String key(String cluster, String table) {
    return cluster + ' ' + table;
  }

  /// The bytes of a cluster's records: as the last CLOSE counted them, or counted now when there
  /// was none.
  private static long used(CatalogEntry entry, Extents extents, KeyedTable table) {
    if (entry.state() != CatalogEntry.State.WRITING) {
      return extents.used();
    }
    boolean keyed = entry.attributes() instanceof Attributes.Keyed;
    int before = keyed ? 0 : ImageForm.of((Attributes.Cluster) entry.attributes()).keyLength();
    long[] used = {0};
    byte[][] last = {{}};
    while (table.ascending(
            last[0],
            null,
            PAGE,
            (key, record) -> {
              used[0] += record.length - before;
              last[0] = Arrays.copyOf(key, key.length + 1);
            })
        == PAGE) {
      // a page more
    }
    return used[0];
  }

  /// Opens the indexes that change with the records. One over a cluster that has no records yet is
  /// whole as it is (A-0210).
  private void openUpgraded(boolean empty) {
    if (!(entry.attributes() instanceof Attributes.Keyed base)) {
      return;
    }
    for (String name : owner.catalog().indexesOver(entry.name())) {
      CatalogEntry index = owner.catalog().entry(name);
      if (index != null
          && index.attributes() instanceof AlternateIndex attributes
          && attributes.upgrade()
          && (attributes.built() || empty)) {
        KeyedTable table;
        if (attributes.built()) {
          table = SphereTables.entries(set.work(), name);
        } else {
          table = SphereTables.emptied(set.work(), name, IndexImage.form(attributes, base));
          owner.catalog().record(index.with(attributes.withBuilt(true)));
        }
        indexes.put(name, new IndexImage(set, table, attributes, base, empty));
      }
    }
  }

  /// An alternate index of this cluster, opened if need be: one without UPGRADE is read only.
  IndexImage index(String name, AlternateIndex attributes) {
    IndexImage known = indexes.get(name);
    if (known == null) {
      known =
          new IndexImage(
              set,
              SphereTables.entries(set.work(), name),
              attributes,
              (Attributes.Keyed) entry.attributes(),
              false);
      indexes.put(name, known);
    }
    return known;
  }

  @Override
  public List<IndexImage> upgraded() {
    return indexes.values().stream().filter(index -> index.attributes().upgrade()).toList();
  }

  /// Begins a use.
  void use(OpenMode mode, boolean verified) {
    users++;
    if (mode != OpenMode.INPUT) {
      if (writers++ == 0) {
        entry = entry.with(attributes().withLoaded(true));
        owner.catalog().record(entry.with(CatalogEntry.State.WRITING));
      }
    } else if (verified) {
      recordClosed();
    }
  }

  private void recordClosed() {
    Extents known = entry.extents();
    if (space != null && known != null) {
      entry = entry.with(known.withUsed(space.used()));
    }
    owner.catalog().record(entry.with(CatalogEntry.State.CLOSED));
  }

  /// Ends a use. What cannot be written when it is the last one is given up: the store has what was
  /// written before, and the mark stays.
  void unuse(OpenMode mode) {
    users--;
    boolean wrote = mode != OpenMode.INPUT;
    writers -= wrote ? 1 : 0;
    boolean done = false;
    try {
      if (wrote) {
        synchronized (image) {
          image.flush();
        }
        if (writers == 0) {
          recordClosed();
        }
      }
      if (users == 0) {
        image.close();
        keep();
      }
      done = true;
    } finally {
      if (!done && users == 0) {
        set.abandon();
      }
    }
  }

  /// Takes back a use that could not begin: the store or the catalog failed.
  void giveUp(OpenMode mode) {
    users--;
    writers -= mode == OpenMode.INPUT ? 0 : 1;
    if (users == 0) {
      set.abandon();
    }
  }

  private void keep() {
    FileStamp left = owner.spheres().stamp(entry.name());
    for (KeyedImage closed : set.images()) {
      owner.kept().keep(key(entry.name(), closed.table().name()), left, closed.contents());
    }
  }

  boolean used() {
    return users > 0;
  }

  @Override
  public String name() {
    return entry.name();
  }

  @Override
  public Attributes.Cluster attributes() {
    return (Attributes.Cluster) entry.attributes();
  }

  @Override
  public KeyedImage image() {
    return image;
  }

  @Override
  public @Nullable ClusterSpace space() {
    return space;
  }

  @Override
  public void close(OpenMode mode) {
    owner.ended(this, mode);
  }
}
