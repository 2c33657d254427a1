package homeport.programme;

import homeport.programme.InstitutionPage.WaveProgress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The progress of a report, a row for each institution and wave: how many systems have each gate
/// open, and how many had before.
final class ReportTable {
  /// A row.
  record Row(
      Institution institution,
      Wave wave,
      int systems,
      Map<Gate, Integer> now,
      Map<Gate, Integer> before) {
    int now(Gate gate) {
      return now.getOrDefault(gate, 0);
    }

    int before(Gate gate) {
      return before.getOrDefault(gate, 0);
    }

    /// `12 (+3)`
    String shown(Gate gate) {
      int more = now(gate) - before(gate);
      return now(gate) + (more == 0 ? "" : more > 0 ? " (+" + more + ")" : " (" + more + ")");
    }
  }

  private ReportTable() {}

  static List<Row> of(Report.Part part) {
    Map<String, WaveProgress> before = new LinkedHashMap<>();
    part.before().forEach(progress -> before.put(progress.wave().id(), progress));
    List<Row> rows = new ArrayList<>();
    for (WaveProgress now : part.now()) {
      WaveProgress then = before.remove(now.wave().id());
      rows.add(
          new Row(
              part.institution(),
              now.wave(),
              now.systems(),
              now.open(),
              then == null ? Map.of() : then.open()));
    }
    for (WaveProgress gone : before.values()) {
      rows.add(new Row(part.institution(), gone.wave(), 0, Map.of(), gone.open()));
    }
    return rows;
  }
}
