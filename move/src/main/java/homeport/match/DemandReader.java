package homeport.match;

import homeport.match.Demand.Engine;
import homeport.match.Inventory.Machine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns what a person or a review says of the load into a [Demand]. What no source can turn is
/// named and kept out.
final class DemandReader {
  private static final Pattern STANDBY =
      Pattern.compile("\\b(stand-?by|backup|recovery|dr|second site)\\b");

  /// The capacity marker in an IBM model, `3906-710`: the last two digits count the engines.
  private static final Pattern CAPACITY_MARKER = Pattern.compile("^\\d{4}-[4-7](\\d\\d)$");

  private static final String MSU_IS_A_PRICE =
      "MSU is a unit of price, not of capacity; bring the machine's MIPS from LSPR or PCI";

  private final Knowledge knowledge;
  private final List<MatchProblem> problems;

  private Interval mips = Interval.of(0);
  private Interval powerCores = Interval.of(0);
  private @Nullable Engine engine;
  private List<Fact> engineFacts = List.of();
  private final List<String> parts = new ArrayList<>();
  private List<Fact> facts = List.of();

  DemandReader(Knowledge knowledge, List<MatchProblem> problems) {
    this.knowledge = knowledge;
    this.problems = problems;
  }

  /// @param machine the model the load runs on today, or empty when it was not said
  /// @param share of online work as the person says, or null
  Demand read(Load load, String machine, @Nullable Interval share) throws IOException {
    Interval any = new Interval(0, 1);
    switch (load) {
      case Load.Mips m -> addMips(Interval.of(m.value()), List.of(), show(m.value(), "MIPS"));
      case Load.Msu m -> addMsu(m.value(), machine, show(m.value(), "MSU"));
      case Load.Rperf r ->
          addPower(r.value(), Metric.RPERF_PER_CORE, machine, show(r.value(), "rPerf"));
      case Load.CpuTime c -> addCpuTime(c, machine);
      case Load.Review r -> {
        return review(r, share);
      }
    }
    if (!(load instanceof Load.Rperf)) {
      findEngine(machine, load instanceof Load.Mips m ? m.value() : 0);
    }
    return demand(share == null ? any : share, List.of(), null);
  }

  private static String show(double value, String unit) {
    return Numbers.show(value) + " " + unit;
  }

  private Demand demand(Interval share, List<Chain> chains, @Nullable Double windowMinutes) {
    List<Chain> longest =
        chains.stream()
            .sorted(Comparator.comparingDouble(Chain::elapsedMinutes).reversed())
            .toList();
    List<Fact> needed = chains.isEmpty() ? facts : Evidence.union(facts, engineFacts);
    return new Demand(mips, share, powerCores, parts, needed, engine, longest, windowMinutes);
  }

  private void addMips(Interval amount, List<Fact> by, String part) {
    mips = mips.plus(amount);
    facts = Evidence.union(facts, by);
    parts.add(part);
  }

  private void addMsu(double msu, String machine, String part) {
    String generation = mainframe(machine);
    Evidence perMsu = knowledge.ofGeneration(Metric.MIPS_PER_MSU, generation);
    if (perMsu == null) {
      leftOut(part + ": no source says how many MIPS an MSU of it is");
      return;
    }
    problems.add(new MatchProblem("HP6008", part + ": " + MSU_IS_A_PRICE));
    addMips(perMsu.value().times(msu), perMsu.facts(), part + " taken as MIPS by a rule of thumb");
  }

  private void addPower(double amount, Metric perCore, String machine, String part) {
    String generation = knowledge.catalogue().generation(machine, "power");
    Evidence each =
        knowledge.ofGeneration(
            perCore, generation == null && machine.isEmpty() ? "power" : generationOr(generation));
    if (each == null) {
      leftOut(
          part
              + (generation == null ? "" : " on " + knowledge.catalogue().name(generation))
              + ": no source says the "
              + perCore.unit()
              + " of this machine; bring IBM's value with --facts");
      return;
    }
    powerCores = powerCores.plus(Interval.of(amount).over(each.value()));
    facts = Evidence.union(facts, each.facts());
    parts.add(generation == null ? part + " taken as that of " + known(each) : part);
  }

  private static String generationOr(@Nullable String generation) {
    return generation == null ? "a Power machine that no fact names" : generation;
  }

  /// The generations that an answer without a model rests on: `IBM POWER6 or IBM POWER7`.
  private String known(Evidence evidence) {
    List<String> names =
        evidence.facts().stream()
            .map(fact -> knowledge.catalogue().name(fact.subject()))
            .distinct()
            .toList();
    return String.join(" or ", names) + ", of which alone there are figures (say --machine)";
  }

  private void addCpuTime(Load.CpuTime time, String machine) {
    String part =
        Numbers.show(time.cpuSeconds())
            + " CPU seconds in "
            + Numbers.show(time.elapsedSeconds())
            + " seconds";
    Evidence each = knowledge.ofGeneration(Metric.MIPS_PER_ENGINE, mainframe(machine));
    if (each == null) {
      leftOut(part + ": no source says the MIPS of an engine of this machine");
      return;
    }
    Interval used = each.value().times(time.cpuSeconds() / time.elapsedSeconds());
    addMips(
        used, each.facts(), part + (machine.isEmpty() ? ", machine not known" : " on " + machine));
  }

  /// The generation that a model means, or `mainframe` when it is not known.
  private String mainframe(String model) {
    String generation = knowledge.catalogue().generation(model, "mainframe");
    return generation == null ? "mainframe" : generation;
  }

  /// By the machine's own model and capacity where the model tells its engines, else by the press.
  private void findEngine(String model, double machineMips) {
    Matcher marker = CAPACITY_MARKER.matcher(model);
    int engines = marker.find() ? Integer.parseInt(marker.group(1)) : 0;
    if (engines > 0 && machineMips > 0) {
      also(new Engine(Interval.of(machineMips / engines), false), List.of());
      return;
    }
    Evidence found = knowledge.ofGeneration(Metric.MIPS_PER_ENGINE, mainframe(model));
    if (found != null) {
      boolean known = found.facts().stream().allMatch(fact -> fact.standing().strong());
      also(new Engine(found.value(), !known), found.facts());
    }
  }

  private void also(Engine other, List<Fact> by) {
    engine =
        engine == null
            ? other
            : new Engine(engine.mips().hull(other.mips()), engine.least() || other.least());
    engineFacts = Evidence.union(engineFacts, by);
  }

  private Demand review(Load.Review review, @Nullable Interval share) throws IOException {
    Inventory inventory;
    try (InputStream in = Files.newInputStream(review.file())) {
      inventory = InventoryFile.read(in, problems);
    }
    if (inventory == null) {
      return demand(new Interval(0, 1), List.of(), null);
    }
    for (Machine machine : inventory.machines()) {
      if (STANDBY.matcher(machine.role().toLowerCase(Locale.ROOT)).find()) {
        leftOut(machine.shown() + ": it stands by (" + machine.role() + ")");
      } else {
        machine(machine);
      }
    }
    return demand(
        share == null ? inventory.onlineShare() : share,
        inventory.chains(),
        inventory.windowMinutes());
  }

  private void machine(Machine machine) {
    switch (machine.metric()) {
      case "MIPS" -> {
        addMips(Interval.of(machine.value()), List.of(), machine.shown());
        findEngine(machine.model(), machine.value());
      }
      case "MSU" -> {
        msuOf(machine);
        findEngine(machine.model(), 0);
      }
      case "RPERF" ->
          addPower(machine.value(), Metric.RPERF_PER_CORE, machine.model(), machine.shown());
      case "CPW" ->
          addPower(machine.value(), Metric.CPW_PER_CORE, machine.model(), machine.shown());
      default -> cores(machine);
    }
  }

  /// The bank's own table of models comes before any rule of thumb.
  private void msuOf(Machine machine) {
    Evidence exact = knowledge.mipsOfModel(machine.model());
    if (exact == null) {
      addMsu(machine.value(), machine.model(), machine.shown());
    } else {
      addMips(exact.value(), exact.facts(), machine.shown() + " by the table of models");
    }
  }

  private void cores(Machine machine) {
    boolean power =
        knowledge.catalogue().generation(machine.model(), "power") != null
            || (machine.model() + " " + machine.os())
                .toLowerCase(Locale.ROOT)
                .matches(".*\\b(power|aix|ibm i|os/400)\\b.*");
    if (power) {
      powerCores = powerCores.plus(Interval.of(machine.value()));
      parts.add(machine.shown());
    } else if (knowledge.catalogue().generation(machine.model(), "mainframe") != null) {
      leftOut(machine.shown() + ": engines alone are no capacity; bring its MIPS");
    } else {
      leftOut(machine.shown() + ": it is no IBM mainframe or Power machine, so it stays as it is");
    }
  }

  private void leftOut(String text) {
    problems.add(new MatchProblem("HP6002", "kept out of the answer: " + text));
  }
}
