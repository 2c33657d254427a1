package homeport.jobs;

import homeport.runtime.Abend;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The messages about one step (z/OS MVS System Messages, Volume 8, IEF; Volume 4, CSV).
final class StepLog {
  private static final int MODULE_NOT_FOUND = 0x806;

  private final JobLog log;
  private final String job;
  private final StepName step;

  StepLog(JobRun run, StepName step) {
    this.log = run.log();
    this.job = run.name();
    this.step = step;
  }

  private String who() {
    return job + " " + step;
  }

  void completed(int code) {
    log.system(
        String.format(Locale.ROOT, "IEF142I %s - STEP WAS EXECUTED - COND CODE %04d", who(), code));
  }

  void abended(String program, CompletionCode code, Abend abend) {
    if (code.system() && code.value() == MODULE_NOT_FOUND) {
      String module = abend.module() == null ? program : abend.module();
      log.console(String.format(Locale.ROOT, "CSV003I REQUESTED MODULE %-8s NOT FOUND", module));
      log.console(
          String.format(
              Locale.ROOT,
              "CSV028I ABEND806-%02X  JOBNAME=%-8s  STEPNAME=%-8s",
              code.reason(),
              job,
              step.innermost()));
    }
    log.console("IEF450I " + who() + " - " + code.asAbend());
    String report = abend.report();
    log.consoleMore(report == null ? "abend " + abend.code() + ": " + abend.title() : report);
    log.system("IEF472I " + who() + " - COMPLETION CODE - " + code.inMessage());
  }

  /// @param statement the number of the IF statement that keeps the step from running, or null
  void notRun(StepEnd.Reason reason, @Nullable Integer statement) {
    switch (reason) {
      case CONDITION_CODES ->
          log.system("IEF202I " + who() + " - STEP WAS NOT RUN BECAUSE OF CONDITION CODES");
      case EXPRESSION ->
          log.system(
              "IEF206I "
                  + who()
                  + " - STEP WAS NOT RUN BECAUSE OF CONDITIONAL EXPRESSION ON STATEMENT "
                  + statement);
      case FLUSHED, JOB_CONDITION_CODES, BEFORE_RESTART -> {
        // only that it was not executed
      }
    }
    notExecuted();
  }

  void notAllocated(List<String> messages) {
    for (String message : messages) {
      log.allocation(message);
    }
    notExecuted();
  }

  private void notExecuted() {
    log.system("IEF272I " + who() + " - STEP WAS NOT EXECUTED.");
  }

  void endsTheJob() {
    log.system("IEF201I " + who() + " - JOB TERMINATED BECAUSE OF CONDITION CODES");
  }

  void times(LocalDateTime start, LocalDateTime stop) {
    log.system(
        String.format(
            Locale.ROOT,
            "IEF373I STEP/%-8s/START %s",
            step.innermost(),
            JobClock.dayAndMinute(start)));
    log.system(
        String.format(
            Locale.ROOT,
            "IEF374I STEP/%-8s/STOP  %s",
            step.innermost(),
            JobClock.dayAndMinute(stop)));
  }
}
