package homeport.jcl;

import org.jspecify.annotations.Nullable;

/// One test of COND=: true when `code comparison returnCode`, for example `(4,LT)` when 4 is less
/// than a step's return code. A true test on EXEC bypasses the step; on JOB it ends the job (z/OS
/// MVS JCL Reference, "COND parameter").
///
/// @param step the step whose return code is tested, or null for every earlier step that ran
public record ReturnCodeTest(int code, Comparison comparison, @Nullable StepReference step) {}
