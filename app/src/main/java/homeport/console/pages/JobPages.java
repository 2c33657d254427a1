package homeport.console.pages;

import homeport.console.Shown;
import homeport.console.web.Reply;
import homeport.console.web.WebProblem;
import homeport.datasets.SpoolFile;
import homeport.html.Html;
import homeport.jobs.JobEnd;
import homeport.jobs.JobRecord;
import homeport.jobs.SpooledJob;
import homeport.jobs.SpooledJobs;
import homeport.jobs.queue.QueueFile;
import homeport.jobs.queue.QueuedJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Jobs on the spool: the list, a job's log, and what its steps printed, by pages.
final class JobPages {
  private static final int JOBS = 50;

  /// Records of a page of output: some ten screens.
  private static final int RECORDS = 500;

  /// Most pages: a spool file that is longer than all of them has other ways to be read.
  private static final int PAGES_MAX = 4_000_000;

  private final Frame frame;
  private final Shown shown;
  private final SpooledJobs jobs;

  JobPages(Frame frame, Shown shown) {
    this.frame = frame;
    this.shown = shown;
    this.jobs = new SpooledJobs(shown.spool());
  }

  List<Route> routes() {
    return List.of(
        Route.get("/jobs", Access.OPERATOR, this::list),
        Route.get("/jobs/*", Access.OPERATOR, this::log),
        Route.get("/jobs/*/*", Access.OPERATOR, this::sysout));
  }

  private Reply list(Visit visit) throws IOException {
    List<String> ids = jobs.ids();
    int last = Math.max(1, (ids.size() + JOBS - 1) / JOBS);
    int number = visit.request().query().number("page", 1, last);
    List<Listed> records = new ArrayList<>();
    for (String id : ids.subList((number - 1) * JOBS, Math.min(number * JOBS, ids.size()))) {
      records.add(listed(id));
    }
    String title = visit.word("jobs.title");
    return Reply.page(
        200,
        frame.page(
            visit,
            title,
            "/jobs",
            page -> {
              page.element("h1", title).line();
              if (records.isEmpty()) {
                page.element("p", visit.word("jobs.none"), "class", "lead").line();
                return;
              }
              table(page, visit, records);
              Parts.pager(page, visit, Address.of("jobs"), number, last);
            }));
  }

  private static void table(Html html, Visit visit, List<Listed> records) {
    html.open("div", "class", "scroll").open("table").line();
    html.element("caption", visit.word("jobs.caption"), "class", "quiet");
    html.open("thead").open("tr");
    for (String head : List.of("id", "name", "owner", "outcome", "started", "ended")) {
      html.element("th", visit.word("jobs." + head), "scope", "col");
    }
    html.close().close().line().open("tbody").line();
    for (Listed listed : records) {
      JobRecord record = listed.record();
      html.open("tr").open("th", "scope", "row");
      Parts.link(html, record.jobId(), Address.of("jobs", record.jobId()));
      html.close().element("td", record.jobName()).element("td", record.owner());
      html.open("td");
      outcome(html, visit, listed);
      html.close();
      html.element("td", Parts.time(record.started()), "class", "time");
      html.element("td", Parts.time(record.ended()), "class", "time").close().line();
    }
    html.close().close().close().line();
  }

  private static void outcome(Html html, Visit visit, Listed listed) {
    QueuedJob queued = listed.queued();
    JobRecord record = listed.record();
    if (queued != null && queued.status() != QueuedJob.Status.ENDED) {
      String status = queued.status().name().toLowerCase(Locale.ROOT);
      boolean bad = queued.status() == QueuedJob.Status.INTERRUPTED;
      Parts.tag(html, bad ? "bad" : "soft", visit.word("jobs.status." + status));
      if (!queued.step().isEmpty()) {
        html.element("small", queued.step());
      }
    } else if (record.outcome().isEmpty()) {
      Parts.tag(
          html,
          "soft",
          visit.word(record.started() == null ? "jobs.unknown" : "jobs.status.executing"));
    } else {
      Parts.tag(
          html, record.clean() ? "good" : record.completed() ? "warn" : "bad", record.outcome());
    }
  }

  /// A job as it is listed.
  ///
  /// @param queued null when it did not come through the queue
  private record Listed(JobRecord record, @Nullable QueuedJob queued) {}

  private Listed listed(String id) throws IOException {
    JobRecord record = jobs.record(id);
    QueuedJob queued = QueueFile.read(shown.spool().resolve(id));
    if (queued != null && record.started() == null) {
      JobEnd end = queued.end();
      String outcome =
          end == null ? "" : QueueFile.word(end).replace('-', ' ').toUpperCase(Locale.ROOT);
      record =
          new JobRecord(
              id, queued.name(), queued.owner(), queued.started(), queued.ended(), outcome);
    }
    return new Listed(record, queued);
  }

  private SpooledJob job(Visit visit) throws WebProblem {
    SpooledJob job = jobs.job(visit.path().getFirst());
    if (job == null) {
      throw WebProblem.unknown();
    }
    return job;
  }

  private Reply log(Visit visit) throws WebProblem, IOException {
    SpooledJob job = job(visit);
    Listed listed = listed(job.jobId());
    JobRecord record = listed.record();
    String log = jobs.log(job);
    List<String> outputs = names(job);
    String title = job.jobId() + " " + record.jobName();
    return Reply.page(
        200,
        frame.page(
            visit,
            title,
            "/jobs",
            page -> {
              head(page, visit, listed);
              tabs(page, visit, job.jobId(), outputs, "");
              page.element("h2", visit.word("jobs.log")).line();
              page.element("pre", log, "class", "listing", "tabindex", "0", "lang", "en").line();
            }));
  }

  private static void head(Html html, Visit visit, Listed listed) {
    JobRecord record = listed.record();
    html.open("p", "class", "crumbs");
    html.element("a", visit.word("jobs.title"), "href", "/jobs").close().line();
    html.open("h1").text(record.jobId() + " " + record.jobName() + " ");
    outcome(html, visit, listed);
    html.close().line();
    html.open("p", "class", "lead");
    html.text(visit.word("jobs.owner") + " " + record.owner());
    html.text(" · " + visit.word("jobs.started") + " " + Parts.time(record.started()));
    if (record.ended() != null) {
      html.text(" · " + visit.word("jobs.ended") + " " + Parts.time(record.ended()));
    }
    html.close().line();
  }

  private static void tabs(
      Html html, Visit visit, String jobId, List<String> outputs, String current) {
    html.open("nav", "class", "tabs", "aria-label", visit.word("jobs.outputs"));
    tab(html, visit.word("jobs.log"), Address.of("jobs", jobId), current.isEmpty());
    for (String name : outputs) {
      tab(html, heading(name), Address.of("jobs", jobId, name), name.equals(current));
    }
    html.close().line();
  }

  private static void tab(Html html, String text, Address to, boolean current) {
    if (current) {
      html.element("a", text, "href", to.toString(), "aria-current", "page");
    } else {
      html.element("a", text, "href", to.toString());
    }
  }

  /// `STEP.DDNAME` of `D0000102.STEP.DDNAME`.
  private static String heading(String name) {
    return name.substring(name.indexOf('.') + 1);
  }

  private static List<String> names(SpooledJob job) throws IOException {
    return job.sysouts().stream().map(file -> String.valueOf(file.getFileName())).toList();
  }

  private static @Nullable Path find(SpooledJob job, String name) throws IOException {
    for (Path file : job.sysouts()) {
      if (String.valueOf(file.getFileName()).equals(name)) {
        return file;
      }
    }
    return null;
  }

  private Reply sysout(Visit visit) throws WebProblem, IOException {
    SpooledJob job = job(visit);
    String name = visit.path().getLast();
    Path file = find(job, name);
    if (file == null) {
      throw WebProblem.unknown();
    }
    int number = visit.request().query().number("page", 1, PAGES_MAX);
    StringBuilder text = new StringBuilder();
    boolean more = SpoolFile.print(file, shown.codePage(), (number - 1L) * RECORDS, RECORDS, text);
    Listed listed = listed(job.jobId());
    List<String> outputs = names(job);
    String title = job.jobId() + " " + heading(name);
    Address here = Address.of("jobs", job.jobId(), name);
    return Reply.page(
        200,
        frame.page(
            visit,
            title,
            "/jobs",
            page -> {
              head(page, visit, listed);
              tabs(page, visit, job.jobId(), outputs, name);
              page.element("h2", heading(name)).line();
              Listing.show(page, visit, text);
              Parts.steps(page, visit, here, number, more);
            }));
  }
}
