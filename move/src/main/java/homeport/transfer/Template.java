package homeport.transfer;

import homeport.runtime.CobolProgram;
import homeport.trial.compare.Field;
import homeport.trial.compare.RecordLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A record's fields by name, as CSV and JSON have them: the first description of bytes that are
/// described more than once, and no FILLER. A field of a table has its subscripts behind its name.
final class Template {
  private static final byte BLANK = 0x40;

  private final RecordLayout layout;
  private final byte[] area;

  Template(RecordLayout layout) {
    this.layout = layout;
    this.area = CobolProgram.storage(layout.longest());
  }

  RecordLayout layout() {
    return layout;
  }

  byte[] area() {
    return area;
  }

  private static boolean named(Field.Place place) {
    return place.field().first() && !place.field().path().getLast().equals("FILLER");
  }

  /// The names of all fields that a record can have.
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Field.Place place : layout.places(new byte[0], 0, layout.longest())) {
      if (named(place)) {
        names.add(place.name());
      }
    }
    return names;
  }

  /// The fields of one record.
  List<Field.Place> places(byte[] bytes, int offset, int length) {
    return layout.places(bytes, offset, length).stream().filter(Template::named).toList();
  }

  /// True when a record has something other than blanks or zeros where no named field is.
  boolean losesData(byte[] bytes, int offset, int length) {
    boolean[] covered = new boolean[length];
    for (Field.Place place : places(bytes, offset, length)) {
      Arrays.fill(covered, place.offset(), Math.min(place.end(), length), true);
    }
    for (int i = 0; i < length; i++) {
      byte b = bytes[offset + i];
      if (!covered[i] && b != BLANK && b != 0) {
        return true;
      }
    }
    return false;
  }

  /// Makes a record of values by name in [#area]. Fields without a value are blank, or zero.
  ///
  /// @param why gets what is wrong
  /// @return the record's length; -1 when something is wrong
  int fill(Map<String, String> values, List<String> why) {
    int offset = CobolProgram.SLACK;
    int longest = layout.longest();
    Arrays.fill(area, offset, offset + longest, BLANK);
    Set<String> used = new HashSet<>();
    int length = 0;
    // Twice when tables have a length of their own: first what it depends on, then all.
    for (int round = 0; round < (layout.isFixed() ? 1 : 2); round++) {
      used.clear();
      length = 0;
      for (Field.Place place : layout.places(area, offset, longest)) {
        length = Math.max(length, place.end());
        if (!named(place)) {
          continue;
        }
        String name = place.name();
        used.add(name);
        String value = values.getOrDefault(name, "");
        String wrong =
            FieldValue.put(place.field(), layout.codePage(), value, area, offset + place.offset());
        if (wrong != null) {
          why.add(name + ": " + wrong);
          return -1;
        }
      }
    }
    String surplus = surplus(values, used);
    if (surplus != null) {
      why.add(surplus);
      return -1;
    }
    return layout.isFixed() ? longest : length;
  }

  private static @Nullable String surplus(Map<String, String> values, Set<String> used) {
    for (Map.Entry<String, String> value : values.entrySet()) {
      if (!used.contains(value.getKey()) && !value.getValue().isEmpty()) {
        return "`" + value.getKey() + "` is no field of this record";
      }
    }
    return null;
  }
}
