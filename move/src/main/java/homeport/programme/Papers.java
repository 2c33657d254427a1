package homeport.programme;

import homeport.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/// What is given out on paper or as files: offers, reports, backups.
public final class Papers {
  /// A message id: the system has no proposal that stands.
  public static final String NO_PROPOSAL = "HP6319";

  private final Programme programme;

  Papers(Programme programme) {
    this.programme = programme;
  }

  /// The offer that the system's match makes.
  ///
  /// @throws Refusal HP6319 when the gate *match proposed* is not open
  public Offer offer(Viewer viewer, String institution, String id) throws Refusal {
    return programme.reading(() -> {
      Institution known = programme.institution(viewer, institution);
      SystemState state = programme.system(viewer, institution, id);
      GateState gate = state.gate(Gate.MATCH);
      if (!gate.openOn(programme.today())) {
        throw new Refusal(
            NO_PROPOSAL, "system `" + id + "` has no proposal that stands: " + gate.why());
      }
      try {
        boolean all = viewer.role() != Role.SUPPLIER;
        return OfferReader.read(
            Members.of(programme.ledger().file(gate.file())),
            known,
            all ? state.system() : state.system().forSupplier(),
            gate,
            programme.register().policy());
      } catch (IOException e) {
        throw new Refusal(
            NO_PROPOSAL, "the match of `" + id + "` makes no offer: " + e.getMessage());
      }
    });
  }

  /// The report of a quarter, for the supervisor.
  ///
  /// @param quarter 1 to 4
  public Report report(Viewer viewer, int year, int quarter) throws Refusal {
    return programme.reading(() -> {
      supervisor(viewer, "the report");
      new Values()
          .check(quarter >= 1 && quarter <= 4, "a year has the quarters 1 to 4")
          .check(year >= 1900 && year <= 9999, "the year has four digits")
          .done();
      LocalDate from = LocalDate.of(year, 3 * quarter - 2, 1);
      LocalDate last = from.plusMonths(3).minusDays(1);
      LocalDate today = programme.today();
      if (from.isAfter(today)) {
        throw new Refusal(Refusal.VALUE, year + "-Q" + quarter + " has not begun");
      }
      return new ReportMaker(
              programme.ledger(), from, last.isAfter(today) ? today : last, programme.zone())
          .make(year + "-Q" + quarter);
    });
  }

  /// The day on which the programme began, before which there is nothing to report; null when it
  /// has not.
  public @Nullable LocalDate began(Viewer viewer) throws Refusal {
    return programme.reading(() -> {
      supervisor(viewer, "the report");
      Instant at = programme.register().began();
      return at == null ? null : LocalDate.ofInstant(at, programme.zone());
    });
  }

  /// The report of the quarter that runs.
  public Report report(Viewer viewer) throws Refusal {
    LocalDate today = programme.today();
    return report(viewer, today.getYear(), today.get(IsoFields.QUARTER_OF_YEAR));
  }

  /// Writes the whole programme, files included, as one JSON text;
  /// docs/formats/programme-ledger.md.
  public void backup(Viewer viewer, OutputStream out) throws Refusal, IOException {
    supervisor(viewer, "the backup");
    Lock lock = programme.lock().readLock();
    lock.lock();
    try {
      new Backup(programme.ledger()).write(out);
    } finally {
      lock.unlock();
    }
  }

  /// Fills an empty store from a backup.
  ///
  /// @throws Refusal HP6322 when the backup is damaged, HP6303 when the store is not empty
  public static void restore(Store store, InputStream in) throws Refusal, IOException {
    new Backup(new Ledger(store)).read(in);
  }

  private static void supervisor(Viewer viewer, String what) throws Refusal {
    if (viewer.role() != Role.SUPERVISOR) {
      throw new Refusal(Refusal.NOT_ALLOWED, what + " is the supervisor's");
    }
  }
}
