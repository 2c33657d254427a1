package homeport.cobol.model;

import homeport.cobol.syntax.DataEntry.ValueRange;
import java.util.List;

/// A level 88: a name for values of the item it follows.
public record ConditionName(String name, DataItem item, List<ValueRange> values) {
  public ConditionName {
    values = List.copyOf(values);
  }

  @Override
  public String toString() {
    return name;
  }
}
