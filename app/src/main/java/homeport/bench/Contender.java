package homeport.bench;

import java.io.IOException;
import java.nio.file.Path;

/// Somebody who runs a benchmark.
interface Contender {
  /// As tables name it.
  String name();

  /// Does what is not timed: compiles, where compiling is not part of a run.
  ///
  /// @throws BenchProblem when it cannot
  void prepare(Benchmark benchmark) throws BenchProblem, IOException;

  /// Runs it once in an empty folder.
  TimedProcess.Outcome run(Benchmark benchmark, Path folder) throws IOException;
}
