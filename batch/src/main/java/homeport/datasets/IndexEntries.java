package homeport.datasets;

import homeport.datasets.Attributes.AlternateIndex;
import homeport.datasets.Attributes.Keyed;
import homeport.store.KeyedTable;
import homeport.store.UnitOfWork;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The entries of alternate indexes, taken out and put back as they are. Building an index anew is
/// not the same: entries of one key stand in the order in which their records came, and the records
/// do not tell it (z/OS DFSMS Using Data Sets, "Alternate index structure").
public final class IndexEntries {
  /// Entries that are read or committed together.
  private static final int PAGE = 1_000;

  private final DataSets dataSets;

  public IndexEntries(DataSets dataSets) {
    this.dataSets = dataSets;
  }

  /// Takes some entries, in their order.
  public interface Taker {
    void take(List<byte[]> entries) throws IOException;
  }

  /// Gives the entries of an index; none when it has not been built. Nobody may have its cluster
  /// open.
  public void read(String index, Taker taker) throws IOException {
    AlternateIndex attributes = attributes(index);
    if (!attributes.built()) {
      return;
    }
    try (UnitOfWork work = dataSets.spheres().begin(attributes.base())) {
      KeyedTable table = SphereTables.entries(work, index);
      List<byte[]> page = new ArrayList<>();
      byte[][] next = {{}};
      do {
        page.clear();
        int given =
            table.ascending(
                next[0],
                null,
                PAGE,
                (key, entry) -> {
                  page.add(entry);
                  next[0] = Arrays.copyOf(key, key.length + 1);
                });
        assert given == page.size();
        taker.take(page);
      } while (page.size() == PAGE);
    }
  }

  private AlternateIndex attributes(String index) {
    CatalogEntry entry = dataSets.catalog().entry(index);
    if (entry == null || !(entry.attributes() instanceof AlternateIndex attributes)) {
      throw new IllegalArgumentException(index + " is no alternate index");
    }
    return attributes;
  }

  /// Begins to fill an index that has not been built.
  public Filling fill(String index) {
    AlternateIndex attributes = attributes(index);
    CatalogEntry base = dataSets.catalog().entry(attributes.base());
    if (base == null || !(base.attributes() instanceof Keyed keyed)) {
      throw new IllegalArgumentException(attributes.base() + " is no key-sequenced data set");
    }
    ImageForm form = IndexImage.form(attributes, keyed);
    UnitOfWork work = dataSets.spheres().begin(attributes.base());
    boolean begun = false;
    try {
      Filling filling =
          new Filling(index, attributes, form, work, SphereTables.emptied(work, index, form));
      begun = true;
      return filling;
    } finally {
      if (!begun) {
        work.close();
      }
    }
  }

  /// An index that is being filled. It is built when [#built] says so, and stays unbuilt otherwise.
  public final class Filling implements AutoCloseable {
    private final String index;
    private final AlternateIndex attributes;
    private final ImageForm form;
    private final UnitOfWork work;
    private final KeyedTable table;
    private int waiting;

    private Filling(
        String index,
        AlternateIndex attributes,
        ImageForm form,
        UnitOfWork work,
        KeyedTable table) {
      this.index = index;
      this.attributes = attributes;
      this.form = form;
      this.work = work;
      this.table = table;
    }

    /// The length of an entry.
    public int length() {
      return form.recordMax();
    }

    /// Adds an entry; they come in their order.
    public void add(byte[] entry) {
      table.insert(Arrays.copyOf(entry, form.keyLength()), entry);
      if (++waiting == PAGE) {
        work.commit();
        waiting = 0;
      }
    }

    /// All entries are there.
    public void built() {
      work.commit();
      dataSets.catalog().record(index, attributes.withBuilt(true));
    }

    @Override
    public void close() {
      work.close();
    }
  }
}
