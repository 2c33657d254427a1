package homeport.codegen.lower;

import homeport.cobol.model.DataItem;
import homeport.cobol.model.Occurs;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.StorageArea;
import homeport.codegen.ir.Place;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What VALUE gives the dynamic-length items of an area: for each occurrence its offset, the bytes,
/// and how many these are.
final class DynamicContents {
  private DynamicContents() {}

  /// Where in the literals it is; null when there is nothing.
  static @Nullable Place of(ProgramModel model, StorageArea area, Context context) {
    boolean own =
        area.index() >= model.around().areas()
            && (area.kind() == StorageArea.Kind.WORKING_STORAGE
                || area.kind() == StorageArea.Kind.LOCAL_STORAGE);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (DataItem root : own ? model.roots() : List.<DataItem>of()) {
      if (root.area().equals(area) && root.holdsDynamic()) {
        add(root, packed);
      }
    }
    return packed.size() == 0 ? null : context.literals().of(packed.toByteArray());
  }

  private static void add(DataItem item, ByteArrayOutputStream packed) {
    byte[] value = item.isDynamic() ? item.value() : null;
    if (value != null && value.length > 0) {
      for (int offset : offsets(item)) {
        packed.writeBytes(ByteBuffer.allocate(8).putInt(offset).putInt(value.length).array());
        packed.writeBytes(value);
      }
    }
    item.children().forEach(child -> add(child, packed));
  }

  /// Where its occurrences lie.
  private static List<Integer> offsets(DataItem item) {
    List<Integer> offsets = List.of(item.offset());
    for (Occurs table : item.dimensions()) {
      List<Integer> all = new ArrayList<>();
      for (int from : offsets) {
        for (int i = 0; i < table.max(); i++) {
          all.add(from + i * table.stride());
        }
      }
      offsets = all;
    }
    return offsets;
  }
}
