package homeport.jcl;

import org.jspecify.annotations.Nullable;

/// A reference to an earlier step, already resolved.
///
/// @param number that step's [Step#number]
/// @param stepName its name as [Step#stepName] has it
/// @param procStepName its name in the procedure, or null
public record StepReference(int number, String stepName, @Nullable String procStepName) {
  @Override
  public String toString() {
    return procStepName == null ? stepName : stepName + "." + procStepName;
  }
}
