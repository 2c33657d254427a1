package homeport.console.pages;

import homeport.console.Shown;
import homeport.console.audit.Act;
import homeport.console.audit.AuditLog;
import homeport.console.people.People;
import homeport.console.people.PeopleProblem;
import homeport.console.people.Person;
import homeport.console.people.SignOns;
import homeport.console.web.Fields;
import homeport.console.web.Reply;
import homeport.console.web.Request;
import homeport.console.web.Session;
import homeport.console.web.Sessions;
import homeport.console.web.Upload;
import homeport.console.web.WebProblem;
import homeport.console.web.WebServer;
import homeport.html.Words;
import homeport.programme.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The whole site: finds out who asks, which page is meant, whether he may, and what goes wrong.
public final class ConsoleSite implements WebServer.Site {
  static final String SESSION = "homeport-session";
  static final String FORM = "homeport-form";
  static final String LANGUAGE = "homeport-language";

  /// The largest file that a gate takes.
  private static final int FILE_MAX_BYTES = 64 << 20;

  private final People people;
  private final Sessions sessions;
  private final AuditLog audit;
  private final Consumer<Throwable> faults;
  private final ErrorPage errors;
  private final List<Route> routes = new ArrayList<>();

  public ConsoleSite(
      Shown shown,
      People people,
      SignOns signOns,
      Sessions sessions,
      AuditLog audit,
      Consumer<Throwable> faults) {
    this.people = people;
    this.sessions = sessions;
    this.audit = audit;
    this.faults = faults;
    Frame frame = new Frame(shown.name());
    this.errors = new ErrorPage(frame);
    routes.add(Route.get("/assets/*/*", Access.ANYONE, Assets::answer));
    routes.addAll(new SignOnPages(frame, people, signOns, sessions, audit).routes());
    routes.addAll(new BoardPage(frame, shown.programme()).routes());
    routes.addAll(new InstitutionPages(frame, shown.programme()).routes());
    routes.addAll(new SystemPages(frame, shown.programme(), audit).routes());
    TrialPage trials = new TrialPage(frame);
    routes.addAll(new GateFiles(shown.programme(), audit, trials).routes());
    routes.addAll(new ReportPages(frame, shown.programme(), audit, shown.clock()).routes());
    routes.addAll(new ShelfPages(frame, shown, audit, trials).routes());
    routes.addAll(new JobPages(frame, shown).routes());
    routes.addAll(new PeoplePages(frame, people, audit).routes());
    routes.addAll(new AuditPage(frame, audit).routes());
  }

  @Override
  public Reply refuse(WebProblem problem) {
    return errors.plain(problem);
  }

  @Override
  public Reply answer(Request request) {
    Visit visit = visit(request, null, null);
    try {
      Session session = sessions.find(request.cookie(SESSION));
      visit = visit(request, session, person(session));
      return route(visit);
    } catch (WebProblem problem) {
      return refused(visit, problem);
    } catch (Refusal refusal) {
      return errors.page(visit, status(refusal), refusal.findings());
    } catch (PeopleProblem problem) {
      return errors.page(visit, 500, problem.id(), problem.text());
    } catch (IOException | UncheckedIOException e) {
      faults.accept(e);
      return errors.page(visit, 500, ErrorPage.FAILED, visit.word("error.file"));
    } catch (RuntimeException | StackOverflowError e) {
      faults.accept(e);
      return errors.page(visit, 500, ErrorPage.FAILED, visit.word("error.fault"));
    }
  }

  private @Nullable Person person(@Nullable Session session) throws PeopleProblem {
    if (session == null) {
      return null;
    }
    Person person = people.find(session.name());
    return person == null || person.since().isAfter(session.began()) ? null : person;
  }

  private static Visit visit(Request request, @Nullable Session session, @Nullable Person person) {
    Words words = ConsoleWords.of(request.cookie(LANGUAGE), request.header("Accept-Language"));
    Session held = person == null ? null : session;
    String token = held == null ? request.cookie(FORM) : held.formToken();
    return new Visit(request, List.of(), held, person, words, token, Fields.NONE, null);
  }

  private Reply route(Visit visit) throws WebProblem, Refusal, IOException, PeopleProblem {
    Request request = visit.request();
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    boolean known = false;
    for (Route route : routes) {
      List<String> open = route.match(request.rawPath());
      if (open != null) {
        known = true;
        if (route.method().equals(method)) {
          return enter(route, with(visit, open, Fields.NONE, null));
        }
      }
    }
    if (known) {
      throw new WebProblem(405, WebProblem.REQUEST, "the page does not take " + request.method());
    }
    throw WebProblem.unknown();
  }

  private Reply enter(Route route, Visit visit)
      throws WebProblem, Refusal, IOException, PeopleProblem {
    if (route.access() != Access.ANYONE) {
      if (visit.person() == null) {
        Address signOn = Address.of("sign-on");
        boolean back = visit.request().method().equals("GET");
        return Reply.see((back ? signOn.with("to", visit.request().address()) : signOn).toString());
      }
      if (visit.signedOn().temporary() && route.access() != Access.SIGNED_ON) {
        return Reply.see("/password");
      }
      if (!route.access().allows(visit.person())) {
        throw WebProblem.notAllowed();
      }
    }
    if (route.method().equals("GET")) {
      return route.handler().answer(visit);
    }
    return route.handler().answer(sent(visit));
  }

  /// The visit with the form that was sent, when it is one of ours.
  private static Visit sent(Visit visit) throws WebProblem {
    Request request = visit.request();
    if (request.fromElsewhere()) {
      throw new WebProblem(403, WebProblem.FORM, "the form comes from another site");
    }
    Upload upload = null;
    Fields form;
    if (visit.person() != null && request.header("Content-Type").startsWith("multipart/")) {
      upload = request.upload(FILE_MAX_BYTES);
      form = upload.fields();
    } else {
      form = request.form();
    }
    byte[] wanted = visit.formToken().getBytes(StandardCharsets.UTF_8);
    byte[] given = form.text("form").getBytes(StandardCharsets.UTF_8);
    if (wanted.length == 0 || !MessageDigest.isEqual(wanted, given)) {
      throw new WebProblem(
          403, WebProblem.FORM, "the form is older than your session; open the page again");
    }
    return with(visit, visit.path(), form, upload);
  }

  private static Visit with(Visit visit, List<String> path, Fields form, @Nullable Upload upload) {
    return new Visit(
        visit.request(),
        path,
        visit.session(),
        visit.person(),
        visit.words(),
        visit.formToken(),
        form,
        upload);
  }

  private Reply refused(Visit visit, WebProblem problem) {
    Act act =
        switch (problem.id()) {
          case WebProblem.NOT_ALLOWED -> Act.NOT_ALLOWED;
          case WebProblem.FORM -> Act.FORM_REFUSED;
          default -> null;
        };
    if (act != null) {
      Request request = visit.request();
      audit.add(
          visit.name(), request.from(), act, request.method() + " " + path(request), problem.id());
    }
    return errors.page(visit, problem.status(), problem.id(), problem.text());
  }

  private static String path(Request request) {
    String address = request.address();
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }

  private static int status(Refusal refusal) {
    return switch (refusal.id()) {
      case Refusal.NOT_ALLOWED -> 403;
      case Refusal.UNKNOWN -> 404;
      case Refusal.CONFLICT -> 409;
      default -> 422;
    };
  }
}
