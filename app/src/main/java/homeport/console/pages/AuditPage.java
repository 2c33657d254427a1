package homeport.console.pages;

import homeport.console.audit.AuditEntry;
import homeport.console.audit.AuditLog;
import homeport.console.web.Reply;
import homeport.html.Html;
import java.io.IOException;
import java.util.List;

/// The audit log, the newest first, with the hash that holds all of it.
final class AuditPage {
  private static final int ENTRIES = 100;

  private final Frame frame;
  private final AuditLog audit;

  AuditPage(Frame frame, AuditLog audit) {
    this.frame = frame;
    this.audit = audit;
  }

  List<Route> routes() {
    return List.of(Route.get("/audit", Access.AUDIT, this::answer));
  }

  private Reply answer(Visit visit) throws IOException {
    int last = (int) Math.max(1, (audit.size() + ENTRIES - 1) / ENTRIES);
    int number = visit.request().query().number("page", 1, last);
    List<AuditEntry> entries = audit.newest((number - 1L) * ENTRIES, ENTRIES);
    String broken = audit.broken();
    String title = visit.word("audit.title");
    return Reply.page(
        200,
        frame.page(
            visit,
            title,
            "/audit",
            page -> {
              page.element("h1", title).line();
              if (broken == null) {
                page.open("p", "class", "notice good");
                page.text(visit.word("audit.whole", visit.words().count(audit.size())));
                page.text(" ").element("code", audit.lastHash()).close().line();
              } else {
                Parts.notice(page, "bad", "HP7003 " + visit.word("audit.broken") + " " + broken);
              }
              table(page, visit, entries);
              Parts.pager(page, visit, Address.of("audit"), number, last);
            }));
  }

  private static void table(Html html, Visit visit, List<AuditEntry> entries) {
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    for (String head : List.of("number", "when", "who", "from", "act", "about", "outcome")) {
      html.element("th", visit.word("audit." + head), "scope", "col");
    }
    html.close().close().line().open("tbody").line();
    for (AuditEntry entry : entries) {
      html.open("tr").element("td", Long.toString(entry.number()), "class", "n");
      html.element("td", Parts.time(entry.at()), "class", "time");
      html.element("td", entry.who()).element("td", entry.from());
      html.element("td", visit.word("act." + entry.act().word().replace(' ', '-')));
      html.element("td", entry.about(), "class", "long").open("td");
      boolean done = entry.outcome().equals("done");
      Parts.tag(html, done ? "soft" : "bad", done ? visit.word("audit.done") : entry.outcome());
      html.close().close().line();
    }
    html.close().close().close().line();
  }
}
