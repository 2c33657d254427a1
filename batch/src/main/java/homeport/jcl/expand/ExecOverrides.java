package homeport.jcl.expand;

import homeport.jcl.parameters.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// EXEC parameters coded where a procedure is called (z/OS MVS JCL Reference, "Rules for modifying
/// EXEC parameters"): with a step's name behind a period they are for that step, else for all
/// steps; but PARM without one is for the first step, and takes away PARM from the others.
final class ExecOverrides {
  private static final Set<String> PARM = Set.of("PARM", "PARMDD");

  private final List<Parameter> overrides;
  private final boolean sharedTime;
  private final Set<String> seen = new HashSet<>();
  private boolean first = true;

  ExecOverrides(List<Parameter> overrides, boolean sharedTime) {
    this.overrides = List.copyOf(overrides);
    this.sharedTime = sharedTime;
  }

  /// A step's parameters as they count.
  ///
  /// @param sharedTime TIME= is that of the whole procedure
  record Effective(List<Parameter> parameters, boolean sharedTime) {}

  Effective apply(String stepName, List<Parameter> written) {
    List<Parameter> merged = new ArrayList<>(written);
    boolean shared = false;
    for (Parameter override : overrides) {
      if (override.qualifier().isEmpty()) {
        if (PARM.contains(override.keyword()) && !first) {
          merged.removeIf(p -> PARM.contains(p.keyword()));
        } else {
          replace(merged, override);
          shared |= override.keyword().equals("TIME");
        }
      }
    }
    for (Parameter override : overrides) {
      if (override.qualifier().equals(stepName) && !stepName.isEmpty()) {
        replace(merged, override);
        shared &= !override.keyword().equals("TIME");
      }
    }
    seen.add(stepName);
    first = false;
    return new Effective(merged, shared || sharedTime && has(merged, "TIME"));
  }

  private static boolean has(List<Parameter> parameters, String keyword) {
    return parameters.stream().anyMatch(p -> p.keyword().equals(keyword));
  }

  private static void replace(List<Parameter> merged, Parameter override) {
    String keyword = override.keyword();
    merged.removeIf(
        p -> p.keyword().equals(keyword) || PARM.contains(keyword) && PARM.contains(p.keyword()));
    if (!override.value().isOmitted()) {
      merged.add(override.renamed(keyword));
    }
  }

  /// The overrides whose step was not there.
  List<Parameter> unused() {
    return overrides.stream()
        .filter(p -> !p.qualifier().isEmpty() && !seen.contains(p.qualifier()))
        .toList();
  }

  /// The names of the procedure's steps.
  Set<String> stepNames() {
    return seen;
  }
}
