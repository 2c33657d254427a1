package homeport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Times a folder's benchmarks: after one run that is not counted, ours and the other compiler's in
/// turn, so that a machine whose speed drifts changes both alike; the ratio is taken pair by pair.
/// Each run is a process of its own in an empty folder, and its output is compared each time.
public final class BenchRun {
  /// What is asked for.
  ///
  /// @param launcher the `homeport` script
  /// @param searchPath where another compiler is looked for; empty for none
  /// @param pairs how many counted runs of each
  /// @param warm compiled programs are in the cache already
  public record Wish(Path launcher, String searchPath, int pairs, boolean warm) {}

  private final BenchFolder folder;
  private final Wish wish;
  private final Path scratch;
  private final Contender ours;
  private final @Nullable GnuCobolContender peer;

  /// @param scratch a folder for what is compiled and written; it is the caller's
  public BenchRun(BenchFolder folder, Wish wish, Path scratch) throws IOException {
    this.folder = folder;
    this.wish = wish;
    this.scratch = scratch;
    Path cache = wish.warm() ? Files.createDirectories(scratch.resolve("warm")) : null;
    ours = new HomeportContender(wish.launcher(), folder.folder(), cache);
    peer =
        GnuCobolContender.find(
            wish.searchPath(),
            folder.called(),
            Files.createDirectories(scratch.resolve("gnucobol")));
  }

  /// The other compiler's version; null when there is none.
  public @Nullable String peer() {
    return peer == null ? null : peer.version();
  }

  /// Times all of them.
  ///
  /// @param each is given each benchmark's figures when it has them
  /// @throws BenchProblem when a program does not compile
  public List<Comparison> run(Consumer<Comparison> each) throws BenchProblem, IOException {
    List<Comparison> all = new ArrayList<>();
    for (Benchmark benchmark : folder.benchmarks()) {
      Comparison comparison = time(benchmark);
      each.accept(comparison);
      all.add(comparison);
    }
    return all;
  }

  private Comparison time(Benchmark benchmark) throws BenchProblem, IOException {
    Runs mine = new Runs(ours);
    Runs theirs = peer == null ? null : new Runs(peer);
    ours.prepare(benchmark);
    if (peer != null) {
      peer.prepare(benchmark);
    }
    for (int i = 0; i <= wish.pairs(); i++) {
      mine.once(benchmark, i > 0);
      if (theirs != null) {
        theirs.once(benchmark, i > 0);
      }
    }
    List<String> faults = new ArrayList<>(mine.faults);
    if (theirs == null) {
      return new Comparison(
          benchmark, Spread.of(mine.wall), Spread.of(mine.cpu), null, null, null, faults);
    }
    faults.addAll(theirs.faults);
    return new Comparison(
        benchmark,
        Spread.of(mine.wall),
        Spread.of(mine.cpu),
        Spread.of(theirs.wall),
        ratio(theirs.wall, mine.wall),
        ratio(theirs.cpu, mine.cpu),
        faults);
  }

  private static Spread ratio(List<Double> theirs, List<Double> mine) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < mine.size(); i++) {
      ratios.add(theirs.get(i) / mine.get(i));
    }
    return Spread.of(ratios);
  }

  /// One contender's runs of one benchmark.
  private final class Runs {
    private final Contender contender;
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Runs(Contender contender) {
      this.contender = contender;
    }

    void once(Benchmark benchmark, boolean counted) throws IOException {
      Path place = Files.createTempDirectory(scratch, "run-");
      try {
        TimedProcess.Outcome outcome = contender.run(benchmark, place);
        if (counted) {
          wall.add(outcome.wall());
          cpu.add(outcome.cpu());
        }
        look(benchmark, outcome);
      } finally {
        delete(place);
      }
    }

    private void look(Benchmark benchmark, TimedProcess.Outcome outcome) {
      String who = benchmark.id() + " of " + contender.name();
      if (outcome.status() != 0) {
        String first = outcome.complaint().lines().findFirst().orElse("");
        faults.add(who + " ended with status " + outcome.status() + ": " + first);
      } else if (!benchmark.matches(outcome.output())) {
        faults.add(who + " did not print what expected.txt has");
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
