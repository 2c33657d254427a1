package homeport.programme;

import homeport.store.Store;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/// A programme in its store: commands here, [#queries], [#papers] for offers, reports and backups.
/// May be used by several threads. The store has one owner, so what the ledger amounts to is held
/// in memory: about a kilobyte for each system.
///
/// Each command checks who asks, adds to the ledger, and only then changes what is held. A command
/// that is refused changes nothing; a file that is refused leaves an entry that says why.
public final class Programme {
  private final Ledger ledger;
  private final InstantSource clock;
  private final ZoneId zone;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Register register = new Register();
  private final Access access = new Access(register);

  private Programme(Ledger ledger, InstantSource clock, ZoneId zone) {
    this.ledger = ledger;
    this.clock = clock;
    this.zone = zone;
  }

  /// Opens the programme of a store; an empty store has one that has not begun.
  ///
  /// @param zone where days begin
  /// @throws Refusal HP6321 when the ledger was tampered with
  public static Programme open(Store store, InstantSource clock, ZoneId zone) throws Refusal {
    Programme programme = new Programme(new Ledger(store), clock, zone);
    List<String> wrong = new ArrayList<>();
    programme.ledger.load(event -> {
      try {
        programme.register.apply(event);
      } catch (IOException e) {
        wrong.add("entry " + event.number() + ": " + e.getMessage());
      }
    });
    if (!wrong.isEmpty()) {
      throw new Refusal(Ledger.BROKEN, wrong.getFirst());
    }
    return programme;
  }

  public Queries queries() {
    return new Queries(this);
  }

  public Papers papers() {
    return new Papers(this);
  }

  Register register() {
    return register;
  }

  Ledger ledger() {
    return ledger;
  }

  ReadWriteLock lock() {
    return lock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  ZoneId zone() {
    return zone;
  }

  /// A command's work, under the lock.
  interface Work<T extends @Nullable Object> {
    T run() throws Refusal;
  }

  /// Does what changes nothing, beside others that do not.
  <T extends @Nullable Object> T reading(Work<T> work) throws Refusal {
    lock.readLock().lock();
    try {
      return work.run();
    } finally {
      lock.readLock().unlock();
    }
  }

  <T> T exclusively(Work<T> work) throws Refusal {
    lock.writeLock().lock();
    try {
      return work.run();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /// Begins the programme.
  public Event begin(Viewer viewer, Policy policy) throws Refusal {
    return exclusively(() -> {
      access.supervisor(viewer);
      if (register.last() != null) {
        throw new Refusal(Refusal.EXISTS, "the programme has begun already");
      }
      return one(viewer, EventKind.STARTED, "", "", "the programme begins", Wire.of(policy));
    });
  }

  public Event addInstitution(Viewer viewer, Institution institution) throws Refusal {
    return exclusively(() -> {
      access.keeper(viewer);
      Values values = new Values().id("institution", institution.id());
      values.text("the name", institution.name());
      values.check(
          institution.signers().isEmpty(), "signers are registered one by one, with addSigner");
      if (!institution.supplier().isEmpty()) {
        values.id("supplier", institution.supplier());
      }
      values.limit("institutions", register.institutions().size(), Values.INSTITUTIONS_MAX);
      values.done();
      if (register.institution(institution.id()) != null) {
        throw new Refusal(
            Refusal.EXISTS, "institution `" + institution.id() + "` is registered already");
      }
      String text = "institution " + institution.name();
      return one(viewer, EventKind.INSTITUTION, institution.id(), "", text, Wire.of(institution));
    });
  }

  /// Registers a key that an institution signs its trials with, by its fingerprint.
  public Event addSigner(Viewer viewer, String institution, String fingerprint) throws Refusal {
    return exclusively(() -> {
      access.keeper(viewer);
      Institution known = institution(viewer, institution);
      new Values()
          .text("the fingerprint", fingerprint)
          .limit("signers", known.signers().size(), Values.SIGNERS_MAX)
          .done();
      if (known.signers().contains(fingerprint)) {
        throw new Refusal(Refusal.EXISTS, "the key is registered already");
      }
      String text = "trials may be signed with key " + fingerprint;
      return one(viewer, EventKind.SIGNER, known.id(), "", text, Map.of("signer", fingerprint));
    });
  }

  public Event addWave(Viewer viewer, Wave wave) throws Refusal {
    return exclusively(() -> {
      access.keeper(viewer);
      new Values()
          .id("wave", wave.id())
          .text("the name", wave.name())
          .check(wave.order() >= 1, "a wave's order is 1 or more")
          .check(!wave.to().isBefore(wave.from()), "the wave ends before it begins")
          .limit("waves", register.waves().size(), Values.WAVES_MAX)
          .done();
      for (Wave other : register.waves()) {
        if (other.id().equals(wave.id()) || other.order() == wave.order()) {
          throw new Refusal(
              Refusal.EXISTS, "wave `" + other.id() + "` is the " + other.order() + ". already");
        }
      }
      return one(viewer, EventKind.WAVE, "", "", "wave " + wave.name(), Wire.of(wave));
    });
  }

  /// Registers systems, all of them or none.
  public List<Event> addSystems(Viewer viewer, List<BankSystem> systems) throws Refusal {
    return exclusively(() -> {
      List<Draft> drafts = new ArrayList<>();
      List<String> seen = new ArrayList<>();
      for (BankSystem system : systems) {
        Institution institution = institution(viewer, system.institution());
        Access.own(viewer);
        new Values()
            .system(system)
            .limit("systems", register.systemCount() + drafts.size(), Values.SYSTEMS_MAX)
            .done();
        access.wave(system.wave());
        String key = institution.id() + " " + system.id();
        if (register.system(institution.id(), system.id()) != null) {
          throw new Refusal(Refusal.EXISTS, "system `" + system.id() + "` is registered already");
        }
        seen.add(key);
        drafts.add(
            new Draft(
                EventKind.SYSTEM,
                institution.id(),
                system.id(),
                null,
                "",
                "system " + system.name(),
                Wire.of(system)));
      }
      if (new HashSet<>(seen).size() < seen.size()) {
        throw new Refusal(Refusal.EXISTS, "a system is given twice");
      }
      return append(viewer, drafts, null);
    });
  }

  public Event addSystem(Viewer viewer, BankSystem system) throws Refusal {
    return addSystems(viewer, List.of(system)).getFirst();
  }

  /// Plans a system for a wave, or for none with an empty id.
  public Event plan(Viewer viewer, String institution, String system, String wave) throws Refusal {
    return exclusively(() -> {
      Access.own(viewer);
      SystemState state = system(viewer, institution, system);
      access.wave(wave);
      String text = wave.isEmpty() ? "planned for no wave" : "planned for wave " + wave;
      return append(
              viewer,
              List.of(
                  new Draft(
                      EventKind.PLANNED,
                      institution,
                      state.system().id(),
                      null,
                      "",
                      text,
                      Map.of("wave", wave))),
              null)
          .getFirst();
    });
  }

  public Event addRule(Viewer viewer, DifferenceRule rule) throws Refusal {
    return exclusively(() -> {
      Access.own(viewer);
      Institution institution = institution(viewer, rule.institution());
      new Values()
          .text("the name", rule.name())
          .text("the owner", rule.owner())
          .text("the reason", rule.reason())
          .check(!rule.expiredOn(today()), "the rule expires before it begins")
          .limit("rules", register.rules(institution.id()).size(), Values.RULES_MAX)
          .done();
      if (register.rule(institution.id(), rule.name()) != null) {
        throw new Refusal(Refusal.EXISTS, "rule `" + rule.name() + "` is registered already");
      }
      String text = "rule " + rule.name() + " until " + rule.expires();
      return one(viewer, EventKind.RULE_ADDED, institution.id(), "", text, Wire.of(rule));
    });
  }

  /// Ends a rule: from tomorrow on no trial may lean on it.
  public Event endRule(Viewer viewer, String institution, String name) throws Refusal {
    return exclusively(() -> {
      Access.own(viewer);
      Institution known = institution(viewer, institution);
      DifferenceRule rule = register.rule(known.id(), name);
      if (rule == null) {
        throw new Refusal(Refusal.UNKNOWN, "there is no rule `" + name + "`");
      }
      DifferenceRule ended = rule.expiredOn(today()) ? rule : rule.expiring(today());
      String text = "rule " + name + " ends";
      return one(viewer, EventKind.RULE_ENDED, known.id(), "", text, Wire.of(ended));
    });
  }

  /// Hands a file in for a gate.
  ///
  /// @param seen the gate's version that the person looked at; null takes the one there is
  /// @return the gate as it stands then
  /// @throws Refusal when the file is refused; the ledger keeps why
  public GateState submit(
      Viewer viewer, String institution, String system, Gate gate, byte[] file, @Nullable Long seen)
      throws Refusal {
    return submit(viewer, institution, system, gate, file, seen, null);
  }

  /// As the other `submit`, with what verifying the trial's pack showed; the ledger says whether a
  /// pack was verified.
  public GateState submit(
      Viewer viewer,
      String institution,
      String system,
      Gate gate,
      byte[] file,
      @Nullable Long seen,
      @Nullable PackProof proof)
      throws Refusal {
    return exclusively(() -> {
      Institution known = institution(viewer, institution);
      SystemState state = system(viewer, institution, system);
      if (!viewer.mayHandIn(known, gate)) {
        throw new Refusal(
            Refusal.NOT_ALLOWED,
            "a " + viewer.role().word() + " hands in nothing for the gate " + gate.word());
      }
      return new Submission(this, viewer, known, state, gate, proof).take(file, seen);
    });
  }

  /// An entry not yet in the ledger.
  record Draft(
      EventKind kind,
      String institution,
      String system,
      @Nullable Gate gate,
      String file,
      String text,
      Map<String, Object> body) {}

  private Event one(
      Viewer viewer,
      EventKind kind,
      String institution,
      String system,
      String text,
      Map<String, Object> body) {
    Draft draft = new Draft(kind, institution, system, null, "", text, body);
    return append(viewer, List.of(draft), null).getFirst();
  }

  /// Writes entries, then takes them. Time never runs backward in the ledger.
  List<Event> append(Viewer viewer, List<Draft> drafts, byte @Nullable [] file) {
    Event last = register.last();
    Instant now = clock.instant();
    Instant at = last != null && last.at().isAfter(now) ? last.at() : now;
    long number = ledger.last();
    List<Event> events = new ArrayList<>();
    for (Draft draft : drafts) {
      Event made =
          new Event(
              ++number,
              at,
              viewer.name(),
              viewer.role().word(),
              draft.kind(),
              draft.institution(),
              draft.system(),
              draft.gate(),
              draft.file(),
              draft.text(),
              draft.body());
      events.add(made);
    }
    try {
      List<Event> asRead = new ArrayList<>();
      for (Event event : events) {
        byte[] text = Json.write(event.toMap(""), false);
        asRead.add(Event.of(Members.of(text)));
      }
      ledger.add(events, file);
      for (Event event : asRead) {
        register.apply(event);
      }
      return asRead;
    } catch (IOException e) {
      throw new AssertionError("an entry that was just made cannot be read", e);
    }
  }

  /// The institution, where the viewer may know of it.
  Institution institution(Viewer viewer, String id) throws Refusal {
    return access.institution(viewer, id);
  }

  SystemState system(Viewer viewer, String institution, String id) throws Refusal {
    return access.system(viewer, institution, id);
  }
}
