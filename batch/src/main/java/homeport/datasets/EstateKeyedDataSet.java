package homeport.datasets;

import homeport.runtime.OpenMode;
import homeport.store.KeyedTable;
import homeport.store.UnitOfWork;

/// A key-sequenced data set of the catalog while it is open: a unit of work of its own on its
/// table, so that what a step has written does not depend on what else the step does or how it
/// ends.
final class EstateKeyedDataSet implements KeyedDataSet {
  private final DataSets owner;
  private CatalogEntry entry;
  private final KeyedImage image;
  private int users;
  private int writers;

  private EstateKeyedDataSet(DataSets owner, CatalogEntry entry, KeyedImage image) {
    this.owner = owner;
    this.entry = entry;
    this.image = image;
  }

  /// @param emptied OPEN OUTPUT: what is there goes
  static EstateKeyedDataSet of(
      DataSets owner, UnitOfWork work, CatalogEntry entry, boolean emptied) {
    Attributes.Keyed attributes = (Attributes.Keyed) entry.attributes();
    if (emptied) {
      owner.catalog().record(entry.with(CatalogEntry.State.WRITING));
    }
    KeyedTable table = work.table(entry.name());
    if (emptied) {
      table.clear();
      work.commit();
    }
    boolean empty = emptied || !attributes.loaded();
    return new EstateKeyedDataSet(owner, entry, KeyedImage.of(work, table, attributes, empty));
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
      owner.catalog().record(entry.with(CatalogEntry.State.CLOSED));
    }
  }

  /// Ends a use.
  ///
  /// @return true when it was the last one
  boolean unuse(OpenMode mode) {
    users--;
    if (mode != OpenMode.INPUT) {
      synchronized (image) {
        image.flush();
      }
      if (--writers == 0) {
        owner.catalog().record(entry.with(CatalogEntry.State.CLOSED));
      }
    }
    if (users == 0) {
      image.close();
      return true;
    }
    return false;
  }

  @Override
  public String name() {
    return entry.name();
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
    owner.ended(this, mode);
  }
}
