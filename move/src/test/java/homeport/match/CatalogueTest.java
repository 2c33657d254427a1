package homeport.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private final Catalogue catalogue = Catalogue.builtIn();

  @Test
  void everyFigureHasSourceConditionsAndDate() {
    for (Fact fact : catalogue.facts()) {
      assertTrue(fact.source().length() > 5, fact.id());
      assertTrue(fact.date().equals("unknown") || fact.date().matches("\\d{4}.*"), fact.id());
      assertEquals(fact.value() == null, fact.standing() == Standing.UNKNOWN, fact.id());
      assertTrue(fact.value() == null || !fact.conditions().isEmpty(), fact.id());
    }
  }

  @Test
  void everythingThatIsNamedIsThere() {
    for (Fact fact : catalogue.facts()) {
      boolean server =
          catalogue.servers().stream().anyMatch(one -> one.id().equals(fact.subject()));
      assertTrue(server || catalogue.subject(fact.subject()) != null, fact.id());
    }
    for (Server server : catalogue.servers()) {
      assertTrue(catalogue.subject(server.subject()) != null, server.id());
    }
  }

  @Test
  void serversWithoutASourceAreTold() {
    Answer answer =
        new Sizing(catalogue, DAY, new Sizing.Wish(0.3, 0, 1))
            .answer(Demand.ofMips(Interval.of(5000), new Interval(0, 1)));
    Set<String> unknown =
        answer.cannotSay().stream().map(one -> one.server().id()).collect(Collectors.toSet());
    assertEquals(
        Set.of("taishan-920-2s", "hygon-c86", "phytium-s2500", "loongson-3c5000"), unknown);
    for (Answer.CannotSay one : answer.cannotSay()) {
      assertTrue(one.why().startsWith("no source for "), one.why());
    }
    assertTrue(
        answer.candidates().stream()
            .flatMap(candidate -> candidate.sources().stream())
            .noneMatch(fact -> fact.standing() == Standing.UNKNOWN));
  }

  @Test
  void noServerIsSizedFromADatabaseBenchmark() {
    Answer answer =
        new Sizing(catalogue, DAY, new Sizing.Wish(0.3, 0, 1))
            .answer(Demand.ofMips(Interval.of(5000), new Interval(0, 1)));
    for (Candidate candidate : answer.candidates()) {
      for (Fact fact : candidate.sources()) {
        assertTrue(fact.metric() != Metric.REFERENCE, fact.id());
      }
    }
  }

  @Test
  void aModelTellsItsGeneration() {
    assertEquals("z14", catalogue.generation("3906-710", "mainframe"));
    assertEquals("z14", catalogue.generation("IBM z14", "mainframe"));
    assertEquals("power9", catalogue.generation("Power System S924 (9009-42G)", "power"));
    assertNull(catalogue.generation("Power System", "power"));
    assertNull(catalogue.generation("z13 or z14", "mainframe"));
    assertNull(catalogue.generation("z140", "mainframe"));
    assertNull(catalogue.generation("z14", "power"));
  }

  @Test
  void factsThatAreNotWholeAreNamedAndTheRestIsUsed() {
    List<MatchProblem> problems = new ArrayList<>();
    Catalogue own =
        CatalogueFile.read(
            """
            facts:
              - {id: good, subject: x86-core, metric: mips_per_unit, value: 200, conditions: c, standing: measured, source: s, date: "2026"}
              - {id: bare, subject: x86-core, metric: mips_per_unit, value: 200, standing: measured, source: s, date: "2026"}
              - {id: turned, subject: x86-core, metric: mips_per_unit, low: 3, high: 2, conditions: c, standing: rule, source: s, date: "2026"}
              - {id: minus, subject: x86-core, metric: mips_per_unit, value: -4, conditions: c, standing: rule, source: s, date: "2026"}
              - {id: nothing, subject: x86-core, metric: mips_per_unit, value: 0, conditions: c, standing: rule, source: s, date: "2026"}
              - {id: gossip, subject: x86-core, metric: mips_per_unit, value: 9, conditions: c, standing: gossip, source: s, date: "2026"}
              - {id: whose, subject: x86-core, metric: mips_per_unit, value: 9, conditions: c, standing: press, date: "2026"}
              - {id: odd, subject: x86-core, metric: megahertz, value: 9, conditions: c, standing: press, source: s, date: "2026", colour: red}
              - {id: known, subject: x86-core, metric: mips_per_unit, value: 9, conditions: c, standing: unknown, source: s, date: "2026"}
              - {id: good, subject: x86-core, metric: mips_per_unit, value: 1, conditions: c, standing: press, source: s, date: "2026"}
              - {id: day, subject: x86-core, metric: mips_per_unit, value: 1, conditions: c, standing: press, source: s, date: "2026", until: soon}
              - {id: huge, subject: x86-core, metric: mips_per_unit, value: .inf, conditions: c, standing: press, source: s, date: "2026"}
            """,
            "own.yaml",
            problems);
    assertEquals(List.of("good"), own.facts().stream().map(Fact::id).toList());
    assertEquals(11, problems.size(), problems::toString);
    for (MatchProblem problem : problems) {
      assertEquals("HP6003", problem.id());
      assertTrue(problem.text().startsWith("`own.yaml` fact `"), problem.text());
    }
    String all = problems.toString();
    for (String why :
        List.of(
            "`bare`: a figure without its conditions is not used",
            "`low` is above `high`",
            "`value` is -4, which is no amount",
            "zero is no capacity",
            "`gossip` is no standing",
            "`source` is missing",
            "`megahertz` is no metric",
            "nothing reads `colour`",
            "the id stands there twice",
            "`until` is `soon`")) {
      assertTrue(all.contains(why), () -> why + " in " + all);
    }
  }

  @Test
  void whatIsNoFileOfFactsIsNamed() {
    for (String text :
        List.of("[[[", "- a\n- b", "facts: 7", "facts: [7]", "a: {b", "\u0000", "x: 1")) {
      List<MatchProblem> problems = new ArrayList<>();
      assertEquals(List.of(), CatalogueFile.read(text, "x", problems).facts());
      assertEquals(List.of("HP6003"), problems.stream().map(MatchProblem::id).distinct().toList());
    }
    List<MatchProblem> none = new ArrayList<>();
    assertEquals(List.of(), CatalogueFile.read("", "x", none).facts());
  }

  @Test
  void expiredFactsAreNamedAndNotUsed() {
    Fact fact =
        new Fact(
            "old-pci",
            "x86-core",
            Metric.MIPS_PER_UNIT,
            null,
            "",
            Interval.of(9000),
            "MIPS",
            "c",
            Standing.MEASURED,
            "s",
            "2024",
            LocalDate.of(2025, 12, 31),
            "own");
    Catalogue with = catalogue.with(new Catalogue(List.of(), List.of(), List.of(fact)));
    Demand demand = Demand.ofMips(Interval.of(5000), new Interval(0, 1));
    Answer after = new Sizing(with, DAY, new Sizing.Wish(0, 0, 1)).answer(demand);
    Answer before =
        new Sizing(with, LocalDate.of(2025, 12, 31), new Sizing.Wish(0, 0, 1)).answer(demand);
    assertTrue(
        after.problems().stream()
            .anyMatch(p -> p.id().equals("HP6005") && p.text().contains("`old-pci`")));
    assertEquals(new Interval(12.5, 50), after.candidates().getFirst().units());
    assertEquals(Interval.of(5000 / 9000.0), before.candidates().getFirst().units());
  }
}
