package homeport.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.jobs.estate.Estate;
import homeport.trial.TrialJson;
import homeport.trial.compare.DifferenceRules;
import homeport.trial.pack.PackVerifier;
import homeport.trial.pack.Verification;
import homeport.trial.replay.Replay;
import homeport.trial.replay.ReplayRequest;
import homeport.trial.replay.TrialEstate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The trial gate with what the room `trial` really makes: the sample bank's day recorded, its pack
/// verified, replayed as it was and with a program that somebody changed.
class PackAtTheGateTest {
  private static final long RECORDS_ASKED = 1_000;

  @TempDir private static Path folder;
  private static TrialEstate bank;
  private static Path pack;
  private static TrialEstate changed;

  @TempDir private Path store;
  private Country country;

  @BeforeAll
  static void recordTheDay() throws Exception {
    bank = TrialEstate.make(folder.resolve("bank"));
    bank.generate();
    pack = folder.resolve("day.pack");
    assertEquals("completed 4", bank.record("DAY", pack).manifest().end());
    changed = TrialEstate.make(folder.resolve("changed"));
    Path program = changed.folder().resolve("cobol/HSBPOST.cbl");
    String text = Files.readString(program);
    Files.writeString(program, text.replaceFirst(" ROUNDED", "        "));
  }

  @BeforeEach
  void settle() throws Exception {
    country = Country.open(store);
    Programme programme = country.programme;
    programme.begin(Country.SUPERVISOR, Policy.DEFAULT);
    programme.addInstitution(
        Country.SUPERVISOR, new Institution("harbour", "Harbour Savings Bank", "acme", List.of()));
    programme.addSystem(
        Country.SUPERVISOR,
        new BankSystem(
            "harbour",
            "core",
            "Core banking",
            "accounts",
            "Harbour Savings Bank",
            List.of(),
            Criticality.HIGH,
            "",
            1,
            RECORDS_ASKED));
  }

  private static Verification.Genuine verified(Path file) throws Exception {
    return assertInstanceOf(
        Verification.Genuine.class, PackVerifier.verify(file, null, TrialEstate.CLOCK));
  }

  private static PackProof proof(Path file) throws Exception {
    Verification.Genuine genuine = verified(file);
    return new PackProof(genuine.manifest().estate().name(), genuine.chain(), genuine.signer());
  }

  private byte[] replayed(@Nullable Estate programs) throws Exception {
    ReplayRequest request =
        new ReplayRequest(
            pack,
            verified(pack),
            TrialEstate::open,
            programs,
            DifferenceRules.NONE,
            country.instant(),
            5);
    return TrialJson.of(Replay.run(request)).getBytes(StandardCharsets.UTF_8);
  }

  private GateState hand(byte[] trial, PackProof proof) throws Refusal {
    return country.programme.submit(
        Country.HARBOUR, "harbour", "core", Gate.TRIAL, trial, null, proof);
  }

  @Test
  void anEqualTrialOpensTheGateAndAFaultClosesIt() throws Exception {
    country.on("2026-04-01");
    country.programme.addSigner(Country.SUPERVISOR, "harbour", verified(pack).signer());
    GateState opened = hand(replayed(null), proof(pack));
    assertTrue(opened.open(), opened.why());
    assertEquals(1, opened.trials());
    assertTrue(opened.records() >= RECORDS_ASKED, opened.why());

    GateState closed = hand(replayed(changed.estate()), proof(pack));
    assertFalse(closed.open());
    assertTrue(closed.why().startsWith("the trial differs: "), closed.why());
    SystemPage page = country.programme.queries().system(Country.HARBOUR, "harbour", "core");
    String details = page.differences().getFirst().details().toString();
    assertTrue(details.contains("\"field\":\"ACCT-BALANCE\""), details);

    List<Event> events =
        country
            .programme
            .queries()
            .history(Country.HARBOUR, "harbour", "core", Gate.TRIAL, 0, Queries.ENTRIES_MAX);
    assertEquals(
        List.of(EventKind.GATE_OPENED, EventKind.GATE_CLOSED),
        events.stream().map(Event::kind).toList());
    events.forEach(event -> assertEquals(true, event.body().get("pack_verified"), event.text()));
    country.close();
  }

  @Test
  void aTrialOfAnotherPackThanTheOneVerifiedIsTurnedAway() throws Exception {
    country.on("2026-04-01");
    country.programme.addSigner(Country.SUPERVISOR, "harbour", verified(pack).signer());
    Path other = folder.resolve("other.pack");
    bank.record("DAY", other);
    byte[] trial = replayed(null);
    PackProof wrong = proof(other);
    Refusal refused = assertThrows(Refusal.class, () -> hand(trial, wrong));
    assertEquals(List.of(Reading.PACK), refused.findings().stream().map(Finding::id).toList());
    assertFalse(country.open(Gate.TRIAL));
    country.close();
  }

  /// As long as nobody said that the bank signs with this key, the pack proves nothing.
  @Test
  void aKeyThatIsNotRegisteredIsTurnedAway() throws Exception {
    country.on("2026-04-01");
    byte[] trial = replayed(null);
    Refusal refused = assertThrows(Refusal.class, () -> hand(trial, proof(pack)));
    assertEquals(List.of(Reading.SIGNER), refused.findings().stream().map(Finding::id).toList());
    country.close();
  }
}
