package homeport.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The table of docs/programme.md, row by row: what was handed in before, what is handed in, and
/// what becomes of the gate.
class GateRulesTest {
  @TempDir Path folder;

  private static final String REVIEW = Country.review("A");
  private static final String MATCH = Country.match(REVIEW, "2026-03-02");
  private static final String P1 = Country.trial("p1", 0);
  private static final String P2 = Country.trial("p2", 0);

  /// @param expected `open`, `closed`, or the ids of the refusal
  private record Row(String name, List<Step> before, Step step, String expected) {}

  private record Step(Gate gate, String file) {}

  private static Step step(Gate gate, String file) {
    return new Step(gate, file);
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    reviews(rows);
    matches(rows);
    trials(rows);
    badTrials(rows);
    rehearsals(rows);
    return rows;
  }

  private static void row(
      List<Row> rows, String name, Gate gate, String file, String expected, Step... before) {
    rows.add(new Row(name, List.of(before), step(gate, file), expected));
  }

  private static void reviews(List<Row> rows) {
    Gate g = Gate.REVIEW;
    row(rows, "a review opens", g, REVIEW, "open");
    String elsewhere = Country.review("Lakeside Bank", "CEC1", "A");
    row(rows, "a review of another estate", g, elsewhere, "HP6307");
    String noServer = Country.review("Harbour Savings Bank", "CEC9", "A");
    row(rows, "a review without the server closes", g, noServer, "closed");
    row(rows, "... also when it was open", g, noServer, "closed", step(g, REVIEW));
    row(rows, "a later review opens anew", g, Country.review("B"), "open", step(g, REVIEW));
    row(rows, "the same file twice", g, REVIEW, "HP6312", step(g, REVIEW));
    String noProgram =
        REVIEW.replace("{\"name\":\"A\"}", "").replace("{\"programs\":1}", "{\"programs\":0}");
    row(rows, "a review of no program closes", g, noProgram, "closed");
    row(
        rows,
        "counts that do not agree",
        g,
        REVIEW.replace("{\"programs\":1}", "{\"programs\":7}"),
        "HP6309");
    String twice = REVIEW.replace("{\"id\":\"CEC1\"}", "{\"id\":\"CEC1\"},{\"id\":\"CEC1\"}");
    row(rows, "a server twice", g, twice, "HP6309");
    row(rows, "truncated", g, REVIEW.substring(0, REVIEW.length() / 2), "HP6305");
    row(rows, "empty", g, "", "HP6305");
    row(rows, "a list", g, "[1]", "HP6305");
    row(rows, "a tick", g, "{\"open\":true}", "HP6306");
    row(rows, "a member twice", g, "{\"estate\":\"x\",\"estate\":\"y\"}", "HP6305");
    row(rows, "more behind it", g, REVIEW + "{}", "HP6305");
    row(rows, "another form", g, REVIEW.replace("\"format\":1", "\"format\":2"), "HP6306");
    row(
        rows,
        "of the future",
        g,
        REVIEW.replace("\"format\":1", "\"format\":1,\"date\":\"2027-01-01\""),
        "HP6308");
    row(
        rows,
        "expired",
        g,
        REVIEW.replace("\"format\":1", "\"format\":1,\"date\":\"2024-01-01\""),
        "HP6308");
    row(rows, "a trial at the review's gate", g, P1, "HP6306");
  }

  private static void matches(List<Row> rows) {
    Gate g = Gate.MATCH;
    Step reviewed = step(Gate.REVIEW, REVIEW);
    row(rows, "a match opens", g, MATCH, "open", reviewed);
    row(rows, "a match without a review done", g, MATCH, "HP6314");
    row(
        rows,
        "of another review",
        g,
        Country.match(Country.review("B"), "2026-03-02"),
        "HP6314",
        reviewed);
    row(rows, "of MIPS only", g, MATCH.replace("\"review\"", "\"riview\""), "HP6314", reviewed);
    String none =
        MATCH.replaceAll(
            "(?s)\"candidates\":\\[.*\\],\\s*\"cannot_say\"", "\"candidates\":[],\"cannot_say\"");
    row(rows, "without a candidate closes", g, none, "closed", reviewed);
    row(
        rows,
        "low above high",
        g,
        MATCH.replace("{\"low\":2,\"high\":5}", "{\"low\":6,\"high\":5}"),
        "HP6309",
        reviewed);
    row(
        rows,
        "no standing",
        g,
        MATCH.replace("\"standing\":\"press\",\"from\"", "\"from\""),
        "HP6306",
        reviewed);
    row(rows, "a blank source", g, MATCH.replace("a test of 2023", " "), "HP6306", reviewed);
    row(rows, "expired", g, Country.match(REVIEW, "2025-01-01"), "HP6308", reviewed);
  }

  private static void trials(List<Row> rows) {
    Gate g = Gate.TRIAL;
    row(rows, "one of two trials counts", g, P1, "closed");
    row(rows, "two open", g, P2, "open", step(g, P1));
    row(
        rows,
        "two, but too few records",
        g,
        Country.trial("p2", "2026-03-02", 400, 0),
        "closed",
        step(g, Country.trial("p1", "2026-03-02", 400, 0)));
    row(
        rows,
        "a third brings the records",
        g,
        Country.trial("p3", "2026-03-02", 200, 0),
        "open",
        step(g, Country.trial("p1", "2026-03-02", 400, 0)),
        step(g, Country.trial("p2", "2026-03-02", 400, 0)));
    row(
        rows,
        "a trial that differs closes",
        g,
        Country.trial("p3", 3),
        "closed",
        step(g, P1),
        step(g, P2));
    row(
        rows,
        "and the count begins anew",
        g,
        Country.trial("p4", "2026-03-02T09:00:00Z", 9_000, 0),
        "closed",
        step(g, P1),
        step(g, P2),
        step(g, Country.trial("p3", 3)));
    row(
        rows,
        "an older one says nothing",
        g,
        Country.trial("p4", "2026-03-01T09:00:00Z", 9_000, 0),
        "HP6313",
        step(g, Country.trial("p3", 3)));
    row(
        rows,
        "the pack that differed may be replayed",
        g,
        Country.trial("p3", "2026-03-02T09:00:00Z", 9_000, 0),
        "closed",
        step(g, Country.trial("p3", 3)));
    row(
        rows,
        "the same pack does not count twice",
        g,
        P1.replace("5000", "5001"),
        "HP6312",
        step(g, P1));
  }

  private static void badTrials(List<Row> rows) {
    Gate g = Gate.TRIAL;
    row(
        rows,
        "equal with differences",
        g,
        P1.replace("\"difference_count\":0", "\"difference_count\":2"),
        "HP6309");
    row(rows, "different without", g, P1.replace("\"equal\":true", "\"equal\":false"), "HP6309");
    row(rows, "nothing compared", g, Country.trial("p1", "2026-03-02", 0, 0), "HP6309");
    row(rows, "half a record", g, P1.replace("5000", "0.5"), "HP6306");
    row(rows, "fewer than none", g, P1.replace("5000", "-5"), "HP6306");
    row(rows, "signed by a stranger", g, P1.replace(Country.KEY, "ffff"), "HP6316");
    row(rows, "not signed", g, P1.replace("\"signer\"", "\"sign\""), "HP6306");
    row(
        rows,
        "of another estate and a stranger",
        g,
        P1.replace("Harbour", "Lakeside").replace(Country.KEY, "ffff"),
        "HP6307 HP6316");
    row(
        rows,
        "leans on a rule nobody registered",
        g,
        P1.replace("\"rules\":[]", "\"rules\":[{\"name\":\"clock\",\"applied\":4}]"),
        "HP6315");
    row(
        rows,
        "names a rule it did not need",
        g,
        P1.replace("\"rules\":[]", "\"rules\":[{\"name\":\"clock\",\"applied\":0}]"),
        "closed");
    row(rows, "expired", g, Country.trial("p1", "2025-03-02", 10, 0), "HP6308");
  }

  private static void rehearsals(List<Row> rows) {
    Gate g = Gate.ROLLBACK;
    row(rows, "a rehearsal opens", g, Country.rehearsal(60, P1), "open");
    row(rows, "too slow closes", g, Country.rehearsal(61, P1), "closed");
    row(
        rows,
        "a way back that differs closes",
        g,
        Country.rehearsal(5, Country.trial("p1", 1)),
        "closed");
    row(
        rows,
        "a trial of the other gate",
        g,
        Country.rehearsal(5, P1),
        "HP6311",
        step(Gate.TRIAL, P1));
    row(rows, "a bare trial", g, P1, "HP6306");
    row(
        rows,
        "another form",
        g,
        Country.rehearsal(5, P1).replace("rehearsal 1", "rehearsal 2"),
        "HP6306");
    row(rows, "the rehearsal at the trial's gate", Gate.TRIAL, Country.rehearsal(5, P1), "HP6306");
  }

  @Test
  void everyRow() throws Refusal {
    List<String> wrong = new ArrayList<>();
    int number = 0;
    for (Row row : rows()) {
      try (Country country = Country.settled(folder.resolve("r" + number++))) {
        for (Step step : row.before()) {
          country.hand(Country.HARBOUR, step.gate(), step.file());
        }
        String got;
        Gate gate = row.step().gate();
        GateState before = country.gate(gate);
        try {
          got = country.hand(Country.HARBOUR, gate, row.step().file()).open() ? "open" : "closed";
        } catch (Refusal refusal) {
          got = String.join(" ", refusal.findings().stream().map(Finding::id).distinct().toList());
          assertEquals(before, country.gate(gate), row.name() + ": a refusal changed the gate");
        }
        if (!got.equals(row.expected())) {
          wrong.add(row.name() + ": " + got + ", expected " + row.expected());
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(number > 50, "rows");
  }

  @Test
  void aLaterReviewClosesTheMatch() throws Refusal {
    try (Country country = Country.settled(folder)) {
      country.openAll();
      country.hand(Country.HARBOUR, Gate.REVIEW, Country.review("B"));
      assertTrue(country.open(Gate.REVIEW));
      assertTrue(!country.open(Gate.MATCH) && country.open(Gate.TRIAL));
      country.hand(Country.ACME, Gate.MATCH, Country.match(Country.review("B"), "2026-03-02"));
      assertTrue(country.open(Gate.MATCH));
    }
  }

  @Test
  void aGateClosesOnTheDayAfterItsFilesLast() throws Refusal {
    try (Country country = Country.settled(folder)) {
      country.openAll();
      country.on("2026-08-29"); // 180 days after 2026-03-02
      assertTrue(country.open(Gate.TRIAL));
      country.on("2026-08-30");
      assertTrue(!country.open(Gate.TRIAL) && country.open(Gate.REVIEW));
      String late = Country.trial("p9", "2026-08-30T01:00:00Z", 5_000, 0);
      assertEquals(1, country.hand(Country.HARBOUR, Gate.TRIAL, late).trials());
    }
  }

  @Test
  void aRuleCountsWhileItStands() throws Refusal {
    String leaning =
        Country.trial("p1", 0)
            .replace("\"rules\":[]", "\"rules\":[{\"name\":\"clock\",\"applied\":4}]");
    try (Country country = Country.settled(folder)) {
      DifferenceRule rule =
          new DifferenceRule(
              "harbour", "clock", "Li Wei", "the clock runs", LocalDate.parse("2026-04-01"));
      country.programme.addRule(Country.HARBOUR, rule);
      assertEquals(1, country.hand(Country.HARBOUR, Gate.TRIAL, leaning).trials());
      country.programme.endRule(Country.HARBOUR, "harbour", "clock");
      country.on("2026-03-03");
      String tomorrow = leaning.replace("p1", "p2").replace("2026-03-02T", "2026-03-03T");
      Refusal refusal =
          assertThrows(Refusal.class, () -> country.hand(Country.HARBOUR, Gate.TRIAL, tomorrow));
      assertEquals("HP6315", refusal.id());
    }
  }

  @Test
  void aFileServesOneSystem() throws Refusal {
    try (Country country = Country.settled(folder)) {
      country.programme.addSystem(
          Country.HARBOUR, Country.system("harbour", "cards", "Harbour Savings Bank", ""));
      country.hand(Country.HARBOUR, Gate.REVIEW, REVIEW);
      byte[] file = Country.bytes(REVIEW);
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () ->
                  country.programme.submit(
                      Country.HARBOUR, "harbour", "cards", Gate.REVIEW, file, null));
      assertEquals("HP6311", refusal.id());
    }
  }

  @Test
  void aFileThatIsTooLargeIsRefused() throws Refusal {
    try (Country country = Country.settled(folder)) {
      byte[] file = new byte[Ledger.FILE_MAX_BYTES + 1];
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () ->
                  country.programme.submit(
                      Country.HARBOUR, "harbour", "core", Gate.REVIEW, file, null));
      assertEquals("HP6317", refusal.id());
    }
  }

  @Test
  void aVerifiedPackHasToSayTheSame() throws Refusal {
    try (Country country = Country.settled(folder)) {
      PackProof other = new PackProof("Harbour Savings Bank", "p2", Country.KEY);
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () ->
                  country.programme.submit(
                      Country.HARBOUR,
                      "harbour",
                      "core",
                      Gate.TRIAL,
                      Country.bytes(P1),
                      null,
                      other));
      assertEquals("HP6310", refusal.id());
      PackProof proof = new PackProof("Harbour Savings Bank", "p1", Country.KEY);
      country.programme.submit(
          Country.HARBOUR, "harbour", "core", Gate.TRIAL, Country.bytes(P1), null, proof);
      Event last =
          country
              .programme
              .queries()
              .history(Country.HARBOUR, "harbour", "core", null, 0, 9)
              .getLast();
      assertEquals(true, last.body().get("pack_verified"));
    }
  }
}
