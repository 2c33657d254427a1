package homeport.trial.compare;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// What is to be compared and how.
///
/// @param key the fields that records are matched by; empty to compare in sequence
/// @param today decides which rules have expired
/// @param differencesMax how many differences are kept with their values; all are counted
/// @param workFolder where records are sorted that are not in order of the key
public record ComparisonRequest(
    RecordSource left,
    RecordSource right,
    RecordLayout layout,
    List<String> key,
    DifferenceRules rules,
    LocalDate today,
    int differencesMax,
    Path workFolder) {
  public ComparisonRequest {
    key = List.copyOf(key);
  }
}
