package homeport.jobs;

import homeport.jcl.Job;
import homeport.jcl.Step;
import homeport.jcl.TimeLimit;
import homeport.runtime.Abend;
import homeport.runtime.Interruption;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// TIME= of a job and its steps: processor time, measured for the thread that runs the job. A step
/// that uses up its own limit, that of its procedure or what is left of the job's ends with S322
/// (z/OS MVS JCL Reference, "TIME parameter" of JOB and EXEC).
final class StepTime {
  /// How often a step's processor time is looked at.
  private static final long LOOK_MILLIS = 50;

  private static final long SECOND = 1_000_000_000;

  private final @Nullable TimeLimit ofJob;
  private final Map<String, Long> usedByProcedure = new HashMap<>();
  private long usedByJob;
  private long left = TimeLimit.UNLIMITED;

  StepTime(Job job) {
    this.ofJob = job.parameters().time();
  }

  /// A limit while its step runs.
  final class Watch implements AutoCloseable {
    private final Thread runner = Thread.currentThread();
    private final @Nullable String procedure;
    private final long limit;
    private final boolean jobs;
    private final @Nullable ThreadMXBean threads;
    private final long begun;
    private volatile boolean over;
    private volatile boolean ended;

    private Watch(@Nullable String procedure, long limit, boolean jobs) {
      this.procedure = procedure;
      this.limit = limit;
      this.jobs = jobs;
      boolean counts = ofJob != null && ofJob.seconds() != TimeLimit.UNLIMITED;
      boolean limited = limit != TimeLimit.UNLIMITED;
      this.threads = limited || counts ? ManagementFactory.getThreadMXBean() : null;
      this.begun = threads == null ? 0 : threads.getThreadCpuTime(runner.threadId());
      if (limited) {
        Thread.ofPlatform().daemon().name("time limit").start(this::look);
      }
    }

    private long used() {
      return threads == null ? 0 : threads.getThreadCpuTime(runner.threadId()) - begun;
    }

    private void look() {
      try {
        while (!ended && used() < limit) {
          Thread.sleep(LOOK_MILLIS);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      synchronized (this) {
        if (!ended) {
          over = true;
          String whose = jobs ? "the job" : procedure == null ? "the step" : "the procedure";
          Interruption.ask(
              runner,
              new Abend("S322", whose + " has used its processor time (TIME=), " + shown(limit)));
        }
      }
    }

    /// True when the job's limit ended the step: no later step runs.
    boolean jobIsOver() {
      return over && jobs;
    }

    @Override
    public void close() {
      synchronized (this) {
        ended = true;
      }
      Interruption.settled(runner);
      long used = used();
      usedByJob += used;
      left = limit == TimeLimit.UNLIMITED ? limit : Math.max(0, limit - used);
      if (procedure != null) {
        usedByProcedure.merge(procedure, used, Long::sum);
      }
    }
  }

  private static String shown(long nanos) {
    return Math.ceilDiv(nanos, SECOND) + " s";
  }

  /// Begins to watch a step; its program runs in this thread.
  Watch begin(Step step) {
    TimeLimit coded = step.time();
    String procedure = coded != null && coded.shared() ? step.stepName() : null;
    long own = own(coded, procedure);
    long jobs =
        ofJob == null || ofJob.seconds() == TimeLimit.UNLIMITED
            ? TimeLimit.UNLIMITED
            : Math.max(0, ofJob.seconds() * SECOND - usedByJob);
    return new Watch(procedure, Math.min(own, jobs), jobs < own);
  }

  private long own(@Nullable TimeLimit coded, @Nullable String procedure) {
    if (coded == null || coded.seconds() == TimeLimit.UNLIMITED) {
      return TimeLimit.UNLIMITED;
    }
    if (coded.seconds() == 0) {
      return left; // A-5102
    }
    long used = procedure == null ? 0 : usedByProcedure.getOrDefault(procedure, 0L);
    return Math.max(0, coded.seconds() * SECOND - used);
  }
}
