package homeport.console.pages;

import homeport.console.audit.Act;
import homeport.console.audit.AuditLog;
import homeport.console.web.Reply;
import homeport.console.web.WebProblem;
import homeport.programme.PaperWords;
import homeport.programme.Programme;
import homeport.programme.Refusal;
import homeport.programme.Report;
import homeport.programme.ReportFiles;
import homeport.programme.ReportPage;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The quarterly reports, as the programme makes them.
final class ReportPages {
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

  /// Quarters that are offered: three years.
  private static final int QUARTERS = 12;

  private final Frame frame;
  private final @Nullable Programme programme;
  private final AuditLog audit;
  private final InstantSource clock;

  ReportPages(Frame frame, @Nullable Programme programme, AuditLog audit, InstantSource clock) {
    this.frame = frame;
    this.programme = programme;
    this.audit = audit;
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/reports", Access.SUPERVISOR, this::list),
        Route.get("/reports/*/*", Access.SUPERVISOR, this::report));
  }

  private Reply list(Visit visit) throws Refusal {
    String title = visit.word("reports.title");
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate begun = programme == null ? null : programme.papers().began(visit.viewer());
    LocalDate first = begun == null ? today : begun.with(IsoFields.DAY_OF_QUARTER, 1);
    return Reply.page(
        200,
        frame.page(
            visit,
            title,
            "/reports",
            page -> {
              page.element("h1", title);
              page.element("p", visit.word("reports.lead"), "class", "lead").line();
              page.open("div", "class", "scroll").open("table").open("tbody").line();
              for (int back = 0; back < QUARTERS; back++) {
                LocalDate day = today.minusMonths(3L * back);
                if (day.isBefore(first)) {
                  break; // nothing was known then
                }
                String quarter = day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
                page.open("tr").element("th", quarter, "scope", "row").open("td");
                Parts.link(
                    page, visit.word("reports.page"), Address.of("reports", quarter, "page"));
                page.close().open("td");
                Parts.link(page, "JSON", Address.of("reports", quarter, "json"));
                page.close().open("td");
                Parts.link(page, "CSV", Address.of("reports", quarter, "csv"));
                page.close().close().line();
              }
              page.close().close().close().line();
            }));
  }

  private Reply report(Visit visit) throws Refusal, WebProblem {
    String quarter = visit.path().get(0);
    String form = visit.path().get(1);
    Matcher matcher = QUARTER.matcher(quarter);
    if (programme == null || !matcher.matches() || !form.matches("page|json|csv")) {
      throw WebProblem.unknown();
    }
    Report report =
        programme
            .papers()
            .report(
                visit.viewer(),
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)));
    audit.add(
        visit.name(),
        visit.request().from(),
        Act.DOWNLOADED,
        "report " + quarter + " " + form,
        "done");
    if (form.equals("page")) {
      return Reply.paper(ReportPage.of(report, PaperWords.of(visit.words().code())));
    }
    boolean json = form.equals("json");
    String text = json ? ReportFiles.json(report) : ReportFiles.csv(report);
    return Reply.download(
        json ? "application/json" : "text/csv; charset=utf-8",
        quarter + "." + form,
        text.getBytes(StandardCharsets.UTF_8));
  }
}
