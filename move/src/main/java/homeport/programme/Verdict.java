package homeport.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a file that belongs here does to its gate.
///
/// @param kind [EventKind#GATE_OPENED], [EventKind#GATE_COUNTED] or [EventKind#GATE_CLOSED]
/// @param until the last day for which it stands; null when the gate closes
/// @param trials equal trials counted with it
/// @param more what the entry of the ledger carries besides
record Verdict(
    EventKind kind,
    String text,
    @Nullable LocalDate until,
    int trials,
    long records,
    Map<String, Object> more) {

  static Verdict opens(String text, LocalDate until, Map<String, Object> more) {
    return new Verdict(EventKind.GATE_OPENED, text, until, 0, 0, more);
  }

  static Verdict closes(String text, Map<String, Object> more) {
    return new Verdict(EventKind.GATE_CLOSED, text, null, 0, 0, more);
  }

  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    if (until != null) {
      body.put("until", until.toString());
    }
    body.put("trials", trials);
    body.put("records", records);
    body.putAll(more);
    return body;
  }
}
