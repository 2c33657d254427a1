package homeport.cobol.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The storage areas of a program in the order of their numbers, those of the programs around it
/// first.
final class AreaList {
  /// How many there may be: each takes some of the constants of the program's class.
  static final int MAX = 2_000;

  private final List<StorageArea> areas = new ArrayList<>();

  /// @param around the areas of the program that contains this one; null for none
  AreaList(@Nullable AreaList around) {
    if (around != null) {
      areas.addAll(around.areas);
    }
  }

  int size() {
    return areas.size();
  }

  List<StorageArea> all() {
    return areas;
  }

  void add(StorageArea area) {
    assert area.index() == areas.size();
    areas.add(area);
  }

  /// Adds an area of a length; one that is too long was reported.
  StorageArea add(StorageArea.Kind kind, String name, long length) {
    int clamped = (int) Math.min(length, Integer.MAX_VALUE);
    StorageArea area = new StorageArea(kind, areas.size(), name, clamped);
    areas.add(area);
    return area;
  }
}
