package homeport.programme;

import java.util.Locale;

/// What an entry of the ledger says.
public enum EventKind {
  /// The programme began; its policy.
  STARTED,
  INSTITUTION,
  /// A key with which an institution signs its trials.
  SIGNER,
  SYSTEM,
  WAVE,
  /// A system was planned for a wave.
  PLANNED,
  RULE_ADDED,
  RULE_ENDED,
  GATE_OPENED,
  /// A file counted, but not yet enough of them.
  GATE_COUNTED,
  /// A later file contradicted.
  GATE_CLOSED,
  /// A file was refused; the gate stayed as it was.
  TURNED_AWAY;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// True when the gate's state after the event is another than before.
  boolean changesGate() {
    return switch (this) {
      case GATE_OPENED, GATE_COUNTED, GATE_CLOSED -> true;
      case STARTED,
          INSTITUTION,
          SIGNER,
          SYSTEM,
          WAVE,
          PLANNED,
          RULE_ADDED,
          RULE_ENDED,
          TURNED_AWAY ->
          false;
    };
  }
}
