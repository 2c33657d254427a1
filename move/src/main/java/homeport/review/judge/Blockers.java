package homeport.review.judge;

import homeport.review.model.Blocker;
import homeport.review.model.Finding;
import homeport.review.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What stops programs and jobs, ranked: first by how many units use it themselves, then by all
/// that hangs on these.
public final class Blockers {
  private static final Comparator<Blocker> ORDER =
      Comparator.<Blocker>comparingInt(b -> -(b.programs().size() + b.jobs().size()))
          .thenComparingInt(b -> -b.dataSets().size())
          .thenComparingInt(b -> -b.direct().size())
          .thenComparingInt(b -> -b.findings())
          .thenComparing(Blocker::id);

  private Blockers() {}

  public static List<Blocker> of(List<Finding> findings, UnitGraph graph) {
    Map<String, List<Finding>> groups = new TreeMap<>();
    for (Finding finding : findings) {
      // A program that is not accepted is stopped by what is in it, not by being a program.
      boolean symptom = finding.rule().equals("cobol-program");
      if (finding.verdict().blocks() && !finding.unit().isEmpty() && !symptom) {
        groups.computeIfAbsent(finding.group(), _ -> new ArrayList<>()).add(finding);
      }
    }
    List<Blocker> blockers = new ArrayList<>();
    groups.forEach((group, all) -> blockers.add(blocker(group, all, graph)));
    blockers.sort(ORDER);
    List<Blocker> ranked = new ArrayList<>();
    for (Blocker b : blockers) {
      ranked.add(
          new Blocker(
              ranked.size() + 1,
              b.id(),
              b.product(),
              b.verdict(),
              b.findings(),
              b.place(),
              b.direct(),
              b.programs(),
              b.jobs(),
              b.dataSets()));
    }
    return ranked;
  }

  private static Blocker blocker(String group, List<Finding> findings, UnitGraph graph) {
    Set<String> direct = new TreeSet<>();
    Verdict worst = Verdict.RUNS_UNMODIFIED;
    for (Finding finding : findings) {
      direct.add(finding.unit());
      worst = worst.compareTo(finding.verdict()) < 0 ? finding.verdict() : worst;
    }
    Set<String> hanging = graph.hanging(direct);
    Finding first = findings.getFirst();
    return new Blocker(
        0,
        group,
        first.product(),
        worst,
        findings.size(),
        first.place(),
        List.copyOf(direct),
        named(hanging, "P:"),
        named(hanging, "J:"),
        named(hanging, "D:"));
  }

  static List<String> named(Set<String> nodes, String kind) {
    return nodes.stream()
        .filter(node -> node.startsWith(kind))
        .map(node -> node.substring(kind.length()))
        .toList();
  }
}
