package homeport.match;

import java.nio.file.Path;

/// How a person says what the load is.
public sealed interface Load {
  /// MIPS of a mainframe.
  record Mips(double value) implements Load {}

  /// MSU, which is a unit of price.
  record Msu(double value) implements Load {}

  /// rPerf of IBM Power machines.
  record Rperf(double value) implements Load {}

  /// CPU time used on a mainframe within some elapsed time.
  record CpuTime(double cpuSeconds, double elapsedSeconds) implements Load {}

  /// A review's inventory.
  record Review(Path file) implements Load {}
}
