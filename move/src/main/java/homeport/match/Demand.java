package homeport.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The load to be carried.
///
/// @param mips mainframe work; zero when there is none
/// @param onlineShare of the mainframe work, from 0 to 1
/// @param powerCores work of IBM Power machines, in their cores; zero when there is none
/// @param parts where it comes from, a line each
/// @param facts that were needed to tell it
/// @param engine one engine of today's machines, or null when no source says anything of it
/// @param chains batch chains, longest first
public record Demand(
    Interval mips,
    Interval onlineShare,
    Interval powerCores,
    List<String> parts,
    List<Fact> facts,
    @Nullable Engine engine,
    List<Chain> chains,
    @Nullable Double windowMinutes) {
  /// One engine of today's machines.
  ///
  /// @param least true when it may be faster than the figure says, because the figure is of the
  ///   largest configuration and engines of smaller ones do more
  public record Engine(Interval mips, boolean least) {}

  public Demand {
    parts = List.copyOf(parts);
    facts = List.copyOf(facts);
    chains = List.copyOf(chains);
    if (onlineShare.high() > 1) {
      throw new IllegalArgumentException("a share above 1");
    }
  }

  /// So many MIPS, and nothing else known.
  public static Demand ofMips(Interval mips, Interval onlineShare) {
    return new Demand(
        mips, onlineShare, Interval.of(0), List.of(), List.of(), null, List.of(), null);
  }

  public boolean isEmpty() {
    return mips.high() == 0 && powerCores.high() == 0;
  }
}
