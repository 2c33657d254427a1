package homeport.jcl.build;

import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import homeport.jcl.DdReference;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.StepReference;
import homeport.jcl.draft.Call;
import homeport.jcl.draft.DraftDd;
import homeport.jcl.draft.DraftJob;
import homeport.jcl.draft.DraftStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names of steps and DDs to the steps and DDs they mean (z/OS MVS JCL Reference, "Backward
/// references").
final class References {
  private final DraftJob job;
  private final Problems problems;

  References(DraftJob job, Problems problems) {
    this.job = job;
    this.problems = problems;
  }

  /// Where a reference stands: in which call, and before which step.
  ///
  /// @param before steps with this number or a higher one are not earlier
  record Place(Call call, int before) {}

  /// A step by `STEP` or `STEP.PROCSTEP`; null with a problem when there is none.
  @Nullable StepReference step(String text, Place place, Span at) {
    StepReference found = find(text, place);
    if (found == null) {
      problems.add(
          JclParameterProblem.InvalidReference.earlier(
              at, text, "there is no earlier step of this name"));
    }
    return found;
  }

  /// A step by `STEP` or `STEP.PROCSTEP`; null when there is none.
  @Nullable StepReference find(String text, Place place) {
    DraftStep found = find(parts(text), place);
    return found == null ? null : reference(found);
  }

  static StepReference reference(DraftStep step) {
    return new StepReference(step.number(), step.stepName(), step.procStepName());
  }

  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    for (int period = text.indexOf('.'); period >= 0; period = text.indexOf('.', at)) {
      parts.add(text.substring(at, period));
      at = period + 1;
    }
    parts.add(text.substring(at));
    return parts;
  }

  private @Nullable DraftStep find(List<String> parts, Place place) {
    if (parts.size() == 1) {
      for (Call call = place.call(); call != null; call = call.outer()) {
        DraftStep step = inCall(call, parts.getFirst(), place.before());
        if (step != null) {
          return step;
        }
      }
      return null;
    }
    return parts.size() == 2 ? ofProcedure(parts, place) : null;
  }

  private @Nullable DraftStep inCall(Call call, String name, int before) {
    for (DraftStep step : job.steps()) {
      if (step.number() < before && step.call() == call && step.name().equals(name)) {
        return step;
      }
    }
    return null;
  }

  /// A step of a procedure that was called in the same place, else of one called anywhere.
  private @Nullable DraftStep ofProcedure(List<String> parts, Place place) {
    DraftStep found = null;
    for (DraftStep step : job.steps()) {
      if (step.number() < place.before()
          && !step.call().isJob()
          && step.call().stepName().equals(parts.getFirst())
          && step.name().equals(parts.get(1))) {
        if (step.call().outer() == place.call()) {
          return step;
        }
        found = found == null ? step : found;
      }
    }
    return found;
  }

  /// A DD by `*.DD`, `*.STEP.DD` or `*.STEP.PROCSTEP.DD`.
  ///
  /// @param own the DDs of the same step that stand before, where `*.DD` looks
  @Nullable DdReference dd(String text, Place place, int ownNumber, List<DraftDd> own, Span at) {
    List<String> parts = parts(text.substring(2));
    String ddName = parts.getLast();
    if (parts.size() == 1) {
      if (own.stream().anyMatch(dd -> dd.name().equals(ddName))) {
        return new DdReference(ownNumber, ddName);
      }
    } else {
      DraftStep step = find(parts.subList(0, parts.size() - 1), place);
      if (step != null && step.dd(ddName) != null) {
        return new DdReference(step.number(), ddName);
      }
      if (step != null && step.number() == ownNumber) {
        return dd("*." + ddName, place, ownNumber, own, at);
      }
    }
    problems.add(
        JclParameterProblem.InvalidReference.earlier(
            at, text, "there is no earlier DD statement of this name"));
    return null;
  }
}
