package homeport.demo;

import homeport.datasets.DataSets;
import homeport.datasets.DdBinding;
import homeport.demo.oracle.DayParameters;
import homeport.demo.oracle.ExpectedDataSet;
import homeport.demo.oracle.ExpectedDay;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jobs.JobResult;
import homeport.jobs.OpenEstate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// One business day of the sample bank: its jobs in order, and the proof of what they left.
public final class BankDay {
  /// The jobs of the day, in order.
  public static final List<String> JOBS = List.of("GENERATE", "DAY");

  private static final String QUALIFIER = "HSB.PROD.";
  private static final String TEMPORARY = "SORTED";

  private final OpenEstate estate;
  private final Path folder;

  /// @param folder the estate's folder
  public BankDay(OpenEstate estate, Path folder) {
    this.estate = estate;
    this.folder = folder;
  }

  /// Told of each job as it ends.
  @FunctionalInterface
  public interface Watcher {
    void ended(JobResult job, long elapsedMs);
  }

  /// Begins to work the day out with the second implementation, which shares no code with the
  /// first; it takes about as long as the day itself, so it runs beside it.
  public static CompletableFuture<ExpectedDay> expected() {
    return CompletableFuture.supplyAsync(() -> ExpectedDay.of(DayParameters.DAY));
  }

  /// Runs the day's jobs.
  ///
  /// @return the jobs that ran
  public List<JobResult> run(Watcher watcher) throws IOException {
    List<JobResult> results = new ArrayList<>();
    for (String job : JOBS) {
      Path file = folder.resolve("jcl").resolve(job + ".jcl");
      long from = System.nanoTime();
      List<JobResult> ran =
          estate.submit(new SourceFile(job + ".jcl", Files.readString(file)), new Problems());
      long elapsedMs = (System.nanoTime() - from) / 1_000_000;
      for (JobResult result : ran) {
        watcher.ended(result, elapsedMs);
        results.add(result);
      }
    }
    return results;
  }

  /// Compares every data set that the day left with what it must hold.
  public Proof prove(CompletableFuture<ExpectedDay> expected, List<JobResult> jobs)
      throws IOException {
    List<Proof.Line> lines = new ArrayList<>();
    for (ExpectedDataSet dataSet : join(expected).dataSets()) {
      if (!dataSet.name().equals(TEMPORARY)) {
        lines.add(Proof.Line.of(dataSet, actual(dataSet, jobs)));
      }
    }
    return new Proof(lines);
  }

  private static ExpectedDay join(CompletableFuture<ExpectedDay> expected) {
    try {
      return expected.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the second implementation failed", e);
    }
  }

  private byte @org.jspecify.annotations.Nullable [] actual(
      ExpectedDataSet expected, List<JobResult> jobs) throws IOException {
    DataSets dataSets = estate.dataSets();
    String name = QUALIFIER + expected.name();
    if (dataSets.catalog().find(name) != null) {
      return DataSetBytes.of(dataSets, new DdBinding.DataSet(name));
    }
    for (JobResult job : jobs) {
      for (Path sysout : job.output().sysouts()) {
        if (String.valueOf(sysout.getFileName()).endsWith("." + expected.name())) {
          return DataSetBytes.ofSysout(sysout);
        }
      }
    }
    return null;
  }
}
