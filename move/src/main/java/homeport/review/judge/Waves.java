package homeport.review.judge;

import homeport.review.model.Wave;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A proposal for the order of the move. Units that need each other (by calls and by data sets both
/// read and written) move together; a group moves one wave after the last group it needs. Data sets
/// move with those who write them, so they are not listed.
public final class Waves {
  private Waves() {}

  /// @param blocked units that are not ready
  public static List<Wave> of(UnitGraph graph, Set<String> blocked) {
    Map<String, Integer> waveOf = new HashMap<>();
    Map<Integer, List<Wave.Group>> waves = new TreeMap<>();
    for (Set<String> component : Components.of(graph)) {
      TreeSet<Integer> before = new TreeSet<>();
      for (String unit : component) {
        for (String needed : graph.needs(unit)) {
          if (!component.contains(needed)) {
            before.add(waveOf.getOrDefault(needed, 0));
          }
        }
      }
      int last = before.isEmpty() ? 0 : before.last();
      boolean data = component.stream().allMatch(unit -> unit.startsWith("D:"));
      int wave = data ? last : last + 1;
      component.forEach(unit -> waveOf.put(unit, wave));
      before.remove(0);
      if (!data) {
        int stopped = (int) component.stream().filter(blocked::contains).count();
        waves
            .computeIfAbsent(wave, _ -> new ArrayList<>())
            .add(
                new Wave.Group(
                    Blockers.named(component, "P:"),
                    Blockers.named(component, "J:"),
                    stopped,
                    List.copyOf(before)));
      }
    }
    List<Wave> ordered = new ArrayList<>();
    waves.forEach((number, groups) -> ordered.add(new Wave(number, sorted(groups))));
    return ordered;
  }

  private static List<Wave.Group> sorted(List<Wave.Group> groups) {
    return groups.stream()
        .sorted(
            Comparator.<Wave.Group>comparingInt(g -> -(g.programs().size() + g.jobs().size()))
                .thenComparing(
                    g -> String.join(",", g.programs()) + "/" + String.join(",", g.jobs())))
        .toList();
  }
}
