package homeport.codegen.lower;

import homeport.cobol.model.DataItem;
import homeport.cobol.model.FileModel;
import homeport.cobol.model.Occurs;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.StorageArea;
import homeport.data.NumberFormat;
import homeport.data.Picture;
import homeport.data.Usage;
import homeport.runtime.ProgramInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The elementary items with a name, for messages at run time.
final class ItemTable {
  private ItemTable() {}

  static List<ProgramInfo.Item> of(ProgramModel model) {
    List<ProgramInfo.Item> items = new ArrayList<>();
    for (DataItem root : model.roots()) {
      add(model, root, items);
    }
    return items;
  }

  private static void add(ProgramModel model, DataItem item, List<ProgramInfo.Item> items) {
    String name = item.name();
    if (!item.isGroup() && !item.isDynamic() && name != null) {
      Occurs innermost = item.dimensions().isEmpty() ? null : item.dimensions().getLast();
      items.add(
          new ProgramInfo.Item(
              name,
              item.area().index(),
              item.offset(),
              item.length(),
              span(item),
              innermost == null ? 0 : innermost.stride(),
              picture(item),
              ddName(model, item)));
    }
    for (DataItem child : item.children()) {
      add(model, child, items);
    }
  }

  private static int span(DataItem item) {
    int span = item.length();
    for (Occurs occurs : item.dimensions()) {
      if (!occurs.unbounded()) {
        span += (occurs.max() - 1) * occurs.stride();
      }
    }
    return span;
  }

  private static String picture(DataItem item) {
    Picture picture = item.picture();
    String text = picture == null ? "" : "PIC " + picture.text();
    NumberFormat format = item.number();
    if (format == null) {
      return text;
    }
    String usage = usage(format.usage());
    return usage.isEmpty() ? text : text + (text.isEmpty() ? "" : " ") + usage;
  }

  private static String usage(Usage usage) {
    return switch (usage) {
      case DISPLAY -> "";
      case PACKED -> "COMP-3";
      case BINARY -> "COMP";
      case NATIVE_BINARY -> "COMP-5";
      case FLOAT_SHORT -> "COMP-1";
      case FLOAT_LONG -> "COMP-2";
      case INDEX, POINTER, PROCEDURE_POINTER, FUNCTION_POINTER, DBCS, NATIONAL, UTF8 ->
          usage.name();
    };
  }

  private static @Nullable String ddName(ProgramModel model, DataItem item) {
    if (item.area().kind() == StorageArea.Kind.RECORD) {
      for (FileModel file : model.files()) {
        if (file.area().index() == item.area().index()) {
          return file.ddName();
        }
      }
    }
    return null;
  }
}
