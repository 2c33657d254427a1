package homeport.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A system as the ledger leaves it. Only [Register] changes it.
final class SystemState {
  private BankSystem system;
  private final Map<Gate, GateState> gates = new EnumMap<>(Gate.class);
  private final Map<Gate, Long> differing = new EnumMap<>(Gate.class);
  private final List<Long> events = new ArrayList<>(4);
  private final Map<Gate, Set<String>> packs = new EnumMap<>(Gate.class);
  private final Map<Gate, Instant> failed = new EnumMap<>(Gate.class);
  private int blockers;
  private List<String> blockerNames = List.of();

  SystemState(BankSystem system) {
    this.system = system;
  }

  BankSystem system() {
    return system;
  }

  GateState gate(Gate gate) {
    return gates.getOrDefault(gate, GateState.NEVER);
  }

  boolean openOn(Gate gate, LocalDate day) {
    return gate(gate).openOn(day);
  }

  /// By gate, the entry of the failed trial that nothing has answered since.
  Map<Gate, Long> differing() {
    return differing;
  }

  List<Long> events() {
    return events;
  }

  /// What hinders, by the last review.
  int blockers() {
    return blockers;
  }

  void plan(String wave) {
    system = system.inWave(wave);
  }

  void note(Event event) {
    events.add(event.number());
  }

  /// When the last trial that differed was made, or null.
  @Nullable Instant failed(Gate gate) {
    return failed.get(gate);
  }

  /// True when the pack is among those counted since the count began.
  boolean counted(Gate gate, String pack) {
    return packs.getOrDefault(gate, Set.of()).contains(pack);
  }

  void set(Gate gate, GateState state, EventKind kind) {
    gates.put(gate, state);
    if (kind == EventKind.GATE_OPENED) {
      differing.remove(gate);
    }
  }

  /// A trial that differed: it stays in sight until the gate opens again, and the count begins
  /// anew.
  void differed(Gate gate, Event event, Instant made) {
    differing.put(gate, event.number());
    failed.put(gate, made);
    packs.remove(gate);
  }

  void count(Gate gate, String pack, boolean anew) {
    if (anew) {
      packs.remove(gate);
    }
    packs.computeIfAbsent(gate, _ -> new HashSet<>()).add(pack);
  }

  /// The first of them.
  List<String> blockerNames() {
    return blockerNames;
  }

  void blockers(int count, List<String> first) {
    blockers = count;
    blockerNames = List.copyOf(first);
  }
}
