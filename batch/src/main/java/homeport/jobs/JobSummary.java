package homeport.jobs;

import java.util.List;
import java.util.Locale;

/// The table at the end of a job log: a line for each step, and how the job came out.
final class JobSummary {
  private JobSummary() {}

  static void add(List<JobResult.StepResult> steps, String jobName, JobEnd end, JobLog log) {
    if (!steps.isEmpty()) {
      log.summary(line("STEPNAME", "PROCSTEP", "PROGRAM", "COMPLETION", "   ELAPSED"));
    }
    for (JobResult.StepResult step : steps) {
      String inner = step.procStepName() == null ? "" : step.procStepName();
      log.summary(
          line(step.stepName(), inner, step.program(), describe(step.end()), elapsed(step)));
    }
    log.summary(jobName + " " + describe(end, steps.isEmpty()));
  }

  private static String line(String step, String proc, String program, String end, String time) {
    return String.format(Locale.ROOT, "%-8s %-8s %-8s %-32s %s", step, proc, program, end, time);
  }

  private static String elapsed(JobResult.StepResult step) {
    return switch (step.end()) {
      case StepEnd.Completed _, StepEnd.Abended _ ->
          String.format(Locale.ROOT, "%9.3fs", step.elapsedMillis() / 1000.0);
      case StepEnd.NotRun _, StepEnd.NotAllocated _ -> "";
    };
  }

  static String describe(StepEnd end) {
    return switch (end) {
      case StepEnd.Completed(int code) -> String.format(Locale.ROOT, "COND CODE %04d", code);
      case StepEnd.Abended(CompletionCode code, String _) -> "ABEND " + code;
      case StepEnd.NotAllocated _ -> "NOT RUN - JCL ERROR";
      case StepEnd.NotRun(StepEnd.Reason reason) ->
          switch (reason) {
            case CONDITION_CODES -> "NOT RUN - COND";
            case EXPRESSION -> "NOT RUN - IF";
            case FLUSHED -> "NOT RUN - FLUSHED";
            case JOB_CONDITION_CODES -> "NOT RUN - COND OF THE JOB";
            case BEFORE_RESTART -> "NOT RUN - BEFORE RESTART";
          };
    };
  }

  /// How a job came out, in the words of its log: `COND CODE 0004`.
  static String outcome(JobEnd end) {
    return describe(end, false).replaceFirst("^ENDED - ", "");
  }

  private static String describe(JobEnd end, boolean nothingRan) {
    return switch (end) {
      case JobEnd.Completed(int code) -> String.format(Locale.ROOT, "ENDED - COND CODE %04d", code);
      case JobEnd.Abended(CompletionCode code) -> "ENDED - ABEND " + code;
      case JobEnd.JclError() -> (nothingRan ? "NOT RUN" : "FAILED") + " - JCL ERROR";
      case JobEnd.Checked() -> "CHECKED - NOTHING RUN";
    };
  }
}
