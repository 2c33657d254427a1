package homeport.datasets;

import homeport.datasets.Attributes.AlternateIndex;
import homeport.runtime.FileDescription;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.store.FileStamp;
import homeport.store.KeyedTable;
import homeport.store.SingleFileStore;
import homeport.store.StoreException;
import homeport.store.UnitOfWork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cluster of its own in one file, as `--dd NAME=PATH` gives it to an INDEXED or RELATIVE file:
/// made by OPEN OUTPUT, with the program's alternate keys; no estate needed
/// (docs/formats/keyed-file.md). What the file has is in its [OwnFileLabel].
final class OwnFileKeyedDataSet implements KeyedDataSet {
  /// What was in memory of files that are closed, for the next OPEN of this process.
  private static final KeptImages KEPT = new KeptImages();

  private final SingleFileStore store;
  private final Path path;
  private final OwnFileLabel label;
  private final Attributes.Cluster attributes;
  private final KeyedImage image;
  private final List<IndexImage> indexes = new ArrayList<>();

  private OwnFileKeyedDataSet(
      SingleFileStore store,
      Path path,
      OwnFileLabel label,
      Attributes.Cluster attributes,
      KeyedImage image) {
    this.store = store;
    this.path = path;
    this.label = label;
    this.attributes = attributes;
    this.image = image;
  }

  static Opened open(Path path, Wish wish) {
    FileDescription file = wish.file();
    Attributes.Cluster wanted = file == null ? null : attributes(file);
    if (file == null || wanted == null) {
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
    FileStamp found = FileStamp.of(path);
    SingleFileStore store;
    try {
      store = SingleFileStore.open(path);
    } catch (StoreException e) {
      return failed(path, e);
    }
    boolean opened = false;
    try {
      Opened result = open(store, path, found, file, wanted, wish);
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

  /// What the file would be made with.
  private static Attributes.@Nullable Cluster attributes(FileDescription file) {
    FileDescription.Key key = file.key();
    int max = file.recordMax();
    return switch (file.organization()) {
      case INDEXED ->
          key == null
              ? null
              : new Attributes.Keyed(key.offset(), key.length(), max, max, true, true);
      case RELATIVE ->
          new Attributes.Relative(file.variable() ? file.recordMin() - 1 : max, max, true, true);
      case SEQUENTIAL, LINE_SEQUENTIAL -> null;
    };
  }

  private static Opened open(
      SingleFileStore store,
      Path path,
      FileStamp found,
      FileDescription file,
      Attributes.Cluster wanted,
      Wish wish) {
    UnitOfWork work = store.begin();
    OpenMode mode = wish.mode();
    OwnFileLabel label = OwnFileLabel.of(work, path);
    CatalogEntry known = label.entry();
    boolean fresh = known == null || mode == OpenMode.OUTPUT;
    if (known == null && mode != OpenMode.OUTPUT && !wish.optional()) {
      return Opened.failed(
          FileStatus.NO_FILE, Detail.of("HP2015", path + " holds no data set yet"));
    }
    Attributes.Cluster attributes =
        !fresh && known != null && known.attributes() instanceof Attributes.Cluster cluster
            ? cluster
            : wanted;
    String conflict = FileAttributes.conflict(file, attributes);
    if (conflict == null && !fresh) {
      conflict = alternates(file, label.indexes());
    }
    if (conflict != null) {
      return Opened.failed(
          FileStatus.ATTRIBUTE_CONFLICT, Detail.of("HP2013", path + ": " + conflict));
    }
    boolean unclosed = known != null && !fresh && known.state() == CatalogEntry.State.WRITING;
    if (fresh) {
      label.clear(attributes, file.alternateKeys());
    }
    if (mode != OpenMode.INPUT || unclosed) {
      label.mark(
          attributes,
          mode == OpenMode.INPUT ? CatalogEntry.State.CLOSED : CatalogEntry.State.WRITING);
    }
    ImageSet set =
        new ImageSet(
            work,
            bytes -> Reserve.hasRoom(path, bytes),
            table -> KEPT.take(key(path, table), found));
    ImageForm form = ImageForm.of(attributes);
    OwnFileKeyedDataSet dataSet =
        new OwnFileKeyedDataSet(
            store, path, label, attributes, KeyedImage.of(set, label.records(form), form, fresh));
    dataSet.openIndexes(set, fresh);
    int status =
        unclosed
            ? FileStatus.VERIFIED
            : known == null && mode != OpenMode.OUTPUT
                ? FileStatus.OPTIONAL_NOT_PRESENT
                : FileStatus.OK;
    return new Opened(
        status,
        dataSet.file(mode, wish.access(), dataSet.inOrderOf(file)),
        unclosed ? KeyedDataSet.unclosed(path.toString()) : null);
  }

  /// Each alternate key of the program has to be one of the file.
  private static @Nullable String alternates(FileDescription file, List<AlternateIndex> indexes) {
    for (FileDescription.Key key : file.alternateKeys()) {
      AlternateIndex index = find(key, indexes);
      String conflict =
          index == null
              ? "the file has no alternate key of "
                  + key.length()
                  + " bytes at offset "
                  + key.offset()
              : FileAttributes.conflict(key, index);
      if (conflict != null) {
        return conflict;
      }
    }
    return null;
  }

  private static @Nullable AlternateIndex find(
      FileDescription.Key key, List<AlternateIndex> indexes) {
    for (AlternateIndex index : indexes) {
      if (index.keyOffset() == key.offset() && index.keyLength() == key.length()) {
        return index;
      }
    }
    return null;
  }

  private void openIndexes(ImageSet set, boolean fresh) {
    if (attributes instanceof Attributes.Keyed keyed) {
      List<AlternateIndex> all = label.indexes();
      for (int i = 0; i < all.size(); i++) {
        AlternateIndex index = all.get(i);
        KeyedTable table = label.table(i, IndexImage.form(index, keyed));
        indexes.add(new IndexImage(set, table, index, keyed, fresh));
      }
    }
  }

  /// The indexes in the order of a program's alternate keys.
  private List<IndexImage> inOrderOf(FileDescription file) {
    List<IndexImage> inOrder = new ArrayList<>();
    for (FileDescription.Key key : file.alternateKeys()) {
      for (IndexImage index : indexes) {
        AlternateIndex attributes = index.attributes();
        if (attributes.keyOffset() == key.offset() && attributes.keyLength() == key.length()) {
          inOrder.add(index);
          break;
        }
      }
    }
    return inOrder;
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public Attributes.Cluster attributes() {
    return attributes;
  }

  @Override
  public KeyedImage image() {
    return image;
  }

  @Override
  public List<IndexImage> upgraded() {
    return indexes;
  }

  /// While the file is closed another process may have it. What is in memory counts again when the
  /// file is the same one, was written last when it was then, and has the same head.
  @Override
  public void close(OpenMode mode) {
    try (store) {
      if (mode != OpenMode.INPUT) {
        image.flush();
        label.mark(attributes, CatalogEntry.State.CLOSED);
      }
    } finally {
      image.set().abandon();
    }
    FileStamp left = FileStamp.of(path);
    for (KeyedImage closed : image.set().images()) {
      KEPT.keep(key(path, closed.table()), left, closed.contents());
    }
  }

  private static String key(Path path, KeyedTable table) {
    return path.toAbsolutePath() + " " + table.name();
  }
}
