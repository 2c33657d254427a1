package homeport.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One benchmark's figures.
///
/// @param peer the other compiler's seconds of wall time; null when there was none
/// @param ratio its wall time to ours, pair by pair; above 1 we are faster
/// @param cpuRatio its processor time to ours
/// @param faults what went wrong: a run that failed, or printed something else than expected
public record Comparison(
    Benchmark benchmark,
    Spread wall,
    Spread cpu,
    @Nullable Spread peer,
    @Nullable Spread ratio,
    @Nullable Spread cpuRatio,
    List<String> faults) {
  public Comparison {
    faults = List.copyOf(faults);
  }
}
