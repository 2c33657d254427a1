package homeport.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A report for scripts and spreadsheets; docs/formats/programme-report.md has the forms.
public final class ReportFiles {
  private ReportFiles() {}

  public static String json(Report report) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("format", "homeport-programme-report 1");
    map.put("quarter", report.quarter());
    map.put("from", report.from());
    map.put("as_of", report.asOf());
    map.put("institutions", report.institutions().stream().map(ReportFiles::part).toList());
    return Json.text(map);
  }

  private static Map<String, Object> part(Report.Part part) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", part.institution().id());
    map.put("name", part.institution().name());
    map.put("supplier", part.institution().supplier());
    map.put("progress", ReportTable.of(part).stream().map(ReportFiles::row).toList());
    map.put("open_differences", part.differences().stream().map(ReportFiles::differing).toList());
    List<Object> expired = new ArrayList<>();
    part.expired().forEach(rule -> expired.add(Wire.of(rule)));
    map.put("expired_rules", expired);
    List<Object> blockers = new ArrayList<>();
    for (Report.Blocked blocked : part.blockers()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("system", blocked.system().id());
      one.put("count", blocked.count());
      one.put("first", blocked.names());
      blockers.add(one);
    }
    map.put("blockers", blockers);
    List<Object> changes = new ArrayList<>();
    part.changes().forEach(event -> changes.add(change(event)));
    map.put("changes", changes);
    return map;
  }

  private static Map<String, Object> row(ReportTable.Row row) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("wave", row.wave().id());
    map.put("systems", row.systems());
    for (Gate gate : Gate.ALL) {
      map.put(gate.word(), row.now(gate));
      map.put(gate.word() + "_before", row.before(gate));
    }
    return map;
  }

  private static Map<String, Object> differing(Report.Differing differing) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("system", differing.system().id());
    map.put("gate", differing.difference().gate().word());
    map.put("entry", change(differing.difference().entry()));
    map.put("differences", differing.difference().parsed());
    map.put("more", differing.difference().left());
    return map;
  }

  private static Map<String, Object> change(Event event) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("number", event.number());
    map.put("at", event.at());
    map.put("by", event.by());
    map.put("kind", event.kind().word());
    map.put("system", event.system());
    Gate gate = event.gate();
    map.put("gate", gate == null ? "" : gate.word());
    map.put("file", event.file());
    map.put("text", event.text());
    return map;
  }

  /// The progress as RFC 4180.
  public static String csv(Report report) {
    StringBuilder text = new StringBuilder("quarter,as_of,institution,name,wave,systems");
    for (Gate gate : Gate.ALL) {
      text.append(',').append(gate.word()).append(',').append(gate.word()).append("_before");
    }
    text.append(",open_differences,expired_rules,blockers\r\n");
    for (Report.Part part : report.institutions()) {
      for (ReportTable.Row row : ReportTable.of(part)) {
        row(text, report, part, row);
      }
    }
    return text.toString();
  }

  private static void row(
      StringBuilder text, Report report, Report.Part part, ReportTable.Row row) {
    text.append(report.quarter()).append(',').append(report.asOf());
    text.append(',').append(cell(row.institution().id()));
    text.append(',').append(cell(row.institution().name()));
    text.append(',').append(cell(row.wave().id())).append(',').append(row.systems());
    for (Gate gate : Gate.ALL) {
      text.append(',').append(row.now(gate)).append(',').append(row.before(gate));
    }
    String wave = row.wave().id();
    text.append(',');
    text.append(
        part.differences().stream().filter(one -> one.system().wave().equals(wave)).count());
    text.append(',').append(part.expired().size()).append(',');
    text.append(
        part.blockers().stream()
            .filter(one -> one.system().wave().equals(wave))
            .mapToInt(Report.Blocked::count)
            .sum());
    text.append("\r\n");
  }

  /// Quoted where needed; what a spreadsheet would take for a formula is made a text.
  static String cell(String raw) {
    String safe = raw.matches("[=+@\\-\\t].*") ? "'" + raw : raw;
    return safe.matches("[^,\"\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
