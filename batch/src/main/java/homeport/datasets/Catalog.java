package homeport.datasets;

import homeport.data.MachineTime;
import homeport.store.EmbeddedStore;
import homeport.store.KeyedTable;
import homeport.store.UnitOfWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The catalog of an estate: which data sets there are and what they are like.
///
/// Entries are in the estate's store, one record each by data set name. A sequential data set's
/// records are the file of its name in the data folder, a partitioned one is the folder of its name
/// with a file for each member; the records of a VSAM cluster are in its sphere ([SphereTables]),
/// from its first OPEN on. A file or folder that somebody puts into the data folder is a data set
/// too, though nothing is known of it until its first user tells. Data sets of one job (`&&NAME`)
/// have entries in memory and files in a folder of their own.
///
/// Each change is one unit of work, and they come in an order that leaves nothing half known after
/// a failure: what an entry stands for is made after the entry, since a leftover would be taken for
/// a data set; a deletion is announced in the entry first.
public final class Catalog {
  /// What is kept of a path that was defined with NOUPDATE.
  public static final String UPDATE = "UPDATE";

  public static final String NO_UPDATE = "NOUPDATE";

  private static final String TABLE = "HOMEPORT_CATALOG";
  private static final String RENAMES = "HOMEPORT_RENAMES";
  private static final String KEPT = "HOMEPORT_ATTRIBUTES";

  /// Leaves room for the names that components keep when their owner has another one.
  private static final int KEPT_MAX = EntryTable.RECORD_MAX - 200;

  private final Path data;
  private final Path temporary;
  private final UnitOfWork work;
  private final EntryTable table;
  private final SphereTables tables;
  private final Renames renames;
  private final KeptAttributes kept;
  private final Map<String, CatalogEntry> ofJobs = new TreeMap<>();
  private final Generations generations = new Generations(this);
  private final Components components = new Components(this);
  private final Libraries libraries = new Libraries(this);
  private final AlternateIndexes indexes = new AlternateIndexes();

  /// @param data the folder with the files of sequential data sets
  /// @param temporary a folder that is emptied here and at the end of each job
  Catalog(EmbeddedStore store, Path data, Path temporary) throws IOException {
    this.data = Files.createDirectories(data);
    this.temporary = Files.createDirectories(temporary);
    this.work = store.begin();
    this.table = new EntryTable(table(TABLE, EntryTable.RECORD_MAX));
    this.kept = new KeptAttributes(table(KEPT, EntryTable.RECORD_MAX));
    KeyedTable announced = table(RENAMES, DataSetName.LENGTH_MAX);
    this.tables = new SphereTables(store.spheres());
    this.renames = new Renames(this, work, announced, table, tables, kept, indexes, data);
    emptyTemporary();
    FormerTables.move(work, store.spheres(), table.all());
    renames.finish();
    for (CatalogEntry entry : entries()) {
      if (entry.state() == CatalogEntry.State.DELETING) {
        remove(entry);
      } else if (entry.attributes() instanceof Attributes.AlternateIndex index) {
        indexes.add(index.base(), entry.name());
      }
    }
  }

  /// True when a store has a catalog.
  static boolean in(EmbeddedStore store) {
    try (UnitOfWork work = store.begin()) {
      return work.exists(TABLE);
    }
  }

  private KeyedTable table(String name, int recordMax) {
    return work.exists(name)
        ? work.table(name)
        : work.create(name, DataSetName.LENGTH_MAX, recordMax);
  }

  private void emptyTemporary() throws IOException {
    try (var left = Files.newDirectoryStream(temporary)) {
      for (Path file : left) {
        Library.delete(file);
      }
    }
  }

  /// What has that name, or what the alias of that name stands for; null when there is nothing.
  public synchronized @Nullable CatalogEntry find(String name) {
    CatalogEntry entry = entry(name);
    return entry != null && entry.attributes() instanceof Attributes.Alias(String of)
        ? entry(of)
        : entry;
  }

  /// What the records are that a name leads to: of a path over an alternate index those of the
  /// cluster, with the alternate key.
  public synchronized @Nullable Attributes records(String name) {
    CatalogEntry entry = find(name);
    if (entry == null || !(entry.attributes() instanceof Attributes.Path(String over))) {
      return entry == null ? null : entry.attributes();
    }
    CatalogEntry index = entry(over);
    if (index == null
        || !(index.attributes() instanceof Attributes.AlternateIndex alternate)
        || !(records(alternate.base()) instanceof Attributes.Keyed base)) {
      return index == null ? entry.attributes() : index.attributes();
    }
    return new Attributes.Keyed(
        alternate.keyOffset(),
        alternate.keyLength(),
        base.recordAverage(),
        base.recordMax(),
        false,
        base.loaded() && alternate.built());
  }

  /// The name of the data set that a name leads to: the name itself, unless it is an alias.
  public String trueName(String name) {
    CatalogEntry entry = entry(name);
    return entry != null && entry.attributes() instanceof Attributes.Alias(String of) ? of : name;
  }

  /// What has that name, an alias too; null when there is nothing.
  public synchronized @Nullable CatalogEntry entry(String name) {
    CatalogEntry ofJob = ofJobs.get(name);
    if (ofJob != null) {
      return ofJob;
    }
    if (!DataSetName.valid(name)) {
      return null;
    }
    CatalogEntry entry = table.get(name);
    Path file = data.resolve(name);
    return switch (entry == null ? null : entry.attributes()) {
      case Attributes.Cluster _, Attributes.AlternateIndex _, Attributes.Pointer _ ->
          entry != null && entry.state() != CatalogEntry.State.DELETING ? entry : null;
      case Attributes.Sequential _ -> Files.isRegularFile(file) ? entry : dropped(name, file);
      case Attributes.Partitioned _ -> Files.isDirectory(file) ? entry : dropped(name, file);
      case null -> dropped(name, file);
    };
  }

  /// A file or folder that nobody has told the catalog of.
  private static @Nullable CatalogEntry dropped(String name, Path file) {
    boolean library = Files.isDirectory(file);
    if (!library && !Files.isRegularFile(file)) {
      return null;
    }
    LocalDate day;
    try {
      day = MachineTime.at(Files.getLastModifiedTime(file).toInstant()).toLocalDate();
    } catch (IOException e) {
      day = LocalDate.EPOCH; // it went away; the next use will say so
    }
    Attributes attributes =
        library ? Attributes.Partitioned.UNKNOWN : Attributes.Sequential.UNKNOWN;
    return new CatalogEntry(name, attributes, day, CatalogEntry.State.CLOSED);
  }

  /// All entries that are recorded, by name; files that no step has used yet are not among them.
  public synchronized List<CatalogEntry> entries() {
    return table.all();
  }

  /// The data sets in the data folder and the store, known or dropped in, by name.
  public synchronized List<CatalogEntry> list() throws IOException {
    Map<String, CatalogEntry> all = new TreeMap<>();
    for (CatalogEntry entry : entries()) {
      if (entry(entry.name()) != null) {
        all.put(entry.name(), entry);
      }
    }
    try (var files = Files.newDirectoryStream(data)) {
      for (Path file : files) {
        CatalogEntry found = entry(String.valueOf(file.getFileName()));
        if (found != null) {
          all.putIfAbsent(found.name(), found);
        }
      }
    }
    return List.copyOf(all.values());
  }

  /// Makes a new, empty data set.
  ///
  /// @return its entry, or null when there is one of that name already
  public @Nullable CatalogEntry define(String name, Attributes attributes) throws IOException {
    return define(name, Definition.of(attributes));
  }

  /// Makes a new, empty data set.
  ///
  /// @return its entry, or null when there is one of that name already
  public synchronized @Nullable CatalogEntry define(String name, Definition definition)
      throws IOException {
    if (!DataSetName.valid(name)) {
      throw new IllegalArgumentException("`" + name + "` is not the name of a data set");
    }
    if (entry(name) != null) {
      return null;
    }
    CatalogEntry entry = fresh(name, definition);
    switch (entry.attributes()) {
      case Attributes.Cluster _ -> record(entry);
      case Attributes.AlternateIndex index -> {
        CatalogEntry base = entry(index.base());
        if (base == null || !(base.attributes() instanceof Attributes.Keyed)) {
          throw new IllegalArgumentException(index.base() + " is no key-sequenced data set");
        }
        record(entry);
        indexes.add(index.base(), name);
      }
      case Attributes.Sequential _ -> {
        record(entry);
        Files.createFile(data.resolve(name));
      }
      case Attributes.Partitioned _ -> {
        record(entry);
        Files.createDirectory(data.resolve(name));
      }
      case Attributes.Pointer _ -> record(entry);
    }
    return entry;
  }

  /// What ALTER has said of an entry besides what it is, by keyword; of a component behind `DATA.`
  /// or `INDEX.`.
  public synchronized SortedMap<String, String> kept(String name) {
    return kept.of(name);
  }

  /// Keeps what is said of an entry in place of what was said before.
  ///
  /// @return false when it is too much for one entry
  public synchronized boolean keep(String name, Map<String, String> words) {
    boolean fits = kept.put(name, words, KEPT_MAX);
    work.commit();
    return fits;
  }

  /// The component that was given that name; null for none.
  synchronized @Nullable Component namedComponent(String name) {
    return kept.component(name);
  }

  /// Gives an entry other attributes. The table of one that never held a record is made anew.
  public synchronized void alter(String name, Attributes changed) {
    CatalogEntry entry = entry(name);
    if (entry == null) {
      return;
    }
    record(entry.with(changed));
    switch (changed) {
      case Attributes.Cluster cluster when !cluster.loaded() -> tables.drop(name);
      case Attributes.AlternateIndex index when !index.built() -> tables.drop(name, index);
      case Attributes.Cluster _,
          Attributes.AlternateIndex _,
          Attributes.Sequential _,
          Attributes.Partitioned _,
          Attributes.Pointer _ -> {
        // its records stay
      }
    }
  }

  /// The alternate indexes over a cluster, in the order of their names.
  public synchronized List<String> indexesOver(String cluster) {
    return indexes.over(cluster);
  }

  /// The paths over a cluster or an alternate index, in the order of their names.
  public synchronized List<String> pathsOver(String name) {
    List<String> paths = new ArrayList<>();
    for (CatalogEntry entry : entries()) {
      if (entry.attributes() instanceof Attributes.Path(String over) && over.equals(name)) {
        paths.add(entry.name());
      }
    }
    return paths;
  }

  /// Records an entry with other attributes.
  synchronized void record(String name, Attributes changed) {
    CatalogEntry entry = entry(name);
    if (entry != null) {
      record(entry.with(changed));
    }
  }

  private static CatalogEntry fresh(String name, Definition definition) {
    LocalDate today = MachineTime.now().toLocalDate();
    return new CatalogEntry(
        name,
        definition.attributes(),
        today,
        CatalogEntry.State.CLOSED,
        definition.extents(),
        definition.maker());
  }

  /// Deletes what a step made that did not come to its end, so that it can be run again (z/OS
  /// DFSMSdfp Checkpoint/Restart, "Automatic step restart": new data sets of the step are deleted).
  ///
  /// @param maker the job and the step
  /// @return the names of what was deleted
  public synchronized List<String> deleteMadeBy(String maker) throws IOException {
    List<String> deleted = new ArrayList<>();
    for (CatalogEntry entry : entries()) {
      if (maker.equals(entry.maker()) && delete(entry.name())) {
        deleted.add(entry.name());
      }
    }
    return deleted;
  }

  /// Records a data set that somebody put into the data folder.
  ///
  /// @return false when it was recorded before, or there is none of that name
  public synchronized boolean adopt(String name) {
    CatalogEntry entry = entry(name);
    if (entry == null || table.get(name) != null) {
      return false;
    }
    record(entry);
    return true;
  }

  /// Makes a data set that lives as long as a job at most; the name is one that no cataloged data
  /// set has.
  ///
  /// @param definition of a sequential or partitioned data set
  public synchronized CatalogEntry defineTemporary(String name, Definition definition)
      throws IOException {
    Path file = temporary.resolve(name);
    Library.delete(file);
    if (definition.attributes() instanceof Attributes.Partitioned) {
      Files.createDirectory(file);
    } else {
      Files.createFile(file);
    }
    CatalogEntry entry = fresh(name, definition);
    ofJobs.put(name, entry);
    return entry;
  }

  boolean isTemporary(String name) {
    synchronized (this) {
      return ofJobs.containsKey(name);
    }
  }

  /// Records an entry as it is now.
  synchronized void record(CatalogEntry entry) {
    if (ofJobs.containsKey(entry.name())) {
      ofJobs.put(entry.name(), entry);
      return;
    }
    table.put(entry);
    work.commit();
  }

  /// Deletes what has that name, with its records; of an alias or path only the name. With a
  /// cluster go its paths and alternate indexes, with an alternate index its paths.
  ///
  /// @return false when there is nothing of that name
  public synchronized boolean delete(String name) throws IOException {
    if (ofJobs.remove(name) != null) {
      Library.delete(temporary.resolve(name));
      return true;
    }
    CatalogEntry entry = entry(name);
    if (entry == null) {
      return false;
    }
    leaveGroup(name);
    if (entry.attributes() instanceof Attributes.Cluster
        || entry.attributes() instanceof Attributes.AlternateIndex) {
      for (String path : pathsOver(name)) {
        boolean gone = delete(path);
        assert gone;
      }
      for (String index : indexesOver(name)) {
        boolean gone = delete(index);
        assert gone;
      }
    }
    record(entry.with(CatalogEntry.State.DELETING));
    remove(entry);
    return true;
  }

  /// Takes a generation that is to be deleted out of its group.
  private void leaveGroup(String name) {
    GenerationName generation = GenerationName.of(name);
    CatalogEntry base = generation == null ? null : entry(generation.base());
    if (generation != null
        && base != null
        && base.attributes() instanceof Attributes.GenerationGroup group
        && group.generations().contains(generation.qualifier())) {
      List<String> left = new ArrayList<>(group.generations());
      left.remove(generation.qualifier());
      record(base.with(group.with(left)));
    }
  }

  private void remove(CatalogEntry entry) throws IOException {
    switch (entry.attributes()) {
      case Attributes.Cluster _ -> tables.drop(entry.name());
      case Attributes.AlternateIndex index -> {
        tables.drop(entry.name(), index);
        indexes.remove(index.base(), entry.name());
      }
      case Attributes.Sequential _, Attributes.Partitioned _ ->
          Library.delete(data.resolve(entry.name()));
      case Attributes.Pointer _ -> {
        // the entry is all there is
      }
    }
    table.delete(entry.name());
    kept.delete(entry.name());
    work.commit();
  }

  /// Records a group as it is to be. What leaves it is marked first, then the base's entry, then it
  /// is deleted; without SCRATCH it stays as a data set that is in no group.
  synchronized void rollOff(String base, Attributes.GenerationGroup group, List<String> leaving)
      throws IOException {
    CatalogEntry entry = entry(base);
    if (entry == null) {
      return;
    }
    List<CatalogEntry> deleted = new ArrayList<>();
    for (String name : group.scratch() ? leaving : List.<String>of()) {
      CatalogEntry old = entry(name);
      if (old != null) {
        deleted.add(old);
        table.put(old.with(CatalogEntry.State.DELETING));
      }
    }
    table.put(entry.with(group));
    work.commit();
    for (CatalogEntry old : deleted) {
      remove(old);
    }
  }

  /// Gives an entry another name.
  ///
  /// @return false when there is nothing of the old name or something of the new one
  public synchronized boolean rename(String from, String to) throws IOException {
    if (!DataSetName.valid(to) || entry(from) == null || entry(to) != null) {
      return false;
    }
    leaveGroup(from);
    renames.rename(from, to);
    return true;
  }

  /// The generations of generation data groups.
  public Generations generations() {
    return generations;
  }

  /// The components of clusters and alternate indexes.
  public Components components() {
    return components;
  }

  /// The members of partitioned data sets.
  public Libraries libraries() {
    return libraries;
  }

  /// The file with a sequential data set's records, or the folder of a partitioned one's members.
  synchronized Path file(String name) {
    return (ofJobs.containsKey(name) ? temporary : data).resolve(name);
  }

  /// A folder for the work files of utilities; what is left there goes when the estate is next
  /// opened.
  public Path workFolder() {
    return temporary;
  }

  void close() {
    work.close();
  }
}
