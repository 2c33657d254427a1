package homeport.console.pages;

import homeport.console.audit.Act;
import homeport.console.audit.AuditLog;
import homeport.console.people.Duty;
import homeport.console.people.People;
import homeport.console.people.PeopleProblem;
import homeport.console.people.Person;
import homeport.console.web.Reply;
import homeport.html.Html;
import homeport.programme.Finding;
import java.util.ArrayList;
import java.util.List;

/// Who may sign on: the list, and adding, renewing and removing.
final class PeoplePages {
  private final Frame frame;
  private final People people;
  private final AuditLog audit;

  PeoplePages(Frame frame, People people, AuditLog audit) {
    this.frame = frame;
    this.people = people;
    this.audit = audit;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/people", Access.ADMINISTRATOR, visit -> list(visit, 200, List.of(), "", "")),
        Route.post("/people", Access.ADMINISTRATOR, this::add),
        Route.post("/people/*/password", Access.ADMINISTRATOR, this::renew),
        Route.post("/people/*/remove", Access.ADMINISTRATOR, this::remove));
  }

  /// @param fresh somebody who has just got a password, and the password; or empty
  private Reply list(Visit visit, int status, List<Finding> wrong, String fresh, String password)
      throws PeopleProblem {
    List<Person> all = people.all();
    String title = visit.word("people.title");
    return Reply.page(
        status,
        frame.page(
            visit,
            title,
            "/people",
            page -> {
              page.element("h1", title).line();
              if (!wrong.isEmpty()) {
                ErrorPage.list(page, visit, wrong);
              }
              if (!fresh.isEmpty()) {
                page.open("p", "class", "notice good", "role", "alert");
                page.text(visit.word("people.fresh", fresh) + " ");
                page.element("code", password, "class", "secret").close().line();
              }
              table(page, visit, all);
              form(page, visit);
            }));
  }

  private static void table(Html html, Visit visit, List<Person> all) {
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    for (String head : List.of("name", "shown", "roles", "since")) {
      html.element("th", visit.word("people." + head), "scope", "col");
    }
    html.open("th", "scope", "col").element("span", visit.word("people.do"), "class", "quiet");
    html.close().close().close().line().open("tbody").line();
    for (Person person : all) {
      html.open("tr").element("th", person.name(), "scope", "row").element("td", person.shown());
      html.open("td");
      for (Duty duty : person.duties()) {
        Parts.tag(html, "soft", Parts.role(visit, duty));
        html.text(" ");
      }
      html.close().open("td", "class", "time").text(Parts.time(person.since()));
      if (person.temporary()) {
        html.text(" ");
        Parts.tag(html, "warn", visit.word("people.temporary"));
      }
      html.close().open("td", "class", "ways");
      button(html, visit, person, "password");
      button(html, visit, person, "remove");
      html.close().close().line();
    }
    html.close().close().close().line();
  }

  private static void button(Html html, Visit visit, Person person, String what) {
    html.open(
        "form", "method", "post", "action", Address.of("people", person.name(), what).toString());
    Frame.token(html, visit);
    html.element(
        "button",
        visit.word("people." + what),
        "aria-label",
        visit.word("people." + what) + ": " + person.name());
    html.close();
  }

  private static void form(Html html, Visit visit) {
    html.element("h2", visit.word("people.add")).line();
    html.open("form", "method", "post", "action", "/people", "class", "stack card narrow left");
    Frame.token(html, visit);
    Parts.field(html, visit.word("people.name"), "name", "text", "", "off");
    Parts.field(html, visit.word("people.shown"), "shown", "text", "", "off");
    Parts.field(html, visit.word("people.role-list"), "roles", "text", "", "off");
    html.element("p", visit.word("people.roles-are"), "class", "lead");
    html.element("button", visit.word("people.add"), "class", "main");
    html.close().line();
  }

  private Reply add(Visit visit) throws PeopleProblem {
    String name = visit.form().text("name").strip();
    List<Duty> duties = new ArrayList<>();
    for (String word : visit.form().text("roles").strip().split("[,\\s]+", 20)) {
      Duty duty = Duty.parse(word);
      if (duty == null) {
        return list(
            visit,
            422,
            List.of(new Finding(PeopleProblem.VALUE, "`" + word + "` is no role")),
            "",
            "");
      }
      duties.add(duty);
    }
    try {
      String password = people.add(name, visit.form().text("shown").strip(), duties);
      List<String> words = duties.stream().map(Duty::word).toList();
      told(visit, Act.PERSON_ADDED, name + " " + String.join(", ", words));
      return list(visit, 200, List.of(), name, password);
    } catch (PeopleProblem problem) {
      return list(visit, 422, List.of(new Finding(problem.id(), problem.text())), "", "");
    }
  }

  private Reply renew(Visit visit) throws PeopleProblem {
    String name = visit.path().getFirst();
    try {
      String password = people.renew(name);
      told(visit, Act.PASSWORD_RENEWED, name);
      return list(visit, 200, List.of(), name, password);
    } catch (PeopleProblem problem) {
      return list(visit, 422, List.of(new Finding(problem.id(), problem.text())), "", "");
    }
  }

  private Reply remove(Visit visit) throws PeopleProblem {
    String name = visit.path().getFirst();
    try {
      people.remove(name);
      told(visit, Act.PERSON_REMOVED, name);
      return list(visit, 200, List.of(), "", "");
    } catch (PeopleProblem problem) {
      return list(visit, 422, List.of(new Finding(problem.id(), problem.text())), "", "");
    }
  }

  private void told(Visit visit, Act act, String about) {
    audit.add(visit.name(), visit.request().from(), act, about, "done");
  }
}
