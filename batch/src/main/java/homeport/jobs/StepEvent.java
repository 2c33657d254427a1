package homeport.jobs;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/// A job step in a flight recording, from the allocation of its data sets to their disposition.
/// Costs nothing while nothing is recorded.
@Name("homeport.Step")
@Label("Job Step")
@Category("Homeport")
@Description("A step of a job, with its data sets allocated")
@StackTrace(false)
final class StepEvent extends Event {
  @Label("Job")
  String job = "";

  @Label("Step")
  String step = "";

  @Label("Program")
  String program = "";

  @Label("Completion")
  @Description("As the job log has it: COND CODE 0004, ABEND S0C7")
  String completion = "";

  /// Ends the event and puts it into the recording, if there is one.
  void finish(String jobName, String stepName, String programName, @Nullable StepEnd stepEnd) {
    end();
    if (shouldCommit()) {
      job = jobName;
      step = stepName;
      program = programName;
      completion = stepEnd == null ? "FAULT" : JobSummary.describe(stepEnd);
      commit();
    }
  }
}
