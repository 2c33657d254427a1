package homeport.datasets;

import homeport.data.CodePage;
import homeport.data.FileFailure;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.store.EmbeddedStore;
import homeport.store.Spheres;
import homeport.store.Store;
import homeport.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The data sets of an estate: its store, its catalog, its locks, and which of them are open. One
/// object and one process own an estate's data sets at a time.
public final class DataSets implements AutoCloseable {
  /// In the store's folder once there is a catalog.
  private static final String MARK = "catalog.made";

  private final EmbeddedStore store;
  private final Catalog catalog;
  private final DispLocks locks = new DispLocks();
  private final Path spool;
  private final CodePage codePage;

  private final Clusters clusters;
  private final Sequentials sequentials;
  private final Reserve reserve;

  private DataSets(
      EmbeddedStore store,
      Catalog catalog,
      Sequentials sequentials,
      Reserve reserve,
      SpaceLimits limits,
      Path spool,
      CodePage codePage) {
    this.reserve = reserve;
    this.store = store;
    this.catalog = catalog;
    this.clusters = new Clusters(store.spheres(), catalog, reserve, limits);
    this.sequentials = sequentials;
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
    return open(data, state, codePage, durability, SpaceLimits.AS_WRITTEN);
  }

  /// The same, where the estate says what SPACE means.
  public static DataSets open(
      Path data,
      Path state,
      CodePage codePage,
      EmbeddedStore.Durability durability,
      SpaceLimits limits)
      throws IOException {
    Path place = state.resolve("store");
    Reserve reserve = Reserve.in(state);
    if (!EmbeddedStore.owned(place)) {
      reserve.lend();
    }
    EmbeddedStore store = EmbeddedStore.open(place, durability);
    boolean opened = false;
    try {
      requireCatalog(store, place);
      Catalog catalog = new Catalog(store, data, state.resolve("temporary"));
      boolean sync = durability == EmbeddedStore.Durability.FULL;
      Sequentials sequentials = new Sequentials(catalog, sync, limits, reserve);
      DataSets all =
          new DataSets(
              store, catalog, sequentials, reserve, limits, state.resolve("spool"), codePage);
      Files.write(place.resolve(MARK), new byte[0]);
      opened = true;
      return all;
    } finally {
      if (!opened) {
        store.close();
      }
    }
  }

  /// A store that once had a catalog has one: a file that was cut or emptied is not taken for a new
  /// store, in which an estate would have no data sets.
  private static void requireCatalog(EmbeddedStore store, Path place) {
    if (Files.exists(place.resolve(MARK)) && !Catalog.in(store)) {
      throw new StoreException(
          StoreException.FAILED,
          "the store in " + place + " is damaged: its catalog is gone; bring it back from a backup",
          null);
    }
  }

  public Catalog catalog() {
    return catalog;
  }

  /// The estate's store, for what else lives in it.
  public Store store() {
    return store;
  }

  /// Where the records of its clusters are.
  Spheres spheres() {
    return store.spheres();
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

  Reserve reserve() {
    return reserve;
  }

  /// Opens a data set of the catalog.
  ///
  /// @param full takes the completion code when the data set's space is used up, of a VSAM cluster
  ///   the return code and problem code of its message
  Opened open(String name, DdBinding.DataSet binding, Wish wish, Consumer<String> full) {
    try {
      CatalogEntry entry = catalog.find(name);
      if (entry == null) {
        return absent(name, wish);
      }
      return switch (entry.attributes()) {
        case Attributes.Cluster known -> telling(clusters.open(entry, known, wish), full);
        case Attributes.Path(String over) -> telling(clusters.openPath(name, over, wish), full);
        case Attributes.AlternateIndex _ ->
            Opened.failed(
                FileStatus.ATTRIBUTE_CONFLICT,
                Detail.of("HP2031", name + " is an alternate index: a path leads to its records"));
        case Attributes.Sequential(Dcb label) ->
            binding.member() == null
                ? sequentials.open(new Sequentials.Request(entry, label, binding, wish, full))
                : Opened.failed(
                    FileStatus.ATTRIBUTE_CONFLICT,
                    Detail.of(
                        "HP2027",
                        binding.shown() + ": the data set is sequential and has no members"));
        case Attributes.Partitioned(Dcb label) ->
            sequentials.openMember(new Sequentials.Request(entry, label, binding, wish, full));
        case Attributes.GenerationGroup _, Attributes.Alias _ ->
            Opened.failed(
                FileStatus.ATTRIBUTE_CONFLICT,
                Detail.of(
                    "HP2029", name + " is the base of a generation data group, not a data set"));
      };
    } catch (IOException e) {
      return Opened.failed(
          FileStatus.PERMANENT_ERROR,
          Detail.of("HP2014", name + " cannot be opened: " + FileFailure.words(e)));
    }
  }

  private static Opened telling(Opened opened, Consumer<String> full) {
    if (opened.file() instanceof ClusterFile file) {
      file.tells(full);
    }
    return opened;
  }

  /// OPEN statement notes, table "Availability of a file" (Enterprise COBOL 6.4 Language
  /// Reference).
  private static Opened absent(String name, Wish wish) {
    return wish.optional() && wish.mode() == OpenMode.INPUT
        ? new Opened(FileStatus.OPTIONAL_NOT_PRESENT, new DummyFile(), null)
        : Opened.failed(
            FileStatus.NO_FILE, Detail.of("HP2015", "the data set " + name + " is not there"));
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
  boolean isOpen(String name) {
    return clusters.isOpen(name) || sequentials.writes(name);
  }

  @Override
  public void close() {
    try (store) {
      catalog.close();
    }
    reserve.takeBack();
  }
}
