package homeport.jcl.expand;

import homeport.diagnostics.Span;
import homeport.jcl.JclStructureProblem;
import homeport.jcl.draft.DraftDd;
import homeport.jcl.draft.DraftListing;
import homeport.jcl.draft.DraftStep;
import homeport.jcl.parameters.Names;
import homeport.jcl.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A procedure that was called just now: DD statements that follow change its steps or are added to
/// them (z/OS MVS JCL Reference, "Modifying OUTPUT JCL and DD statements"). Only steps of the
/// procedure itself can be changed, not those of procedures that it calls.
final class OpenCall {
  private final Expansion expansion;
  private final List<DraftStep> steps;
  private final boolean failed;
  private final List<DraftDd> added = new ArrayList<>();
  private @Nullable DraftStep step;
  private @Nullable DraftDd dd;
  private int part;
  private boolean overriding;

  /// @param failed true when there is no procedure: nothing more is said about what follows
  OpenCall(Expansion expansion, List<DraftStep> steps, boolean failed) {
    this.failed = failed;
    this.expansion = expansion;
    this.steps = steps;
    this.step = steps.isEmpty() ? null : steps.getFirst();
  }

  /// The step that a name means: the one before the period, else the one that was changed last,
  /// else the first.
  @Nullable DraftStep step(String name, Span at) {
    int period = name.indexOf('.');
    if (period >= 0) {
      step = null;
      String wanted = name.substring(0, period);
      for (DraftStep candidate : steps) {
        if (candidate.name().equals(wanted)) {
          step = candidate;
          break;
        }
      }
      if (step == null && !failed) {
        List<String> names = steps.stream().map(DraftStep::name).toList();
        expansion.report(
            new JclStructureProblem.OverriddenStepNotFound(at, wanted, Names.near(wanted, names)));
      }
    }
    return step;
  }

  /// A DD statement; returns false when it belongs nowhere.
  boolean dd(String name, DraftDd.Part statement, Span nameAt) {
    if (failed) {
      return true;
    }
    if (name.isEmpty()) {
      part++;
    } else {
      dd = null;
      DraftStep target = step(name, nameAt);
      if (target == null) {
        return !steps.isEmpty();
      }
      String ddName = name.substring(name.indexOf('.') + 1);
      part = 0;
      dd = target.dd(ddName);
      overriding = dd != null && !added.contains(dd);
      if (!overriding) {
        dd = new DraftDd(statement.at(), ddName);
        added.add(dd);
        target.dds().add(dd);
      }
    }
    DraftDd into = dd;
    if (into == null) {
      return !steps.isEmpty();
    }
    if (overriding && part < into.parts().size()) {
      override(into, statement);
    } else {
      into.parts().add(statement);
    }
    return true;
  }

  private void override(DraftDd into, DraftDd.Part statement) {
    DraftDd.Part old = into.parts().get(part);
    DraftListing.Entry source = old.source();
    source.override();
    expansion.job().listing().moveLastBefore(source);
    if (statement.parameters().isEmpty()) {
      return;
    }
    List<Parameter> merged = DdOverride.merge(old.parameters(), statement.parameters());
    boolean keepsData =
        merged.stream().anyMatch(p -> p.isPositional() && old.parameters().contains(p));
    DraftDd.Data data = statement.data() != null ? statement.data() : keepsData ? old.data() : null;
    into.parts().set(part, new DraftDd.Part(statement.at(), merged, data, source));
  }
}
