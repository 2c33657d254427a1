package homeport.jobs;

import homeport.datasets.StepFiles;
import homeport.jcl.If;
import homeport.jcl.Step;
import homeport.jobs.JobResult.StepResult;
import homeport.runtime.Abend;
import homeport.runtime.Interruption;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// One step from the decision whether it runs to the disposition of its data sets.
final class StepRunner {
  private final JobRun run;
  private final Step step;
  private final StepDecider decider;
  private final JobProgress progress;
  private final StepLog log;
  private final String program;
  private final StepTime time;

  StepRunner(JobRun run, Step step, StepDecider decider, JobProgress progress, StepTime time) {
    this.run = run;
    this.step = step;
    this.decider = decider;
    this.progress = progress;
    this.log = new StepLog(run, StepName.of(step));
    this.time = time;
    this.program = ProgramName.of(step, run.job());
  }

  StepResult step() throws IOException {
    LocalDateTime start = run.clock().now();
    StepEnd end =
        switch (decider.decide(step)) {
          case Decision.Run() -> run(start);
          case Decision.Bypass(StepEnd.Reason reason) -> notRun(reason, null);
          case Decision.Excluded(If by) ->
              notRun(StepEnd.Reason.EXPRESSION, run.job().listing().numberOf(by.at()));
        };
    progress.add(end);
    if (decider.settle(end)) {
      log.endsTheJob();
    }
    return new StepResult(
        step.stepName(),
        step.procStepName(),
        program,
        end,
        Duration.between(start, run.clock().now()).toMillis());
  }

  private StepEnd notRun(StepEnd.Reason reason, @Nullable Integer by) {
    log.notRun(reason, by);
    return new StepEnd.NotRun(reason);
  }

  private StepEnd run(LocalDateTime start) throws IOException {
    // Before anything is created, so that a job that is interrupted from here on is at this step.
    run.observer().begins(step.qualifiedName());
    StepEvent event = new StepEvent();
    event.begin();
    StepEnd end = null;
    try {
      end = allocateAndRun(start);
    } finally {
      event.finish(run.job().name(), step.qualifiedName(), program, end);
    }
    return end;
  }

  private StepEnd allocateAndRun(LocalDateTime start) throws IOException {
    StepAllocation allocation = new StepAllocation(run, step);
    StepFiles files;
    String parm;
    try {
      files = allocation.allocate();
      parm = parm(files);
    } catch (AllocationFailure e) {
      log.notAllocated(e.messages());
      allocation.disposition().afterFailedAllocation();
      return new StepEnd.NotAllocated(e.title());
    }
    StepEnd end = null;
    try {
      end = program(files, allocation.tiot().bytes(run.system().dataSets().codePage()), parm);
      boolean abnormal = !(end instanceof StepEnd.Completed);
      run.observer().ended(step.qualifiedName(), end, allocation.disposition().pending(abnormal));
    } finally {
      // Also after a fault of ours: what the step was to create must not stay as if it were whole.
      allocation.disposition().end(!(end instanceof StepEnd.Completed));
      log.times(start, run.clock().now());
    }
    return end;
  }

  private @Nullable String parm(StepFiles files) throws AllocationFailure {
    String ddName = step.parmDd();
    return ddName == null
        ? step.parm()
        : new ParameterDd(files, run.system().dataSets().codePage()).read(ddName);
  }

  private StepEnd program(StepFiles files, byte[] tiot, @Nullable String parm) throws IOException {
    run.cancellation().begin();
    StepTime.Watch watch = time.begin(step);
    try (watch) {
      Interruption.poll();
      int code = new ProgramStep(run, step, files, tiot).run(program, parm);
      log.completed(code);
      return new StepEnd.Completed(code);
    } catch (Abend e) {
      CompletionCode code = CompletionCode.of(e);
      log.abended(program, code, e);
      if (watch.jobIsOver()) {
        decider.endJob(StepEnd.Reason.FLUSHED);
      }
      return new StepEnd.Abended(code, e.title());
    } finally {
      run.cancellation().end();
    }
  }
}
