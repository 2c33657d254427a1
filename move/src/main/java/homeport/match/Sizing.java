package homeport.match;

import homeport.match.Answer.CannotSay;
import homeport.match.CoreNeed.Known;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The model: from a load and the facts of a catalogue to the servers that carry it.
public final class Sizing {
  /// More draws tell nothing more.
  public static final int DRAWS_MAX = 1_000_000;

  private static final int OLD_YEARS = 10;
  private static final int NEW_YEARS = 5;
  private static final String POWER_CORE = "power-core";

  /// What the person asks for beside the load.
  ///
  /// @param headroom share of each server that is kept free, from 0 to less than 1
  /// @param draws of the simulation; 0 for none
  public record Wish(double headroom, int draws, long seed) {
    public Wish {
      if (!(headroom >= 0) || headroom >= 1 || draws < 0 || draws > DRAWS_MAX) {
        throw new IllegalArgumentException("headroom " + headroom + ", draws " + draws);
      }
    }
  }

  private final Knowledge knowledge;
  private final LocalDate day;
  private final Wish wish;

  /// @param day on which the answer is given; expired facts are kept out
  public Sizing(Catalogue catalogue, LocalDate day, Wish wish) {
    this.knowledge = new Knowledge(catalogue, day);
    this.day = day;
    this.wish = wish;
  }

  /// @param machine the model the load runs on today, or empty
  /// @param share of online work as the person says, or null
  /// @throws IOException when the review cannot be read
  public Answer answer(Load load, String machine, @Nullable Interval share) throws IOException {
    List<MatchProblem> problems = new ArrayList<>();
    Demand demand = new DemandReader(knowledge, problems).read(load, machine, share);
    return answer(demand, problems);
  }

  public Answer answer(Demand demand) {
    return answer(demand, new ArrayList<>());
  }

  private Answer answer(Demand demand, List<MatchProblem> problems) {
    List<Candidate> candidates = new ArrayList<>();
    List<CannotSay> cannotSay = new ArrayList<>();
    if (demand.isEmpty()) {
      problems.add(
          new MatchProblem("HP6006", "no server can be named, because no load could be told"));
    } else {
      for (Server server : knowledge.catalogue().servers()) {
        candidate(server, demand, candidates, cannotSay);
      }
      if (candidates.isEmpty()) {
        problems.add(
            new MatchProblem(
                "HP6006", "no server can be named: for none is there a usable source"));
      }
    }
    remarks(demand, candidates, problems);
    return new Answer(day, demand, wish.headroom(), candidates, cannotSay, problems);
  }

  private void candidate(
      Server server, Demand demand, List<Candidate> candidates, List<CannotSay> cannotSay) {
    Evidence perServer =
        server.isMachine()
            ? knowledge.unitsPerServer(server)
            : new Evidence(Interval.of(1), List.of());
    Map<Factor, Known> known = new EnumMap<>(Factor.class);
    String missing = quantities(server.subject(), demand, known);
    if (missing == null && perServer == null) {
      missing = "how many cores one has";
    }
    if (missing != null || perServer == null) {
      cannotSay.add(new CannotSay(server, "no source for " + missing, mentions(server)));
      return;
    }
    candidates.add(candidate(server, perServer, demand, new CoreNeed(known), known));
  }

  /// Fills in what is known of each quantity; returns what is missing, or null.
  private @Nullable String quantities(String subject, Demand demand, Map<Factor, Known> known) {
    known.put(Factor.LOAD, new Known(demand.mips(), demand.facts()));
    known.put(Factor.ONLINE_SHARE, new Known(demand.onlineShare(), List.of()));
    known.put(Factor.POWER_CORES, new Known(demand.powerCores(), demand.facts()));
    if (demand.mips().high() > 0) {
      boolean online = demand.onlineShare().high() > 0;
      boolean batch = demand.onlineShare().low() < 1;
      if (online && !put(known, Factor.ONLINE_RATE, rate(subject, Workload.ONLINE))) {
        return "how much online work one core carries";
      }
      if (batch && !put(known, Factor.BATCH_RATE, rate(subject, Workload.BATCH))) {
        return "how much batch work one core carries";
      }
    }
    if (demand.powerCores().high() > 0) {
      // A ratio of Power to x86 says nothing of one Power generation against another.
      if (subject.equals(POWER_CORE)
          || !put(known, Factor.POWER_WORTH, knowledge.worth(POWER_CORE))
          || !put(known, Factor.UNIT_WORTH, knowledge.worth(subject))) {
        return "what one core is worth beside a Power core of today";
      }
    }
    return null;
  }

  private @Nullable Evidence rate(String subject, Workload work) {
    return knowledge.mipsPerUnit(subject, work);
  }

  private static boolean put(Map<Factor, Known> known, Factor factor, @Nullable Evidence evidence) {
    if (evidence == null) {
      return false;
    }
    known.put(factor, new Known(evidence.value(), evidence.facts()));
    return true;
  }

  private Candidate candidate(
      Server server, Evidence perServer, Demand demand, CoreNeed need, Map<Factor, Known> known) {
    Interval units = need.range();
    Interval free = Interval.of(1 - wish.headroom());
    Count planned = Count.of(units.over(free), perServer.value());
    Count onePlus = server.isMachine() ? planned.plus(1) : null;
    Set<Fact> sources = new LinkedHashSet<>(demand.facts());
    known.values().forEach(what -> sources.addAll(what.facts()));
    sources.addAll(perServer.facts());
    List<ChainTime> chains = chains(server, demand, sources);
    Standing weakest = Evidence.weakest(List.copyOf(sources));
    return new Candidate(
        server,
        perServer.value(),
        units,
        Count.of(units, perServer.value()),
        planned,
        onePlus,
        (onePlus == null ? planned : onePlus).times(2),
        weakest == null ? Standing.UNKNOWN : weakest,
        need.influences(),
        chains,
        wish.draws() == 0 ? null : need.draw(wish.draws(), wish.seed()),
        List.copyOf(sources));
  }

  private List<ChainTime> chains(Server server, Demand demand, Set<Fact> sources) {
    if (demand.chains().isEmpty()) {
      return List.of();
    }
    Evidence batch = rate(server.subject(), Workload.BATCH);
    Demand.Engine engine = demand.engine();
    Interval speed = engine == null || batch == null ? null : engine.mips().over(batch.value());
    boolean least = engine != null && engine.least();
    if (speed != null && batch != null) {
      sources.addAll(batch.facts());
    }
    return demand.chains().stream()
        .map(chain -> ChainTime.of(chain, speed, least, demand.windowMinutes()))
        .toList();
  }

  /// What the catalogue does say of a server that cannot be counted.
  private List<Fact> mentions(Server server) {
    return knowledge.catalogue().facts().stream()
        .filter(
            fact -> fact.subject().equals(server.subject()) || fact.subject().equals(server.id()))
        .toList();
  }

  /// Contradictions, expired facts and old ones among those that were used or stand beside them.
  private void remarks(Demand demand, List<Candidate> candidates, List<MatchProblem> problems) {
    Set<Fact> used = new LinkedHashSet<>(demand.facts());
    candidates.forEach(candidate -> used.addAll(candidate.sources()));
    List<Fact> beside =
        knowledge.catalogue().facts().stream()
            .filter(fact -> fact.usable(day))
            .filter(fact -> used.contains(fact) || used.stream().anyMatch(u -> same(u, fact)))
            .toList();
    problems.addAll(Knowledge.contradictions(beside));
    for (Fact fact : knowledge.expired()) {
      problems.add(
          new MatchProblem(
              "HP6005",
              "fact `" + fact.id() + "` held until " + fact.until() + "; it was not used"));
    }
    for (Fact fact : used) {
      if (year(fact) < day.getYear() - OLD_YEARS) {
        problems.add(
            new MatchProblem(
                "HP6011", "fact `" + fact.id() + "` is of " + fact.date() + ": " + fact.shown()));
      }
    }
    beyondTheirConditions(used, problems);
  }

  /// Figures of older cores are the only ones there are; for newer cores their high end is safe and
  /// their low end is not the least that may do.
  private void beyondTheirConditions(Set<Fact> used, List<MatchProblem> problems) {
    List<Fact> rates =
        used.stream()
            .filter(fact ->
                fact.metric() == Metric.MIPS_PER_UNIT
                    || (fact.metric() == Metric.X86_CORES && fact.subject().equals(POWER_CORE)))
            .filter(fact -> year(fact) < day.getYear() - NEW_YEARS)
            .toList();
    if (!rates.isEmpty()) {
      int from = rates.stream().mapToInt(Sizing::year).min().orElseThrow();
      int to = rates.stream().mapToInt(Sizing::year).max().orElseThrow();
      problems.add(
          new MatchProblem(
              "HP6012",
              "what a core carries was told in %s; newer cores may need fewer than the low end, and no source says how many fewer"
                  .formatted(from == to ? from : from + " to " + to)));
    }
  }

  private static boolean same(Fact one, Fact other) {
    return one.metric() == other.metric() && one.subject().equals(other.subject());
  }

  /// The year of a fact's date; far ahead where it is not known, since nothing can be said of it.
  private static int year(Fact fact) {
    return fact.date().matches("\\d{4}(-.*)?")
        ? Integer.parseInt(fact.date().substring(0, 4))
        : Integer.MAX_VALUE;
  }
}
