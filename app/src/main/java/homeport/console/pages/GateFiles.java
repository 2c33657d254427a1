package homeport.console.pages;

import homeport.console.audit.Act;
import homeport.console.audit.AuditLog;
import homeport.console.web.Reply;
import homeport.console.web.WebProblem;
import homeport.programme.Gate;
import homeport.programme.OfferPage;
import homeport.programme.PaperWords;
import homeport.programme.Programme;
import homeport.programme.Refusal;
import homeport.review.Review;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was handed in for gates, shown or given out as it was handed in; and offers.
final class GateFiles {
  private final @Nullable Programme programme;
  private final AuditLog audit;
  private final TrialPage trials;

  GateFiles(@Nullable Programme programme, AuditLog audit, TrialPage trials) {
    this.programme = programme;
    this.audit = audit;
    this.trials = trials;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/systems/*/*/files/*/*", Access.PROGRAMME, this::show),
        Route.get("/systems/*/*/files/*/*/download", Access.PROGRAMME, this::download),
        Route.get("/systems/*/*/offer", Access.PROGRAMME, this::offer));
  }

  private Programme programme() throws WebProblem {
    if (programme == null) {
      throw WebProblem.unknown();
    }
    return programme;
  }

  private byte[] file(Visit visit) throws Refusal, WebProblem {
    String sha256 = visit.path().get(3);
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw WebProblem.unknown();
    }
    return programme()
        .queries()
        .file(visit.viewer(), visit.path().get(0), visit.path().get(1), sha256);
  }

  private Reply show(Visit visit) throws Refusal, WebProblem {
    Gate gate = Gate.of(visit.path().get(2));
    if (gate == null) {
      throw WebProblem.unknown();
    }
    byte[] file = file(visit);
    Address system = SystemPages.address(visit.path().get(0), visit.path().get(1));
    Address here =
        SystemPages.address(
            visit.path().get(0), visit.path().get(1), "files", gate.word(), visit.path().get(3));
    return switch (gate) {
      case REVIEW -> Reply.paper(Review.page(new String(file, StandardCharsets.UTF_8)));
      case TRIAL, ROLLBACK -> trials.show(visit, file, "/board", system, here);
      case MATCH -> download(visit);
    };
  }

  private Reply download(Visit visit) throws Refusal, WebProblem {
    byte[] file = file(visit);
    String name = visit.path().get(2) + "-" + visit.path().get(3).substring(0, 12) + ".json";
    audit.add(
        visit.name(),
        visit.request().from(),
        Act.DOWNLOADED,
        visit.path().get(0) + "/" + visit.path().get(1) + " " + visit.path().get(3),
        "done");
    return Reply.download("application/json", name, file);
  }

  private Reply offer(Visit visit) throws Refusal, WebProblem {
    String institution = visit.path().get(0);
    String system = visit.path().get(1);
    Reply offer =
        Reply.paper(
            OfferPage.of(
                programme().papers().offer(visit.viewer(), institution, system),
                PaperWords.of(visit.words().code())));
    audit.add(
        visit.name(),
        visit.request().from(),
        Act.DOWNLOADED,
        institution + "/" + system + " offer",
        "done");
    return offer;
  }
}
