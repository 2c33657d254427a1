package homeport.cobol.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An OCCURS clause: a dimension of a table (Language Reference, "OCCURS clause").
public final class Occurs {
  /// What [#max] is for a table without one; no item has so many bytes.
  static final int UNBOUNDED = 999_999_999;

  private final int min;
  private final int max;
  private final int stride;
  private @Nullable DataItem table;
  private @Nullable DataItem dependingOn;
  private final List<Key> keys = new ArrayList<>();
  private final List<IndexName> indexes = new ArrayList<>();

  Occurs(int min, int max, int stride) {
    this.min = min;
    this.max = max;
    this.stride = stride;
  }

  /// An ASCENDING or DESCENDING KEY.
  public record Key(boolean ascending, DataItem item) {}

  void table(DataItem item) {
    this.table = item;
  }

  void dependingOn(DataItem item) {
    this.dependingOn = item;
  }

  void add(Key key) {
    keys.add(key);
  }

  void add(IndexName index) {
    indexes.add(index);
  }

  /// Fewest occurrences; equal to [#max] for a table of fixed size.
  public int min() {
    return min;
  }

  /// Most occurrences.
  public int max() {
    return max;
  }

  /// True when there is no greatest number: OCCURS … TO UNBOUNDED.
  public boolean unbounded() {
    return max == UNBOUNDED;
  }

  /// Bytes from one occurrence to the next.
  public int stride() {
    return stride;
  }

  /// True when another table with DEPENDING ON in it makes its occurrences longer and shorter.
  public boolean isOfVaryingLength() {
    return table().children().stream().anyMatch(DataItem::isVariable);
  }

  /// The item that carries the clause.
  public DataItem table() {
    DataItem item = table;
    if (item == null) {
      throw new IllegalStateException("an OCCURS without its item");
    }
    return item;
  }

  /// The object of DEPENDING ON, or null for a table of fixed size.
  public @Nullable DataItem dependingOn() {
    return dependingOn;
  }

  public List<Key> keys() {
    return Collections.unmodifiableList(keys);
  }

  public List<IndexName> indexes() {
    return Collections.unmodifiableList(indexes);
  }
}
