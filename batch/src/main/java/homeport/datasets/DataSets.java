package homeport.datasets;

import homeport.data.CodePage;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.store.EmbeddedStore;
import homeport.store.Store;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The data sets of an estate: its store, its catalog, its locks, and which of them are open. One
/// object and one process own an estate's data sets at a time.
public final class DataSets implements AutoCloseable {
  private final Store store;
  private final boolean sync;
  private final Catalog catalog;
  private final DispLocks locks = new DispLocks();
  private final Path spool;
  private final CodePage codePage;

  /// How many in this process are writing a sequential data set.
  private final Map<String, Integer> writing = new HashMap<>();

  private final Clusters clusters;

  private DataSets(Store store, boolean sync, Catalog catalog, Path spool, CodePage codePage) {
    this.store = store;
    this.sync = sync;
    this.catalog = catalog;
    this.clusters = new Clusters(store, catalog);
    this.spool = spool;
    this.codePage = codePage;
  }

  /// Opens an estate's data sets.
  ///
  /// @param data the folder with the files of sequential data sets
  /// @param state the estate's `.homeport` folder: store, spool and temporary data sets are in it
  /// @throws homeport.store.StoreException when another process owns them
  public static DataSets open(
      Path data, Path state, CodePage codePage, EmbeddedStore.Durability durability)
      throws IOException {
    Store store = EmbeddedStore.open(state.resolve("store"), durability);
    boolean opened = false;
    try {
      Catalog catalog = new Catalog(store, data, state.resolve("temporary"));
      boolean sync = durability == EmbeddedStore.Durability.FULL;
      DataSets all = new DataSets(store, sync, catalog, state.resolve("spool"), codePage);
      opened = true;
      return all;
    } finally {
      if (!opened) {
        store.close();
      }
    }
  }

  public Catalog catalog() {
    return catalog;
  }

  /// The estate's store, for what else lives in it.
  public Store store() {
    return store;
  }

  public DispLocks locks() {
    return locks;
  }

  /// Where SYSOUT goes.
  public Path spool() {
    return spool;
  }

  /// The estate's code page.
  public CodePage codePage() {
    return codePage;
  }

  /// Opens a data set of the catalog.
  Opened open(String name, DdBinding.DataSet binding, Wish wish) {
    try {
      CatalogEntry entry = catalog.find(name);
      if (entry == null) {
        return absent(name, wish);
      }
      return switch (entry.attributes()) {
        case Attributes.Cluster known -> clusters.open(entry, known, wish);
        case Attributes.Path(String over) -> clusters.openPath(name, over, wish);
        case Attributes.AlternateIndex _ ->
            Opened.failed(
                FileStatus.ATTRIBUTE_CONFLICT,
                Detail.of("HP2031", name + " is an alternate index: a path leads to its records"));
        case Attributes.Sequential(Dcb label) ->
            binding.member() == null
                ? openSequential(entry, label, binding, wish)
                : Opened.failed(
                    FileStatus.ATTRIBUTE_CONFLICT,
                    Detail.of(
                        "HP2027",
                        binding.shown() + ": the data set is sequential and has no members"));
        case Attributes.Partitioned(Dcb label) -> openMember(entry, label, binding, wish);
        case Attributes.GenerationGroup _, Attributes.Alias _ ->
            Opened.failed(
                FileStatus.ATTRIBUTE_CONFLICT,
                Detail.of(
                    "HP2029", name + " is the base of a generation data group, not a data set"));
      };
    } catch (IOException e) {
      return Opened.failed(
          FileStatus.PERMANENT_ERROR,
          Detail.of("HP2014", name + " cannot be opened: " + e.getMessage()));
    }
  }

  /// OPEN statement notes, table "Availability of a file" (Enterprise COBOL 6.4 Language
  /// Reference).
  private static Opened absent(String name, Wish wish) {
    return wish.optional() && wish.mode() == OpenMode.INPUT
        ? new Opened(FileStatus.OPTIONAL_NOT_PRESENT, new DummyFile(), null)
        : Opened.failed(
            FileStatus.NO_FILE, Detail.of("HP2015", "the data set " + name + " is not there"));
  }

  private Opened openSequential(CatalogEntry entry, Dcb label, DdBinding.DataSet binding, Wish wish)
      throws IOException {
    String name = entry.name();
    Dcb dcb = binding.dcb().or(label).or(wish.dcb());
    Opened refused = conflict(name, dcb, wish);
    if (refused != null) {
      return refused;
    }
    boolean temporary = catalog.isTemporary(name);
    Path path = catalog.file(name);
    boolean anew = wish.mode() == OpenMode.OUTPUT && !binding.extend();
    CatalogEntry labelled = entry.with(new Attributes.Sequential(anew ? dcb : label.or(dcb)));
    boolean unclosed = verify(labelled, path, dcb);
    boolean writes = wish.mode() != OpenMode.INPUT;
    SequentialOpening opening =
        new SequentialOpening(
            name, path, dcb, binding.extend(), sync && !temporary, binding.spaceMaxBytes(), null);
    Opened opened =
        opening.open(wish.mode(), writes ? () -> closed(name) : SequentialReader.Closing.NOTHING);
    if (opened.file() == null) {
      return opened;
    }
    if (writes) {
      begun(labelled);
    } else if (unclosed || !label.complete()) {
      catalog.record(labelled.with(CatalogEntry.State.CLOSED));
    }
    return unclosed && wish.mode() != OpenMode.OUTPUT
        ? new Opened(FileStatus.VERIFIED, opened.file(), KeyedDataSet.unclosed(name))
        : opened;
  }

  private static @Nullable Opened conflict(String name, Dcb dcb, Wish wish) {
    String conflict =
        wish.file() != null
            ? FileAttributes.conflict(wish.file(), dcb)
            : dcb.complete() ? null : "nothing says what records it has: " + dcb;
    return conflict == null
        ? null
        : Opened.failed(FileStatus.ATTRIBUTE_CONFLICT, Detail.of("HP2013", name + ": " + conflict));
  }

  /// Opens a member of a library. Output is a new member that takes the place of the old one when
  /// it is closed; nothing can be added behind a member (z/OS MVS JCL Reference, DISP parameter,
  /// MOD; the statuses are A-0209).
  private Opened openMember(CatalogEntry entry, Dcb label, DdBinding.DataSet binding, Wish wish) {
    String member = binding.member();
    String shown = binding.shown();
    if (member == null || !Library.validMember(member)) {
      return Opened.failed(
          FileStatus.MODE_NOT_SUPPORTED,
          Detail.of("HP2027", shown + " is a library: a member has to be named"));
    }
    Path folder = catalog.file(entry.name());
    boolean there = java.nio.file.Files.isRegularFile(folder.resolve(member));
    OpenMode mode = wish.mode();
    if (!there && (mode == OpenMode.INPUT || mode == OpenMode.I_O)) {
      return wish.optional() && mode == OpenMode.INPUT
          ? new Opened(FileStatus.OPTIONAL_NOT_PRESENT, new DummyFile(), null)
          : Opened.failed(
              FileStatus.NO_FILE,
              Detail.of("HP2028", "the library has no member " + shown + " (S013-18)"));
    }
    if (there && (mode == OpenMode.EXTEND || mode == OpenMode.OUTPUT && binding.extend())) {
      return Opened.failed(
          FileStatus.MODE_NOT_SUPPORTED,
          Detail.of("HP2028", "the member " + shown + " is there: records cannot be added to it"));
    }
    Dcb dcb = binding.dcb().or(label).or(wish.dcb());
    Opened refused = conflict(shown, dcb, wish);
    if (refused != null) {
      return refused;
    }
    boolean writes = mode == OpenMode.OUTPUT || mode == OpenMode.EXTEND;
    boolean durable = sync && !catalog.isTemporary(entry.name());
    SequentialOpening opening =
        new SequentialOpening(
            shown,
            writes ? Library.unfinished(folder, member) : folder.resolve(member),
            dcb,
            false,
            durable,
            binding.spaceMaxBytes(),
            null);
    Opened opened =
        opening.open(
            writes ? OpenMode.OUTPUT : mode,
            writes ? () -> Library.stow(folder, member) : SequentialReader.Closing.NOTHING);
    if (opened.file() != null && !label.complete()) {
      catalog.record(entry.with(new Attributes.Partitioned(label.or(dcb))));
    }
    return opened;
  }

  /// Finds a data set that a failure left open, and cuts a record off that was not wholly written.
  private synchronized boolean verify(CatalogEntry entry, Path path, Dcb dcb) throws IOException {
    if (entry.state() != CatalogEntry.State.WRITING || writing.containsKey(entry.name())) {
      return false;
    }
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long whole = WholeRecords.end(channel, dcb);
      if (whole < channel.size()) {
        channel.truncate(whole);
      }
    }
    return true;
  }

  private synchronized void begun(CatalogEntry entry) {
    if (writing.merge(entry.name(), 1, Integer::sum) == 1) {
      catalog.record(entry.with(CatalogEntry.State.WRITING));
    }
  }

  private synchronized void closed(String name) {
    if (writing.merge(name, -1, Integer::sum) == 0) {
      writing.remove(name);
      CatalogEntry entry = catalog.find(name);
      if (entry != null) {
        catalog.record(entry.with(CatalogEntry.State.CLOSED));
      }
    }
  }

  /// Builds an alternate index; null when its cluster is open, or is no key-sequenced one.
  Clusters.@Nullable Built build(String index) {
    CatalogEntry entry = catalog.entry(index);
    if (entry == null || !(entry.attributes() instanceof Attributes.AlternateIndex attributes)) {
      return null;
    }
    CatalogEntry base = catalog.entry(attributes.base());
    return base != null && base.attributes() instanceof Attributes.Keyed
        ? clusters.build(index, attributes, base)
        : null;
  }

  /// True when a program has the data set open in this process.
  synchronized boolean isOpen(String name) {
    return clusters.isOpen(name) || writing.containsKey(name);
  }

  @Override
  public void close() {
    try (store) {
      catalog.close();
    }
  }
}
