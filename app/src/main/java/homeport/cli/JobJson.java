package homeport.cli;

import homeport.jobs.CompletionCode;
import homeport.jobs.JobEnd;
import homeport.jobs.JobResult;
import homeport.jobs.StepEnd;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A job's result as one line of JSON, for scripts.
final class JobJson {
  private static final HexFormat HEX = HexFormat.of();

  private final StringBuilder out = new StringBuilder("{");

  private JobJson() {}

  static String of(JobResult job) {
    JobJson json = new JobJson();
    json.text("job", job.jobName());
    json.text("id", job.jobId());
    json.end(job.end());
    json.name("steps").append('[');
    for (JobResult.StepResult step : job.steps()) {
      json.step(step);
    }
    json.out.append(']');
    json.text("spool", job.output().folder().toString());
    return json.out.append('}').toString();
  }

  private void end(JobEnd end) {
    switch (end) {
      case JobEnd.Completed(int code) -> {
        text("end", "completed");
        number("code", code);
      }
      case JobEnd.Abended(CompletionCode code) -> {
        text("end", "abended");
        text("abend", code.toString());
      }
      case JobEnd.JclError() -> text("end", "jcl-error");
      case JobEnd.Checked() -> text("end", "checked");
    }
  }

  private void step(JobResult.StepResult step) {
    out.append(out.charAt(out.length() - 1) == '}' ? "," : "").append('{');
    text("step", step.stepName());
    text("procstep", step.procStepName());
    text("program", step.program());
    switch (step.end()) {
      case StepEnd.Completed(int code) -> {
        text("end", "completed");
        number("code", code);
        number("millis", step.elapsedMillis());
      }
      case StepEnd.Abended(CompletionCode code, String title) -> {
        text("end", "abended");
        text("abend", code.toString());
        text("why", title);
        number("millis", step.elapsedMillis());
      }
      case StepEnd.NotRun(StepEnd.Reason reason) -> {
        text("end", "not-run");
        text("why", reason.toString().toLowerCase(Locale.ROOT).replace('_', '-'));
      }
      case StepEnd.NotAllocated(String title) -> {
        text("end", "jcl-error");
        text("why", title);
      }
    }
    out.append('}');
  }

  private StringBuilder name(String name) {
    if (out.charAt(out.length() - 1) != '{') {
      out.append(',');
    }
    return out.append('"').append(name).append("\":");
  }

  private void number(String name, long value) {
    name(name).append(value);
  }

  private void text(String name, @Nullable String value) {
    if (value == null) {
      return;
    }
    name(name).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        out.append("\\u").append(HEX.toHexDigits(c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
