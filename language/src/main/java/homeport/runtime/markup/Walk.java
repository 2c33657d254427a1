package homeport.runtime.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a statement is among the occurrences of an operand's tables.
///
/// @param shift bytes from the first occurrence of everything to this one
/// @param depth of how many tables one occurrence is meant
/// @param occurrence of the innermost of them, from 0
/// @param outer the occurrence of the table around
public record Walk(int shift, int depth, int occurrence, @Nullable Walk outer) {
  /// Before any table.
  public static final Walk START = new Walk(0, 0, 0, null);

  /// One occurrence of a table in here.
  public Walk to(int which, int stride) {
    return new Walk(shift + which * stride, depth + 1, which, this);
  }

  /// How far the same occurrence of other tables is from their first one.
  ///
  /// @param strides of these tables, the innermost first
  int among(List<Integer> strides) {
    int bytes = 0;
    Walk at = this;
    for (int stride : strides) {
      bytes += at.occurrence * stride;
      at = at.outer == null ? START : at.outer;
    }
    return bytes;
  }
}
