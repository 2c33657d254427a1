package homeport.datasets;

/// What asking for a data set gave.
public sealed interface AllocationResult {
  /// The step has it.
  record Granted(Allocation allocation) implements AllocationResult {}

  /// It cannot be had; the step does not run.
  ///
  /// @param ibmId the id operators know: `IEF212I`, `IGD17101I`
  /// @param ibmText what stands behind the id, in IBM's terms
  /// @param id ours
  /// @param sentence what is wrong, with the data set's name
  record Refused(String ibmId, String ibmText, String id, String sentence)
      implements AllocationResult {}

  /// Other jobs use it; ask again when they have ended ([DispLocks#take]).
  ///
  /// @param exclusive how the job wants it
  record InUse(String name, boolean exclusive) implements AllocationResult {}
}
