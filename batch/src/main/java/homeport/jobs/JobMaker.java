package homeport.jobs;

/// The job and the step that make a data set, as the catalog keeps it with its entry.
public final class JobMaker {
  private JobMaker() {}

  /// @param step with the step of the procedure, if there is one: `STEP.PROCSTEP`
  public static String of(String jobId, String step) {
    return jobId + " " + step;
  }
}
