package homeport.console.pages;

import homeport.console.web.Reply;
import homeport.console.web.WebProblem;
import homeport.html.Html;
import homeport.programme.DifferenceRule;
import homeport.programme.Gate;
import homeport.programme.InstitutionPage;
import homeport.programme.InstitutionPage.WaveProgress;
import homeport.programme.Programme;
import homeport.programme.Refusal;
import homeport.programme.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An institution: its waves, how far each is, and the differences it may have.
final class InstitutionPages {
  private final Frame frame;
  private final @Nullable Programme programme;

  InstitutionPages(Frame frame, @Nullable Programme programme) {
    this.frame = frame;
    this.programme = programme;
  }

  List<Route> routes() {
    return List.of(Route.get("/institutions/*", Access.PROGRAMME, this::answer));
  }

  private Reply answer(Visit visit) throws Refusal, WebProblem {
    if (programme == null) {
      throw WebProblem.unknown();
    }
    InstitutionPage shown =
        programme.queries().institution(visit.viewer(), visit.path().getFirst());
    String title = shown.institution().name();
    return Reply.page(
        200,
        frame.page(
            visit,
            title,
            "/board",
            page -> {
              page.open("p", "class", "crumbs");
              page.element("a", visit.word("board.title"), "href", "/board").close().line();
              page.element("h1", title).line();
              facts(page, visit, shown);
              waves(page, visit, shown);
              rules(page, visit, shown);
            }));
  }

  private static void facts(Html html, Visit visit, InstitutionPage shown) {
    html.open("dl", "class", "facts");
    fact(html, visit.word("board.systems"), visit.words().count(shown.systems()));
    if (!shown.institution().supplier().isEmpty()) {
      fact(html, visit.word("institution.supplier"), shown.institution().supplier());
    }
    if (visit.viewer().role() != Role.SUPPLIER) {
      fact(html, visit.word("institution.differing"), visit.words().count(shown.differing()));
      fact(html, visit.word("board.blockers"), visit.words().count(shown.blockers()));
    }
    html.close().line();
    html.open("p");
    Parts.link(
        html,
        visit.word("institution.board"),
        Address.of("board").with("institution", shown.institution().id()));
    html.close().line();
  }

  private static void fact(Html html, String what, String value) {
    html.open("div").element("dt", what).element("dd", value).close();
  }

  private static void waves(Html html, Visit visit, InstitutionPage shown) {
    html.element("h2", visit.word("institution.waves")).line();
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    html.element("th", visit.word("board.wave"), "scope", "col");
    html.element("th", visit.word("institution.days"), "scope", "col");
    html.element("th", visit.word("board.systems"), "scope", "col", "class", "n");
    List<Gate> gates =
        shown.waves().isEmpty()
            ? List.of()
            : Gate.ALL.stream()
                .filter(gate -> shown.waves().getFirst().open().containsKey(gate))
                .toList();
    gates.forEach(gate -> html.element("th", visit.word("gate." + gate.word()), "scope", "col"));
    html.close().close().line().open("tbody").line();
    for (WaveProgress wave : shown.waves()) {
      boolean none = wave.wave().id().isEmpty();
      html.open("tr")
          .element(
              "th", none ? visit.word("institution.no-wave") : wave.wave().name(), "scope", "row");
      html.element(
          "td", none ? "" : wave.wave().from() + " – " + wave.wave().to(), "class", "time");
      html.element("td", visit.words().count(wave.systems()), "class", "n");
      for (Gate gate : gates) {
        html.open("td").text(wave.open().getOrDefault(gate, 0) + " / " + wave.systems());
        if (wave.passed(gate)) {
          html.text(" ");
          Parts.tag(html, "good", visit.word("board.open"));
        }
        html.close();
      }
      html.close().line();
    }
    html.close().close().close().line();
  }

  private static void rules(Html html, Visit visit, InstitutionPage shown) {
    if (shown.rules().isEmpty()) {
      return;
    }
    html.element("h2", visit.word("rules.title")).line();
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    for (String head : List.of("name", "owner", "reason", "expires")) {
      html.element("th", visit.word("rules." + head), "scope", "col");
    }
    html.close().close().line().open("tbody").line();
    for (DifferenceRule rule : shown.rules()) {
      html.open("tr").element("th", rule.name(), "scope", "row").element("td", rule.owner());
      html.element("td", rule.reason()).open("td").text(rule.expires().toString());
      if (shown.expired().contains(rule)) {
        html.text(" ");
        Parts.tag(html, "bad", visit.word("rules.expired"));
      }
      html.close().close().line();
    }
    html.close().close().close().line();
  }
}
