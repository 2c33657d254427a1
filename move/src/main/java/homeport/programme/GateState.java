package homeport.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a gate stands.
///
/// @param version the number of the ledger's last event on it, 0 before the first; who submits says
///   which one he saw
/// @param why the sentence of that event
/// @param by who caused it, empty before the first
/// @param file SHA-256 of the file it rests on, empty when none
/// @param until the last day for which the file stands
/// @param trials equal trials counted so far
/// @param records records compared in them
public record GateState(
    boolean open,
    long version,
    String why,
    String by,
    @Nullable Instant at,
    String file,
    @Nullable LocalDate until,
    int trials,
    long records) {
  static final GateState NEVER = new GateState(false, 0, "no file yet", "", null, "", null, 0, 0);

  /// True when the gate is open and its file still stands on that day.
  public boolean openOn(LocalDate day) {
    return open && !lapsedOn(day);
  }

  /// True when what was counted or opened stands no longer.
  public boolean lapsedOn(LocalDate day) {
    return until != null && day.isAfter(until);
  }
}
