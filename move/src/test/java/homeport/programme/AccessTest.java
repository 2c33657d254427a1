package homeport.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may not, cannot: through any call.
class AccessTest {
  @TempDir Path folder;

  private Country country;
  private Programme programme;

  @BeforeEach
  void settle() throws Refusal {
    country = Country.settled(folder);
    country.openAll();
    country.hand(Country.HARBOUR, Gate.TRIAL, Country.trial("p9", "2026-03-02T08:30:00Z", 50, 2));
    programme = country.programme;
  }

  @AfterEach
  void close() {
    country.close();
  }

  /// Something a viewer asks for.
  private interface Call {
    Object run() throws Refusal, IOException;
  }

  /// Every call that names an institution, asked of Harbour.
  private Map<String, Call> ofHarbour(Viewer viewer) {
    Map<String, Call> calls = new LinkedHashMap<>();
    Queries queries = programme.queries();
    String review = Country.sha256(Country.review("A"));
    calls.put("institution", () -> queries.institution(viewer, "harbour"));
    calls.put("board", () -> queries.board(viewer, BoardQuery.ALL.ofInstitution("harbour")));
    calls.put("system", () -> queries.system(viewer, "harbour", "core"));
    calls.put("history", () -> queries.history(viewer, "harbour", "core", null, 0, 10));
    calls.put("file", () -> queries.file(viewer, "harbour", "core", review));
    calls.put("offer", () -> programme.papers().offer(viewer, "harbour", "core"));
    calls.put(
        "submit",
        () ->
            programme.submit(
                viewer, "harbour", "core", Gate.REVIEW, Country.bytes(Country.review("Z")), null));
    calls.put("plan", () -> programme.plan(viewer, "harbour", "core", ""));
    calls.put(
        "add system", () -> programme.addSystem(viewer, Country.system("harbour", "x", "X", "")));
    calls.put(
        "add rule",
        () ->
            programme.addRule(
                viewer,
                new DifferenceRule("harbour", "r", "o", "w", LocalDate.parse("2027-01-01"))));
    calls.put("end rule", () -> programme.endRule(viewer, "harbour", "r"));
    calls.put("signer", () -> programme.addSigner(viewer, "harbour", "eeee"));
    return calls;
  }

  @Test
  void nothingOfABankIsForAnother() {
    for (Viewer stranger : List.of(Country.LAKESIDE, Country.OTHER)) {
      ofHarbour(stranger)
          .forEach((name, call) -> {
            Refusal refusal = assertThrows(Refusal.class, call::run, name);
            assertEquals("HP6301", refusal.id(), name);
            assertFalse(
                String.valueOf(refusal.getMessage()).contains("Savings"), name + " tells a name");
          });
    }
  }

  @Test
  void whatThereIsNotIsToldLikeWhatIsNotForOne() {
    Refusal there =
        assertThrows(
            Refusal.class, () -> programme.queries().institution(Country.LAKESIDE, "harbour"));
    Refusal not =
        assertThrows(
            Refusal.class, () -> programme.queries().institution(Country.LAKESIDE, "nowhere"));
    assertEquals(
        String.valueOf(there.getMessage()).replace("harbour", "X"),
        String.valueOf(not.getMessage()).replace("nowhere", "X"));
  }

  @Test
  void allThatIsTheSupervisorsIsRefusedToOthers() {
    for (Viewer other : List.of(Country.HARBOUR, Country.ACME)) {
      Map<String, Call> calls = new LinkedHashMap<>();
      calls.put("audit", () -> programme.queries().audit(other, 0, 10));
      calls.put("report", () -> programme.papers().report(other));
      calls.put(
          "backup",
          () -> {
            programme.papers().backup(other, new ByteArrayOutputStream());
            return "";
          });
      calls.put("begin", () -> programme.begin(other, Policy.DEFAULT));
      calls.put(
          "institution",
          () -> programme.addInstitution(other, new Institution("x", "X", "", List.of())));
      LocalDate day = LocalDate.parse("2027-01-01");
      calls.put("wave", () -> programme.addWave(other, new Wave("w9", 9, "Nine", day, day)));
      calls.forEach((name, call) ->
          assertEquals("HP6301", assertThrows(Refusal.class, call::run, name).id(), name));
    }
  }

  @Test
  void listsHoldOnlyWhatIsOnes() throws Refusal {
    for (Viewer viewer : List.of(Country.LAKESIDE, Country.OTHER)) {
      Queries queries = programme.queries();
      assertEquals(
          List.of("lakeside"),
          queries.institutions(viewer).stream().map(page -> page.institution().id()).toList());
      assertEquals(
          List.of("lakeside"),
          queries.board(viewer, BoardQuery.ALL).rows().stream()
              .map(Board.Row::institution)
              .toList());
      assertEquals(
          0, queries.board(viewer, BoardQuery.ALL.containing("savings")).total(), "found by name");
    }
    assertEquals(2, programme.queries().institutions(Country.SUPERVISOR).size());
  }

  @Test
  void aSupplierSeesProposalsOnly() throws Refusal {
    Queries queries = programme.queries();
    SystemPage page = queries.system(Country.ACME, "harbour", "core");
    assertEquals(Set.of(Gate.MATCH), page.gates().keySet());
    assertEquals(List.of(), page.differences());
    assertEquals(0, page.blockers());
    assertEquals("", page.system().estate());
    assertEquals(List.of(), page.system().servers());
    assertEquals(List.of(), page.institution().signers());
    for (Event event : queries.history(Country.ACME, "harbour", "core", null, 0, 100)) {
      assertEquals(Gate.MATCH, event.gate());
    }
    Board board = queries.board(Country.ACME, BoardQuery.ALL);
    assertEquals(Set.of(Gate.MATCH), board.open().keySet());
    assertFalse(board.rows().getFirst().differing());
    assertEquals(
        0, queries.board(Country.ACME, BoardQuery.ALL.withGate(Gate.TRIAL, false)).total());
    assertEquals(0, queries.board(Country.ACME, BoardQuery.ALL.onlyDiffering()).total());
    String trial = Country.sha256(Country.trial("p1", 0));
    assertThrows(Refusal.class, () -> queries.file(Country.ACME, "harbour", "core", trial));
    String match = Country.sha256(Country.match(Country.review("A"), "2026-03-02"));
    assertTrue(queries.file(Country.ACME, "harbour", "core", match).length > 0);
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> country.hand(Country.ACME, Gate.TRIAL, Country.trial("p5", 0)));
    assertEquals("HP6301", refusal.id());
  }

  @Test
  void theSupervisorSeesDifferencesUneditedAndHandsInNothing() throws Refusal {
    SystemPage page = programme.queries().system(Country.SUPERVISOR, "harbour", "core");
    assertEquals(
        "{\"record\":1,\"field\":\"ACCT-BALANCE\",\"left\":\"1.10\"}",
        page.differences().getFirst().details().getFirst());
    assertEquals(2, page.differences().getFirst().details().size());
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> country.hand(Country.SUPERVISOR, Gate.REVIEW, Country.review("Q")));
    assertEquals("HP6301", refusal.id());
  }

  @Test
  void whoseFileItWasIsNotToldToAnotherBank() throws Refusal {
    String review = Country.review("A");
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                programme.submit(
                    Country.LAKESIDE,
                    "lakeside",
                    "core",
                    Gate.REVIEW,
                    review.getBytes(StandardCharsets.UTF_8),
                    null));
    assertEquals("HP6311", refusal.id());
    assertFalse(String.valueOf(refusal.getMessage()).contains("harbour"));
  }
}
