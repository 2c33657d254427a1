package homeport.jcl.draft;

import org.jspecify.annotations.Nullable;

/// Where a step comes from: the job itself, or one call of a procedure. Names of steps are looked
/// up in the same call first, so two calls are never equal.
public final class Call {
  private final String stepName;
  private final @Nullable Call outer;

  /// @param stepName the name of the EXEC statement that calls, empty for the job
  public Call(String stepName, @Nullable Call outer) {
    this.stepName = stepName;
    this.outer = outer;
  }

  public String stepName() {
    return stepName;
  }

  /// The caller, null for the job.
  public @Nullable Call outer() {
    return outer;
  }

  public boolean isJob() {
    return outer == null;
  }
}
