package homeport.jcl;

import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;

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
