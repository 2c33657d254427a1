package homeport.utilities.sort;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ddnames that a sort works with.
///
/// @param in SORTIN
/// @param mergePrefix of the inputs of a merge, two digits behind: SORTIN
/// @param out SORTOUT; null when only OUTFIL writes
/// @param more further copies of what goes to `out` (several names in TO of ICETOOL)
public record Dds(String in, String mergePrefix, @Nullable String out, List<String> more) {
  /// Those of a sort that a step runs.
  public static final Dds USUAL = new Dds("SORTIN", "SORTIN", "SORTOUT", List.of());

  public Dds {
    more = List.copyOf(more);
  }
}
