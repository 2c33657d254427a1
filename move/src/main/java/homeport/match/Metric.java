package homeport.match;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the figure of a fact is a figure of, so far as the model can use it. Others are
/// [#REFERENCE]: shown, never calculated with.
public enum Metric {
  /// MIPS of mainframe work that one unit (core, vCPU, CPU) carries; by workload.
  MIPS_PER_UNIT("MIPS a unit"),
  /// How many x86 cores one unit is worth.
  X86_CORES("x86 cores a unit"),
  /// Cores (or other units) in one server.
  UNITS_PER_SERVER("units a server"),
  /// MIPS of one engine of a mainframe generation.
  MIPS_PER_ENGINE("MIPS an engine"),
  /// MIPS behind one MSU.
  MIPS_PER_MSU("MIPS an MSU"),
  /// rPerf of one core of a Power generation.
  RPERF_PER_CORE("rPerf a core"),
  /// CPW of one core of a Power generation.
  CPW_PER_CORE("CPW a core"),
  /// MIPS of one whole machine by its model, as the bank's LSPR or PCI table says.
  MIPS_OF_MODEL("MIPS"),
  /// A score of one core by which two processors can be compared; the benchmark is named.
  CORE_SCORE("points"),
  /// Shown for comparison; no answer is calculated from it.
  REFERENCE("");

  private final String unit;

  Metric(String unit) {
    this.unit = unit;
  }

  String unit() {
    return unit;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static @Nullable Metric of(String word) {
    for (Metric metric : values()) {
      if (metric.word().equals(word)) {
        return metric;
      }
    }
    return null;
  }
}
