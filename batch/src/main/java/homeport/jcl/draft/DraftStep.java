package homeport.jcl.draft;

import homeport.diagnostics.Span;
import homeport.jcl.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An EXEC PGM= statement, overrides applied, and its DDs; the DDs grow while the job is read.
///
/// @param name the name on the EXEC statement itself
/// @param sharedTime true when TIME= was coded where the procedure is called
public record DraftStep(
    Span at,
    int number,
    String name,
    Call call,
    List<Parameter> parameters,
    boolean sharedTime,
    List<DraftDd> dds)
    implements DraftElement {
  public DraftStep(
      Span at, int number, String name, Call call, List<Parameter> parameters, boolean sharedTime) {
    this(at, number, name, call, List.copyOf(parameters), sharedTime, new ArrayList<>());
  }

  /// The step's name in the job.
  public String stepName() {
    return call.isJob() ? name : call.stepName();
  }

  /// The step's name in its procedure, or null.
  public @Nullable String procStepName() {
    return call.isJob() ? null : name;
  }

  /// The first DD of that name, or null.
  public @Nullable DraftDd dd(String ddName) {
    for (DraftDd dd : dds) {
      if (dd.name().equals(ddName)) {
        return dd;
      }
    }
    return null;
  }
}
