package homeport.demo;

import homeport.programme.BankSystem;
import homeport.programme.Criticality;
import homeport.programme.Gate;
import homeport.programme.GateState;
import homeport.programme.Institution;
import homeport.programme.PackProof;
import homeport.programme.Policy;
import homeport.programme.Programme;
import homeport.programme.Refusal;
import homeport.programme.SystemPage;
import homeport.programme.Viewer;
import homeport.programme.Wave;
import homeport.store.EmbeddedStore;
import homeport.trial.pack.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The programme in which the sample bank takes part, with one system and one wave: its gates open
/// and close by the files that review, match and trial made, and by nothing else.
public final class BankProgramme implements AutoCloseable {
  private static final String BANK = "harbour";
  private static final String SUPPLIER = "chandler";
  private static final String SYSTEM = "core";
  private static final String WAVE = "w1";

  /// The machine of `inventory.csv` on which the bank's jobs run today.
  private static final String SERVER = "CEC1";

  /// The packs of the bank's day have more than 200,000.
  private static final long RECORDS_ASKED = 100_000;

  private static final int WAVE_MONTHS = 3;
  private static final Viewer SUPERVISOR = Viewer.supervisor("Supervisor");
  private static final Viewer OF_BANK = Viewer.bank(BANK, "Harbour Savings Bank");
  private static final Viewer OF_SUPPLIER = Viewer.supplier(SUPPLIER, "Chandler Servers");

  private final EmbeddedStore store;
  private final Programme programme;

  private BankProgramme(EmbeddedStore store, Programme programme) {
    this.store = store;
    this.programme = programme;
  }

  /// Begins a programme in an empty folder.
  ///
  /// @param estate the estate's name
  /// @param signer the fingerprint of the key that the bank signs its evidence with
  /// @param trials how many equal trials the system is asked for
  public static BankProgramme begin(Path folder, String estate, String signer, int trials)
      throws Refusal {
    EmbeddedStore store = EmbeddedStore.open(folder, EmbeddedStore.Durability.PROCESS);
    try {
      Programme programme = Programme.open(store, InstantSource.system(), ZoneId.systemDefault());
      register(programme, estate, signer, trials);
      return new BankProgramme(store, programme);
    } catch (Refusal | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static void register(Programme programme, String estate, String signer, int trials)
      throws Refusal {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    programme.begin(SUPERVISOR, Policy.DEFAULT);
    programme.addWave(
        SUPERVISOR, new Wave(WAVE, 1, "First wave", today, today.plusMonths(WAVE_MONTHS)));
    programme.addInstitution(SUPERVISOR, new Institution(BANK, estate, SUPPLIER, List.of()));
    programme.addSigner(SUPERVISOR, BANK, signer);
    programme.addSystem(
        OF_BANK,
        new BankSystem(
            BANK,
            SYSTEM,
            "Core banking",
            "accounts and their daily posting",
            estate,
            List.of(SERVER),
            Criticality.CRITICAL,
            WAVE,
            trials,
            RECORDS_ASKED));
  }

  /// The bank hands in the review of its estate.
  public GateState review(Path file) throws Refusal, IOException {
    return handIn(OF_BANK, Gate.REVIEW, file, null);
  }

  /// The supplier hands in its match.
  public GateState match(Path file) throws Refusal, IOException {
    return handIn(OF_SUPPLIER, Gate.MATCH, file, null);
  }

  /// The bank hands in a trial with what verifying its pack showed.
  public GateState trial(BankTrial.Ended ended) throws Refusal, IOException {
    Verification.Genuine pack = ended.trial().genuine();
    return handIn(
        OF_BANK,
        Gate.TRIAL,
        ended.file(),
        new PackProof(pack.manifest().estate().name(), pack.chain(), pack.signer()));
  }

  private GateState handIn(Viewer viewer, Gate gate, Path file, @Nullable PackProof proof)
      throws Refusal, IOException {
    return programme.submit(viewer, BANK, SYSTEM, gate, Files.readAllBytes(file), null, proof);
  }

  /// The system as the supervisor sees it.
  public SystemPage page() throws Refusal {
    return programme.queries().system(SUPERVISOR, BANK, SYSTEM);
  }

  public boolean isOpen(Gate gate) throws Refusal {
    return page().open().contains(gate);
  }

  @Override
  public void close() {
    store.close();
  }
}
