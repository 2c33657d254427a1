package homeport.match;

import homeport.match.Evidence.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a catalogue says on a day: facts asked for by the quantity that the model needs. Null means
/// that no source says it.
///
/// The x86 core is the common measure. A figure for another unit becomes a figure for an x86 core
/// through what that unit is worth in x86 cores, and so a vCPU, a Power core and a TaiShan core can
/// be told from what was published of Intel cores, with every step's spread kept.
final class Knowledge {
  static final String X86_CORE = "x86-core";

  private final Catalogue catalogue;
  private final LocalDate day;

  Knowledge(Catalogue catalogue, LocalDate day) {
    this.catalogue = catalogue;
    this.day = day;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  List<Fact> expired() {
    return catalogue.facts().stream().filter(fact -> fact.expired(day)).toList();
  }

  private List<Fact> usable(List<Fact> facts) {
    return facts.stream().filter(fact -> fact.usable(day)).toList();
  }

  private List<Fact> usable(Metric metric, String subject) {
    return usable(catalogue.facts(metric, subject));
  }

  /// What is said of a subject itself.
  private @Nullable Evidence direct(Metric metric, String subject) {
    List<Figure> figures = new ArrayList<>();
    for (Fact fact : usable(metric, subject)) {
      figures.add(new Figure(fact.figure(), true, List.of(fact)));
    }
    return Evidence.of(figures);
  }

  /// What is said of a machine's generation or, failing that, of all its kind. Where the generation
  /// is not known (`root` itself is asked for), everything that is said of any generation.
  @Nullable Evidence ofGeneration(Metric metric, String subject) {
    for (String id : catalogue.lineage(subject)) {
      Evidence evidence = direct(metric, id);
      if (evidence != null) {
        return evidence;
      }
    }
    List<Figure> figures = new ArrayList<>();
    for (String member : catalogue.members(subject)) {
      for (Fact fact : usable(metric, member)) {
        figures.add(new Figure(fact.figure(), false, List.of(fact)));
      }
    }
    return Evidence.of(figures);
  }

  @Nullable Evidence unitsPerServer(Server server) {
    return direct(Metric.UNITS_PER_SERVER, server.id());
  }

  @Nullable Evidence mipsOfModel(String model) {
    return direct(Metric.MIPS_OF_MODEL, model);
  }

  /// How many x86 cores a unit is worth.
  @Nullable Evidence worth(String subject) {
    Evidence said = direct(Metric.X86_CORES, subject);
    if (said != null) {
      return said;
    }
    if (catalogue.lineage(subject).contains(X86_CORE)) {
      return new Evidence(Interval.of(1), List.of());
    }
    return worthByScore(subject);
  }

  /// The unit's score over that of each x86 core that has one in the same benchmark. Benchmarks
  /// that we ran ourselves stand instead of those of the press.
  private @Nullable Evidence worthByScore(String subject) {
    List<Figure> figures = new ArrayList<>();
    for (Fact own : usable(Metric.CORE_SCORE, subject)) {
      for (Fact other : usable(catalogue.facts(Metric.CORE_SCORE))) {
        boolean comparable =
            other.benchmark().equals(own.benchmark())
                && !other.subject().equals(subject)
                && catalogue.lineage(other.subject()).contains(X86_CORE);
        if (comparable) {
          Interval ratio = own.figure().over(other.figure());
          figures.add(new Figure(ratio, true, List.of(own, other)));
        }
      }
    }
    List<Figure> strong = figures.stream().filter(Figure::strong).toList();
    List<Figure> used = strong.isEmpty() ? figures : strong;
    // Different kernels favour different processors: their ratios are all true and none is the one.
    return used.isEmpty() ? null : new Evidence(Evidence.hull(used), Evidence.facts(used));
  }

  /// MIPS of a kind of work that one unit carries.
  @Nullable Evidence mipsPerUnit(String subject, Workload work) {
    Evidence own = worth(subject);
    List<Figure> figures = new ArrayList<>();
    for (Fact fact : usable(catalogue.facts(Metric.MIPS_PER_UNIT))) {
      if (!fact.isFor(work)) {
        continue;
      }
      if (fact.subject().equals(subject)) {
        figures.add(new Figure(fact.figure(), true, List.of(fact)));
      } else if (own != null) {
        Figure turned = turned(fact, subject, own);
        if (turned != null) {
          figures.add(turned);
        }
      }
    }
    return Evidence.of(figures);
  }

  /// A figure of another unit, by what both are worth. That of all x86 cores holds for each of
  /// them.
  private @Nullable Figure turned(Fact fact, String subject, Evidence own) {
    Evidence theirs = worth(fact.subject());
    if (theirs == null) {
      return null;
    }
    boolean direct =
        fact.subject().equals(X86_CORE)
            && catalogue.lineage(subject).contains(X86_CORE)
            && own.facts().isEmpty();
    Set<Fact> facts = new LinkedHashSet<>(List.of(fact));
    facts.addAll(theirs.facts());
    facts.addAll(own.facts());
    Interval value = fact.figure().times(own.value()).over(theirs.value());
    return new Figure(value, direct, List.copyOf(facts));
  }

  /// Pairs of facts among some that cannot both be right: one quantity of one subject, and no value
  /// in common.
  static List<MatchProblem> contradictions(List<Fact> facts) {
    List<MatchProblem> problems = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      for (int j = i + 1; j < facts.size(); j++) {
        if (contradict(facts.get(i), facts.get(j))) {
          problems.add(
              new MatchProblem(
                  "HP6004",
                  "facts contradict each other: %s (`%s`) and %s (`%s`); neither is dropped"
                      .formatted(
                          facts.get(i).shown(),
                          facts.get(i).id(),
                          facts.get(j).shown(),
                          facts.get(j).id())));
        }
      }
    }
    return problems;
  }

  private static boolean contradict(Fact one, Fact other) {
    return one.metric() == other.metric()
        && one.metric() != Metric.REFERENCE
        && one.subject().equals(other.subject())
        && one.benchmark().equals(other.benchmark())
        && (one.workload() == null
            || other.workload() == null
            || one.workload() == other.workload())
        && !one.figure().overlaps(other.figure());
  }
}
