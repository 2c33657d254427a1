package homeport.jcl;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Severity;

/// All that can be wrong with job control language. One record for each id; the ids of IBM's
/// messages are those of z/OS MVS System Messages, Volume 8, where a condition is the same.
public sealed interface JclProblem extends Problem
    permits JclTextProblem, JclStructureProblem, JclSymbolProblem, JclParameterProblem {
  /// A job with an error does not run at all, as on z/OS.
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }
}
