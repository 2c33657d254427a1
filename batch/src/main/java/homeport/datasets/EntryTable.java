package homeport.datasets;

import homeport.store.KeyedTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The entries of a catalog as records of a table, by data set name (docs/formats/catalog.md).
final class EntryTable {
  /// Bytes of the longest record.
  static final int RECORD_MAX = 4_096;

  private static final byte[] LOWEST = {};
  private static final int PAGE = 500;

  private final KeyedTable table;

  EntryTable(KeyedTable table) {
    this.table = table;
  }

  private static byte[] key(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }

  @Nullable CatalogEntry get(String name) {
    byte[] record = table.get(key(name));
    return record == null ? null : CatalogEntry.of(name, record);
  }

  void put(CatalogEntry entry) {
    table.put(key(entry.name()), entry.toBytes());
  }

  void delete(String name) {
    table.delete(key(name));
  }

  /// All of them, by name.
  List<CatalogEntry> all() {
    List<CatalogEntry> all = new ArrayList<>();
    byte[] from = LOWEST;
    byte[][] lastKey = {from};
    while (table.ascending(
            from,
            null,
            PAGE,
            (key, record) -> {
              lastKey[0] = key;
              all.add(CatalogEntry.of(new String(key, StandardCharsets.UTF_8), record));
            })
        == PAGE) {
      from = Arrays.copyOf(lastKey[0], lastKey[0].length + 1);
    }
    return all;
  }
}
