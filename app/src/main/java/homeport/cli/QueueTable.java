package homeport.cli;

import homeport.jobs.queue.QueuedJob;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Jobs of the queue, a line each, for a person.
final class QueueTable {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private QueueTable() {}

  static String head() {
    return String.format(
        Locale.ROOT,
        "%-8s  %-8s  %-8s  %s  %4s  %-11s  %-17s  %-19s  %s",
        "JOBID",
        "JOBNAME",
        "OWNER",
        "C",
        "PRTY",
        "STATUS",
        "STEP",
        "SINCE",
        "OUTCOME");
  }

  static String line(QueuedJob job) {
    return String.format(
            Locale.ROOT,
            "%-8s  %-8s  %-8s  %s  %4d  %-11s  %-17s  %-19s  %s",
            job.jobId(),
            job.name(),
            job.owner(),
            job.jobClass(),
            job.priority(),
            job.status(),
            job.step(),
            since(job),
            job.end() == null ? "" : JobWords.of(job.end()))
        .stripTrailing();
  }

  private static String since(QueuedJob job) {
    Instant at =
        switch (job.status()) {
          case HELD, WAITING -> job.submitted();
          case EXECUTING, INTERRUPTED -> or(job.started(), job.submitted());
          case ENDED -> or(job.ended(), job.submitted());
        };
    return TIME.format(at.atZone(ZoneId.systemDefault()));
  }

  private static Instant or(@Nullable Instant one, Instant other) {
    return one == null ? other : one;
  }
}
