package homeport.cobol.model;

import homeport.cobol.report.ReportWriter;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.Expression.Reference;
import homeport.data.Usage;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The items that the reports of a program need: records behind those of WORKING-STORAGE, and
/// copies of control data items, each an area of its own, made when everything else has its place.
final class ReportItems {
  private final ReportWriter reports;
  private final List<Draft> records = new ArrayList<>();
  private final Map<Draft, String> names = new IdentityHashMap<>();

  /// @param drafts describes the entries of WORKING-STORAGE
  ReportItems(ReportWriter reports, Function<List<DataEntry>, List<Draft>> drafts) {
    this.reports = reports;
    for (ReportWriter.Storage storage : reports.storage()) {
      for (Draft record : drafts.apply(storage.entries())) {
        records.add(record);
        names.put(record, storage.report());
      }
    }
  }

  List<Draft> records() {
    return records;
  }

  /// The report whose record it is, which its names can be qualified with; null for another record.
  @Nullable String report(Draft record) {
    return names.get(record);
  }

  /// Makes the copies. A control that is no item has its problem where it is used.
  ///
  /// @param area gives each an area of its length
  /// @return the copies
  List<DataItem> copies(Names names, Function<Integer, StorageArea> area) {
    List<DataItem> copies = new ArrayList<>();
    for (ReportWriter.Storage storage : reports.storage()) {
      for (ReportWriter.Copy copy : storage.controls()) {
        Reference of = copy.of();
        List<Names.Entry> found = names.candidates(of.name(), of.qualifiers());
        if (found.size() == 1 && found.getFirst().meaning() instanceof Bound.Item(DataItem item)) {
          copies.add(copy(storage.at(), copy, item, area.apply(item.length()), names));
        }
      }
    }
    return copies;
  }

  /// A group, so that MOVE takes the bytes as they are, and in it an item that compares as the
  /// control does.
  private static DataItem copy(
      Span at, ReportWriter.Copy copy, DataItem item, StorageArea area, Names names) {
    DataItem.Shape bytes =
        new DataItem.Shape(Category.GROUP, Usage.DISPLAY, null, null, false, false);
    DataItem group = item(at, copy.group(), null, area, bytes);
    names.add(group, null);
    DataItem.Shape shape =
        new DataItem.Shape(
            item.category(), item.usage(), item.picture(), item.number(), false, false);
    if (item.isGroup()) {
      names.add(copy.value(), new Names.Entry(at, new Bound.Item(group), List.of()));
    } else {
      names.add(item(at, copy.value(), group, area, shape), null);
    }
    return group;
  }

  private static DataItem item(
      Span at, String name, @Nullable DataItem parent, StorageArea area, DataItem.Shape shape) {
    return new DataItem(
        at,
        at,
        parent == null ? 1 : 2,
        name,
        parent,
        area,
        0,
        area.length(),
        shape,
        List.of(),
        null);
  }
}
