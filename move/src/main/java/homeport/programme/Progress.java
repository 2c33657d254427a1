package homeport.programme;

import homeport.programme.InstitutionPage.WaveProgress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How far systems are, by wave and gate.
final class Progress {
  /// Stands for the systems that have no wave.
  static final Wave NONE = new Wave("", Integer.MAX_VALUE, "", LocalDate.MAX, LocalDate.MAX);

  private Progress() {}

  static List<WaveProgress> byWave(
      Viewer viewer, Register register, Collection<SystemState> systems, LocalDate day) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Map<Gate, Integer>> open = new HashMap<>();
    for (SystemState state : systems) {
      String wave = state.system().wave();
      counts.merge(wave, 1, Integer::sum);
      Map<Gate, Integer> ofWave = open.computeIfAbsent(wave, _ -> none(viewer));
      for (Gate gate : Gate.ALL) {
        if (state.openOn(gate, day)) {
          ofWave.computeIfPresent(gate, (_, count) -> count + 1);
        }
      }
    }
    List<Wave> waves = new ArrayList<>(register.waves());
    waves.add(NONE);
    List<WaveProgress> progress = new ArrayList<>();
    for (Wave wave : waves) {
      Integer count = counts.get(wave.id());
      if (count != null) {
        progress.add(new WaveProgress(wave, count, open.getOrDefault(wave.id(), Map.of())));
      }
    }
    return progress;
  }

  /// Zero for each gate that the viewer sees.
  static Map<Gate, Integer> none(Viewer viewer) {
    Map<Gate, Integer> zeros = new EnumMap<>(Gate.class);
    Gate.ALL.stream().filter(viewer::sees).forEach(gate -> zeros.put(gate, 0));
    return zeros;
  }
}
