package homeport.trial.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What differs between two data sets, record by record.
///
/// @param left which record of the left side, from 1; 0 when it has none
/// @param right the same for the right side
/// @param key the values of the key fields, in a keyed comparison
/// @param fields what differs in records that are on both sides; for a missing or extra record, its
///   fields
public record Difference(
    Kind kind, long left, long right, @Nullable String key, List<FieldDifference> fields) {
  public Difference {
    fields = List.copyOf(fields);
  }

  /// What is with the record.
  public enum Kind {
    DIFFERENT,
    /// The left side has it, the right one does not.
    MISSING,
    /// The right side has it, the left one does not.
    EXTRA
  }

  /// A field that differs.
  ///
  /// @param field its name with subscripts; `(bytes)` for bytes that no compared field covers
  /// @param offset where it begins in the left record (in the right one, when the left has no such
  ///   field), from 0
  /// @param left its value for people; null when the left record has no such field
  /// @param leftHex its bytes
  public record FieldDifference(
      String field,
      int offset,
      int length,
      @Nullable String left,
      @Nullable String right,
      @Nullable String leftHex,
      @Nullable String rightHex) {}
}
