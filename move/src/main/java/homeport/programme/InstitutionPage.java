package homeport.programme;

import java.util.List;
import java.util.Map;

/// An institution as one viewer sees it.
///
/// @param waves in order; systems without a wave last, under a wave with an empty id
/// @param differing systems with a trial that differed and was not answered; 0 for a supplier
/// @param rules the legal differences; none for a supplier
/// @param expired rules whose time is over
public record InstitutionPage(
    Institution institution,
    int systems,
    List<WaveProgress> waves,
    int differing,
    int blockers,
    List<DifferenceRule> rules,
    List<DifferenceRule> expired) {
  /// How far the systems of a wave are. A gate of a wave is open when it is open for every system.
  ///
  /// @param open systems with the gate open, only for gates that the viewer sees
  public record WaveProgress(Wave wave, int systems, Map<Gate, Integer> open) {
    /// True when the gate is open for every system of the wave.
    public boolean passed(Gate gate) {
      return systems > 0 && open.getOrDefault(gate, 0) == systems;
    }
  }
}
