package homeport.diagnostics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The problems of one compile or one job, in the order they were found; at most [#LIMIT] are kept
/// so that garbage cannot fill the memory. The same problem at the same place is told once.
public final class Problems {
  /// How many problems are kept; later ones are counted only.
  public static final int LIMIT = 1_000;

  private final List<Problem> found = new ArrayList<>();
  private int dropped;
  private boolean refused;
  private Severity worst = Severity.NOTE;

  /// Keeps a problem, unless the same was told at its place or there are [#LIMIT] already.
  public void add(Problem problem) {
    boolean full = isFull();
    if (!full && found.stream().anyMatch(earlier -> isSame(earlier, problem))) {
      return;
    }
    refused |= problem.refuses();
    if (problem.severity().compareTo(worst) > 0) {
      worst = problem.severity();
    }
    if (full) {
      dropped++;
    } else {
      found.add(problem);
    }
  }

  /// Takes over what others found, and what they had no room for.
  public void addAll(Problems others) {
    others.found.forEach(this::add);
    refused |= others.refused;
    dropped += others.dropped;
    if (others.worst.compareTo(worst) > 0) {
      worst = others.worst;
    }
  }

  private static boolean isSame(Problem earlier, Problem later) {
    Span one = earlier.at();
    Span other = later.at();
    return one.start() == other.start()
        && one.end() == other.end()
        && one.file() == other.file()
        && earlier.id().equals(later.id())
        && earlier.title().equals(later.title());
  }

  /// True when no more are kept: what is costly to say need not be found out.
  public boolean isFull() {
    return found.size() >= LIMIT;
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
    return refused;
  }
}
