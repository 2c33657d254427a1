package homeport.cobol.model;

import homeport.cobol.syntax.DataEntry.ValueRange;
import homeport.cobol.syntax.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A level 88: a name for values of the item it follows.
///
/// @param whenFalse the value that SET … TO FALSE gives the item, when the entry says one
public record ConditionName(
    String name, DataItem item, List<ValueRange> values, @Nullable Expression whenFalse) {
  public ConditionName {
    values = List.copyOf(values);
  }

  @Override
  public String toString() {
    return name;
  }
}
