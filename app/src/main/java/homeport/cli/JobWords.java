package homeport.cli;

import homeport.jobs.JobEnd;
import homeport.jobs.StepEnd;
import java.util.Locale;

/// How a job or a step came out, in a few words for a summary.
final class JobWords {
  private JobWords() {}

  static String of(JobEnd end) {
    return switch (end) {
      case JobEnd.Completed(int code) -> condition(code);
      case JobEnd.Abended(var code) -> "ABEND " + code;
      case JobEnd.JclError() -> "JCL ERROR";
      case JobEnd.Checked() -> "checked";
    };
  }

  static String of(StepEnd end) {
    return switch (end) {
      case StepEnd.Completed(int code) -> condition(code);
      case StepEnd.Abended(var code, _) -> "ABEND " + code;
      case StepEnd.NotRun _ -> "not run";
      case StepEnd.NotAllocated _ -> "not allocated";
    };
  }

  private static String condition(int code) {
    return String.format(Locale.ROOT, "COND CODE %04d", code);
  }
}
