package homeport.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a review found of machines and their work, as far as it bears on capacity.
///
/// @param onlineShare lower bound and upper bound of the share of online work, from 0 to 1
/// @param windowMinutes how long the batch may take, or null
record Inventory(
    List<Machine> machines,
    Interval onlineShare,
    List<Chain> chains,
    @Nullable Double windowMinutes) {
  /// More machines than any bank has.
  static final int MACHINES_MAX = 100_000;

  Inventory {
    machines = List.copyOf(machines);
    chains = List.copyOf(chains);
  }

  /// One machine, whole.
  ///
  /// @param metric in upper case: MIPS, MSU, RPERF, CPW or CORES
  record Machine(
      String id, String vendor, String model, String role, double value, String metric, String os) {
    /// As a reader sees it: `CEC1: 3,200 MIPS (8561-716)`.
    String shown() {
      String unit = metric.equals("RPERF") ? "rPerf" : metric.equals("CORES") ? "cores" : metric;
      return id
          + ": "
          + Numbers.show(value)
          + " "
          + unit
          + (model.isEmpty() ? "" : " (" + model + ")");
    }
  }
}
