package homeport.jobs;

import homeport.datasets.StepFiles;
import homeport.jcl.Program;
import homeport.jcl.Step;
import homeport.jobs.JobResult.StepResult;
import homeport.runtime.Abend;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;

/// One step from the decision whether it runs to the disposition of its data sets.
final class StepRunner {
  private final JobRun run;
  private final Step step;
  private final StepDecider decider;
  private final JobProgress progress;
  private final StepLog log;
  private final String program;

  StepRunner(JobRun run, Step step, StepDecider decider, JobProgress progress) {
    this.run = run;
    this.step = step;
    this.decider = decider;
    this.progress = progress;
    this.log = new StepLog(run, StepName.of(step));
    this.program =
        switch (step.program()) {
          case Program.Named(String name) -> name;
          case Program.FromDd from -> "*." + from.reference().ddName(); // refused by JobCheck
        };
  }

  StepResult step() throws IOException {
    LocalDateTime start = run.clock().now();
    StepEnd end =
        switch (decider.decide(step)) {
          case Decision.Run() -> run(start);
          case Decision.Bypass(StepEnd.Reason reason) -> notRun(reason, null);
          case Decision.Excluded(homeport.jcl.If by) ->
              notRun(StepEnd.Reason.EXPRESSION, run.job().listing().numberOf(by.at()));
        };
    progress.add(end);
    settle(end);
    return new StepResult(
        step.stepName(),
        step.procStepName(),
        program,
        end,
        Duration.between(start, run.clock().now()).toMillis());
  }

  private StepEnd notRun(StepEnd.Reason reason, @org.jspecify.annotations.Nullable Integer by) {
    log.notRun(reason, by);
    return new StepEnd.NotRun(reason);
  }

  private StepEnd run(LocalDateTime start) throws IOException {
    StepAllocation allocation = new StepAllocation(run, step);
    StepFiles files;
    try {
      files = allocation.allocate();
    } catch (AllocationFailure e) {
      log.notAllocated(e.messages());
      allocation.giveBack();
      return new StepEnd.NotAllocated(e.title());
    }
    StepEnd end = null;
    try {
      end = program(files);
    } finally {
      // Also after a fault of ours: what the step was to create must not stay as if it were whole.
      allocation.end(!(end instanceof StepEnd.Completed));
      log.times(start, run.clock().now());
    }
    return end;
  }

  private StepEnd program(StepFiles files) {
    try {
      int code = new ProgramStep(run.system(), files, run.log()).run(program, step.parm());
      log.completed(code);
      return new StepEnd.Completed(code);
    } catch (Abend e) {
      CompletionCode code = CompletionCode.of(e);
      log.abended(program, code, e);
      return new StepEnd.Abended(code, e.title());
    }
  }

  /// What the step's end means for the steps after it.
  private void settle(StepEnd end) {
    switch (end) {
      case StepEnd.NotAllocated _ -> decider.endJob(StepEnd.Reason.FLUSHED);
      case StepEnd.Abended(CompletionCode code, String _) when code.endsTheJob() ->
          decider.endJob(StepEnd.Reason.FLUSHED);
      case StepEnd.Completed _, StepEnd.Abended _ -> {
        if (decider.jobConditionHolds()) {
          log.endsTheJob();
          decider.endJob(StepEnd.Reason.JOB_CONDITION_CODES);
        }
      }
      case StepEnd.NotRun _ -> {
        // nothing has changed
      }
    }
  }
}
