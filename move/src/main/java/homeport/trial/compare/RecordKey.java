package homeport.trial.compare;

import homeport.trial.CannotTell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The fields that records are matched by: their bytes one behind the other, compared as unsigned
/// bytes, which is the order that VSAM and DFSORT (CH) have.
final class RecordKey {
  private final RecordLayout layout;
  private final List<Field.Place> places;
  private final int length;

  /// @throws CannotTell when a field is not there, is in a table, or stands behind a variable table
  RecordKey(RecordLayout layout, List<String> names) throws CannotTell {
    this.layout = layout;
    this.places = new ArrayList<>();
    byte[] none = new byte[0];
    List<Field.Place> longest = layout.places(none, 0, layout.longest());
    for (String name : names) {
      for (Field field : layout.find(name)) {
        List<Field.Place> at =
            longest.stream().filter(place -> place.field().equals(field)).toList();
        if (at.size() != 1 || !at.getFirst().subscripts().isEmpty()) {
          throw new CannotTell("HP6203", "`" + name + "` is in a table and cannot be a key");
        }
        if (field.first() && !places.contains(at.getFirst())) {
          places.add(at.getFirst());
        }
      }
    }
    this.length = places.stream().mapToInt(place -> place.field().length()).sum();
    int end = places.stream().mapToInt(Field.Place::end).max().orElse(0);
    if (end > layout.shortest()) {
      throw new CannotTell(
          "HP6203", "the key " + String.join(", ", names) + " is not within every record");
    }
  }

  int length() {
    return length;
  }

  /// Copies a record's key to an array of [#length] bytes.
  void copy(Records records, byte[] to) {
    copy(records.bytes(), records.offset(), to);
  }

  void copy(byte[] bytes, int at, byte[] to) {
    int next = 0;
    for (Field.Place place : places) {
      int size = place.field().length();
      System.arraycopy(bytes, at + place.offset(), to, next, size);
      next += size;
    }
  }

  /// The key for people.
  String show(Records records) {
    List<String> values = new ArrayList<>();
    for (Field.Place place : places) {
      values.add(
          place.name()
              + "="
              + FieldText.of(
                  place.field(),
                  layout.codePage(),
                  records.bytes(),
                  records.offset() + place.offset()));
    }
    return String.join(" ", values);
  }

  static int compare(byte[] a, byte[] b) {
    return Arrays.compareUnsigned(a, b);
  }
}
