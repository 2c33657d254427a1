package homeport.console.pages;

import homeport.console.audit.Act;
import homeport.console.audit.AuditLog;
import homeport.console.people.Duty;
import homeport.console.people.People;
import homeport.console.people.PeopleProblem;
import homeport.console.people.Person;
import homeport.console.people.SignOns;
import homeport.console.web.Reply;
import homeport.console.web.Sessions;
import homeport.console.web.WebProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Signing on and off, choosing a password, choosing a language.
final class SignOnPages {
  /// A message id: name or password is wrong.
  static final String REFUSED = "HP7006";

  /// A message id: too many failures; wait.
  static final String WAIT = "HP7007";

  private static final String COOKIE = "; Path=/; HttpOnly; SameSite=Strict";
  private static final String LANGUAGE_SECONDS = "; Path=/; SameSite=Strict; Max-Age=31536000";

  private final Frame frame;
  private final People people;
  private final SignOns signOns;
  private final Sessions sessions;
  private final AuditLog audit;

  SignOnPages(Frame frame, People people, SignOns signOns, Sessions sessions, AuditLog audit) {
    this.frame = frame;
    this.people = people;
    this.signOns = signOns;
    this.sessions = sessions;
    this.audit = audit;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/", Access.SIGNED_ON, SignOnPages::start),
        Route.get("/sign-on", Access.ANYONE, this::signOn),
        Route.post("/sign-on", Access.ANYONE, this::tryOn),
        Route.post("/sign-off", Access.SIGNED_ON, this::signOff),
        Route.get("/password", Access.SIGNED_ON, visit -> password(visit, 200, null)),
        Route.post("/password", Access.SIGNED_ON, this::choose),
        Route.get("/language/*", Access.ANYONE, SignOnPages::language));
  }

  /// The first page that is for the person.
  private static Reply start(Visit visit) {
    Person person = visit.signedOn();
    if (person.viewer() != null) {
      return Reply.see("/board");
    }
    return Reply.see(person.is(Duty.Kind.OPERATOR) ? "/jobs" : "/people");
  }

  private Reply signOn(Visit visit) {
    return visit.person() == null ? form(visit, 200, null, null, "") : Reply.see("/");
  }

  private Reply form(
      Visit visit, int status, @Nullable String id, @Nullable String problem, String name) {
    // The form's token is in a cookie as long as there is no session to keep it.
    boolean fresh = visit.request().cookie(ConsoleSite.FORM).isEmpty();
    String token = fresh ? sessions.token() : visit.formToken();
    String to =
        visit.form().has("to") ? visit.form().text("to") : visit.request().query().text("to");
    String html =
        frame.page(
            visit,
            visit.word("sign-on.title"),
            "",
            page -> {
              page.open("section", "class", "card narrow").line();
              page.element("h1", visit.word("sign-on.title"));
              page.element("p", visit.word("sign-on.lead"), "class", "lead").line();
              if (problem != null) {
                Parts.notice(page, "bad", id + " " + problem);
              }
              page.open("form", "method", "post", "action", "/sign-on", "class", "stack");
              page.empty("input", "type", "hidden", "name", "form", "value", token);
              page.empty("input", "type", "hidden", "name", "to", "value", to);
              Parts.field(page, visit.word("sign-on.name"), "name", "text", name, "username");
              Parts.field(
                  page,
                  visit.word("sign-on.password"),
                  "password",
                  "password",
                  "",
                  "current-password");
              page.element("button", visit.word("sign-on.do"), "class", "main");
              page.close().close().line();
            });
    Reply reply = Reply.page(status, html);
    return fresh ? reply.with("Set-Cookie", ConsoleSite.FORM + "=" + token + COOKIE) : reply;
  }

  private Reply tryOn(Visit visit) throws PeopleProblem {
    String name = visit.form().text("name").strip();
    String from = visit.request().from();
    return switch (signOns.tryOn(name, visit.form().text("password"), from)) {
      case SignOns.Outcome.SignedOn(Person person) -> {
        audit.add(person.name(), from, Act.SIGNED_ON, "", "done");
        String to = visit.form().text("to");
        yield Reply.see(Address.isOwn(to) ? to : "/")
            .with("Set-Cookie", ConsoleSite.SESSION + "=" + sessions.begin(person.name()) + COOKIE);
      }
      case SignOns.Outcome.Refused() -> {
        audit.add(name, from, Act.SIGN_ON_REFUSED, "", REFUSED);
        yield form(visit, 403, REFUSED, visit.word("problem.HP7006"), name);
      }
      case SignOns.Outcome.Wait(var left) -> {
        audit.add(name, from, Act.SIGN_ON_REFUSED, "", WAIT);
        yield form(visit, 429, WAIT, visit.word("problem.HP7007", left.toSeconds() + 1), name);
      }
      case SignOns.Outcome.Busy() ->
          form(visit, 503, WebProblem.BUSY, visit.word("problem.HP7012"), name);
    };
  }

  private Reply signOff(Visit visit) {
    audit.add(visit.name(), visit.request().from(), Act.SIGNED_OFF, "", "done");
    sessions.end(visit.request().cookie(ConsoleSite.SESSION));
    return Reply.see("/sign-on")
        .with("Set-Cookie", ConsoleSite.SESSION + "=" + COOKIE + "; Max-Age=0");
  }

  private Reply password(Visit visit, int status, @Nullable String problem) {
    Person person = visit.signedOn();
    String html =
        frame.page(
            visit,
            visit.word("password.title"),
            "",
            page -> {
              page.open("section", "class", "card narrow").line();
              page.element("h1", visit.word("password.title"));
              String lead = person.temporary() ? "password.first" : "password.lead";
              page.element("p", visit.word(lead), "class", "lead").line();
              if (problem != null) {
                Parts.notice(page, "bad", problem);
              }
              page.open("form", "method", "post", "action", "/password", "class", "stack");
              Frame.token(page, visit);
              Parts.field(
                  page, visit.word("password.old"), "old", "password", "", "current-password");
              Parts.field(page, visit.word("password.new"), "new", "password", "", "new-password");
              Parts.field(
                  page, visit.word("password.again"), "again", "password", "", "new-password");
              page.element("button", visit.word("password.do"), "class", "main");
              page.close().close().line();
            });
    return Reply.page(status, html);
  }

  private Reply choose(Visit visit) throws PeopleProblem {
    String name = visit.name();
    String from = visit.request().from();
    String fresh = visit.form().text("new");
    if (!fresh.equals(visit.form().text("again"))) {
      return password(visit, 422, visit.word("password.differ"));
    }
    // Somebody who finds a screen unlocked must not be able to keep it.
    if (!(signOns.tryOn(name, visit.form().text("old"), from)
        instanceof SignOns.Outcome.SignedOn)) {
      audit.add(name, from, Act.SIGN_ON_REFUSED, "choosing a password", REFUSED);
      return password(visit, 403, REFUSED + " " + visit.word("password.wrong"));
    }
    if (fresh.equals(visit.form().text("old"))) {
      return password(visit, 422, visit.word("password.same"));
    }
    try {
      people.choose(name, fresh);
    } catch (PeopleProblem problem) {
      if (problem.id().equals(PeopleProblem.VALUE)) {
        return password(visit, 422, problem.id() + " " + visit.word("password.rule"));
      }
      throw problem;
    }
    audit.add(name, from, Act.PASSWORD_CHOSEN, "", "done");
    return Reply.see("/")
        .with("Set-Cookie", ConsoleSite.SESSION + "=" + sessions.begin(name) + COOKIE);
  }

  private static Reply language(Visit visit) throws WebProblem {
    String code = visit.path().getFirst();
    if (!code.equals("en") && !code.equals("zh")) {
      throw WebProblem.unknown();
    }
    String to = visit.request().query().text("to");
    return Reply.see(Address.isOwn(to) ? to : "/")
        .with("Set-Cookie", ConsoleSite.LANGUAGE + "=" + code + LANGUAGE_SECONDS);
  }
}
