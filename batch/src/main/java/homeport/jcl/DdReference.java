package homeport.jcl;

/// A back reference, `*.dd`, `*.step.dd` or `*.step.procstep.dd`, already resolved (z/OS MVS JCL
/// Reference, "Backward references").
///
/// @param stepNumber the [Step#number] of the step with the DD; 0 for a DD of the job
public record DdReference(int stepNumber, String ddName) {}
