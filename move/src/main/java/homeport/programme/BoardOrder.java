package homeport.programme;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// The orders of a board. Rows that are equal in what was asked follow by institution and system,
/// so that pages never overlap.
final class BoardOrder {
  private BoardOrder() {}

  static Comparator<Board.Row> of(BoardQuery query, Register register) {
    Comparator<Board.Row> asked =
        switch (query.sort()) {
          case NAME -> Comparator.comparing(Board.Row::name);
          case INSTITUTION -> Comparator.comparing(Board.Row::institutionName);
          case WAVE -> byWave(register);
          case CRITICALITY -> Comparator.comparing(Board.Row::criticality);
          case PROGRESS -> Comparator.comparingInt(row -> row.open().size());
          case CHANGED -> Comparator.comparing(BoardOrder::changed);
        };
    return (query.descending() ? asked.reversed() : asked)
        .thenComparing(Board.Row::institution)
        .thenComparing(Board.Row::system);
  }

  /// Systems that never changed come first.
  private static Instant changed(Board.Row row) {
    return row.changed() == null ? Instant.MIN : row.changed();
  }

  /// Systems without a wave come last.
  private static Comparator<Board.Row> byWave(Register register) {
    Map<String, Integer> order = new HashMap<>();
    register.waves().forEach(wave -> order.put(wave.id(), wave.order()));
    return Comparator.comparingInt(row -> order.getOrDefault(row.wave(), Integer.MAX_VALUE));
  }
}
