package homeport.programme;

import homeport.programme.SystemPage.OpenDifference;
import java.util.ArrayList;
import java.util.List;

/// A report as a page to print.
public final class ReportPage {
  /// Entries of an institution's quarter that the page shows; the JSON has all.
  private static final int CHANGES_SHOWN = 50;

  private ReportPage() {}

  public static String of(Report report) {
    Sheet sheet = new Sheet("Programme report, " + report.quarter());
    sheet.sub(
        "From " + report.from() + ", as it stood on " + report.asOf() + ". Changes in brackets.");
    sheet.element("h2", "All institutions");
    List<List<String>> totals = new ArrayList<>();
    for (Report.Part part : report.institutions()) {
      int systems = ReportTable.of(part).stream().mapToInt(ReportTable.Row::systems).sum();
      List<String> row = new ArrayList<>();
      row.add(part.institution().name());
      row.add(Integer.toString(systems));
      for (Gate gate : Gate.ALL) {
        row.add(sum(part, gate));
      }
      row.add(Integer.toString(part.differences().size()));
      row.add(Integer.toString(part.expired().size()));
      row.add(Integer.toString(part.blockers().stream().mapToInt(Report.Blocked::count).sum()));
      totals.add(row);
    }
    List<String> heads = new ArrayList<>(List.of("Institution", "#Systems"));
    Gate.ALL.forEach(gate -> heads.add("#" + gate.title()));
    heads.addAll(List.of("#Open differences", "#Expired rules", "#Blockers"));
    sheet.table(heads, totals);
    report.institutions().forEach(part -> part(sheet, part));
    return sheet.end();
  }

  private static String sum(Report.Part part, Gate gate) {
    int now = 0;
    int before = 0;
    for (ReportTable.Row row : ReportTable.of(part)) {
      now += row.now(gate);
      before += row.before(gate);
    }
    int more = now - before;
    return now + (more == 0 ? "" : more > 0 ? " (+" + more + ")" : " (" + more + ")");
  }

  private static void part(Sheet sheet, Report.Part part) {
    sheet.element("h2", part.institution().name());
    List<String> heads = new ArrayList<>(List.of("Wave", "#Systems"));
    Gate.ALL.forEach(gate -> heads.add("#" + gate.title()));
    List<List<String>> rows = new ArrayList<>();
    for (ReportTable.Row row : ReportTable.of(part)) {
      List<String> cells = new ArrayList<>();
      cells.add(row.wave().id().isEmpty() ? "no wave yet" : row.wave().name());
      cells.add(Integer.toString(row.systems()));
      Gate.ALL.forEach(gate -> cells.add(row.shown(gate)));
      rows.add(cells);
    }
    sheet.table(heads, rows);
    differences(sheet, part);
    if (!part.expired().isEmpty()) {
      sheet.element("h3", "Expired rules");
      sheet.table(
          List.of("Rule", "Owner", "Expired", "Reason"),
          part.expired().stream()
              .map(rule ->
                  List.of(rule.name(), rule.owner(), rule.expires().toString(), rule.reason()))
              .toList());
    }
    if (!part.blockers().isEmpty()) {
      sheet.element("h3", "Blockers");
      sheet.table(
          List.of("System", "#Blockers", "The first"),
          part.blockers().stream()
              .map(one ->
                  List.of(
                      one.system().name(),
                      Integer.toString(one.count()),
                      String.join(", ", one.names())))
              .toList());
    }
    changes(sheet, part);
  }

  private static void differences(Sheet sheet, Report.Part part) {
    if (part.differences().isEmpty()) {
      return;
    }
    sheet.element("h3", "Open differences");
    for (Report.Differing one : part.differences()) {
      OpenDifference difference = one.difference();
      Event entry = difference.entry();
      sheet.element(
          "p",
          one.system().name()
              + ", "
              + difference.gate().title()
              + ": "
              + entry.text()
              + " (handed in by "
              + entry.by()
              + " at "
              + entry.at()
              + ", file "
              + entry.file()
              + ")");
      difference.sentences().forEach(sentence -> sheet.element("pre", sentence));
      if (difference.left() > 0) {
        sheet.element("p", "and " + difference.left() + " more in that file");
      }
    }
  }

  private static void changes(Sheet sheet, Report.Part part) {
    sheet.element("h3", "What changed");
    List<Event> all = part.changes();
    if (all.isEmpty()) {
      sheet.element("p", "Nothing.");
      return;
    }
    sheet.table(
        List.of("When", "Who", "System", "What"),
        all.subList(0, Math.min(CHANGES_SHOWN, all.size())).stream()
            .map(event -> {
              Gate gate = event.gate();
              return List.of(
                  event.at().toString(),
                  event.by(),
                  event.system(),
                  (gate == null ? "" : gate.title() + ": ") + event.text());
            })
            .toList());
    if (all.size() > CHANGES_SHOWN) {
      sheet.element(
          "p", "and " + (all.size() - CHANGES_SHOWN) + " more in the JSON of this report");
    }
  }
}
