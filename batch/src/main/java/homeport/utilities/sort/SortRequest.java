package homeport.utilities.sort;

import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.engine.KeyField;
import homeport.utilities.sort.engine.SumField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What control statements ask for.
///
/// @param keys the control fields; none for a copy
/// @param selection the condition of INCLUDE or OMIT; null when there is neither
/// @param omit the records for which it holds are left out, not kept
/// @param skip records of the input that are not looked at (SKIPREC)
/// @param stop most records that are accepted (STOPAFT); 0 for all
/// @param type RECORD TYPE, F or V, for VSAM input
public record SortRequest(
    List<KeyField> keys,
    @Nullable Condition selection,
    boolean omit,
    long skip,
    long stop,
    Sum sum,
    List<SumField> sums,
    ShortRecords shortRecords,
    @Nullable Character type) {
  public SortRequest {
    keys = List.copyOf(keys);
    sums = List.copyOf(sums);
  }

  /// What becomes of records with equal control fields.
  public enum Sum {
    /// All are kept.
    ALL_KEPT,
    /// The first is kept (`SUM FIELDS=NONE`).
    FIRST_KEPT,
    /// One is kept, with the sums of fields.
    SUMMED
  }

  /// What becomes of a variable record that ends before a field does (VLSCMP, VLSHRT).
  ///
  /// @param compareZeros compare fields are filled up with zeros
  /// @param fillKeys control fields are filled up with zeros, and a comparison with a short field
  ///   does not hold
  public record ShortRecords(boolean compareZeros, boolean fillKeys) {}

  /// Records are copied, not sorted.
  public boolean copy() {
    return keys.isEmpty();
  }
}
