package homeport.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A page of systems.
///
/// @param total rows of all pages
/// @param open of the rows of all pages, how many have the gate open; only gates that the viewer
///   sees
public record Board(List<Row> rows, int offset, int total, Map<Gate, Integer> open) {
  /// One system.
  ///
  /// @param open its open gates, among those the viewer sees
  /// @param differing a trial differed and nothing has answered it; never told to a supplier
  /// @param blockers by the last review; 0 for a supplier
  /// @param changed when a gate of it last changed, among those the viewer sees
  public record Row(
      String institution,
      String institutionName,
      String system,
      String name,
      String kind,
      Criticality criticality,
      String wave,
      Set<Gate> open,
      boolean differing,
      int blockers,
      @Nullable Instant changed) {}
}
