package homeport.match;

import java.util.List;

/// How much of the answer's spread one quantity makes.
///
/// @param times how many times wider the answer is than it would be if the quantity were known
public record Influence(Factor factor, Interval value, double times, List<Fact> facts) {
  public Influence {
    facts = List.copyOf(facts);
  }
}
