package homeport.jobs;

import homeport.jcl.If;
import homeport.jcl.Job;
import homeport.jcl.JobElement;
import homeport.jcl.ReturnCodeTest;
import homeport.jcl.Step;
import homeport.jcl.StepReference;
import homeport.jcl.StepTests;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Decides for each step of a job whether it runs (z/OS MVS JCL Reference: "COND parameter" of the
/// JOB and EXEC statements with "Summary of COND parameters", and "IF/THEN/ELSE/ENDIF statement
/// construct").
///
/// COND on the first step, or on the one that RESTART names, counts as false. An IF is evaluated
/// when the first step in it is reached, but not before the job's first step, which therefore
/// always runs; what it was found to be does not change afterwards.
final class StepDecider {
  private final Job job;
  private final JobProgress progress;
  private final int firstStep;
  private final boolean restarted;
  private final Map<If, Boolean> found = new IdentityHashMap<>();
  private final Map<Integer, List<Branch>> around = new HashMap<>();
  private StepEnd.@Nullable Reason ended;

  /// An IF around a step, and the side the step is on.
  private record Branch(If construct, boolean then) {}

  StepDecider(Job job, JobProgress progress) {
    this.job = job;
    this.progress = progress;
    StepReference restart = job.parameters().restartStep();
    this.restarted = restart != null;
    this.firstStep = restart == null ? 1 : restart.number();
    place(job.elements(), List.of());
  }

  private void place(List<JobElement> elements, List<Branch> branches) {
    for (JobElement element : elements) {
      switch (element) {
        case Step step -> around.put(step.number(), branches);
        case If construct -> {
          place(construct.then(), with(branches, new Branch(construct, true)));
          place(construct.otherwise(), with(branches, new Branch(construct, false)));
        }
      }
    }
  }

  private static List<Branch> with(List<Branch> branches, Branch more) {
    List<Branch> all = new ArrayList<>(branches);
    all.add(more);
    return List.copyOf(all);
  }

  /// No later step runs.
  void endJob(StepEnd.Reason reason) {
    if (ended == null) {
      ended = reason;
    }
  }

  /// What a step's end means for the steps after it.
  ///
  /// @return true when a test of the JOB statement's COND parameter ends the job here
  boolean settle(StepEnd end) {
    return switch (end) {
      case StepEnd.NotAllocated _ -> flushed();
      case StepEnd.Abended(CompletionCode code, String _) when code.endsTheJob() -> flushed();
      case StepEnd.Completed _, StepEnd.Abended _ -> {
        boolean holds = jobConditionHolds();
        if (holds) {
          endJob(StepEnd.Reason.JOB_CONDITION_CODES);
        }
        yield holds;
      }
      case StepEnd.NotRun _ -> false;
    };
  }

  private boolean flushed() {
    endJob(StepEnd.Reason.FLUSHED);
    return false;
  }

  /// Tests the JOB statement's COND parameter; it is tested after every step.
  ///
  /// @return true when the job ends here
  boolean jobConditionHolds() {
    for (ReturnCodeTest test : job.parameters().tests()) {
      if (holds(test)) {
        return true;
      }
    }
    return false;
  }

  Decision decide(Step step) {
    if (step.number() < firstStep) {
      return new Decision.Bypass(StepEnd.Reason.BEFORE_RESTART);
    }
    if (ended != null) {
      return new Decision.Bypass(ended);
    }
    boolean first = step.number() == firstStep;
    List<Branch> branches = around.getOrDefault(step.number(), List.of());
    if (!first
        && step.tests().abends() == StepTests.Abends.BYPASS
        && progress.abended()
        && !anyMentionsAbend(branches)) {
      return new Decision.Bypass(StepEnd.Reason.FLUSHED);
    }
    if (!first || restarted) {
      for (Branch branch : branches) {
        if (holds(branch.construct()) != branch.then()) {
          return new Decision.Excluded(branch.construct());
        }
      }
    }
    return first ? new Decision.Run() : conditions(step.tests());
  }

  private boolean holds(If construct) {
    return found.computeIfAbsent(
        construct, wanted -> Expression.holds(wanted.condition(), progress));
  }

  /// "Effect of EVEN and ONLY Subparameters on Step Execution"; what an abend means without either
  /// is settled before.
  private Decision conditions(StepTests tests) {
    if (tests.abends() == StepTests.Abends.ONLY && !progress.abended()) {
      return new Decision.Bypass(StepEnd.Reason.CONDITION_CODES);
    }
    for (ReturnCodeTest test : tests.tests()) {
      if (holds(test)) {
        return new Decision.Bypass(StepEnd.Reason.CONDITION_CODES);
      }
    }
    return new Decision.Run();
  }

  private static boolean anyMentionsAbend(List<Branch> branches) {
    for (Branch branch : branches) {
      if (Expression.mentionsAbend(branch.construct().condition())) {
        return true;
      }
    }
    return false;
  }

  /// A test that names a step which has no return code is false; one that names none is made
  /// against every code there is.
  private boolean holds(ReturnCodeTest test) {
    StepReference step = test.step();
    if (step != null) {
      return progress.end(step.number()) instanceof StepEnd.Completed(int code)
          && test.comparison().holds(test.code(), code);
    }
    for (int code : progress.codes()) {
      if (test.comparison().holds(test.code(), code)) {
        return true;
      }
    }
    return false;
  }
}
