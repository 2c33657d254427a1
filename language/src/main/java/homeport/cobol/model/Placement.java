package homeport.cobol.model;

import homeport.cobol.syntax.DataEntry;
import homeport.diagnostics.Problems;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives the records of a section their places in storage areas and makes their items.
final class Placement {
  /// The largest WORKING-STORAGE that is compiled: its bytes are part of the program.
  private static final int STORAGE_MAX = 134_217_727;

  private final AreaList areas;
  private final List<DataItem> roots;
  private final Names names;
  private final ItemMaker maker;
  private final ReportItems reports;
  private final Layout layout;
  private final Problems problems;

  /// @param roots gets the item of each record
  Placement(
      AreaList areas,
      List<DataItem> roots,
      Names names,
      ItemMaker maker,
      ReportItems reports,
      Layout layout,
      Problems problems) {
    this.areas = areas;
    this.roots = roots;
    this.names = names;
    this.maker = maker;
    this.reports = reports;
    this.layout = layout;
    this.problems = problems;
  }

  /// Each EXTERNAL record is an area of its own; one that redefines it shares the area.
  void external(List<Draft> records) {
    Map<Draft, List<Draft>> redefining = new IdentityHashMap<>();
    for (Draft record : records) {
      if (record.redefined != null) {
        redefining.computeIfAbsent(record.redefined, _ -> new ArrayList<>(1)).add(record);
      }
    }
    for (Draft record : records) {
      if (has(record, DataEntry.Clause.External.class)) {
        long end = layout.record(record, 0);
        StorageArea area =
            areas.add(
                StorageArea.Kind.EXTERNAL,
                record.name == null ? "FILLER" : record.name.text(),
                end);
        make(record, area, null, isGlobal(record));
        for (Draft other : redefining.getOrDefault(record, List.of())) {
          layout.record(other, 0);
          make(other, area, null, isGlobal(record));
        }
      }
    }
  }

  /// The records that are in the section's own area.
  static List<Draft> internal(List<Draft> records) {
    return records.stream()
        .filter(record ->
            !has(record, DataEntry.Clause.External.class)
                && (record.redefined == null
                    || !has(record.redefined, DataEntry.Clause.External.class)))
        .toList();
  }

  private static boolean has(Draft draft, Class<? extends DataEntry.Clause> clause) {
    for (DataEntry.Clause one : draft.entry.clauses()) {
      if (clause.isInstance(one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGlobal(Draft record) {
    return has(record, DataEntry.Clause.Global.class);
  }

  /// One area for all records of a section, one behind the other.
  StorageArea storage(List<Draft> records, StorageArea.Kind kind, String name) {
    long end = 0;
    boolean tooLarge = false;
    for (Draft record : records) {
      if (record.redefined != null) {
        end = Math.max(end, layout.record(record, record.redefined.offset));
      } else {
        end = layout.record(record, Layout.nextRecord(end));
      }
      tooLarge |= record.length > Layout.ITEM_MAX;
    }
    if (end > STORAGE_MAX && !tooLarge) {
      problems.add(
          RuleBroken.of(
              Rule.ITEM_TOO_LARGE,
              records.getLast().at(),
              name + " is " + end + " bytes; at most " + STORAGE_MAX + " are compiled"));
    }
    boolean fits = end <= STORAGE_MAX;
    StorageArea area = areas.add(kind, name, fits ? end : 0);
    records.forEach(record -> make(record, area, reports.report(record), isGlobal(record)));
    return area;
  }

  /// Each record of the LINKAGE SECTION is an area; one that redefines another shares its area.
  void linkage(List<Draft> records) {
    long[] ends = new long[records.size()];
    Map<Draft, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < records.size(); i++) {
      places.put(records.get(i), i);
      ends[i] = layout.record(records.get(i), 0);
      if (records.get(i).holdsUnbounded()) {
        ends[i] = Layout.ITEM_MAX;
      }
      Draft redefined = records.get(i).redefined;
      if (redefined != null) {
        int shared = places.getOrDefault(redefined, i);
        ends[shared] = Math.max(ends[shared], ends[i]);
      }
    }
    for (int i = 0; i < records.size(); i++) {
      Draft record = records.get(i);
      Draft redefined = record.redefined;
      StorageArea area =
          redefined != null && redefined.item != null
              ? redefined.item.area()
              : areas.add(
                  StorageArea.Kind.LINKAGE,
                  record.name == null ? "FILLER" : record.name.text(),
                  ends[i]);
      make(record, area, null, isGlobal(record));
    }
  }

  /// Makes the items of a record that has its place.
  void make(Draft record, StorageArea area, @Nullable String file, boolean global) {
    names.declareGlobal(global);
    roots.add(maker.make(record, area, file));
    new RenamesMaker(names, maker, problems).make(record, file);
    names.declareGlobal(false);
  }
}
