package homeport.jobs;

import homeport.jcl.Disposition;
import homeport.jcl.Disposition.Action;

/// A data set that a DD statement of the running step has.
///
/// @param temporary its name begins with `&&`, or it has none
/// @param createdHere NEW, or MOD of a data set that was not there
/// @param received an earlier step passed it
/// @param createdInJob this job created it, here or in an earlier step
record DataSetUse(
    String name,
    boolean temporary,
    boolean createdHere,
    boolean received,
    boolean createdInJob,
    Disposition disposition) {

  /// What becomes of it when the step ends (z/OS MVS JCL Reference, DISP parameter: "Defaults",
  /// "Disposition of temporary data sets", "Summary of disposition processing").
  Action atEnd(boolean abnormal) {
    if (temporary) {
      return ofTemporary(abnormal);
    }
    Action action = coded(abnormal);
    // A data set cannot be kept and not be cataloged here, as when the Storage Management Subsystem
    // manages it: UNCATLG has no effect.
    return action == Action.UNCATLG ? Action.KEEP : action;
  }

  private Action coded(boolean abnormal) {
    boolean isCoded = disposition.normalCoded() || abnormal && disposition.abnormalCoded();
    if (!isCoded && received && createdInJob) {
      return Action.DELETE; // the default of a passed data set that is new in this job
    }
    Action action = abnormal ? disposition.abnormal() : disposition.normal();
    if (action == Action.BY_EXISTENCE) {
      return createdHere ? Action.DELETE : Action.KEEP;
    }
    return action;
  }

  /// A temporary data set is passed or deleted; KEEP and CATLG become PASS. A new one does not
  /// outlive a step that abends.
  private Action ofTemporary(boolean abnormal) {
    if (abnormal && createdHere) {
      return Action.DELETE;
    }
    return switch (coded(abnormal)) {
      case DELETE, BY_EXISTENCE -> Action.DELETE;
      case KEEP, CATLG, UNCATLG, PASS -> Action.PASS;
    };
  }

  /// What becomes of it when a later DD statement of the step cannot be satisfied.
  Action atFailedAllocation() {
    if (createdHere) {
      return Action.DELETE;
    }
    return received ? Action.PASS : Action.KEEP;
  }
}
