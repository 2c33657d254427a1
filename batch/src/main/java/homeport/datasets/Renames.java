package homeport.datasets;

import homeport.store.KeyedTable;
import homeport.store.UnitOfWork;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/// Gives entries other names. A change takes several units of work and a move of a file; it is
/// announced first, so that it is finished when the estate is next opened if a failure comes
/// between.
final class Renames {
  private static final byte[] LOWEST = {};

  private final Catalog catalog;
  private final UnitOfWork work;
  private final KeyedTable announced;
  private final EntryTable entries;
  private final SphereTables tables;
  private final KeptAttributes kept;
  private final AlternateIndexes indexes;
  private final Path data;

  /// @param announced old names and their new ones
  Renames(
      Catalog catalog,
      UnitOfWork work,
      KeyedTable announced,
      EntryTable entries,
      SphereTables tables,
      KeptAttributes kept,
      AlternateIndexes indexes,
      Path data) {
    this.catalog = catalog;
    this.work = work;
    this.announced = announced;
    this.entries = entries;
    this.tables = tables;
    this.kept = kept;
    this.indexes = indexes;
    this.data = data;
  }

  void rename(String from, String to) throws IOException {
    announced.put(key(from), key(to));
    work.commit();
    finish(from, to);
  }

  private static byte[] key(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }

  /// Finishes what a failure left unfinished.
  void finish() throws IOException {
    Map<String, String> unfinished = new TreeMap<>();
    int given =
        announced.ascending(
            LOWEST,
            null,
            Integer.MAX_VALUE,
            (from, to) ->
                unfinished.put(
                    new String(from, StandardCharsets.UTF_8),
                    new String(to, StandardCharsets.UTF_8)));
    assert given == unfinished.size();
    for (Map.Entry<String, String> each : unfinished.entrySet()) {
      finish(each.getKey(), each.getValue());
    }
  }

  private void finish(String from, String to) throws IOException {
    CatalogEntry known = entries.get(from);
    CatalogEntry entry = known == null ? catalog.entry(from) : known;
    if (entry != null) {
      tables.rename(from, to, entry.attributes());
    }
    if (Files.exists(data.resolve(from)) && !Files.exists(data.resolve(to))) {
      Path moved = Files.move(data.resolve(from), data.resolve(to), StandardCopyOption.ATOMIC_MOVE);
      assert moved != null;
    }
    if (entry != null) {
      CatalogEntry renamed =
          new CatalogEntry(
              to,
              entry.attributes(),
              entry.created(),
              entry.state(),
              entry.extents(),
              entry.maker());
      entries.put(renamed);
      entries.delete(from);
      kept.rename(from, to, renamed.attributes());
      renameReferences(from, to);
    }
    announced.delete(key(from));
    work.commit();
  }

  /// What names the renamed entry names it by its new name.
  private void renameReferences(String from, String to) {
    for (CatalogEntry other : entries.all()) {
      Attributes changed =
          switch (other.attributes()) {
            case Attributes.Path(String over) when over.equals(from) -> new Attributes.Path(to);
            case Attributes.Alias(String of) when of.equals(from) -> new Attributes.Alias(to);
            case Attributes.AlternateIndex index when index.base().equals(from) ->
                index.withBase(to);
            case Attributes.AlternateIndex _,
                Attributes.Cluster _,
                Attributes.Sequential _,
                Attributes.Partitioned _,
                Attributes.Pointer _ ->
                null;
          };
      if (changed != null) {
        entries.put(other.with(changed));
      }
    }
    indexes.rename(from, to);
  }
}
