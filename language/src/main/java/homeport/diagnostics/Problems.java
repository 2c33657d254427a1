package homeport.diagnostics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The problems of one compile or one job, in the order they were found; at most [#LIMIT] are kept
/// so that garbage cannot fill the memory.
public final class Problems {
  /// How many problems are kept; later ones are counted only.
  public static final int LIMIT = 1_000;

  private final List<Problem> found = new ArrayList<>();
  private int dropped;
  private Severity worst = Severity.NOTE;

  public void add(Problem problem) {
    if (problem.severity().compareTo(worst) > 0) {
      worst = problem.severity();
    }
    if (found.size() < LIMIT) {
      found.add(problem);
    } else {
      dropped++;
    }
  }

  public List<Problem> all() {
    return Collections.unmodifiableList(found);
  }

  /// How many were found beyond the limit.
  public int dropped() {
    return dropped;
  }

  /// The highest severity so far; `NOTE` when there is none.
  public Severity worst() {
    return worst;
  }

  /// True when no program may come of this text.
  public boolean hasErrors() {
    return worst.compareTo(Severity.ERROR) >= 0;
  }
}
