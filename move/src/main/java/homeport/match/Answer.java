package homeport.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Which servers carry a load, which cannot be told, and what a reader must know beside.
///
/// @param headroom share of each server that is kept free, from 0 to less than 1
public record Answer(
    LocalDate day,
    Demand demand,
    double headroom,
    List<Candidate> candidates,
    List<CannotSay> cannotSay,
    List<MatchProblem> problems) {
  public Answer {
    candidates = List.copyOf(candidates);
    cannotSay = List.copyOf(cannotSay);
    problems = List.copyOf(problems);
  }

  /// This, with what was found before it was asked for standing first.
  public Answer with(List<MatchProblem> before) {
    List<MatchProblem> all = new ArrayList<>(before);
    all.addAll(problems);
    return new Answer(day, demand, headroom, candidates, cannotSay, all);
  }

  /// A server that no source lets us count.
  public record CannotSay(Server server, String why, List<Fact> facts) {
    public CannotSay {
      facts = List.copyOf(facts);
    }
  }
}
