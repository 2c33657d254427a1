package homeport.datasets;

import homeport.store.KeyedTable;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What DEFINE and ALTER say of an entry besides what it is: names of components, INHIBIT, and much
/// that LISTCAT shows and nothing here goes by (docs/formats/catalog.md). One record an entry, in a
/// table of its own, since most entries have none.
final class KeptAttributes {
  private static final byte[] LOWEST = {};
  private static final String NAME = ".NAME";
  private final KeyedTable table;

  KeptAttributes(KeyedTable table) {
    this.table = table;
  }

  private static byte[] key(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }

  /// Values by keyword.
  SortedMap<String, String> of(String name) {
    byte[] record = table.get(key(name));
    return record == null ? new TreeMap<>() : words(record);
  }

  private static SortedMap<String, String> words(byte[] record) {
    SortedMap<String, String> words = new TreeMap<>();
    new String(record, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.indexOf('=') > 0)
        .forEach(line -> {
          int equals = line.indexOf('=');
          words.put(line.substring(0, equals), line.substring(equals + 1));
        });
    return words;
  }

  /// @return false when it does not fit
  boolean put(String name, Map<String, String> words, int max) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(words)
        .forEach((word, value) -> text.append(word).append('=').append(value).append('\n'));
    byte[] record = text.toString().getBytes(StandardCharsets.UTF_8);
    if (record.length > max) {
      return false;
    }
    if (record.length == 0) {
      delete(name);
    } else {
      table.put(key(name), record);
    }
    return true;
  }

  void delete(String name) {
    table.delete(key(name));
  }

  /// The entry has another name; its components keep theirs.
  void rename(String from, String to, Attributes attributes) {
    Map<String, String> words = of(from);
    if (attributes instanceof Attributes.Cluster
        || attributes instanceof Attributes.AlternateIndex) {
      words.putIfAbsent(Component.DATA + NAME, from + '.' + Component.DATA);
      if (!(attributes instanceof Attributes.EntrySequenced)
          && !(attributes instanceof Attributes.Relative)) {
        words.putIfAbsent(Component.INDEX + NAME, from + '.' + Component.INDEX);
      }
    }
    boolean fits = put(to, words, Integer.MAX_VALUE);
    assert fits;
    delete(from);
  }

  /// The component that was given that name; null for none.
  @Nullable Component component(String name) {
    Component[] found = new Component[1];
    int given =
        table.ascending(
            LOWEST,
            null,
            Integer.MAX_VALUE,
            (key, record) ->
                words(record)
                    .forEach((word, value) -> {
                      if (word.endsWith(NAME) && value.equals(name)) {
                        String part = word.substring(0, word.length() - NAME.length());
                        found[0] = new Component(new String(key, StandardCharsets.UTF_8), part);
                      }
                    }));
    assert given >= 0;
    return found[0];
  }
}
