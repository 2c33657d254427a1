package homeport.jobs.queue;

import homeport.jobs.JobEnd;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A job as the queue knows it.
///
/// @param jobClass CLASS= of its JOB statement; `A` when there is none
/// @param priority PRTY=, the highest first
/// @param owner the user id it runs for
/// @param source what its text is called in messages
/// @param index which job of its text it is, from 0
/// @param step the step that runs, or ran last; empty before the first
/// @param restart the step to begin with; empty for the first
/// @param end how it came out; null unless it has ended
public record QueuedJob(
    String jobId,
    String name,
    String jobClass,
    int priority,
    String owner,
    String source,
    int index,
    Status status,
    Instant submitted,
    @Nullable Instant started,
    @Nullable Instant ended,
    String step,
    String restart,
    @Nullable JobEnd end) {
  /// Where a job is in its life.
  public enum Status {
    /// Not to be run until it is released: TYPRUN=HOLD, or an operator's hold.
    HELD,
    /// For an initiator of its class.
    WAITING,
    EXECUTING,
    ENDED,
    /// It was executing when the process or the machine ended. What its step had written is there
    /// as far as it came; it can be restarted from a step.
    INTERRUPTED
  }

  /// As the queue will have it that is opened next: a job that was executing when its process
  /// ended.
  public QueuedJob withoutOwner() {
    return status == Status.EXECUTING ? with(Status.INTERRUPTED) : this;
  }

  QueuedJob with(Status changed) {
    return new QueuedJob(
        jobId, name, jobClass, priority, owner, source, index, changed, submitted, started, ended,
        step, restart, end);
  }

  QueuedJob begun(Instant at) {
    return new QueuedJob(
        jobId,
        name,
        jobClass,
        priority,
        owner,
        source,
        index,
        Status.EXECUTING,
        submitted,
        at,
        null,
        "",
        restart,
        null);
  }

  QueuedJob at(String running) {
    return new QueuedJob(
        jobId, name, jobClass, priority, owner, source, index, status, submitted, started, ended,
        running, restart, end);
  }

  QueuedJob ended(Instant at, JobEnd how) {
    return new QueuedJob(
        jobId,
        name,
        jobClass,
        priority,
        owner,
        source,
        index,
        Status.ENDED,
        submitted,
        started,
        at,
        step,
        restart,
        how);
  }
}
