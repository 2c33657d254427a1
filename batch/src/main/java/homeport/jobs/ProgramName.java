package homeport.jobs;

import homeport.jcl.Allocation;
import homeport.jcl.DatasetName;
import homeport.jcl.Dd;
import homeport.jcl.DdReference;
import homeport.jcl.Job;
import homeport.jcl.Program;
import homeport.jcl.Step;
import org.jspecify.annotations.Nullable;

/// The program that a step runs. `PGM=*.step.dd` is the member that the DD statement names (z/OS
/// MVS JCL Reference, "PGM parameter"); like all programs it is then found by its name.
final class ProgramName {
  private ProgramName() {}

  /// The name; one that is no name when [JobCheck] has refused the step.
  static String of(Step step, Job job) {
    return switch (step.program()) {
      case Program.Named(String name) -> name;
      case Program.FromDd(DdReference from) -> {
        String member = member(from, job);
        yield member == null ? "*." + from.ddName() : member;
      }
    };
  }

  /// The member that a DD names, or null when it names none.
  static @Nullable String member(DdReference from, Job job) {
    Dd dd = job.steps().get(from.stepNumber() - 1).dd(from.ddName());
    if (dd == null || !(dd.first() instanceof Allocation.Dataset dataset)) {
      return null;
    }
    return switch (dataset.name()) {
      case DatasetName.Member(String _, String member) -> member;
      case DatasetName.Temporary(String _, String member) -> member;
      case DatasetName.BackReference(DdReference further)
          when further.stepNumber() < from.stepNumber() ->
          member(further, job);
      case DatasetName.BackReference _,
          DatasetName.Plain _,
          DatasetName.Generation _,
          DatasetName.Unnamed _ ->
          null;
    };
  }
}
