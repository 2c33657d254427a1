package homeport.jobs.schedule;

import homeport.jobs.JobEnd;
import homeport.jobs.queue.JobSubmitter;
import homeport.jobs.queue.QueueRefusal;
import homeport.jobs.queue.QueuedJob;
import homeport.jobs.schedule.Schedule.After;
import homeport.jobs.schedule.Schedule.Entry;
import homeport.jobs.schedule.Schedule.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A day that runs: each job is submitted when all that it waits for holds, and left out when
/// something of that can hold no more.
public final class ScheduleRun {
  /// How an entry stands.
  public sealed interface State {
    record Waiting() implements State {}

    record Running(List<QueuedJob> jobs) implements State {}

    /// Its jobs have ended.
    record Done(List<QueuedJob> jobs) implements State {}

    /// It does not run: what it waits for came out otherwise.
    record LeftOut(String reason) implements State {}

    /// It ran before the entry that the day goes on from.
    record Before() implements State {}
  }

  /// Gives the text of an entry's job.
  @FunctionalInterface
  public interface Texts {
    String text(Entry entry) throws IOException;
  }

  private final Schedule schedule;
  private final JobSubmitter submitter;
  private final Texts texts;
  private final String owner;
  private final InstantSource clock;
  private final ZoneId zone;
  private final Consumer<String> progress;
  private final Map<String, State> states = new LinkedHashMap<>();
  private @Nullable Exception failure;

  /// @param progress gets a line for each thing that happens
  public ScheduleRun(
      Schedule schedule,
      JobSubmitter submitter,
      Texts texts,
      String owner,
      InstantSource clock,
      ZoneId zone,
      Consumer<String> progress) {
    this.schedule = schedule;
    this.submitter = submitter;
    this.texts = texts;
    this.owner = owner;
    this.clock = clock;
    this.zone = zone;
    this.progress = progress;
  }

  /// Runs the day to its end.
  ///
  /// @param from the entry to go on from; null for the whole day
  /// @return for each entry how it stands at the end
  public Map<String, State> run(@Nullable String from)
      throws QueueRefusal, IOException, InterruptedException {
    Set<String> wanted = from == null ? null : schedule.from(from);
    for (Entry entry : schedule.entries()) {
      boolean before = wanted != null && !wanted.contains(entry.id());
      states.put(entry.id(), before ? new State.Before() : new State.Waiting());
    }
    LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
    synchronized (this) {
      while (unfinished()) {
        long wait = step(day);
        rethrow();
        if (unfinished()) {
          wait(wait);
        }
      }
      rethrow();
      return new LinkedHashMap<>(states);
    }
  }

  private boolean unfinished() {
    return states.values().stream()
        .anyMatch(state -> state instanceof State.Waiting || state instanceof State.Running);
  }

  private void rethrow() throws QueueRefusal, IOException {
    switch (failure) {
      case null -> {
        // all is well
      }
      case QueueRefusal refusal -> throw refusal;
      case IOException e -> throw e;
      default -> throw new IOException(failure);
    }
  }

  /// Begins what can begin and leaves out what cannot any more, until nothing changes.
  ///
  /// @return after how many milliseconds the time of the day changes something; 0 for never
  private long step(LocalDate day) throws QueueRefusal, IOException {
    long wait = 0;
    boolean changed = true;
    while (changed) {
      changed = false;
      wait = 0;
      for (Entry entry : schedule.entries()) {
        if (states.get(entry.id()) instanceof State.Waiting) {
          long left = ready(entry, day);
          changed |= !(states.get(entry.id()) instanceof State.Waiting);
          wait = left > 0 && (wait == 0 || left < wait) ? left : wait;
        }
      }
    }
    return wait;
  }

  private long ready(Entry entry, LocalDate day) throws QueueRefusal, IOException {
    for (After after : entry.after()) {
      State state = states.getOrDefault(after.id(), new State.Before());
      if (state instanceof State.Waiting || state instanceof State.Running) {
        return 0;
      }
      if (!holds(after.outcome(), state)) {
        states.put(entry.id(), new State.LeftOut("because of " + after.id()));
        progress.accept(entry.id() + ": left out because of " + after.id());
        return 0;
      }
    }
    if (entry.time() != null) {
      LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone);
      long left = Duration.between(now, day.atTime(entry.time())).toMillis();
      if (left > 0) {
        return left;
      }
    }
    begin(entry);
    return 0;
  }

  private void begin(Entry entry) throws QueueRefusal, IOException {
    List<QueuedJob> jobs = submitter.submit(texts.text(entry), entry.job(), owner);
    states.put(entry.id(), new State.Running(jobs));
    jobs.forEach(job -> progress.accept(entry.id() + ": submitted as " + job.jobId()));
    Thread.ofVirtual().start(() -> await(entry, jobs));
  }

  private void await(Entry entry, List<QueuedJob> jobs) {
    List<QueuedJob> done = new ArrayList<>();
    Exception failed = null;
    try {
      for (QueuedJob job : jobs) {
        done.add(submitter.await(job.jobId()));
      }
    } catch (QueueRefusal | IOException | RuntimeException e) {
      failed = e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failed = e;
    }
    synchronized (this) {
      failure = failure == null ? failed : failure;
      states.put(entry.id(), new State.Done(done));
      done.forEach(job -> progress.accept(entry.id() + ": " + job.jobId() + " " + shown(job)));
      notifyAll();
    }
  }

  /// How a job came out, in the words of its log.
  public static String shown(QueuedJob job) {
    return switch (job.end()) {
      case JobEnd.Completed(int code) -> String.format(Locale.ROOT, "COND CODE %04d", code);
      case JobEnd.Abended(var code) -> "ABEND " + code;
      case JobEnd.JclError() -> "JCL ERROR";
      case JobEnd.Checked() -> "CHECKED";
      case null -> job.status().name();
    };
  }

  private static boolean holds(Outcome wanted, State state) {
    return switch (state) {
      case State.Before() -> !(wanted instanceof Outcome.Failed);
      case State.LeftOut _, State.Waiting(), State.Running _ -> false;
      case State.Done(List<QueuedJob> jobs) ->
          switch (wanted) {
            case Outcome.Ended() -> true;
            case Outcome.Failed() -> code(jobs) < 0;
            case Outcome.Code(var relation, int code) ->
                code(jobs) >= 0 && relation.holds(code(jobs), code);
          };
    };
  }

  /// The highest condition code; -1 when a job failed.
  private static int code(List<QueuedJob> jobs) {
    int highest = 0;
    for (QueuedJob job : jobs) {
      int code =
          switch (job.end()) {
            case JobEnd.Completed(int completed) -> completed;
            case JobEnd.Checked() -> 0;
            case JobEnd.Abended _, JobEnd.JclError() -> -1;
            case null -> -1;
          };
      if (code < 0) {
        return -1;
      }
      highest = Math.max(highest, code);
    }
    return highest;
  }
}
