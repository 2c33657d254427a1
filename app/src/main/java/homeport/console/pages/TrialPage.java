package homeport.console.pages;

import homeport.console.web.Fields;
import homeport.console.web.Reply;
import homeport.html.Html;
import homeport.programme.Said;
import homeport.trial.JsonTree;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A trial and its differences, field by field, out of its `trial.json`. Nothing is rounded or left
/// out; what is not shown at once is a page further on.
final class TrialPage {
  /// Records of one comparison that are shown at once.
  private static final int RECORDS = 100;

  private static final int PAGES_MAX = 100_000;

  private final Frame frame;

  TrialPage(Frame frame) {
    this.frame = frame;
  }

  /// @param way the way of the navigation that the page belongs to
  /// @param back where it was come from
  /// @param here its own address
  Reply show(Visit visit, byte[] file, String way, Address back, Address here) {
    try {
      JsonTree.Obj json = JsonTree.read(file);
      JsonTree.Obj inner = json.objectOrNull("trial");
      JsonTree.Obj trial = inner == null ? json : inner;
      String title = visit.word("trial.title", text(trial, "job"));
      return Reply.page(
          200, frame.page(visit, title, way, page -> body(page, visit, trial, title, back, here)));
    } catch (IllegalArgumentException e) {
      String title = visit.word("trial.unreadable");
      return Reply.page(
          200,
          frame.page(
              visit,
              title,
              way,
              page -> {
                page.element("h1", title);
                page.element("p", String.valueOf(e.getMessage()), "lang", "en", "class", "lead");
              }));
    }
  }

  private static String text(JsonTree.Obj json, String name) {
    Object value = json.fields().get(name);
    return value == null || value instanceof JsonTree.Obj || value instanceof List<?>
        ? ""
        : value.toString();
  }

  private static void body(
      Html html, Visit visit, JsonTree.Obj trial, String title, Address back, Address here) {
    boolean equal = trial.flag("equal");
    html.open("p", "class", "crumbs");
    Parts.link(html, visit.word("trial.back"), back);
    html.close().line();
    html.open("h1").text(title + " ");
    Parts.tag(html, equal ? "good" : "bad", visit.word(equal ? "trial.equal" : "trial.different"));
    html.close().line();
    html.open("dl", "class", "facts");
    fact(html, visit.word("trial.estate"), text(trial, "estate"));
    fact(html, visit.word("trial.date"), date(text(trial, "date")));
    for (String fact : List.of("records", "outputs", "difference_count")) {
      fact(html, visit.word("trial." + fact.replace('_', '-')), count(visit, text(trial, fact)));
    }
    fact(html, visit.word("trial.pack"), text(trial, "pack"));
    fact(html, visit.word("trial.signer"), text(trial, "signer"));
    html.close().line();
    html.open("p");
    Parts.link(html, visit.word("trial.download"), download(here));
    html.close().line();
    if (equal) {
      html.element("p", visit.word("trial.nothing"), "class", "notice good").line();
    }
    for (JsonTree.Obj difference : trial.objects("differences")) {
      output(html, visit, difference, here);
    }
    rules(html, visit, trial);
  }

  /// As every other time on a page; a file that says a day, or something else, is shown as it is.
  private static String date(String text) {
    try {
      return Parts.time(Instant.parse(text));
    } catch (DateTimeParseException _) {
      return text;
    }
  }

  private static String count(Visit visit, String text) {
    return text.matches("[0-9]{1,18}") ? visit.words().count(Long.parseLong(text)) : text;
  }

  private static Address download(Address here) {
    return new Address(here.path() + "/download", Map.of());
  }

  private static void fact(Html html, String what, String value) {
    if (!value.isEmpty()) {
      html.open("div").element("dt", what).element("dd", value).close();
    }
  }

  private static void output(Html html, Visit visit, JsonTree.Obj difference, Address here) {
    JsonTree.Obj comparison = difference.objectOrNull("comparison");
    String name = text(difference, "output");
    String said = Said.in(visit.words(), name);
    html.element("h2", name.isEmpty() ? visit.word("trial.output") : said == null ? name : said);
    html.line();
    html.open("p", "class", "notice bad");
    if (name.isEmpty()) {
      difference.fields().forEach((key, value) -> html.text(key + " " + value + "  "));
    } else {
      Parts.said(html, visit, "span", text(difference, "difference"));
    }
    html.close().line();
    if (comparison != null) {
      totals(html, visit, comparison);
      records(html, visit, comparison, here);
    }
  }

  /// The control totals of both sides; a sum that differs is marked.
  private static void totals(Html html, Visit visit, JsonTree.Obj comparison) {
    JsonTree.Obj left = comparison.object("totals").object("left");
    JsonTree.Obj right = comparison.object("totals").object("right");
    html.open("details").element("summary", visit.word("trial.totals"));
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    for (String head : List.of("total", "left", "right")) {
      html.element("th", visit.word("trial." + head), "scope", "col");
    }
    html.close().close().open("tbody");
    total(html, visit, visit.word("trial.records"), text(left, "records"), text(right, "records"));
    total(html, visit, "SHA-256", text(left, "sha256"), text(right, "sha256"));
    Set<String> names = new LinkedHashSet<>(left.object("sums").fields().keySet());
    names.addAll(right.object("sums").fields().keySet());
    for (String name : names) {
      total(html, visit, name, text(left.object("sums"), name), text(right.object("sums"), name));
    }
    html.close().close().close().close().line();
  }

  private static void total(Html html, Visit visit, String name, String left, String right) {
    html.open("tr").element("th", name, "scope", "row");
    html.open("td").element("code", left).close();
    html.open("td").element("code", right);
    if (!left.equals(right)) {
      html.text(" ");
      Parts.tag(html, "bad", visit.word("board.differs"));
    }
    html.close().close();
  }

  private static void records(Html html, Visit visit, JsonTree.Obj comparison, Address here) {
    List<JsonTree.Obj> all = comparison.objects("differences");
    Fields query = visit.request().query();
    int last = Math.max(1, (all.size() + RECORDS - 1) / RECORDS);
    int number = Math.min(last, query.number("page", 1, PAGES_MAX));
    html.open("div", "class", "scroll").open("table", "class", "differences").line();
    html.element("caption", visit.word("trial.caption"), "class", "quiet");
    html.open("thead").open("tr");
    html.element("th", visit.word("trial.record"), "scope", "col", "class", "n");
    for (String head : List.of("key", "field", "left", "right")) {
      html.element("th", visit.word("trial." + head), "scope", "col");
    }
    html.close().close().line().open("tbody").line();
    for (JsonTree.Obj one :
        all.subList((number - 1) * RECORDS, Math.min(number * RECORDS, all.size()))) {
      record(html, visit, one);
    }
    html.close().close().close().line();
    long found =
        comparison.object("records").number("different")
            + comparison.object("records").number("missing")
            + comparison.object("records").number("extra");
    if (found > all.size()) {
      html.element("p", visit.word("trial.more", all.size(), visit.words().count(found)));
    }
    Parts.pager(html, visit, here, number, last);
  }

  /// A row for each field that differs; number and key of the record stand in the first.
  private static void record(Html html, Visit visit, JsonTree.Obj difference) {
    List<JsonTree.Obj> fields = new ArrayList<>(difference.objects("fields"));
    String left = text(difference, "left");
    String right = text(difference, "right");
    String number = left.equals(right) ? left : left + " / " + right;
    String rows = Integer.toString(Math.max(1, fields.size()));
    html.open("tr").element("th", number, "scope", "row", "rowspan", rows, "class", "n");
    html.open("td", "rowspan", rows).element("code", text(difference, "key")).close();
    if (fields.isEmpty()) {
      html.open("td", "colspan", "3");
      Parts.tag(html, "bad", visit.word("trial.kind." + text(difference, "kind")));
      html.close();
    }
    boolean first = true;
    for (JsonTree.Obj field : fields) {
      if (!first) {
        html.open("tr");
      }
      html.open("td").element("code", text(field, "field"));
      html.element(
          "small", visit.word("trial.place", text(field, "offset"), text(field, "length")));
      html.close();
      value(html, field, "left");
      value(html, field, "right");
      html.close().line();
      first = false;
    }
    if (fields.isEmpty()) {
      html.close().line();
    }
  }

  private static void value(Html html, JsonTree.Obj field, String side) {
    html.open("td").element("code", text(field, side));
    html.element("small", "X'" + text(field, side + "Hex") + "'", "class", "hex").close();
  }

  private static void rules(Html html, Visit visit, JsonTree.Obj trial) {
    List<JsonTree.Obj> rules = trial.objects("rules");
    if (rules.isEmpty()) {
      return;
    }
    html.element("h2", visit.word("rules.title")).line();
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    for (String head : List.of("name", "owner", "reason", "expires", "applied")) {
      html.element("th", visit.word("rules." + head), "scope", "col");
    }
    html.close().close().open("tbody");
    for (JsonTree.Obj rule : rules) {
      html.open("tr");
      for (String column : List.of("name", "owner", "reason", "expires", "applied")) {
        html.element("td", text(rule, column));
      }
      html.close();
    }
    html.close().close().close().line();
  }
}
