package homeport.jcl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a JOB statement says; null where nothing is coded.
///
/// @param accounting the first positional parameter, in its parts
/// @param programmer the second one
/// @param messageLevel MSGLEVEL=: which statements and which messages the job log shows
/// @param notifyUser NOTIFY=
/// @param returnCodeOf JOBRC=: which return code is the job's
/// @param restartStep RESTART=: the step to begin with
/// @param generationsOfStep GDGBIAS=STEP: relative generation numbers are those at the start of
///   each step, not of the job
/// @param tests COND=: the job ends after a step for which one is true
public record JobParameters(
    List<String> accounting,
    @Nullable String programmer,
    @Nullable String jobClass,
    @Nullable String messageClass,
    MessageLevel messageLevel,
    @Nullable String notifyUser,
    @Nullable Long regionBytes,
    @Nullable TimeLimit time,
    TypeOfRun typeOfRun,
    @Nullable StepReference restartStep,
    @Nullable Integer priority,
    JobReturnCode returnCodeOf,
    boolean generationsOfStep,
    List<ReturnCodeTest> tests) {
  public JobParameters {
    accounting = List.copyOf(accounting);
    tests = List.copyOf(tests);
  }

  /// The same, beginning with another step.
  public JobParameters restartedAt(StepReference step) {
    return new JobParameters(
        accounting,
        programmer,
        jobClass,
        messageClass,
        messageLevel,
        notifyUser,
        regionBytes,
        time,
        typeOfRun,
        step,
        priority,
        returnCodeOf,
        generationsOfStep,
        tests);
  }

  /// TYPRUN=.
  public enum TypeOfRun {
    /// Not coded.
    RUN,
    /// Check the statements and run nothing.
    SCAN,
    /// Hold before running.
    HOLD,
    /// Hold before reading the statements.
    JCLHOLD,
    /// Print the statements and do nothing else.
    COPY
  }

  /// MSGLEVEL=(statements,messages).
  ///
  /// @param statements 0: JOB statement only; 1: all, with procedures; 2: as submitted
  /// @param messages 0: allocation messages only when the job abends; 1: always
  public record MessageLevel(int statements, int messages) {
    /// Where a site does not say otherwise.
    public static final MessageLevel ALL = new MessageLevel(1, 1);
  }

  /// JOBRC=.
  public sealed interface JobReturnCode {
    /// MAXRC: the highest of all steps.
    record Highest() implements JobReturnCode {}

    /// LASTRC: the last step's that ran.
    record Last() implements JobReturnCode {}

    /// (STEP,name): that step's; the highest when it did not run.
    record OfStep(StepReference step) implements JobReturnCode {}
  }
}
