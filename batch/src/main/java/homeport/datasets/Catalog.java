package homeport.datasets;

import homeport.store.KeyedTable;
import homeport.store.Store;
import homeport.store.UnitOfWork;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The catalog of an estate: which data sets there are and what they are like.
///
/// Entries are in the estate's store, one record each by data set name. A sequential data set's
/// records are the file of its name in the data folder; a key-sequenced one is the table of its
/// name in the store. A file that somebody puts into the data folder is a data set too, though
/// nothing is known of it until its first user tells. Data sets of one job (`&&NAME`) have entries
/// in memory and files in a folder of their own.
///
/// Each change is one unit of work, and they come in an order that leaves nothing half known after
/// a failure: what an entry stands for is made before the entry where a leftover is harmless
/// (tables), and after it where a leftover would be taken for a data set (files); a deletion is
/// announced in the entry first.
public final class Catalog {
  private static final String TABLE = "HOMEPORT_CATALOG";
  private static final int ENTRY_MAX = 4_096;
  private static final byte[] LOWEST = {};

  private final Path data;
  private final Path temporary;
  private final UnitOfWork work;
  private final KeyedTable table;
  private final Map<String, CatalogEntry> ofJobs = new TreeMap<>();

  /// @param data the folder with the files of sequential data sets
  /// @param temporary a folder that is emptied here and at the end of each job
  Catalog(Store store, Path data, Path temporary) throws IOException {
    this.data = Files.createDirectories(data);
    this.temporary = Files.createDirectories(temporary);
    this.work = store.begin();
    this.table =
        work.exists(TABLE)
            ? work.table(TABLE)
            : work.create(TABLE, DataSetName.LENGTH_MAX, ENTRY_MAX);
    emptyTemporary();
    for (CatalogEntry entry : entries()) {
      if (entry.state() == CatalogEntry.State.DELETING) {
        remove(entry);
      }
    }
  }

  private void emptyTemporary() throws IOException {
    try (var left = Files.newDirectoryStream(temporary)) {
      for (Path file : left) {
        Files.delete(file);
      }
    }
  }

  private static byte[] key(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }

  /// The data set with that name, or null.
  public synchronized @Nullable CatalogEntry find(String name) {
    CatalogEntry ofJob = ofJobs.get(name);
    if (ofJob != null) {
      return ofJob;
    }
    if (!DataSetName.valid(name)) {
      return null;
    }
    byte[] known = table.get(key(name));
    CatalogEntry entry = known == null ? null : CatalogEntry.of(name, known);
    if (entry != null && entry.attributes() instanceof Attributes.Keyed) {
      return entry.state() == CatalogEntry.State.DELETING ? null : entry;
    }
    Path file = data.resolve(name);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    return entry != null ? entry : dropped(name, file);
  }

  /// A file that nobody has told the catalog of.
  private static CatalogEntry dropped(String name, Path file) {
    LocalDate day;
    try {
      day =
          LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
    } catch (IOException e) {
      day = LocalDate.EPOCH; // it went away; the next use will say so
    }
    return new CatalogEntry(name, Attributes.Sequential.UNKNOWN, day, CatalogEntry.State.CLOSED);
  }

  /// All entries that are recorded, by name; files that no step has used yet are not among them.
  public synchronized List<CatalogEntry> entries() {
    List<CatalogEntry> all = new ArrayList<>();
    byte[] from = LOWEST;
    int page = 500;
    byte[][] lastKey = {from};
    while (table.ascending(
            from,
            null,
            page,
            (key, record) -> {
              lastKey[0] = key;
              all.add(CatalogEntry.of(new String(key, StandardCharsets.UTF_8), record));
            })
        == page) {
      from = java.util.Arrays.copyOf(lastKey[0], lastKey[0].length + 1);
    }
    return all;
  }

  /// The data sets in the data folder and the store, known or dropped in, by name.
  public synchronized List<CatalogEntry> list() throws IOException {
    Map<String, CatalogEntry> all = new TreeMap<>();
    for (CatalogEntry entry : entries()) {
      if (find(entry.name()) != null) {
        all.put(entry.name(), entry);
      }
    }
    try (var files = Files.newDirectoryStream(data)) {
      for (Path file : files) {
        CatalogEntry found = find(String.valueOf(file.getFileName()));
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
  public synchronized @Nullable CatalogEntry define(String name, Attributes attributes)
      throws IOException {
    if (!DataSetName.valid(name)) {
      throw new IllegalArgumentException("`" + name + "` is not the name of a data set");
    }
    if (find(name) != null) {
      return null;
    }
    CatalogEntry entry =
        new CatalogEntry(
            name, attributes, LocalDate.now(ZoneId.systemDefault()), CatalogEntry.State.CLOSED);
    switch (attributes) {
      case Attributes.Keyed keyed -> {
        work.drop(name); // what a failure between a table and its entry may have left
        KeyedTable created = work.create(name, keyed.keyLength(), keyed.recordMax());
        assert created.count() == 0;
        record(entry);
      }
      case Attributes.Sequential _ -> {
        record(entry);
        Files.createFile(data.resolve(name));
      }
    }
    return entry;
  }

  /// Makes a data set that lives as long as a job at most; the name is one that no cataloged data
  /// set has.
  public synchronized CatalogEntry defineTemporary(String name, Attributes.Sequential attributes)
      throws IOException {
    Files.deleteIfExists(temporary.resolve(name));
    Files.createFile(temporary.resolve(name));
    CatalogEntry entry =
        new CatalogEntry(
            name, attributes, LocalDate.now(ZoneId.systemDefault()), CatalogEntry.State.CLOSED);
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
    table.put(key(entry.name()), entry.toBytes());
    work.commit();
  }

  /// Deletes a data set with its records.
  ///
  /// @return false when there is none of that name
  public synchronized boolean delete(String name) throws IOException {
    if (ofJobs.remove(name) != null) {
      Files.deleteIfExists(temporary.resolve(name));
      return true;
    }
    CatalogEntry entry = find(name);
    if (entry == null) {
      return false;
    }
    record(entry.with(CatalogEntry.State.DELETING));
    remove(entry);
    return true;
  }

  private void remove(CatalogEntry entry) throws IOException {
    switch (entry.attributes()) {
      case Attributes.Keyed _ -> work.drop(entry.name());
      case Attributes.Sequential _ -> Files.deleteIfExists(data.resolve(entry.name()));
    }
    table.delete(key(entry.name()));
    work.commit();
  }

  /// The file with a sequential data set's records.
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
