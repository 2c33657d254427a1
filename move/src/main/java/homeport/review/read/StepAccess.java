package homeport.review.read;

import homeport.jcl.Disposition;
import homeport.review.model.Access;
import java.util.Collection;
import java.util.Set;

/// What a step does with the data set of a DD: what the OPEN modes of its programs say; for a
/// utility, what its DD names mean; where neither says it, what DISP allows. DISP also says what is
/// created and deleted.
final class StepAccess {
  private static final Set<String> READ_BY_UTILITIES =
      Set.of("SYSUT1", "SYSIN", "STEPLIB", "JOBLIB", "SYMNAMES", "SYSTSIN", "TOOLIN", "DFSPARM");
  private static final Set<String> WRITTEN_BY_UTILITIES = Set.of("SYSUT2", "SYSPRINT", "SYSREC00");
  private static final Set<String> SORTS = Set.of("SORT", "DFSORT", "ICEMAN", "SYNCSORT");

  private StepAccess() {}

  /// @param control what REPRO and its like do with DD names
  static Access of(
      String program,
      Collection<String> runs,
      String ddName,
      Disposition disposition,
      ProgramIndex programs,
      ControlText control) {
    Access lifetime = lifetime(disposition);
    if (program.equals("IEFBR14")) {
      return lifetime;
    }
    for (ControlText.Named named : control.ddNames()) {
      if (named.name().equals(ddName)) {
        lifetime = lifetime.and(named.access());
      }
    }
    if (program.equals("IDCAMS")) {
      return lifetime;
    }
    Access opened = programs.access(runs, ddName);
    if (opened != null) {
      return lifetime.and(opened);
    }
    return lifetime.and(byName(program, ddName, disposition));
  }

  private static Access byName(String program, String ddName, Disposition disposition) {
    if (READ_BY_UTILITIES.contains(ddName)) {
      return Access.READ;
    }
    if (WRITTEN_BY_UTILITIES.contains(ddName)) {
      return Access.WRITE;
    }
    if (SORTS.contains(program) || program.equals("ICETOOL")) {
      if (ddName.startsWith("SORTIN") || ddName.startsWith("IN")) {
        return Access.READ;
      }
      if (ddName.startsWith("SORTO") || ddName.startsWith("OUT")) {
        return Access.WRITE;
      }
    }
    return switch (disposition.status()) {
      case NEW, MOD -> Access.WRITE;
      case OLD -> Access.UPDATE;
      case SHR -> Access.READ;
    };
  }

  private static Access lifetime(Disposition disposition) {
    boolean fresh = disposition.status() == Disposition.Status.NEW;
    boolean deleted = disposition.normal() == Disposition.Action.DELETE;
    return new Access(false, false, fresh, deleted && !fresh);
  }
}
