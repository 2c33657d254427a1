package homeport.programme;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the entries of a ledger amount to, up to one of them. Nothing else makes state: a gate is
/// open because an entry says so, and entries that say so are made only where a file was read.
final class Register {
  /// Where an accepted file was used.
  record Use(String institution, String system, Gate gate) {}

  private Policy policy = Policy.DEFAULT;
  private final Map<String, Institution> institutions = new TreeMap<>();
  private final Map<String, Map<String, SystemState>> systems = new HashMap<>();
  private final Map<String, Wave> waves = new TreeMap<>();
  private final Map<String, Map<String, DifferenceRule>> rules = new HashMap<>();
  private final Map<String, Use> uses = new HashMap<>();
  private final Map<String, Use> packs = new HashMap<>();
  private @Nullable Event last;
  private @Nullable Instant began;
  private int systemCount;

  Policy policy() {
    return policy;
  }

  /// When the programme began; null before.
  @Nullable Instant began() {
    return began;
  }

  @Nullable Event last() {
    return last;
  }

  Collection<Institution> institutions() {
    return institutions.values();
  }

  @Nullable Institution institution(String id) {
    return institutions.get(id);
  }

  Collection<SystemState> systems(String institution) {
    return systems.getOrDefault(institution, Map.of()).values();
  }

  @Nullable SystemState system(String institution, String id) {
    return systems.getOrDefault(institution, Map.of()).get(id);
  }

  int systemCount() {
    return systemCount;
  }

  @Nullable Wave wave(String id) {
    return waves.get(id);
  }

  /// In their order.
  List<Wave> waves() {
    List<Wave> sorted = new ArrayList<>(waves.values());
    sorted.sort((a, b) -> Integer.compare(a.order(), b.order()));
    return sorted;
  }

  Collection<DifferenceRule> rules(String institution) {
    return rules.getOrDefault(institution, Map.of()).values();
  }

  @Nullable DifferenceRule rule(String institution, String name) {
    return rules.getOrDefault(institution, Map.of()).get(name);
  }

  @Nullable Use use(String file) {
    return uses.get(file);
  }

  @Nullable Use usePack(String fingerprint) {
    return packs.get(fingerprint);
  }

  /// Takes the next entry.
  ///
  /// @throws IOException when its body lacks what its kind carries
  void apply(Event event) throws IOException {
    switch (event.kind()) {
      case STARTED -> {
        policy = Wire.policy(event.members());
        began = event.at();
      }
      case INSTITUTION ->
          institutions.put(
              event.institution(), Wire.institution(event.institution(), event.members()));
      case SIGNER -> signer(event);
      case SYSTEM -> system(event);
      case WAVE -> {
        Wave wave = Wire.wave(event.members());
        waves.put(wave.id(), wave);
      }
      case PLANNED -> state(event).plan(event.members().text("wave"));
      case RULE_ADDED, RULE_ENDED -> rule(event);
      case GATE_OPENED, GATE_COUNTED, GATE_CLOSED -> gate(event);
      case TURNED_AWAY -> state(event).note(event);
    }
    last = event;
  }

  private SystemState state(Event event) throws IOException {
    SystemState state = system(event.institution(), event.system());
    if (state == null) {
      throw new IOException("it is about a system that was never registered");
    }
    return state;
  }

  private void signer(Event event) throws IOException {
    Institution old = institutions.get(event.institution());
    if (old == null) {
      throw new IOException("it is about an institution that was never registered");
    }
    List<String> signers = new ArrayList<>(old.signers());
    signers.add(event.members().text("signer"));
    institutions.put(old.id(), new Institution(old.id(), old.name(), old.supplier(), signers));
  }

  private void system(Event event) throws IOException {
    BankSystem system = Wire.system(event.institution(), event.system(), event.members());
    SystemState state = new SystemState(system);
    state.note(event);
    systems.computeIfAbsent(system.institution(), _ -> new TreeMap<>()).put(system.id(), state);
    systemCount++;
  }

  private void rule(Event event) throws IOException {
    DifferenceRule rule = Wire.rule(event.institution(), event.members());
    rules.computeIfAbsent(rule.institution(), _ -> new TreeMap<>()).put(rule.name(), rule);
  }

  private static void pack(Event event, Gate gate, Members body, SystemState state)
      throws IOException {
    if (event.kind() == EventKind.GATE_CLOSED) {
      state.differed(gate, event, Event.instant(body.text("made")));
    } else {
      state.count(gate, body.text("pack"), body.has("anew"));
    }
  }

  private void gate(Event event) throws IOException {
    Gate gate = event.gate();
    if (gate == null) {
      throw new IOException("it names no gate");
    }
    SystemState state = state(event);
    Members body = event.members();
    state.note(event);
    state.set(
        gate,
        new GateState(
            event.kind() == EventKind.GATE_OPENED,
            event.number(),
            event.text(),
            event.by(),
            event.at(),
            event.file(),
            body.has("until") ? body.date("until") : null,
            Wire.number(body, "trials"),
            body.count("records")),
        event.kind());
    if (gate == Gate.REVIEW && body.has("blockers")) {
      state.blockers(Wire.number(body, "blockers"), body.texts("blocker_names"));
    }
    Use use = new Use(event.institution(), event.system(), gate);
    if (!event.file().isEmpty()) {
      uses.put(event.file(), use);
    }
    if (body.has("pack")) {
      pack(event, gate, body, state);
      packs.put(body.text("pack"), use);
    }
  }
}
