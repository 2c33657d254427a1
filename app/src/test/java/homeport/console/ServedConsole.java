package homeport.console;

import homeport.console.people.Duty;
import homeport.data.CodePage;
import homeport.programme.BankSystem;
import homeport.programme.Criticality;
import homeport.programme.Institution;
import homeport.programme.Policy;
import homeport.programme.Programme;
import homeport.programme.Viewer;
import homeport.programme.Wave;
import homeport.store.EmbeddedStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// A console over two banks, two suppliers and a supervisor, served on a port of its own, with a
/// clock that a test moves. Passwords are kept with few rounds, so that tests are quick.
final class ServedConsole implements AutoCloseable, InstantSource {
  static final Viewer SUPERVISOR = Viewer.supervisor("Wang Fang");
  static final String KEY = "a1b2c3";

  /// What everybody here chose.
  static final String PASSWORD = "correct horse 42";

  final Path folder;
  final Programme programme;
  final Console console;
  final List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());

  private final EmbeddedStore store;
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");

  private ServedConsole(Path folder, Duration bodyTime) throws Exception {
    this.folder = folder;
    store = EmbeddedStore.open(folder.resolve("programme"), EmbeddedStore.Durability.PROCESS);
    programme = Programme.open(store, this, ZoneOffset.UTC);
    ConsoleSettings settings =
        new ConsoleSettings(ConsoleSettings.HOST, 0, bodyTime, 10, faults::add);
    Path state = folder.resolve(".homeport");
    console =
        Console.serve(
            settings,
            new Shown(
                "Harbour Savings Bank",
                folder,
                state,
                CodePage.of("IBM-1140"),
                state.resolve("spool"),
                programme,
                this));
  }

  /// With two banks, a wave and a system of each.
  static ServedConsole open(Path folder) throws Exception {
    return open(folder, Duration.ofSeconds(20));
  }

  static ServedConsole open(Path folder, Duration bodyTime) throws Exception {
    ServedConsole served = new ServedConsole(folder, bodyTime);
    Programme programme = served.programme;
    programme.begin(SUPERVISOR, Policy.DEFAULT);
    programme.addWave(
        SUPERVISOR,
        new Wave("w1", 1, "First", LocalDate.parse("2026-01-01"), LocalDate.parse("2026-06-30")));
    served.bank("harbour", "Harbour Savings Bank", "acme");
    served.bank("lakeside", "Lakeside <b>Bank</b>", "other");
    return served;
  }

  private void bank(String id, String name, String supplier) throws Exception {
    programme.addInstitution(SUPERVISOR, new Institution(id, name, supplier, List.of()));
    programme.addSigner(SUPERVISOR, id, KEY);
    programme.addSystem(SUPERVISOR, system(id, "core", "Core of " + id, name, "w1"));
  }

  static BankSystem system(String bank, String id, String name, String estate, String wave) {
    return new BankSystem(
        bank, id, name, "core banking", estate, List.of("CEC1"), Criticality.HIGH, wave, 2, 1_000);
  }

  /// Adds somebody who has chosen his password already.
  void person(String name, String... roles) throws Exception {
    List<Duty> duties = Arrays.stream(roles).map(Duty::parse).toList();
    console.people().add(name, "The " + name, duties);
    console.people().choose(name, PASSWORD);
  }

  /// A browser at which that person has signed on.
  Browser as(String name) throws Exception {
    Browser browser = new Browser(URI.create(console.address()));
    browser.signOn(name, PASSWORD);
    return browser;
  }

  Browser nobody() {
    return new Browser(URI.create(console.address()));
  }

  @Override
  public Instant instant() {
    return now;
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  @Override
  public void close() throws IOException {
    console.close();
    store.close();
  }
}
