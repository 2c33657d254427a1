package homeport.cli;

import homeport.diagnostics.Problems;
import homeport.jobs.JobEnd;
import homeport.jobs.OpenEstate;
import homeport.jobs.Spool;
import homeport.jobs.SpooledJob;
import homeport.jobs.estate.Estate;
import homeport.jobs.queue.JobClient;
import homeport.jobs.queue.JobControl;
import homeport.jobs.queue.JobQueue;
import homeport.jobs.queue.QueueRefusal;
import homeport.jobs.queue.QueuedJob;
import homeport.jobs.queue.StepsFile;
import homeport.store.StoreException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a command takes its jobs: to the process that has the estate, or else to a queue of its
/// own, in which it runs them itself.
final class JobDesk implements AutoCloseable {
  private static final int CODE_MAX = 239;

  /// How long one command waits for another that has the estate.
  private static final Duration WAIT_MAX = Duration.ofHours(1);

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

  private final Estate estate;
  private final Shell shell;
  private final @Nullable JobClient client;
  private final @Nullable OpenEstate open;
  private final @Nullable JobQueue queue;

  private JobDesk(
      Estate estate,
      Shell shell,
      @Nullable JobClient client,
      @Nullable OpenEstate open,
      @Nullable JobQueue queue) {
    this.estate = estate;
    this.shell = shell;
    this.client = client;
    this.open = open;
    this.queue = queue;
  }

  /// As [#open]; while another command has the estate it is waited for, as a job waits in a queue.
  static JobDesk openWaiting(Estate estate, Shell shell) throws UserMistake, IOException {
    Instant end = Instant.now().plus(WAIT_MAX);
    boolean told = false;
    while (true) {
      try {
        return open(estate, shell);
      } catch (UserMistake mistake) {
        if (!mistake.id().equals(StoreException.IN_USE) || Instant.now().isAfter(end)) {
          throw mistake;
        }
        if (!told) {
          shell.err().println("note[" + mistake.id() + "]: " + mistake.getMessage() + "; waiting");
          shell.flush();
          told = true;
        }
      }
      pause();
    }
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(BETWEEN_TRIES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while another command had the estate");
    }
  }

  /// Takes the estate, or finds who serves it.
  static JobDesk open(Estate estate, Shell shell) throws UserMistake, IOException {
    JobClient client = JobClient.find(estate.state());
    if (client != null) {
      return new JobDesk(estate, shell, client, null, null);
    }
    OpenEstate open = openEstate(estate, shell);
    boolean opened = false;
    try {
      JobQueue queue = open.queue();
      opened = true;
      return new JobDesk(estate, shell, null, open, queue);
    } finally {
      if (!opened) {
        open.close();
      }
    }
  }

  static OpenEstate openEstate(Estate estate, Shell shell) throws UserMistake, IOException {
    try {
      return OpenEstate.open(
          estate,
          Estates.userId(shell),
          EstatePrograms.loader(estate, shell),
          EstatePrograms.utilities(estate),
          InstantSource.system(),
          ZoneId.systemDefault());
    } catch (StoreException e) {
      throw new UserMistake(e.id(), String.valueOf(e.getMessage()));
    }
  }

  /// What holds, releases, cancels and restarts jobs.
  JobControl control() throws IOException {
    if (client != null) {
      return client;
    }
    if (queue != null) {
      return queue;
    }
    throw new IOException("the queue is closed");
  }

  /// The queue, when it is this process's own.
  @Nullable JobQueue own() {
    return queue;
  }

  List<QueuedJob> submit(String text, String source, Problems problems)
      throws QueueRefusal, IOException {
    String owner = Estates.userId(shell);
    return queue == null
        ? control().submit(text, source, owner)
        : queue.submit(text, source, owner, problems);
  }

  /// Sees jobs to their ends: waits for another process, or runs them here, with those that they
  /// submit.
  ///
  /// @return all that have ended, or were held or interrupted
  List<QueuedJob> finish(List<QueuedJob> jobs) throws QueueRefusal, IOException {
    List<String> ids = jobs.stream().map(QueuedJob::jobId).toList();
    if (queue != null) {
      List<QueuedJob> done = new ArrayList<>(queue.run(ids));
      jobs.stream().filter(job -> job.status() == QueuedJob.Status.HELD).forEach(done::add);
      return done;
    }
    List<QueuedJob> done = new ArrayList<>();
    try {
      for (String id : ids) {
        done.add(control().await(id));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while a job ran");
    }
    return done;
  }

  /// Prints the log and the output of a job, or a line of JSON.
  ///
  /// @return the exit status
  int print(QueuedJob job, boolean json) throws IOException {
    JobEnd end = job.end();
    if (end == null) {
      if (json) {
        shell.out().println(QueueJson.of(job));
      } else {
        shell.out().println(QueueTable.line(job));
      }
      return job.status() == QueuedJob.Status.INTERRUPTED ? ExitStatus.ABEND : ExitStatus.OK;
    }
    SpooledJob output = new Spool(estate.state().resolve("spool")).job(job.jobId());
    if (json) {
      shell.out().println(JobJson.of(StepsFile.result(job, end, output)));
    } else {
      output.print(estate.codePage(), shell.out());
    }
    return status(end);
  }

  static int status(JobEnd end) {
    return switch (end) {
      case JobEnd.Completed(int code) -> Math.min(code, CODE_MAX);
      case JobEnd.Abended _ -> ExitStatus.ABEND;
      case JobEnd.JclError _ -> ExitStatus.REFUSED;
      case JobEnd.Checked _ -> ExitStatus.OK;
    };
  }

  @Override
  public void close() {
    if (queue != null) {
      queue.close();
    }
    if (open != null) {
      open.close();
    }
  }
}
