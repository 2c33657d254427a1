package homeport.review.model;

import java.util.List;

/// One job.
///
/// @param accepted the JCL reader found no error in it
/// @param errors what it found
public record Job(String name, Place place, boolean accepted, int errors, List<Step> steps) {
  public Job {
    steps = List.copyOf(steps);
  }

  /// One step.
  ///
  /// @param name `STEP`, or `STEP.PROCSTEP`
  /// @param procedure the procedure it stands in, or empty
  /// @param program what PGM= names
  /// @param runs the application programs that run: the program itself, or the one that a utility
  ///   such as IKJEFT01 was told to run
  /// @param here its programs are in the estate and accepted, or the job system has them
  public record Step(
      String name,
      String procedure,
      String program,
      List<String> runs,
      boolean here,
      Place place,
      List<DataSetUse> uses) {
    public Step {
      runs = List.copyOf(runs);
      uses = List.copyOf(uses);
    }
  }

  /// A data set that a step uses.
  ///
  /// @param ddName empty when a control statement names it
  public record DataSetUse(String ddName, String dataSet, Access access, Place place) {}
}
