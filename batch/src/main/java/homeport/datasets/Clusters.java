package homeport.datasets;

import homeport.datasets.Attributes.AlternateIndex;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.store.KeyedTable;
import homeport.store.Spheres;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The VSAM clusters of an estate: opened by their names, by paths, with the alternate indexes that
/// a program names.
final class Clusters {
  private final Spheres spheres;
  private final SphereTables tables;
  private final Catalog catalog;
  private final Reserve reserve;
  private final SpaceLimits limits;
  private final Map<String, EstateKeyedDataSet> open = new HashMap<>();
  private final KeptImages kept = new KeptImages();

  Clusters(Spheres spheres, Catalog catalog, Reserve reserve, SpaceLimits limits) {
    this.spheres = spheres;
    this.tables = new SphereTables(spheres);
    this.catalog = catalog;
    this.reserve = reserve;
    this.limits = limits;
  }

  /// The space of clusters is a limit.
  boolean limited() {
    return limits != SpaceLimits.UNLIMITED;
  }

  Reserve reserve() {
    return reserve;
  }

  /// What was in memory of clusters that are closed.
  KeptImages kept() {
    return kept;
  }

  Catalog catalog() {
    return catalog;
  }

  Spheres spheres() {
    return spheres;
  }

  SphereTables tables() {
    return tables;
  }

  /// An alternate index by its name.
  private record Index(String name, AlternateIndex attributes) {}

  /// Opens a cluster.
  Opened open(CatalogEntry entry, Attributes.Cluster known, Wish wish) {
    String name = entry.name();
    String conflict = wish.file() == null ? null : FileAttributes.conflict(wish.file(), known);
    if (conflict != null) {
      return conflict(name, conflict);
    }
    OpenMode mode = wish.mode();
    if (!known.loaded() && mode != OpenMode.OUTPUT) {
      String never =
          Detail.of("HP2018", name + " has never held a record, and VSAM then opens OUTPUT only");
      if (!wish.optional()) {
        return Opened.failed(FileStatus.NO_FILE, never);
      }
      if (mode == OpenMode.INPUT) {
        return new Opened(FileStatus.OPTIONAL_NOT_PRESENT, new DummyFile(), never);
      }
    }
    if (known.loaded() && mode == OpenMode.OUTPUT && !known.reuse()) {
      return Opened.failed(
          FileStatus.MODE_NOT_SUPPORTED,
          Detail.of(
              "HP2019", name + " has been loaded and is not defined with REUSE: no OPEN OUTPUT"));
    }
    return use(entry, known, wish, null);
  }

  private static Opened conflict(String name, String sentence) {
    return Opened.failed(
        FileStatus.ATTRIBUTE_CONFLICT, Detail.of("HP2013", name + ": " + sentence));
  }

  /// Opens a path: over a cluster it is the cluster under another name; over an alternate index its
  /// records have the alternate key.
  Opened openPath(String path, String over, Wish wish) {
    if (wish.mode() != OpenMode.INPUT && leavesIndexes(path, over)) {
      return Opened.failed(
          FileStatus.MODE_NOT_SUPPORTED,
          Detail.of(
              "HP2035",
              path
                  + " is a path with NOUPDATE: writing by it would leave alternate indexes behind"));
    }
    CatalogEntry entry = catalog.entry(over);
    if (entry != null && entry.attributes() instanceof Attributes.Cluster cluster) {
      return open(entry, cluster, wish);
    }
    if (entry == null || !(entry.attributes() instanceof AlternateIndex index)) {
      return absent(path, over);
    }
    CatalogEntry base = catalog.entry(index.base());
    if (base == null || !(base.attributes() instanceof Attributes.Keyed keyed)) {
      return absent(path, index.base());
    }
    String conflict =
        wish.file() == null ? null : FileAttributes.conflict(wish.file(), keyed, index);
    if (conflict != null) {
      return conflict(path, conflict);
    }
    if (wish.mode() == OpenMode.OUTPUT) {
      return Opened.failed(
          FileStatus.MODE_NOT_SUPPORTED,
          Detail.of("HP2031", path + " is a path over an alternate index: no OPEN OUTPUT"));
    }
    if (!keyed.loaded() || !index.built()) {
      return Opened.failed(
          FileStatus.NO_FILE,
          Detail.of("HP2030", "the alternate index " + over + " has not been built (BLDINDEX)"));
    }
    return use(base, keyed, wish, new Index(over, index));
  }

  /// True for a path with NOUPDATE over a sphere with indexes that change with the records: they
  /// would not when it is opened (z/OS DFSMS Access Method Services Commands, "DEFINE PATH",
  /// NOUPDATE).
  private boolean leavesIndexes(String path, String over) {
    if (!Catalog.NO_UPDATE.equals(catalog.kept(path).get(Catalog.UPDATE))) {
      return false;
    }
    CatalogEntry entry = catalog.entry(over);
    String cluster =
        entry != null && entry.attributes() instanceof AlternateIndex index ? index.base() : over;
    return catalog.indexesOver(cluster).stream()
        .map(catalog::entry)
        .anyMatch(each ->
            each != null && each.attributes() instanceof AlternateIndex index && index.upgrade());
  }

  private static Opened absent(String path, String what) {
    return Opened.failed(
        FileStatus.NO_FILE,
        Detail.of("HP2015", path + " leads to " + what + ", which is not there"));
  }

  private synchronized Opened use(
      CatalogEntry entry, Attributes.Cluster known, Wish wish, @Nullable Index path) {
    String name = entry.name();
    OpenMode mode = wish.mode();
    if (mode != OpenMode.INPUT && catalog.components().inhibited(name)) {
      return Opened.failed(
          FileStatus.NO_RESOURCE,
          Detail.of("HP2034", name + " may only be read (ALTER INHIBIT): no OPEN for output"));
    }
    EstateKeyedDataSet dataSet = open.get(name);
    if (dataSet != null && mode == OpenMode.OUTPUT) {
      return Opened.failed(
          FileStatus.NO_RESOURCE, Detail.of("HP2020", name + " is open: no OPEN OUTPUT meanwhile"));
    }
    List<Index> wanted = new ArrayList<>();
    Opened refused = alternates(name, wish, wanted);
    if (refused != null) {
      return refused;
    }
    boolean unclosed = false;
    if (dataSet == null) {
      unclosed = entry.state() == CatalogEntry.State.WRITING && mode != OpenMode.OUTPUT;
      dataSet = EstateKeyedDataSet.of(this, entry, mode == OpenMode.OUTPUT);
      open.put(name, dataSet);
    }
    boolean opened = false;
    try {
      dataSet.use(mode, unclosed);
      Opened file = opened(dataSet, known, wish, wanted, path, unclosed);
      opened = true;
      return file;
    } finally {
      if (!opened) {
        dataSet.giveUp(mode);
        if (!dataSet.used()) {
          open.remove(name);
        }
      }
    }
  }

  /// The file of a use that has begun.
  private static Opened opened(
      EstateKeyedDataSet used,
      Attributes.Cluster known,
      Wish wish,
      List<Index> wanted,
      @Nullable Index path,
      boolean unclosed) {
    OpenMode mode = wish.mode();
    List<IndexImage> alternates =
        wanted.stream().map(index -> used.index(index.name(), index.attributes())).toList();
    int status =
        unclosed
            ? FileStatus.VERIFIED
            : known.loaded() || mode == OpenMode.OUTPUT
                ? FileStatus.OK
                : FileStatus.OPTIONAL_NOT_PRESENT;
    ClusterFile file =
        path == null
            ? used.file(mode, wish.access(), alternates)
            : new KeyedFile(
                used,
                mode,
                wish.access(),
                used.index(path.name(), path.attributes()),
                List.of(),
                wish.file() != null);
    return new Opened(status, file, unclosed ? KeyedDataSet.unclosed(used.name()) : null);
  }

  /// Finds the alternate indexes of a program's alternate keys, by the paths that its DDs name.
  ///
  /// @return what keeps the open from going on; null when all are found
  private @Nullable Opened alternates(String cluster, Wish wish, List<Index> found) {
    for (int i = 0; i < wish.paths().size(); i++) {
      String path = wish.paths().get(i);
      CatalogEntry entry = catalog.find(path);
      CatalogEntry over =
          entry != null && entry.attributes() instanceof Attributes.Path(String of)
              ? catalog.entry(of)
              : null;
      if (over == null || !(over.attributes() instanceof AlternateIndex index)) {
        return conflict(path, "it is no path over an alternate index of " + cluster);
      }
      String conflict = FileAttributes.conflict(wish, i, cluster, index);
      if (conflict != null) {
        return conflict(path, conflict);
      }
      if (!index.built() && wish.mode() != OpenMode.OUTPUT) {
        return Opened.failed(
            FileStatus.NO_FILE,
            Detail.of(
                "HP2030", "the alternate index " + over.name() + " has not been built (BLDINDEX)"));
      }
      found.add(new Index(over.name(), index));
    }
    return null;
  }

  /// Ends one use of a cluster.
  synchronized void ended(EstateKeyedDataSet dataSet, OpenMode mode) {
    try {
      dataSet.unuse(mode);
    } finally {
      if (!dataSet.used()) {
        open.remove(dataSet.name());
      }
    }
  }

  synchronized boolean isOpen(String name) {
    return open.containsKey(name);
  }

  /// What BLDINDEX did.
  ///
  /// @param records of the cluster that have an entry now
  /// @param duplicates records left out, since the index is unique and had their key
  public record Built(long records, long duplicates) {}

  /// Builds an alternate index anew from the records of its cluster, in the order of their prime
  /// keys (z/OS DFSMS Access Method Services Commands, "BLDINDEX").
  ///
  /// @return null when the cluster is open
  synchronized @Nullable Built build(String name, AlternateIndex index, CatalogEntry base) {
    Attributes.Keyed keyed = (Attributes.Keyed) base.attributes();
    if (open.containsKey(base.name())) {
      return null;
    }
    catalog.record(name, index.withBuilt(false));
    ImageSet set = new ImageSet(tables.begin(base.name(), keyed), reserve::hasRoom);
    boolean whole = false;
    try {
      KeyedTable table = SphereTables.emptied(set.work(), name, IndexImage.form(index, keyed));
      Built built = build(set, new IndexImage(set, table, index, keyed, true), keyed);
      set.close();
      whole = true;
      catalog.record(name, index.withBuilt(true));
      return built;
    } finally {
      // An index that has not got all entries is none: records would be missing behind its paths.
      if (!whole) {
        set.abandon();
      }
    }
  }

  private static Built build(ImageSet set, IndexImage entries, Attributes.Keyed keyed) {
    ImageForm form = ImageForm.of(keyed);
    KeyedTable table = SphereTables.records(set.work(), form);
    KeyCursor cursor = new KeyCursor(KeyedImage.of(set, table, form, !keyed.loaded()), form);
    boolean unique = entries.attributes().unique();
    long added = 0;
    long duplicates = 0;
    while (cursor.next()) {
      cursor.read();
      byte[] record = cursor.place.found().record(cursor.place.slot);
      if (unique && entries.hasOther(record, 0, record.length)) {
        duplicates++;
      } else {
        entries.add(record, 0, record.length);
        added++;
      }
    }
    return new Built(added, duplicates);
  }
}
