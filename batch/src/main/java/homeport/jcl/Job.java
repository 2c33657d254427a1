package homeport.jcl;

import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One job: expanded, substituted and checked.
///
/// @param at its JOB statement
/// @param parameters what the JOB statement says
/// @param jobDds DD statements before the first step: JOBLIB and its like
/// @param elements steps and IF constructs in order
/// @param outputs OUTPUT statements, those in steps included
/// @param listing the job as JES lists it
/// @param runnable false when an error was found, or TYPRUN asks that it be only scanned
public record Job(
    Span at,
    String name,
    JobParameters parameters,
    List<Dd> jobDds,
    List<JobElement> elements,
    List<Output> outputs,
    JclListing listing,
    boolean runnable) {
  public Job {
    jobDds = List.copyOf(jobDds);
    elements = List.copyOf(elements);
    outputs = List.copyOf(outputs);
  }

  /// All steps in order, whether in an IF or not; `steps().get(n - 1)` has number `n`.
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    collect(elements, steps);
    return steps;
  }

  /// The job as if RESTART= named a step.
  ///
  /// @param step `STEP`, `STEP.PROCSTEP`, or the name of a step of a procedure alone
  /// @return null when it has no such step
  public @Nullable Job restartedAt(String step) {
    for (Step one : steps()) {
      if (one.qualifiedName().equals(step)
          || one.stepName().equals(step)
          || step.equals(one.procStepName())) {
        StepReference from = new StepReference(one.number(), one.stepName(), one.procStepName());
        return new Job(
            at, name, parameters.restartedAt(from), jobDds, elements, outputs, listing, runnable);
      }
    }
    return null;
  }

  private static void collect(List<JobElement> elements, List<Step> into) {
    for (JobElement element : elements) {
      switch (element) {
        case Step step -> into.add(step);
        case If branch -> {
          collect(branch.then(), into);
          collect(branch.otherwise(), into);
        }
      }
    }
  }
}
