package homeport.cli;

import homeport.jobs.JobEnd;
import homeport.jobs.queue.QueuedJob;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A job of the queue as a line of JSON, for scripts.
final class QueueJson {
  private final StringBuilder out = new StringBuilder("{");

  private QueueJson() {}

  static String of(QueuedJob job) {
    QueueJson json = new QueueJson();
    json.text("id", job.jobId());
    json.text("job", job.name());
    json.text("owner", job.owner());
    json.text("class", job.jobClass());
    json.number("priority", job.priority());
    json.text("status", job.status().name().toLowerCase(Locale.ROOT));
    json.text("step", job.step().isEmpty() ? null : job.step());
    json.text("submitted", job.submitted().toString());
    json.text("started", job.started() == null ? null : job.started().toString());
    json.text("ended", job.ended() == null ? null : job.ended().toString());
    switch (job.end()) {
      case JobEnd.Completed(int code) -> {
        json.text("end", "completed");
        json.number("code", code);
      }
      case JobEnd.Abended(var code) -> {
        json.text("end", "abended");
        json.text("abend", code.toString());
      }
      case JobEnd.JclError() -> json.text("end", "jcl-error");
      case JobEnd.Checked() -> json.text("end", "checked");
      case null -> {
        // it has not come to one
      }
    }
    return json.out.append('}').toString();
  }

  private void number(String name, long value) {
    out.append(out.length() > 1 ? "," : "").append('"').append(name).append("\":").append(value);
  }

  /// Names, ids and times have nothing that JSON would want escaped, but a job's owner is text.
  private void text(String name, @Nullable String value) {
    if (value != null) {
      String plain = value.replaceAll("[^ -!#-\\[\\]-~]", "?");
      out.append(out.length() > 1 ? "," : "").append('"').append(name).append("\":\"");
      out.append(plain).append('"');
    }
  }
}
