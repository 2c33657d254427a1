package homeport.datasets;

import homeport.data.MachineTime;
import homeport.datasets.Attributes.AlternateIndex;
import homeport.runtime.FileDescription;
import homeport.store.KeyedTable;
import homeport.store.StoreException;
import homeport.store.UnitOfWork;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a file with a cluster of its own has: table `LABEL` with the entry of the cluster under
/// `ENTRY` and those of its alternate indexes under `INDEX1` and so on; table `RECORDS` with the
/// records, and one table for each index with the name of its entry.
final class OwnFileLabel {
  private static final String RECORDS = "RECORDS";
  private static final String LABEL = "LABEL";
  private static final String ENTRY = "ENTRY";
  private static final String INDEX = "INDEX";
  private static final String NAME = "OWN.FILE";
  private static final int KEY_MAX = 8;
  private static final int ENTRY_MAX = 4_096;

  private final UnitOfWork work;
  private final Path path;
  private @Nullable CatalogEntry entry;
  private final List<AlternateIndex> indexes = new ArrayList<>();

  private OwnFileLabel(UnitOfWork work, Path path) {
    this.work = work;
    this.path = path;
  }

  static OwnFileLabel of(UnitOfWork work, Path path) {
    OwnFileLabel label = new OwnFileLabel(work, path);
    label.entry = label.read(ENTRY);
    CatalogEntry next = label.read(INDEX + 1);
    while (next != null && next.attributes() instanceof AlternateIndex index) {
      label.indexes.add(index);
      next = label.read(INDEX + (label.indexes.size() + 1));
    }
    return label;
  }

  private @Nullable CatalogEntry read(String key) {
    byte[] bytes = work.exists(LABEL) ? work.table(LABEL).get(key(key)) : null;
    try {
      return bytes == null ? null : CatalogEntry.of(path.toString(), bytes);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new StoreException(StoreException.FAILED, "it is damaged: its label is no label", e);
    }
  }

  private static byte[] key(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }

  /// The entry; null while the file holds no data set.
  @Nullable CatalogEntry entry() {
    return entry;
  }

  List<AlternateIndex> indexes() {
    return List.copyOf(indexes);
  }

  /// Begins anew: the mark that it is being written first, then new, empty tables.
  void clear(Attributes.Cluster attributes, List<FileDescription.Key> alternateKeys) {
    KeyedTable label = table();
    int had = indexes.size();
    for (int i = had; i > 0; i--) {
      label.delete(key(INDEX + i));
    }
    indexes.clear();
    for (FileDescription.Key key : alternateKeys) {
      AlternateIndex index =
          new AlternateIndex(NAME, key.offset(), key.length(), !key.duplicates(), true, true);
      indexes.add(index);
      CatalogEntry own = new CatalogEntry(NAME, index, today(), CatalogEntry.State.CLOSED);
      label.put(key(INDEX + indexes.size()), own.toBytes());
    }
    mark(attributes, CatalogEntry.State.WRITING);
    work.drop(RECORDS);
    for (int i = 1; i <= Math.max(had, indexes.size()); i++) {
      work.drop(INDEX + i);
    }
  }

  private KeyedTable table() {
    return work.exists(LABEL) ? work.table(LABEL) : work.create(LABEL, KEY_MAX, ENTRY_MAX);
  }

  private static LocalDate today() {
    return MachineTime.now().toLocalDate();
  }

  /// Records the state of the cluster.
  void mark(Attributes.Cluster attributes, CatalogEntry.State state) {
    LocalDate created = entry == null ? today() : entry.created();
    CatalogEntry changed = new CatalogEntry(NAME, attributes.withLoaded(true), created, state);
    table().put(key(ENTRY), changed.toBytes());
    work.commit();
    entry = changed;
  }

  /// The records; none after a failure between the mark of OPEN OUTPUT and its new table.
  KeyedTable records(ImageForm form) {
    return table(RECORDS, form);
  }

  /// The entries of an alternate index.
  ///
  /// @param number from 0
  KeyedTable table(int number, ImageForm form) {
    return table(INDEX + (number + 1), form);
  }

  private KeyedTable table(String name, ImageForm form) {
    return work.exists(name)
        ? work.table(name)
        : work.create(name, form.keyLength(), form.recordMax());
  }
}
