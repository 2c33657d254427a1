package homeport.demo;

import homeport.datasets.DataSets;
import homeport.datasets.DdBinding;
import homeport.demo.oracle.BusinessDay;
import homeport.demo.oracle.DayParameters;
import homeport.demo.oracle.ExpectedDataSet;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jobs.CompletionCode;
import homeport.jobs.JobEnd;
import homeport.jobs.JobResult;
import homeport.jobs.OpenEstate;
import homeport.jobs.estate.Estate;
import homeport.jobs.queue.QueueRefusal;
import homeport.jobs.schedule.Schedule;
import homeport.jobs.schedule.ScheduleFile;
import homeport.jobs.schedule.ScheduleRun;
import homeport.trial.CannotTell;
import homeport.trial.pack.SigningKey;
import homeport.trial.replay.EstateOpener;
import homeport.trial.replay.Recording;
import homeport.trial.replay.RecordingRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// One business day of the sample bank: its jobs in order, each recorded as evidence while it runs,
/// and the proof of what they left.
public final class BankDay {
  /// Writes the day's input. It is no work of the bank's, so nothing is recorded.
  private static final String TEST_DATA = "GENERATE";

  /// How the jobs of the schedule have to end. INTEREST fails on purpose, and INTRSTRT restarts it.
  private static final Map<String, JobEnd> PLANNED =
      Map.ofEntries(
          Map.entry(TEST_DATA, new JobEnd.Completed(0)),
          Map.entry("OPENDAY", new JobEnd.Completed(0)),
          Map.entry("LOADTXN", new JobEnd.Completed(4)),
          Map.entry("DAY", new JobEnd.Completed(4)),
          Map.entry("TRANSFER", new JobEnd.Completed(4)),
          Map.entry("INTEREST", new JobEnd.Abended(new CompletionCode(false, 1999, 0))),
          Map.entry("INTRSTRT", new JobEnd.Completed(4)),
          Map.entry("LEDGER", new JobEnd.Completed(0)),
          Map.entry("STATEMTS", new JobEnd.Completed(0)),
          Map.entry("BACKUP", new JobEnd.Completed(0)),
          Map.entry("CLOSEDAY", new JobEnd.Completed(0)));

  private static final String MASTER = "ACCOUNT.KSDS";

  private static final String QUALIFIER = "HSB.PROD.";
  private static final ZoneId ZONE = ZoneId.systemDefault();

  private final Estate estate;
  private final EstateOpener opener;
  private final String userId;
  private final Path evidence;
  private final List<JobResult> jobs = new ArrayList<>();
  private final List<Path> packs = new ArrayList<>();
  private int asPlanned;
  private byte @Nullable [] masterAtAbend;

  /// @param evidence the folder for the packs
  public BankDay(Estate estate, EstateOpener opener, String userId, Path evidence) {
    this.estate = estate;
    this.opener = opener;
    this.userId = userId;
    this.evidence = evidence;
  }

  /// Told of each job as it ends.
  @FunctionalInterface
  public interface Watcher {
    /// @param wanted how it has to end
    void ended(JobResult job, long elapsedMs, JobEnd wanted);
  }

  /// What ran.
  ///
  /// @param packs the evidence, in the order of the jobs that were recorded
  /// @param asPlanned every job ended as it has to
  public record Ran(List<JobResult> jobs, List<Path> packs, boolean asPlanned) {
    public Ran {
      jobs = List.copyOf(jobs);
      packs = List.copyOf(packs);
    }
  }

  /// Begins to work the day out with the second implementation, which shares no code with the
  /// first; it takes about as long as the day itself, so it runs beside it.
  public static CompletableFuture<BusinessDay> expected() {
    return CompletableFuture.supplyAsync(() -> BusinessDay.of(DayParameters.DAY));
  }

  /// Runs the jobs of the bank's schedule and records them.
  public Ran run(Watcher watcher) throws CannotTell, IOException {
    Schedule schedule = schedule();
    Files.createDirectories(evidence);
    SigningKey key = SigningKey.ofEstate(estate.state());
    try (RecordedJobs recorded = new RecordedJobs((job, jcl) -> job(job, jcl, key, watcher))) {
      run(schedule, recorded);
    }
    return new Ran(jobs, packs, asPlanned == PLANNED.size());
  }

  private void run(Schedule schedule, RecordedJobs recorded) throws CannotTell, IOException {
    try {
      new ScheduleRun(
              schedule,
              recorded,
              entry -> Files.readString(jcl(entry.job())),
              userId,
              InstantSource.system(),
              ZONE,
              _ -> {})
          .run(null);
    } catch (QueueRefusal e) {
      throw new CannotTell(e.id(), e.sentence());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the day ran");
    } catch (IOException e) {
      CannotTell refusal = recorded.refusal();
      if (refusal != null) {
        throw refusal;
      }
      throw e;
    }
  }

  private Schedule schedule() throws CannotTell, IOException {
    Path file = estate.folder().resolve(Schedule.FILE_NAME);
    Problems problems = new Problems();
    Schedule schedule =
        ScheduleFile.read(new SourceFile(file.toString(), Files.readString(file)), problems);
    if (problems.hasErrors()) {
      throw new CannotTell("HP5046", "`" + file + "` has errors; nothing was run");
    }
    return schedule;
  }

  private JobResult job(String member, SourceFile jcl, SigningKey key, Watcher watcher)
      throws CannotTell, IOException {
    long from = System.nanoTime();
    JobEnd planned = PLANNED.getOrDefault(member, new JobEnd.Completed(0));
    JobResult job;
    if (member.equals(TEST_DATA)) {
      job = testData(jcl);
    } else {
      Path pack = evidence.resolve(member + ".pack");
      job = recorded(jcl, pack, key);
      packs.add(pack);
    }
    if (planned instanceof JobEnd.Abended) {
      masterAtAbend = master();
    }
    jobs.add(job);
    asPlanned += job.end().equals(planned) ? 1 : 0;
    watcher.ended(job, millisSince(from), planned);
    return job;
  }

  private byte @Nullable [] master() throws CannotTell, IOException {
    try (OpenEstate open = opener.open(estate, userId, InstantSource.system(), ZONE)) {
      return DataSetBytes.of(open.dataSets(), new DdBinding.DataSet(QUALIFIER + MASTER), false);
    }
  }

  private static long millisSince(long from) {
    return (System.nanoTime() - from) / 1_000_000;
  }

  private JobResult testData(SourceFile jcl) throws CannotTell, IOException {
    try (OpenEstate open = opener.open(estate, userId, InstantSource.system(), ZONE)) {
      return open.submit(jcl, new Problems()).getFirst();
    }
  }

  private JobResult recorded(SourceFile jcl, Path pack, SigningKey key)
      throws CannotTell, IOException {
    Instant clock = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return Recording.run(
            new RecordingRequest(estate, opener, jcl, userId, clock, ZONE, null, pack, key))
        .job();
  }

  private Path jcl(String job) {
    return estate.folder().resolve("jcl").resolve(job + ".jcl");
  }

  /// Compares every data set that the day left with what it must hold.
  public Proof prove(CompletableFuture<BusinessDay> expected, List<JobResult> jobs)
      throws CannotTell, IOException {
    List<Proof.Line> lines = new ArrayList<>();
    BusinessDay day = join(expected);
    try (OpenEstate open = opener.open(estate, userId, InstantSource.system(), ZONE)) {
      for (ExpectedDataSet dataSet : day.dataSets()) {
        lines.add(Proof.Line.of(dataSet, actual(open.dataSets(), dataSet, jobs)));
      }
    }
    return new Proof(lines);
  }

  private static BusinessDay join(CompletableFuture<BusinessDay> expected) {
    try {
      return expected.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the second implementation failed", e);
    }
  }

  private byte @Nullable [] actual(
      DataSets dataSets, ExpectedDataSet expected, List<JobResult> jobs) throws IOException {
    if (expected.name().equals(BusinessDay.MASTER_AT_ABEND)) {
      return masterAtAbend;
    }
    String name = QUALIFIER + expected.name();
    if (dataSets.catalog().find(name) != null) {
      return DataSetBytes.of(dataSets, new DdBinding.DataSet(name), expected.isVariable());
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
