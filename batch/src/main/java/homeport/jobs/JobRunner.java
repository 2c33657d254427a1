package homeport.jobs;

import homeport.data.FileFailure;
import homeport.datasets.DispLocks;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Severity;
import homeport.jcl.Allocation;
import homeport.jcl.DatasetName;
import homeport.jcl.Dd;
import homeport.jcl.Disposition;
import homeport.jcl.Job;
import homeport.jcl.JobParameters;
import homeport.jcl.JobParameters.JobReturnCode;
import homeport.jcl.JobParameters.TypeOfRun;
import homeport.jcl.Step;
import homeport.jcl.StepReference;
import homeport.runtime.Abend;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Runs a job: decides for each step whether it runs, allocates, runs and disposes, and keeps the
/// log.
public final class JobRunner {
  /// How long a job waits for data sets that others have.
  private static final Duration DATA_SETS_WAIT = Duration.ofHours(24);

  private final JobSystem system;

  /// How often a job that waits for data sets looks whether it is cancelled.
  private static final Duration LOOK = Duration.ofMillis(100);

  private final Spool spool;
  private final InternalReader reader;

  /// @param reader takes the jobs that jobs submit
  public JobRunner(JobSystem system, InternalReader reader) {
    this.system = system;
    this.reader = reader;
    this.spool = new Spool(system.dataSets().spool());
  }

  /// Runs one job, or says in its log why it does not run.
  ///
  /// @param problems what is wrong with its statements
  /// @throws IOException when spool or catalog cannot be used
  public JobResult run(Job job, List<Problem> problems) throws IOException {
    JobStart start = new JobStart(spool.newJob(), new Cancellation(), JobStart.StepObserver.NONE);
    return run(job, problems, start);
  }

  /// Runs one job that has its place on the spool and may be cancelled.
  public JobResult run(Job job, List<Problem> problems, JobStart start) throws IOException {
    SpooledJob spooled = start.spooled();
    JobRecord record =
        JobRecord.running(spooled.jobId(), job.name(), system.userId(), system.clock().instant());
    spooled.writeRecord(record);
    JobResult result = run(JobRun.begin(system, job, start, reader), problems);
    spooled.writeRecord(record.ended(system.clock().instant(), JobSummary.outcome(result.end())));
    return result;
  }

  private JobResult run(JobRun run, List<Problem> problems) throws IOException {
    Job job = run.job();
    JobParameters parameters = job.parameters();
    run.log().statements(job.listing(), parameters.messageLevel(), problems);
    boolean wrong = problems.stream().anyMatch(JobRunner::isError);
    TypeOfRun type = parameters.typeOfRun();
    if (wrong || !job.runnable()) {
      boolean checked = !wrong && (type == TypeOfRun.SCAN || type == TypeOfRun.COPY);
      return notRun(run, checked);
    }
    try {
      return enqueue(run) ? steps(run) : cancelled(run);
    } finally {
      system.dataSets().locks().freeAll(run);
      run.spooled().writeLog(run.log().print());
    }
  }

  private static boolean isError(Problem problem) {
    return problem.severity().compareTo(Severity.ERROR) >= 0;
  }

  private JobResult notRun(JobRun run, boolean checked) throws IOException {
    JobEnd end = checked ? new JobEnd.Checked() : new JobEnd.JclError();
    if (!checked) {
      run.log().console("IEFC452I " + run.name() + " - JOB NOT RUN - JCL ERROR");
    }
    JobSummary.add(List.of(), run.name(), end, run.log());
    run.spooled().writeLog(run.log().print());
    return new JobResult(run.name(), run.spooled().jobId(), end, List.of(), run.spooled());
  }

  /// Takes the names of all data sets of the job before its first step, as z/OS does: exclusively
  /// when any DD statement says OLD, NEW, MOD or DELETE.
  ///
  /// @return false when the job was cancelled while it waited
  private boolean enqueue(JobRun run) throws IOException {
    Map<String, Boolean> exclusive = new TreeMap<>();
    for (Step step : run.job().steps()) {
      for (Dd dd : step.dds()) {
        for (Allocation allocation : dd.concatenation()) {
          if (allocation instanceof Allocation.Dataset dataset) {
            String name = enqueued(dataset.name());
            if (name != null) {
              boolean excludes = excludes(dataset.disposition());
              exclusive.merge(name, excludes, Boolean::logicalOr);
            }
          }
        }
      }
    }
    for (Map.Entry<String, Boolean> wanted : exclusive.entrySet()) {
      if (!take(run, wanted.getKey(), wanted.getValue())) {
        return false;
      }
    }
    return run.cancellation().wanted() == null;
  }

  /// The name that a job takes for a data set: an alias counts as what it stands for, a generation
  /// as its group.
  private @Nullable String enqueued(DatasetName name) {
    return switch (name) {
      case DatasetName.Plain(String dsn) -> system.dataSets().catalog().trueName(dsn);
      case DatasetName.Member(String dsn, String _) -> system.dataSets().catalog().trueName(dsn);
      case DatasetName.Generation(String base, int _) -> base;
      case DatasetName.Temporary _, DatasetName.BackReference _, DatasetName.Unnamed _ -> null;
    };
  }

  private static boolean excludes(Disposition disposition) {
    return disposition.status() != Disposition.Status.SHR
        || disposition.normal() == Disposition.Action.DELETE
        || disposition.abnormal() == Disposition.Action.DELETE;
  }

  private boolean take(JobRun run, String name, boolean exclusive) throws IOException {
    DispLocks locks = system.dataSets().locks();
    if (locks.take(run, name, exclusive)) {
      return true;
    }
    run.log().console("IEF863I DSN = " + name + " " + run.name());
    run.spooled().writeLog(run.log().print());
    long end = System.nanoTime() + DATA_SETS_WAIT.toNanos();
    try {
      while (!locks.take(run, name, exclusive, LOOK)) {
        if (run.cancellation().wanted() != null) {
          return false;
        }
        if (System.nanoTime() - end > 0) {
          throw new IOException("the data set " + name + " was in use for " + DATA_SETS_WAIT);
        }
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the data set " + name, e);
    }
  }

  private JobResult cancelled(JobRun run) {
    Abend abend = run.cancellation().wanted();
    CompletionCode code = CompletionCode.of(abend == null ? new Abend("S222", "cancelled") : abend);
    run.log().console("IEF251I " + run.name() + " JOB CANCELLED");
    JobEnd end = new JobEnd.Abended(code);
    JobSummary.add(List.of(), run.name(), end, run.log());
    return new JobResult(run.name(), run.spooled().jobId(), end, List.of(), run.spooled());
  }

  private JobResult steps(JobRun run) throws IOException {
    JobLog log = run.log();
    LocalDateTime started = run.clock().now();
    log.console("IEF403I " + run.name() + " - STARTED - TIME=" + run.clock().time());
    JobProgress progress = new JobProgress();
    StepDecider decider = new StepDecider(run.job(), progress);
    StepTime time = new StepTime(run.job());
    List<JobResult.StepResult> results = new ArrayList<>();
    for (Step step : run.job().steps()) {
      results.add(new StepRunner(run, step, decider, progress, time).step());
      writeSoFar(run);
    }
    boolean failed = progress.ends().stream().anyMatch(end -> end instanceof StepEnd.NotAllocated);
    boolean abnormal = failed || progress.abended();
    if (abnormal) {
      log.abnormal();
    }
    for (JobDataSets.Disposed left : run.dataSets().endOfJob(abnormal)) {
      log.allocation(left.message());
    }
    times(run, started);
    log.console(
        failed
            ? "IEF453I " + run.name() + " - JOB FAILED - JCL ERROR - TIME=" + run.clock().time()
            : "IEF404I " + run.name() + " - ENDED - TIME=" + run.clock().time());
    JobEnd end = failed ? new JobEnd.JclError() : end(run.job(), progress);
    JobSummary.add(results, run.name(), end, log);
    return new JobResult(run.name(), run.spooled().jobId(), end, results, run.spooled());
  }

  /// The log as far as it is. That it cannot be written now is no reason to stop in the middle of a
  /// job: it is kept, and written again after the next step and at the end.
  private static void writeSoFar(JobRun run) {
    try {
      run.spooled().writeLog(run.log().print());
    } catch (IOException e) {
      run.log().console("HP5018 THE LOG CANNOT BE WRITTEN YET: " + FileFailure.words(e));
    }
  }

  private static void times(JobRun run, LocalDateTime started) {
    String job = String.format(Locale.ROOT, "JOB/%-8s", run.name());
    run.log().system("IEF375I  " + job + "/START " + JobClock.dayAndMinute(started));
    run.log().system("IEF376I  " + job + "/STOP  " + JobClock.dayAndMinute(run.clock().now()));
  }

  /// How a job came out whose steps have all been reached.
  static JobEnd end(Job job, JobProgress progress) {
    CompletionCode abend = progress.firstAbend();
    if (abend != null) {
      return new JobEnd.Abended(abend);
    }
    return new JobEnd.Completed(
        switch (job.parameters().returnCodeOf()) {
          case JobReturnCode.Highest() -> progress.highest();
          case JobReturnCode.Last() -> progress.last();
          case JobReturnCode.OfStep(StepReference step) ->
              progress.end(step.number()) instanceof StepEnd.Completed(int code)
                  ? code
                  : progress.highest();
        });
  }
}
