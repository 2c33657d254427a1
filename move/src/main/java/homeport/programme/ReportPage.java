package homeport.programme;

import homeport.html.Words;
import homeport.programme.SystemPage.OpenDifference;
import java.util.ArrayList;
import java.util.List;

/// A report as a page to print.
public final class ReportPage {
  /// Entries of an institution's quarter that the page shows; the JSON has all.
  private static final int CHANGES_SHOWN = 50;

  private ReportPage() {}

  public static String of(Report report, Words words) {
    Sheet sheet = new Sheet(words, "report.title", report.quarter());
    sheet.sub(
        sheet.word("report.about", report.from(), report.asOf()) + " " + sheet.word("paper.time"));
    sheet.say("h2", "report.all");
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
    List<String> heads = new ArrayList<>(List.of("report.institution", "#report.systems"));
    Gate.ALL.forEach(gate -> heads.add("#gate." + gate.word()));
    heads.addAll(List.of("#report.differences", "#report.expired", "#report.blockers"));
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
    List<String> heads = new ArrayList<>(List.of("report.wave", "#report.systems"));
    Gate.ALL.forEach(gate -> heads.add("#gate." + gate.word()));
    List<List<String>> rows = new ArrayList<>();
    for (ReportTable.Row row : ReportTable.of(part)) {
      List<String> cells = new ArrayList<>();
      cells.add(row.wave().id().isEmpty() ? sheet.word("report.no-wave") : row.wave().name());
      cells.add(Integer.toString(row.systems()));
      Gate.ALL.forEach(gate -> cells.add(row.shown(gate)));
      rows.add(cells);
    }
    sheet.table(heads, rows);
    differences(sheet, part);
    if (!part.expired().isEmpty()) {
      sheet.say("h3", "report.expired");
      sheet.table(
          List.of("report.rule", "report.owner", "report.expired-on", "report.reason"),
          part.expired().stream()
              .map(rule ->
                  List.of(rule.name(), rule.owner(), rule.expires().toString(), rule.reason()))
              .toList());
    }
    if (!part.blockers().isEmpty()) {
      sheet.say("h3", "report.blockers");
      sheet.table(
          List.of("report.system", "#report.blockers", "report.first"),
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
    sheet.say("h3", "report.differences");
    for (Report.Differing one : part.differences()) {
      OpenDifference difference = one.difference();
      Event entry = difference.entry();
      sheet.say(
          "p",
          "report.difference",
          one.system().name(),
          gate(sheet, difference.gate()),
          sheet.said(entry.text()),
          entry.by(),
          Sheet.time(entry.at()),
          entry.file());
      difference.sentences().forEach(sentence -> sheet.element("pre", sheet.saidOf(sentence)));
      if (difference.left() > 0) {
        sheet.say("p", "report.more", sheet.count(difference.left()));
      }
    }
  }

  private static String gate(Sheet sheet, Gate gate) {
    return sheet.word("gate." + gate.word());
  }

  private static void changes(Sheet sheet, Report.Part part) {
    sheet.say("h3", "report.changes");
    List<Event> all = part.changes();
    if (all.isEmpty()) {
      sheet.say("p", "report.nothing");
      return;
    }
    sheet.table(
        List.of("@report.when", "report.who", "report.system", "report.change"),
        all.subList(0, Math.min(CHANGES_SHOWN, all.size())).stream()
            .map(event -> {
              Gate gate = event.gate();
              return List.of(
                  Sheet.time(event.at()),
                  event.by(),
                  event.system(),
                  gate == null
                      ? sheet.said(event.text())
                      : sheet.word("report.gate", gate(sheet, gate), sheet.said(event.text())));
            })
            .toList());
    if (all.size() > CHANGES_SHOWN) {
      sheet.say("p", "report.more-changes", sheet.count(all.size() - CHANGES_SHOWN));
    }
  }
}
