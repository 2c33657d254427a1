package homeport.datasets;

/// A data set that a step has.
///
/// @param name as the catalog has it; of a temporary data set the name the system gave it
/// @param created the step made it
/// @param ofThisJob this step or one before it in the job made it
public record Allocation(
    AllocationRequest request, String name, boolean created, boolean ofThisJob) {
  /// What the step's ddname leads to.
  public DdBinding.DataSet binding() {
    return new DdBinding.DataSet(
        name,
        request.dcb(),
        request.disp().status() == Disp.Status.MOD && !created,
        created ? request.spaceMaxBytes() : 0);
  }

  /// What became of a data set, in the words of message IEF285I.
  public enum Outcome {
    KEPT,
    DELETED,
    CATALOGED,
    PASSED,
    /// Another job uses it.
    NOT_DELETED
  }
}
