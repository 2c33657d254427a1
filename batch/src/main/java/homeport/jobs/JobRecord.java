package homeport.jobs;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a list of jobs says of one: `job.txt` beside its log (docs/formats/spool.md).
///
/// @param owner the user id it ran for
/// @param started null when nothing was recorded of the job
/// @param ended null while it runs
/// @param outcome as the log's last line has it: `COND CODE 0004`, `ABEND S0C7`; empty while it
///   runs
public record JobRecord(
    String jobId,
    String jobName,
    String owner,
    @Nullable Instant started,
    @Nullable Instant ended,
    String outcome) {
  static final String FILE = "job.txt";

  private static final String HEAD = "homeport-job 1";

  static JobRecord running(String jobId, String jobName, String owner, Instant started) {
    return new JobRecord(jobId, jobName, owner, started, null, "");
  }

  JobRecord ended(Instant at, String how) {
    return new JobRecord(jobId, jobName, owner, started, at, how);
  }

  /// True when it came to its end with condition code 0, or was only checked.
  public boolean clean() {
    return outcome.equals("COND CODE 0000") || outcome.startsWith("CHECKED");
  }

  /// True when it ended by itself: with any condition code.
  public boolean completed() {
    return clean() || outcome.startsWith("COND CODE");
  }

  String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    line(text, "job", jobName);
    line(text, "owner", owner);
    line(text, "started", started);
    line(text, "ended", ended);
    line(text, "outcome", outcome);
    return text.toString();
  }

  private static void line(StringBuilder text, String name, @Nullable Object value) {
    if (value != null) {
      text.append(name).append('=').append(value).append('\n');
    }
  }

  /// @throws IOException when the text is no such record
  static JobRecord parse(String jobId, String text) throws IOException {
    Map<String, String> values = new HashMap<>();
    text.lines()
        .skip(1)
        .forEach(line -> {
          int equals = line.indexOf('=');
          values.put(
              equals < 0 ? line : line.substring(0, equals),
              equals < 0 ? "" : line.substring(equals + 1));
        });
    if (!text.startsWith(HEAD + "\n")) {
      throw new IOException(FILE + " of " + jobId + " is not of this release");
    }
    return new JobRecord(
        jobId,
        values.getOrDefault("job", ""),
        values.getOrDefault("owner", ""),
        instant(jobId, values.get("started")),
        instant(jobId, values.get("ended")),
        values.getOrDefault("outcome", ""));
  }

  private static @Nullable Instant instant(String jobId, @Nullable String text) throws IOException {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IOException("`" + text + "` in " + FILE + " of " + jobId + " is no time", e);
    }
  }
}
