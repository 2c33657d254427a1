package homeport.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One kind of server, and how many of it carry the load.
///
/// @param unitsPerServer 1 where the answer counts cores or vCPUs
/// @param units cores (or vCPUs) for the load alone
/// @param count servers for the load alone
/// @param planned servers with the headroom
/// @param onePlus servers with the headroom and one spare; null where cores are counted
/// @param twoSites servers for two sites, each able to carry the load alone with its own spare
/// @param standing of the weakest fact the answer rests on
/// @param influences what makes the spread, the greatest first
/// @param draws of the simulation, or null where none was asked for
/// @param sources the facts the answer rests on
public record Candidate(
    Server server,
    Interval unitsPerServer,
    Interval units,
    Count count,
    Count planned,
    @Nullable Count onePlus,
    Count twoSites,
    Standing standing,
    List<Influence> influences,
    List<ChainTime> chains,
    @Nullable Draws draws,
    List<Fact> sources) {
  public Candidate {
    influences = List.copyOf(influences);
    chains = List.copyOf(chains);
    sources = List.copyOf(sources);
  }
}
