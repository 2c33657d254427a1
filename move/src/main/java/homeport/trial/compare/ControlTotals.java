package homeport.trial.compare;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The control totals of a data set.
///
/// @param records how many
/// @param sha256 of the file's bytes, in lower-case hexadecimal; of a keyed data set, of its
///   records in key order, each behind a record descriptor word (docs/formats/sequential.md)
/// @param fields by field name: the sum over all records and occurrences
public record ControlTotals(long records, String sha256, Map<String, FieldSum> fields) {
  public ControlTotals {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /// The sum of a field.
  ///
  /// @param notNumeric how many occurrences held no number and are not in the sum
  public record FieldSum(BigDecimal sum, long notNumeric) {}
}
