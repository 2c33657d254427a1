package homeport.jobs.queue;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.jcl.Job;
import homeport.jcl.JobParameters.TypeOfRun;
import homeport.jcl.MemberSource;
import homeport.jobs.Cancellation;
import homeport.jobs.CompletionCode;
import homeport.jobs.ConvertedJob;
import homeport.jobs.InternalReader;
import homeport.jobs.JobEnd;
import homeport.jobs.JobMaker;
import homeport.jobs.JobResult;
import homeport.jobs.JobRunner;
import homeport.jobs.JobStart;
import homeport.jobs.JobSystem;
import homeport.jobs.Spool;
import homeport.jobs.SpooledJob;
import homeport.jobs.queue.QueuedJob.Status;
import homeport.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The jobs of an estate that this process owns. Every change is on disk before anybody acts on it,
/// so after a crash the queue is as it was, and the jobs that were executing are known.
///
/// Of the jobs that wait, an initiator takes those of its classes, the highest priority first and
/// of equal ones the oldest. Two jobs of one name do not run at a time, as with JES2's
/// DUPL_JOB=DELAY. A job that runs waits for the data sets that others have.
public final class JobQueue implements JobControl, AutoCloseable {
  /// CLASS and PRTY of a job that does not say.
  private static final String CLASS = "A";

  private static final int PRIORITY = 9;

  /// Most jobs that jobs may submit while one submission runs in this thread.
  private static final int SUBMITTED_MAX = 1_000;

  private final JobSystem system;
  private final Spool spool;
  private final JobTexts texts;
  private final AfterCrash afterCrash;
  private final Map<String, QueuedJob> jobs = new HashMap<>();
  private final Map<String, Cancellation> running = new HashMap<>();
  private @Nullable Deque<String> here;
  private boolean closed;

  private JobQueue(JobSystem system, MemberSource members) {
    this.system = system;
    this.spool = new Spool(system.dataSets().spool());
    this.texts = new JobTexts(system, members, spool);
    this.afterCrash = new AfterCrash(system, texts, spool);
  }

  /// Opens the queue of an estate. A job that was executing when its process ended is interrupted
  /// from now on, and its log says so.
  public static JobQueue open(JobSystem system, MemberSource members) throws IOException {
    JobQueue queue = new JobQueue(system, members);
    for (QueuedJob job : QueueFile.list(system.dataSets().spool())) {
      queue.jobs.put(job.jobId(), job);
      if (job.status() == Status.EXECUTING) {
        queue.interrupted(job);
      }
    }
    return queue;
  }

  private synchronized void interrupted(QueuedJob job) throws IOException {
    put(afterCrash.settled(job, text -> read(text, job)));
  }

  private SpooledJob spooled(String jobId) {
    return spool.job(jobId);
  }

  private Path folder(String jobId) {
    return spooled(jobId).folder();
  }

  private void put(QueuedJob job) throws IOException {
    QueueFile.write(folder(job.jobId()), job);
    jobs.put(job.jobId(), job);
    notifyAll();
  }

  private QueuedJob get(String jobId) throws QueueRefusal {
    QueuedJob job = jobs.get(jobId);
    if (job == null) {
      throw QueueRefusal.noSuchJob(jobId);
    }
    return job;
  }

  /// All jobs, in the order in which they were submitted.
  public synchronized List<QueuedJob> list() {
    List<QueuedJob> all = new ArrayList<>(jobs.values());
    all.sort(Comparator.comparing(QueuedJob::submitted).thenComparing(QueuedJob::jobId));
    return all;
  }

  @Override
  public List<QueuedJob> submit(String text, String source, String owner)
      throws QueueRefusal, IOException {
    return submit(text, source, owner, new Problems());
  }

  /// @param problems gets what is wrong with the statements; a job's own log has it too
  public List<QueuedJob> submit(String text, String source, String owner, Problems problems)
      throws QueueRefusal, IOException {
    List<ConvertedJob> converted = texts.convert(text, source, owner, problems);
    if (converted.isEmpty()) {
      throw new QueueRefusal("HP5015", "there is no JOB statement in " + source);
    }
    List<QueuedJob> queued = new ArrayList<>();
    for (ConvertedJob job : converted) {
      queued.add(enter(job, text, source, owner, ""));
    }
    return queued;
  }

  private synchronized QueuedJob enter(
      ConvertedJob converted, String text, String source, String owner, String restart)
      throws IOException {
    Job job = converted.job();
    TypeOfRun type = job.parameters().typeOfRun();
    boolean held = type == TypeOfRun.HOLD || type == TypeOfRun.JCLHOLD;
    String jobClass = job.parameters().jobClass();
    Integer priority = job.parameters().priority();
    SpooledJob spooled = spool.newJob();
    QueuedJob queued =
        new QueuedJob(
            spooled.jobId(),
            job.name(),
            jobClass == null ? CLASS : jobClass,
            priority == null ? PRIORITY : priority,
            owner,
            source,
            converted.index(),
            held && restart.isEmpty() ? Status.HELD : Status.WAITING,
            system.clock().instant(),
            null,
            null,
            "",
            restart,
            null);
    QueueFile.writeInput(spooled.folder(), text);
    put(queued);
    return queued;
  }

  @Override
  public synchronized QueuedJob await(String jobId) throws QueueRefusal, InterruptedException {
    QueuedJob job = get(jobId);
    while (job.status() == Status.WAITING || job.status() == Status.EXECUTING) {
      if (closed) {
        throw new QueueRefusal(
            "HP5021", job.name() + " (" + jobId + ") waits: the queue is closed");
      }
      wait();
      job = get(jobId);
    }
    return job;
  }

  @Override
  public synchronized QueuedJob hold(String jobId) throws QueueRefusal, IOException {
    QueuedJob job = get(jobId);
    if (job.status() != Status.WAITING) {
      throw QueueRefusal.wrongStatus(job, "only a waiting job can be held");
    }
    put(job.with(Status.HELD));
    return get(jobId);
  }

  @Override
  public synchronized QueuedJob release(String jobId) throws QueueRefusal, IOException {
    QueuedJob job = get(jobId);
    if (job.status() != Status.HELD) {
      throw QueueRefusal.wrongStatus(job, "only a held job can be released");
    }
    put(job.with(Status.WAITING));
    return get(jobId);
  }

  @Override
  public synchronized QueuedJob cancel(String jobId, boolean dump)
      throws QueueRefusal, IOException {
    QueuedJob job = get(jobId);
    switch (job.status()) {
      case WAITING, HELD -> {
        int code = dump ? 0x122 : 0x222;
        spooled(jobId).append("IEF251I " + job.name() + " JOB CANCELLED");
        put(
            job.ended(
                system.clock().instant(), new JobEnd.Abended(new CompletionCode(true, code, 0))));
      }
      case EXECUTING -> {
        Cancellation cancellation = running.get(jobId);
        if (cancellation != null) {
          cancellation.cancel(dump);
        }
      }
      case ENDED, INTERRUPTED ->
          throw QueueRefusal.wrongStatus(job, "there is nothing left to cancel");
    }
    return get(jobId);
  }

  @Override
  public QueuedJob restart(String jobId, String from) throws QueueRefusal, IOException {
    QueuedJob job;
    synchronized (this) {
      job = get(jobId);
    }
    if (job.status() != Status.ENDED && job.status() != Status.INTERRUPTED) {
      throw QueueRefusal.wrongStatus(job, "only a job that has ended can be restarted");
    }
    String step =
        from.isEmpty() && job.status() == Status.INTERRUPTED ? afterCrash.next(job) : from;
    ConvertedJob again = texts.now(job);
    if (again == null) {
      throw new QueueRefusal("HP5015", "there is no JOB statement in " + job.source());
    }
    if (!step.isEmpty() && again.job().restartedAt(step) == null) {
      throw QueueRefusal.noSuchStep(job.name(), step);
    }
    if (job.status() == Status.INTERRUPTED && step.equals(job.step())) {
      List<String> deleted = system.dataSets().catalog().deleteMadeBy(JobMaker.of(jobId, step));
      assert deleted != null;
    }
    return enter(again, texts.text(job), job.source(), job.owner(), step);
  }

  @Override
  public synchronized void purge(String jobId) throws QueueRefusal, IOException {
    QueuedJob job = get(jobId);
    if (job.status() == Status.EXECUTING) {
      throw QueueRefusal.wrongStatus(job, "cancel it first");
    }
    spooled(jobId).delete();
    jobs.remove(jobId);
    notifyAll();
  }

  /// Waits for a job of some classes.
  ///
  /// @param classes one letter or digit each; empty for every class
  /// @return null when the queue is closed
  synchronized @Nullable QueuedJob take(String classes) throws IOException, InterruptedException {
    while (!closed) {
      QueuedJob next = next(classes);
      if (next != null) {
        return begin(next);
      }
      wait();
    }
    return null;
  }

  private @Nullable QueuedJob next(String classes) {
    List<String> names =
        jobs.values().stream()
            .filter(job -> job.status() == Status.EXECUTING)
            .map(QueuedJob::name)
            .toList();
    return jobs.values().stream()
        .filter(job -> job.status() == Status.WAITING)
        .filter(job -> classes.isEmpty() || classes.contains(job.jobClass()))
        .filter(job -> !names.contains(job.name()))
        .min(
            Comparator.comparing(QueuedJob::priority, Comparator.reverseOrder())
                .thenComparing(QueuedJob::submitted)
                .thenComparing(QueuedJob::jobId))
        .orElse(null);
  }

  private QueuedJob begin(QueuedJob job) throws IOException {
    QueuedJob begun = job.begun(system.clock().instant());
    running.put(job.jobId(), new Cancellation());
    put(begun);
    return begun;
  }

  /// Runs jobs in this thread, one after the other, and then those that they submit.
  ///
  /// @return all that ran, in order; a job that is held is left out
  public List<QueuedJob> run(List<String> jobIds) throws QueueRefusal, IOException {
    Deque<String> waiting = new ArrayDeque<>(jobIds);
    List<QueuedJob> done = new ArrayList<>();
    here = waiting;
    try {
      for (String next = waiting.poll(); next != null; next = waiting.poll()) {
        if (done.size() > SUBMITTED_MAX + jobIds.size()) {
          throw new IOException("jobs have submitted more than " + SUBMITTED_MAX + " jobs");
        }
        QueuedJob job;
        synchronized (this) {
          job = get(next);
          job = job.status() == Status.WAITING ? begin(job) : null;
        }
        if (job != null) {
          execute(job);
          synchronized (this) {
            done.add(get(next));
          }
        }
      }
    } finally {
      here = null;
    }
    return done;
  }

  /// Runs a job that was taken, to its end.
  void execute(QueuedJob job) throws IOException {
    JobEnd end = null;
    try {
      JobResult result = result(job);
      StepsFile.write(folder(job.jobId()), result.steps());
      end = result.end();
    } catch (IOException | StoreException e) {
      throw new JobStopped(job(job.jobId(), job), e);
    } finally {
      ended(job, end);
    }
  }

  private synchronized QueuedJob job(String jobId, QueuedJob otherwise) {
    return jobs.getOrDefault(jobId, otherwise);
  }

  /// @param end null when the job did not come to its end
  private synchronized void ended(QueuedJob job, @Nullable JobEnd end) {
    running.remove(job.jobId());
    QueuedJob last = job(job.jobId(), job);
    QueuedJob now =
        end == null ? last.with(Status.INTERRUPTED) : last.ended(system.clock().instant(), end);
    try {
      put(now);
    } catch (IOException e) {
      // The file says EXECUTING still, which is taken for INTERRUPTED when the queue is next
      // opened.
      jobs.put(job.jobId(), now);
      notifyAll();
    }
  }

  private JobResult result(QueuedJob job) throws IOException {
    ConvertedJob again = texts.now(job);
    if (again == null) {
      throw new IOException(job.source() + " has no job " + (job.index() + 1) + " any more");
    }
    Job wanted = job.restart().isEmpty() ? again.job() : again.job().restartedAt(job.restart());
    List<Problem> problems = new ArrayList<>(again.problems());
    Cancellation cancellation;
    synchronized (this) {
      cancellation = running.getOrDefault(job.jobId(), new Cancellation());
    }
    return new JobRunner(system.as(job.owner()), written -> read(written, job))
        .run(
            wanted == null ? again.job() : wanted,
            problems,
            new JobStart(
                spooled(job.jobId()),
                cancellation,
                new StepProgress(folder(job.jobId()), step -> step(job.jobId(), step))));
  }

  private synchronized void step(String jobId, String step) throws IOException {
    QueuedJob job = jobs.get(jobId);
    if (job != null) {
      put(job.at(step));
    }
  }

  /// Takes what a job wrote to the internal reader.
  private List<String> read(String text, QueuedJob from) throws IOException {
    try {
      List<QueuedJob> submitted = submit(text, "INTRDR", from.owner());
      Deque<String> waiting = here;
      if (waiting != null) {
        submitted.forEach(job -> waiting.add(job.jobId()));
      }
      return submitted.stream().map(job -> job.name() + " " + job.jobId()).toList();
    } catch (QueueRefusal e) {
      return InternalReader.names(text);
    }
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /// No job begins any more; those that wait stay in the queue.
  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }

  /// Cancels what runs, for an end that cannot wait.
  synchronized void cancelAll() {
    running.values().forEach(cancellation -> cancellation.cancel(false));
  }
}
