package homeport.jcl;

import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One program to run.
///
/// @param number the step's place in the job, from 1
/// @param stepName the EXEC statement's name in the job; for a step of a procedure, the name of the
///   EXEC statement that called it; empty when there is none
/// @param procStepName the step's name in its procedure, null outside procedures
/// @param parm what PARM= passes, without enclosing apostrophes and parentheses; null when not
///   coded
/// @param parmDd the DD that holds the parameter (PARMDD=)
/// @param tests COND=
/// @param time the limit of this step, null when not coded
/// @param regionBytes REGION= in bytes, 0 for all there is, null when not coded
/// @param accounting ACCT=
public record Step(
    Span at,
    int number,
    String stepName,
    @Nullable String procStepName,
    Program program,
    @Nullable String parm,
    @Nullable String parmDd,
    StepTests tests,
    @Nullable TimeLimit time,
    @Nullable Long regionBytes,
    List<String> accounting,
    List<Dd> dds)
    implements JobElement {
  public Step {
    accounting = List.copyOf(accounting);
    dds = List.copyOf(dds);
  }

  /// The name as messages show it: `STEP` or `STEP.PROCSTEP`.
  public String qualifiedName() {
    return procStepName == null ? stepName : stepName + "." + procStepName;
  }

  /// The first DD of that name, or null.
  public @Nullable Dd dd(String ddName) {
    for (Dd dd : dds) {
      if (dd.ddName().equals(ddName)) {
        return dd;
      }
    }
    return null;
  }

  /// The DDs with each DDNAME= put in place: the DD that was named gives its data sets to the one
  /// that named it and is no longer there itself; one that names nothing is a dummy. Of a
  /// concatenation only the first data set goes there when other DDs stand between; the rest is
  /// appended to the DD before it (z/OS MVS JCL Reference, "DDNAME parameter", "References to
  /// concatenated data sets").
  public List<Dd> boundDds() {
    List<List<Allocation>> bound = new ArrayList<>();
    for (Dd dd : dds) {
      bound.add(new ArrayList<>(dd.concatenation()));
    }
    Set<Integer> taken = new HashSet<>();
    for (int from = 0; from < dds.size(); from++) {
      for (int at = 0; at < dds.get(from).concatenation().size(); at++) {
        if (dds.get(from).concatenation().get(at) instanceof Allocation.Forward forward) {
          bind(forward, from, bound, taken);
        }
      }
    }
    List<Dd> left = new ArrayList<>();
    for (int i = 0; i < dds.size(); i++) {
      if (!taken.contains(i)) {
        left.add(new Dd(dds.get(i).at(), dds.get(i).ddName(), bound.get(i)));
      }
    }
    return left;
  }

  private void bind(
      Allocation.Forward forward, int from, List<List<Allocation>> bound, Set<Integer> taken) {
    List<Allocation> into = bound.get(from);
    int place = into.indexOf(forward);
    int target = from + 1;
    while (target < dds.size() && !dds.get(target).ddName().equals(forward.ddName())) {
      target++;
    }
    if (target == dds.size() || bound.get(target).getFirst() instanceof Allocation.Forward) {
      into.set(place, new Allocation.Dummy(forward.at(), forward.attributes()));
      return;
    }
    List<Allocation> given = bound.get(target);
    taken.add(target);
    into.set(place, given.getFirst());
    List<Allocation> rest = List.copyOf(given.subList(1, given.size()));
    if (target == from + 1) {
      into.addAll(place + 1, rest);
    } else {
      bound.get(target - 1).addAll(rest);
    }
  }
}
