package homeport.utilities.sort;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ddnames that a sort works with.
///
/// @param in SORTIN
/// @param merge the inputs of a merge; none for SORTIN01 to SORTIN99
/// @param out SORTOUT; null when only OUTFIL writes
/// @param more further copies of what goes to `out` (several names in TO of ICETOOL)
public record Dds(String in, List<String> merge, @Nullable String out, List<String> more) {
  /// Those of a sort that a step runs.
  public static final Dds USUAL = new Dds("SORTIN", List.of(), "SORTOUT", List.of());

  public Dds {
    merge = List.copyOf(merge);
    more = List.copyOf(more);
  }
}
