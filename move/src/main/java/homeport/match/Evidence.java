package homeport.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// What the facts together say of one quantity, and which facts those are.
///
/// Figures are never averaged. A strong figure (audited, or measured by somebody who can be named)
/// of the very thing stands instead of weaker ones; several strong ones are all true at once, so
/// what is known is where they overlap. Weak figures each may be right, so what is known is the
/// smallest interval that holds them all. Strong figures that do not overlap contradict each other:
/// then they count as weak ones do, and the contradiction is reported.
record Evidence(Interval value, List<Fact> facts) {
  Evidence {
    facts = List.copyOf(facts);
  }

  /// One figure.
  ///
  /// @param value the fact's figure turned into what is asked for
  /// @param direct true when the fact is about the very thing asked for
  /// @param facts the fact first, then those that were needed to turn its figure
  record Figure(Interval value, boolean direct, List<Fact> facts) {
    boolean strong() {
      return direct && facts.stream().allMatch(fact -> fact.standing().strong());
    }
  }

  /// Null when there is no figure at all.
  static @Nullable Evidence of(List<Figure> figures) {
    List<Figure> strong = figures.stream().filter(Figure::strong).toList();
    List<Figure> used = strong.isEmpty() ? figures : strong;
    if (used.isEmpty()) {
      return null;
    }
    Interval together = strong.isEmpty() ? null : overlap(strong);
    return new Evidence(together == null ? hull(used) : together, facts(used));
  }

  private static @Nullable Interval overlap(List<Figure> figures) {
    double low = figures.stream().mapToDouble(figure -> figure.value().low()).max().orElseThrow();
    double high = figures.stream().mapToDouble(figure -> figure.value().high()).min().orElseThrow();
    return low <= high ? new Interval(low, high) : null;
  }

  static Interval hull(List<Figure> figures) {
    Interval hull = figures.getFirst().value();
    for (Figure figure : figures) {
      hull = hull.hull(figure.value());
    }
    return hull;
  }

  static List<Fact> facts(List<Figure> figures) {
    SequencedSet<Fact> facts = new LinkedHashSet<>();
    figures.forEach(figure -> facts.addAll(figure.facts()));
    return List.copyOf(facts);
  }

  /// The facts of both, each once.
  static List<Fact> union(List<Fact> some, List<Fact> others) {
    SequencedSet<Fact> facts = new LinkedHashSet<>(some);
    facts.addAll(others);
    return new ArrayList<>(facts);
  }

  /// The standing of the weakest fact, or null when no fact was needed.
  static @Nullable Standing weakest(List<Fact> facts) {
    return facts.stream().map(Fact::standing).max(Comparator.naturalOrder()).orElse(null);
  }
}
