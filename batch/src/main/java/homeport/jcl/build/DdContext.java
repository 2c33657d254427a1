package homeport.jcl.build;

import homeport.jcl.DdReference;
import homeport.jcl.draft.DraftDd;
import homeport.jcl.parameters.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a DD statement stands: what its references can mean.
///
/// @param stepNumber its step, 0 for a DD of the job
/// @param earlier the DDs of the same step before it
record DdContext(
    Values values,
    References references,
    References.Place place,
    int stepNumber,
    List<DraftDd> earlier) {
  /// A reference that begins with `*.`, or null with a problem.
  @Nullable DdReference reference(Value.Text text) {
    return references.dd(text.text(), place, stepNumber, earlier, text.at());
  }
}
