package homeport.match;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How fast this machine is at our own kernels: several rounds of each, so that the spread shows
/// how far a figure can be trusted. The result is a file of facts with the standing `measured`.
public final class Calibration {
  /// Rounds that count; one before them lets the JVM compile.
  static final int ROUNDS = 5;

  /// A figure that moves by more than this between rounds was disturbed.
  private static final double STEADY = 1.25;

  private static final int BLOCK = 1 << 20;
  private static final int BLOCKS = 64;

  /// @param perSecond millions of amounts a second with one thread, least and most of the rounds
  /// @param together the same with every thread at work, for the first kernel
  /// @param writeMegabytes a second, written and forced to the disk
  /// @param readMegabytes a second, read again, so mostly from memory
  record Result(
      Host host,
      Map<Kernel, Interval> perSecond,
      Interval together,
      Interval writeMegabytes,
      Interval readMegabytes) {}

  private final double roundSeconds;

  /// @param seconds for everything together, about
  public Calibration(double seconds) {
    this.roundSeconds = seconds / ((ROUNDS + 1) * (Kernel.values().length + 1.0));
  }

  /// Runs the kernels.
  ///
  /// @param folder where 64 megabytes may be written and are deleted again
  /// @param as id of the subject that the figures are of; empty for the processor's own name
  /// @param day that the figures get as their date
  /// @param problems gets what was not steady (HP6007)
  /// @return the file of facts
  public String run(Path folder, String as, String day, String profile, List<MatchProblem> problems)
      throws IOException, InterruptedException {
    Result result = measure(folder);
    result
        .perSecond()
        .forEach((kernel, value) -> {
          if (value.spread() > STEADY) {
            problems.add(
                new MatchProblem(
                    "HP6007",
                    "`"
                        + kernel.text()
                        + "` ran at "
                        + Numbers.show(value)
                        + " million a second; the machine had other work"));
          }
        });
    return new CalibrationFile(result, as, day, profile).text();
  }

  private Result measure(Path folder) throws IOException, InterruptedException {
    Map<Kernel, Interval> perSecond = new EnumMap<>(Kernel.class);
    for (Kernel kernel : Kernel.values()) {
      Kernel.Table table = new Kernel.Table();
      round(kernel, table);
      List<Double> rates = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        rates.add(round(kernel, table));
      }
      perSecond.put(kernel, span(rates));
    }
    Host host = Host.here();
    List<Double> together = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      together.add(together(host.threads()));
    }
    List<Double> writes = new ArrayList<>();
    List<Double> reads = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      file(folder, writes, reads);
    }
    return new Result(host, perSecond, span(together), span(writes), span(reads));
  }

  private static Interval span(List<Double> values) {
    double low = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double high = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    return new Interval(low, high);
  }

  /// Millions of amounts a second.
  private double round(Kernel kernel, Kernel.Table table) {
    long start = System.nanoTime();
    long end = start + (long) (roundSeconds * 1e9);
    long done = 0;
    long now = start;
    while (now < end) {
      for (int i = 0; i < 10; i++) {
        done += kernel.pass(table);
      }
      now = System.nanoTime();
    }
    return done * 1e3 / (now - start);
  }

  private double together(int threads) throws InterruptedException {
    double[] rates = new double[threads];
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int mine = i;
      running.add(
          Thread.ofPlatform().start(() -> rates[mine] = round(Kernel.PACKED, new Kernel.Table())));
    }
    double all = 0;
    for (int i = 0; i < threads; i++) {
      running.get(i).join();
      all += rates[i];
    }
    return all;
  }

  private static void file(Path folder, List<Double> writes, List<Double> reads)
      throws IOException {
    Path file = Files.createTempFile(folder, "homeport-calibrate-", ".tmp");
    try {
      ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
      long start = System.nanoTime();
      try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
        for (int i = 0; i < BLOCKS; i++) {
          block.clear();
          while (block.hasRemaining()) {
            out.write(block);
          }
        }
        out.force(true);
      }
      long written = System.nanoTime();
      try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
        block.clear();
        while (in.read(block) >= 0) {
          block.clear();
        }
      }
      long read = System.nanoTime();
      double megabytes = BLOCKS * (BLOCK / 1e6);
      writes.add(megabytes * 1e9 / (written - start));
      reads.add(megabytes * 1e9 / (read - written));
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
