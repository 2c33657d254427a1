package homeport.trial.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What came of a comparison.
///
/// @param record the record by whose description fields are named
/// @param keyed records were matched by key, not by their place
/// @param identical every byte is the same, so no rule had anything to do
/// @param same records on both sides with the same bytes
/// @param legal records that differ, are missing or extra as rules allow
/// @param different records on both sides that differ otherwise
/// @param missing records that only the left side has
/// @param extra records that only the right side has
/// @param differences the first of them, in order
/// @param byField how many differences each field has, in all records
public record ComparisonResult(
    String left,
    String right,
    String record,
    boolean keyed,
    boolean identical,
    long same,
    long legal,
    long different,
    long missing,
    long extra,
    List<Difference> differences,
    Map<String, Long> byField,
    ControlTotals leftTotals,
    ControlTotals rightTotals,
    List<RuleUse> rules) {
  public ComparisonResult {
    differences = List.copyOf(differences);
    byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    rules = List.copyOf(rules);
  }

  /// Nothing differs but what rules allow.
  public boolean equal() {
    return different == 0 && missing == 0 && extra == 0;
  }
}
