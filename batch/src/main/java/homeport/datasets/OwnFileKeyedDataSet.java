package homeport.datasets;

import homeport.runtime.FileDescription;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.store.KeyedTable;
import homeport.store.SingleFileStore;
import homeport.store.StoreException;
import homeport.store.UnitOfWork;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A keyed data set of its own in one file, as `--dd NAME=PATH` gives it to an INDEXED file: made
/// by OPEN OUTPUT, no estate needed (docs/formats/keyed-file.md). The file has two tables:
/// `RECORDS`, and `LABEL` with one catalog entry.
final class OwnFileKeyedDataSet implements KeyedDataSet {
  private static final String RECORDS = "RECORDS";
  private static final String LABEL = "LABEL";
  private static final byte[] ENTRY = "ENTRY".getBytes(StandardCharsets.UTF_8);
  private static final int ENTRY_MAX = 4_096;

  private final SingleFileStore store;
  private final UnitOfWork work;
  private final Path path;
  private final CatalogEntry entry;
  private final KeyedImage image;

  private OwnFileKeyedDataSet(
      SingleFileStore store, UnitOfWork work, Path path, CatalogEntry entry, KeyedImage image) {
    this.store = store;
    this.work = work;
    this.path = path;
    this.entry = entry;
    this.image = image;
  }

  static Opened open(Path path, Wish wish) {
    FileDescription file = wish.file();
    if (file == null || file.key() == null) {
      return Opened.failed(FileStatus.ATTRIBUTE_CONFLICT, path + ": no RECORD KEY is known");
    }
    boolean there = Files.exists(path);
    OpenMode mode = wish.mode();
    if (!there && mode != OpenMode.OUTPUT && !wish.optional()) {
      return Opened.failed(FileStatus.NO_FILE, Detail.of("HP2015", path + " is not there"));
    }
    if (!there && mode == OpenMode.INPUT) {
      return new Opened(FileStatus.OPTIONAL_NOT_PRESENT, new DummyFile(), null);
    }
    SingleFileStore store;
    try {
      store = SingleFileStore.open(path);
    } catch (StoreException e) {
      return failed(path, e);
    }
    boolean opened = false;
    try {
      Opened result = open(store, path, file, wish);
      opened = result.file() != null;
      return result;
    } catch (StoreException e) {
      return failed(path, e);
    } finally {
      if (!opened) {
        store.close();
      }
    }
  }

  private static Opened failed(Path path, StoreException e) {
    int status =
        e.id().equals(StoreException.IN_USE)
            ? FileStatus.NO_RESOURCE
            : FileStatus.INVALID_FILE_INFORMATION;
    return Opened.failed(status, e.id() + ' ' + path + ": " + e.getMessage());
  }

  private static Opened open(SingleFileStore store, Path path, FileDescription file, Wish wish) {
    UnitOfWork work = store.begin();
    CatalogEntry label = label(work, path);
    boolean fresh = label == null || wish.mode() == OpenMode.OUTPUT;
    if (label == null && wish.mode() != OpenMode.OUTPUT && !wish.optional()) {
      return Opened.failed(
          FileStatus.NO_FILE, Detail.of("HP2015", path + " holds no data set yet"));
    }
    Attributes.Keyed attributes =
        label != null && label.attributes() instanceof Attributes.Keyed known && !fresh
            ? known
            : attributes(file);
    String conflict = FileAttributes.conflict(file, attributes);
    if (conflict != null) {
      return Opened.failed(
          FileStatus.ATTRIBUTE_CONFLICT, Detail.of("HP2013", path + ": " + conflict));
    }
    boolean unclosed = label != null && !fresh && label.state() == CatalogEntry.State.WRITING;
    CatalogEntry entry =
        new CatalogEntry(
            "OWN.FILE",
            attributes.withLoaded(true),
            label == null
                ? java.time.LocalDate.now(java.time.ZoneId.systemDefault())
                : label.created(),
            CatalogEntry.State.CLOSED);
    if (wish.mode() != OpenMode.INPUT || unclosed) {
      mark(
          work,
          entry.with(
              wish.mode() == OpenMode.INPUT
                  ? CatalogEntry.State.CLOSED
                  : CatalogEntry.State.WRITING));
    }
    KeyedTable records = records(work, attributes, fresh);
    OwnFileKeyedDataSet dataSet =
        new OwnFileKeyedDataSet(
            store, work, path, entry, KeyedImage.of(work, records, attributes, fresh));
    int status =
        unclosed
            ? FileStatus.VERIFIED
            : label == null && wish.mode() != OpenMode.OUTPUT
                ? FileStatus.OPTIONAL_NOT_PRESENT
                : FileStatus.OK;
    return new Opened(
        status,
        new KeyedFile(dataSet, wish.mode(), wish.access()),
        unclosed ? KeyedDataSet.unclosed(path.toString()) : null);
  }

  /// The records; none after a failure between OPEN OUTPUT's mark and its new table.
  private static KeyedTable records(UnitOfWork work, Attributes.Keyed attributes, boolean fresh) {
    if (fresh) {
      work.drop(RECORDS);
    }
    return work.exists(RECORDS)
        ? work.table(RECORDS)
        : work.create(RECORDS, attributes.keyLength(), attributes.recordMax());
  }

  private static @Nullable CatalogEntry label(UnitOfWork work, Path path) {
    byte[] bytes = work.exists(LABEL) ? work.table(LABEL).get(ENTRY) : null;
    return bytes == null ? null : CatalogEntry.of(path.toString(), bytes);
  }

  private static Attributes.Keyed attributes(FileDescription file) {
    FileDescription.Key key = file.key();
    if (key == null) {
      throw new IllegalStateException("no RECORD KEY");
    }
    return new Attributes.Keyed(
        key.offset(), key.length(), file.recordMax(), file.recordMax(), true, true);
  }

  private static void mark(UnitOfWork work, CatalogEntry entry) {
    KeyedTable label =
        work.exists(LABEL) ? work.table(LABEL) : work.create(LABEL, ENTRY.length, ENTRY_MAX);
    label.put(ENTRY, entry.toBytes());
    work.commit();
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public Attributes.Keyed attributes() {
    return (Attributes.Keyed) entry.attributes();
  }

  @Override
  public KeyedImage image() {
    return image;
  }

  @Override
  public void close(OpenMode mode) {
    try (store) {
      if (mode != OpenMode.INPUT) {
        image.flush();
        mark(work, entry.with(CatalogEntry.State.CLOSED));
      }
      image.close();
    }
  }
}
