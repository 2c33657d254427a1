package homeport.console.pages;

import homeport.console.audit.Act;
import homeport.console.audit.AuditLog;
import homeport.console.web.Reply;
import homeport.console.web.Upload;
import homeport.console.web.WebProblem;
import homeport.html.Html;
import homeport.programme.Event;
import homeport.programme.Finding;
import homeport.programme.Gate;
import homeport.programme.GateState;
import homeport.programme.Programme;
import homeport.programme.Refusal;
import homeport.programme.Role;
import homeport.programme.SystemPage;
import homeport.programme.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A system: how its gates stand and why, what was handed in, and the way to hand in more.
final class SystemPages {
  private static final int ENTRIES = 50;
  private static final int PAGES_MAX = 100_000;
  private static final String FILE_MAX = Integer.toString(64 << 20);

  private final Frame frame;
  private final @Nullable Programme programme;
  private final AuditLog audit;

  SystemPages(Frame frame, @Nullable Programme programme, AuditLog audit) {
    this.frame = frame;
    this.programme = programme;
    this.audit = audit;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/systems/*/*", Access.PROGRAMME, visit -> page(visit, 200, List.of())),
        Route.post("/systems/*/*/gates/*", Access.PROGRAMME, this::handIn));
  }

  private Programme programme() throws WebProblem {
    if (programme == null) {
      throw WebProblem.unknown();
    }
    return programme;
  }

  /// The address of a system and of what belongs to it.
  static Address address(String institution, String system, String... more) {
    String[] parts = new String[3 + more.length];
    parts[0] = "systems";
    parts[1] = institution;
    parts[2] = system;
    System.arraycopy(more, 0, parts, 3, more.length);
    return Address.of(parts);
  }

  /// @param wrong why what was just handed in was turned away
  private Reply page(Visit visit, int status, List<Finding> wrong) throws Refusal, WebProblem {
    Viewer viewer = visit.viewer();
    String institution = visit.path().get(0);
    String id = visit.path().get(1);
    SystemPage system = programme().queries().system(viewer, institution, id);
    int number = visit.request().query().number("page", 1, PAGES_MAX);
    List<Event> events =
        programme()
            .queries()
            .history(viewer, institution, id, null, (number - 1) * ENTRIES, ENTRIES + 1);
    // The gate whose file was just taken, as the address says after a hand-in.
    String taken = visit.request().query().text("done");
    String title = system.system().name();
    return Reply.page(
        status,
        frame.page(
            visit,
            title,
            "/board",
            page -> {
              head(page, visit, system);
              if (!wrong.isEmpty()) {
                page.element("h2", visit.word("system.turned-away"));
                ErrorPage.list(page, visit, wrong);
              } else if (Gate.of(taken) != null) {
                Parts.notice(page, "good", visit.word("system.taken", visit.word("gate." + taken)));
              }
              gates(page, visit, system);
              differences(page, visit, system);
              history(page, visit, events, number);
            }));
  }

  private static void head(Html html, Visit visit, SystemPage page) {
    html.open("p", "class", "crumbs").element("a", visit.word("board.title"), "href", "/board");
    html.text(" › ");
    Parts.link(
        html, page.institution().name(), Address.of("institutions", page.institution().id()));
    html.close().line();
    html.element("h1", page.system().name()).line();
    html.open("dl", "class", "facts");
    fact(html, visit.word("system.kind"), Parts.kind(visit, page.system().kind()));
    fact(html, visit.word("board.wave"), page.wave() == null ? "–" : page.wave().name());
    fact(
        html,
        visit.word("board.criticality"),
        visit.word("criticality." + page.system().criticality().word()));
    fact(html, visit.word("system.estate"), page.system().estate());
    fact(html, visit.word("system.servers"), String.join(", ", page.system().servers()));
    if (visit.viewer().role() != Role.SUPPLIER) {
      fact(html, visit.word("board.blockers"), visit.words().count(page.blockers()));
    }
    html.close().line();
  }

  private static void fact(Html html, String what, String value) {
    if (!value.isEmpty()) {
      html.open("div").element("dt", what).element("dd", value).close();
    }
  }

  private static void gates(Html html, Visit visit, SystemPage page) {
    html.element("h2", visit.word("system.gates")).line();
    html.open("div", "class", "gates").line();
    for (Gate gate : Gate.ALL) {
      GateState state = page.gates().get(gate);
      if (state != null) {
        gate(html, visit, page, gate, state);
      }
    }
    html.close().line();
  }

  private static void gate(Html html, Visit visit, SystemPage page, Gate gate, GateState state) {
    boolean open = page.open().contains(gate);
    String institution = page.institution().id();
    String system = page.system().id();
    html.open("section", "class", open ? "card gate open" : "card gate");
    html.open("h3").text(visit.word("gate." + gate.word()));
    Parts.tag(html, open ? "good" : "soft", visit.word(open ? "board.open" : "board.not-open"));
    html.close().line();
    Parts.said(html, visit, "p", state.why());
    if (state.at() != null) {
      html.element(
          "p", visit.word("system.by", state.by(), Parts.time(state.at())), "class", "lead");
    }
    if (gate == Gate.TRIAL && state.trials() > 0) {
      html.element(
          "p",
          visit.word(
              "system.counted",
              state.trials(),
              page.system().trialsAsked(),
              visit.words().count(state.records()),
              visit.words().count(page.system().recordsAsked())),
          "class",
          "lead");
    }
    LocalDate until = state.until();
    if (until != null) {
      html.element("p", visit.word("system.until", until), "class", "lead");
    }
    html.open("p", "class", "ways");
    if (!state.file().isEmpty()) {
      Parts.link(
          html,
          visit.word("system.file"),
          address(institution, system, "files", gate.word(), state.file()));
    }
    if (gate == Gate.MATCH && open) {
      html.text(" ");
      Parts.link(html, visit.word("system.offer"), address(institution, system, "offer"));
    }
    html.close().line();
    if (page.mayHandIn().contains(gate)) {
      form(html, visit, institution, system, gate, state);
    }
    html.close().line();
  }

  private static void form(
      Html html, Visit visit, String institution, String system, Gate gate, GateState state) {
    html.open(
        "form",
        "method",
        "post",
        "enctype",
        "multipart/form-data",
        "action",
        address(institution, system, "gates", gate.word()).toString());
    Frame.token(html, visit);
    html.empty("input", "type", "hidden", "name", "seen", "value", Long.toString(state.version()));
    String id = "file-" + gate.word();
    html.element("label", visit.word("system.hand-in." + gate.word()), "for", id);
    html.empty(
        "input",
        "type",
        "file",
        "id",
        id,
        "name",
        "file",
        "accept",
        ".json,application/json",
        "required",
        "",
        "data-max",
        FILE_MAX,
        "data-large",
        visit.word("problem.HP7009"));
    html.element("button", visit.word("system.hand-in"));
    html.close().line();
  }

  private static void differences(Html html, Visit visit, SystemPage page) {
    if (page.differences().isEmpty()) {
      return;
    }
    html.element("h2", visit.word("system.differences"), "id", "differences").line();
    for (SystemPage.OpenDifference one : page.differences()) {
      html.open("div", "class", "notice bad");
      Parts.said(html, visit, "p", one.entry().text());
      html.open("p");
      html.text(visit.word("system.by", one.entry().by(), Parts.time(one.entry().at())) + " ");
      Parts.link(
          html,
          visit.word("system.fields"),
          address(
              page.institution().id(),
              page.system().id(),
              "files",
              one.gate().word(),
              one.entry().file()));
      html.close().close().line();
    }
  }

  private static void history(Html html, Visit visit, List<Event> events, int number) {
    html.element("h2", visit.word("system.history"), "id", "history").line();
    html.open("div", "class", "scroll history").open("table").line();
    html.open("thead").open("tr");
    for (String head : List.of("when", "who", "gate", "what")) {
      html.element("th", visit.word("history." + head), "scope", "col");
    }
    html.close().close().line().open("tbody").line();
    for (Event event : events.subList(0, Math.min(ENTRIES, events.size()))) {
      Gate gate = event.gate();
      html.open("tr").element("td", Parts.time(event.at()), "class", "time");
      html.element("td", event.by());
      html.element("td", gate == null ? "" : visit.word("gate.short." + gate.word()));
      html.open("td");
      Parts.tag(html, kind(event), visit.word("event." + event.kind().word().replace(' ', '-')));
      html.text(" ");
      Parts.said(html, visit, "span", event.text());
      html.close().close().line();
    }
    html.close().close().close().line();
    Address here = address(visit.path().get(0), visit.path().get(1));
    Parts.steps(html, visit, here, number, events.size() > ENTRIES);
  }

  private static String kind(Event event) {
    return switch (event.kind()) {
      case GATE_OPENED -> "good";
      case GATE_CLOSED, TURNED_AWAY -> "bad";
      case GATE_COUNTED -> "warn";
      case STARTED, INSTITUTION, SIGNER, SYSTEM, WAVE, PLANNED, RULE_ADDED, RULE_ENDED -> "soft";
    };
  }

  /// Takes a file for a gate. The form carries the version of the gate that its page showed, so the
  /// second of two people is told who was first; his file is kept by the ledger.
  private Reply handIn(Visit visit) throws Refusal, WebProblem {
    String institution = visit.path().get(0);
    String system = visit.path().get(1);
    Gate gate = Gate.of(visit.path().get(2));
    Upload upload = visit.upload();
    if (gate == null || upload == null) {
      throw WebProblem.unknown();
    }
    String about = institution + "/" + system + " " + gate.word();
    String from = visit.request().from();
    try {
      long seen = Long.parseLong(visit.form().text("seen"));
      programme().submit(visit.viewer(), institution, system, gate, upload.file(), seen);
      audit.add(visit.name(), from, Act.HANDED_IN, about, "done");
      return Reply.see(address(institution, system).with("done", gate.word()).toString());
    } catch (NumberFormatException _) {
      throw WebProblem.malformed("the form does not say which version of the gate was seen");
    } catch (Refusal refusal) {
      audit.add(visit.name(), from, Act.HAND_IN_REFUSED, about, refusal.id());
      if (refusal.id().equals(Refusal.NOT_ALLOWED) || refusal.id().equals(Refusal.UNKNOWN)) {
        throw refusal;
      }
      int status = refusal.id().equals(Refusal.CONFLICT) ? 409 : 422;
      return page(visit, status, refusal.findings());
    }
  }
}
