package homeport.cobol.listing;

import homeport.cobol.model.ConditionName;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.FileModel;
import homeport.cobol.model.Occurs;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.StorageArea;
import homeport.cobol.source.ListedLines;
import homeport.cobol.syntax.DataEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where every item lies (Programming Guide, "MAP"): level, name, offset in its storage area,
/// length in bytes, what it is, and marks: R redefines, O occurs, D depending on, J justified, Z
/// blank when zero.
final class StorageMap {
  private static final int NAME_COLUMNS = 44;

  private final ProgramModel model;
  private final ListedLines lines;
  private final List<String> text = new ArrayList<>();
  private final Set<StorageArea> begun = new HashSet<>();

  private StorageMap(ProgramModel model, ListedLines lines) {
    this.model = model;
    this.lines = lines;
  }

  static List<String> of(ProgramModel model, ListedLines lines) {
    StorageMap map = new StorageMap(model, lines);
    map.write();
    return map.text;
  }

  private void write() {
    Map<StorageArea, FileModel> files = new HashMap<>();
    model.files().forEach(file -> files.put(file.area(), file));
    for (DataItem root : model.roots()) {
      if (root.area().kind() == StorageArea.Kind.REGISTERS) {
        continue;
      }
      if (root.at().isEmpty()) {
        ofReport(root, files);
      } else {
        begin(root.area(), files.get(root.area()));
        item(root, 0);
      }
    }
  }

  /// Of what a report needs, the sum counters that the program names.
  private void ofReport(DataItem item, Map<StorageArea, FileModel> files) {
    if (item.at().isEmpty()) {
      item.children().forEach(child -> ofReport(child, files));
    } else if (!item.at().equals(model.syntax().at()) && !item.nameAt().isEmpty()) {
      begin(item.area(), files.get(item.area()));
      item(item, 0);
    }
  }

  private void begin(StorageArea area, @Nullable FileModel file) {
    if (!begun.add(area)) {
      return;
    }
    String what =
        switch (area.kind()) {
          case WORKING_STORAGE -> "WORKING-STORAGE";
          case LOCAL_STORAGE -> "LOCAL-STORAGE";
          case RECORD -> "record area of " + area.name();
          case LINKAGE -> "LINKAGE " + area.name();
          case EXTERNAL -> "EXTERNAL " + area.name();
          case REGISTERS -> "registers";
        };
    text.add("");
    text.add(
        "          "
            + what
            + ", "
            + area.length()
            + " bytes"
            + (file == null || file.sort() ? "" : ", DD " + file.ddName()));
  }

  private void item(DataItem item, int depth) {
    String name = "  ".repeat(Math.min(depth, 12)) + level(item.level()) + " " + item.displayName();
    line(
        lines.numberOf(item.nameAt()),
        name,
        String.format(Locale.ROOT, "%7d  %06X %8d  ", item.offset(), item.offset(), item.length()),
        type(item) + marks(item));
    for (ConditionName condition : item.conditions()) {
      text.add("          " + "  ".repeat(Math.min(depth + 1, 12)) + "88 " + condition.name());
    }
    item.children().forEach(child -> item(child, depth + 1));
  }

  private static String level(int level) {
    return level < 10 ? "0" + level : Integer.toString(level);
  }

  private void line(int number, String name, String place, String what) {
    text.add(
        String.format(Locale.ROOT, "%8d  %-" + NAME_COLUMNS + "s %s%s", number, name, place, what));
  }

  private static String type(DataItem item) {
    if (item.isGroup()) {
      return item.isVariable() ? "GROUP-VAR" : "GROUP";
    }
    if (item.isDynamic()) {
      boolean limited = item.dynamicLimit() < DataEntry.Clause.DynamicLength.LIMIT_MAX;
      return item.category().name()
          + " "
          + item.usage()
          + " DYNAMIC"
          + (limited ? " LIMIT " + item.dynamicLimit() : "");
    }
    String picture = item.picture() == null ? "" : " PIC " + item.picture();
    return item.category().name().replace('_', '-') + " " + item.usage() + picture;
  }

  private static String marks(DataItem item) {
    StringBuilder marks = new StringBuilder();
    Occurs occurs = item.occurs();
    if (item.redefines() != null) {
      marks.append(" R");
    }
    if (occurs != null) {
      marks.append(" O(").append(occurs.max()).append(')');
      marks.append(occurs.dependingOn() == null ? "" : " D");
    }
    marks.append(item.justified() ? " J" : "");
    marks.append(item.blankWhenZero() ? " Z" : "");
    return marks.toString();
  }
}
