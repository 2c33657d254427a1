package homeport.console.pages;

import homeport.console.Shown;
import homeport.console.audit.Act;
import homeport.console.audit.AuditLog;
import homeport.console.web.Reply;
import homeport.console.web.WebProblem;
import homeport.html.Html;
import homeport.review.Review;
import homeport.trial.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reviews and trials of the estate itself, before they are handed in anywhere: `review` in the
/// estate's folder, `.homeport/reviews` and `.homeport/trials`.
final class ShelfPages {
  private static final String REVIEW = "review.json";
  private static final int SHOWN_MAX = 500;

  /// A review or trial that is larger is none.
  private static final long BYTES_MAX = 64L << 20;

  private final Frame frame;
  private final Path folder;
  private final Path state;
  private final AuditLog audit;
  private final TrialPage trials;

  ShelfPages(Frame frame, Shown shown, AuditLog audit, TrialPage trials) {
    this.frame = frame;
    this.folder = shown.folder();
    this.state = shown.state();
    this.audit = audit;
    this.trials = trials;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/reviews", Access.OPERATOR, this::reviews),
        Route.get("/reviews/*", Access.OPERATOR, this::review),
        Route.get("/trials", Access.OPERATOR, this::listTrials),
        Route.get("/trials/*", Access.OPERATOR, this::trial),
        Route.get("/trials/*/download", Access.OPERATOR, this::download));
  }

  /// The files of reviews by their names on the shelf.
  private Map<String, Path> reviewFiles() throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    Path usual = folder.resolve("review").resolve(REVIEW);
    if (Files.isRegularFile(usual)) {
      files.put("review", usual);
    }
    for (Path one : list(state.resolve("reviews"))) {
      Path file = one.resolve(REVIEW);
      if (Files.isRegularFile(file)) {
        files.putIfAbsent(String.valueOf(one.getFileName()), file);
      }
    }
    return files;
  }

  private Map<String, Path> trialFiles() throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    for (Path one : list(state.resolve("trials"))) {
      String name = String.valueOf(one.getFileName());
      if (name.endsWith(".json") && Files.isRegularFile(one)) {
        files.put(name.substring(0, name.length() - ".json".length()), one);
      }
    }
    return files;
  }

  private static List<Path> list(Path shelf) throws IOException {
    if (!Files.isDirectory(shelf)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(shelf)) {
      return files.sorted(Comparator.reverseOrder()).limit(SHOWN_MAX).toList();
    }
  }

  private static byte[] read(Map<String, Path> files, String name) throws WebProblem, IOException {
    Path file = files.get(name);
    if (file == null || Files.size(file) > BYTES_MAX) {
      throw WebProblem.unknown();
    }
    return Files.readAllBytes(file);
  }

  private Reply reviews(Visit visit) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    Map<String, Path> files = reviewFiles();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      rows.add(List.of(file.getKey(), made(file.getValue())));
    }
    return page(visit, "reviews", "reviews.lead", rows, List.of("name", "made"));
  }

  private static String made(Path file) throws IOException {
    return Parts.time(Files.getLastModifiedTime(file).toInstant());
  }

  private Reply review(Visit visit) throws WebProblem, IOException {
    byte[] file = read(reviewFiles(), visit.path().getFirst());
    return Reply.paper(Review.page(new String(file, StandardCharsets.UTF_8)));
  }

  private Reply listTrials(Visit visit) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, Path> file : trialFiles().entrySet()) {
      String outcome =
          Files.size(file.getValue()) > BYTES_MAX ? "" : outcome(visit, file.getValue());
      rows.add(List.of(file.getKey(), made(file.getValue()), outcome));
    }
    return page(visit, "trials", "trials.lead", rows, List.of("name", "made", "outcome"));
  }

  private static String outcome(Visit visit, Path file) throws IOException {
    try {
      boolean equal = JsonTree.read(Files.readAllBytes(file)).flag("equal");
      return visit.word(equal ? "trial.equal" : "trial.different");
    } catch (IllegalArgumentException _) {
      return visit.word("trial.unreadable");
    }
  }

  private Reply page(
      Visit visit, String shelf, String lead, List<List<String>> rows, List<String> heads) {
    String title = visit.word("nav." + shelf);
    return Reply.page(
        200,
        frame.page(
            visit,
            title,
            "/" + shelf,
            page -> {
              page.element("h1", title).line();
              page.element("p", visit.word(lead), "class", "lead").line();
              if (!rows.isEmpty()) {
                table(page, visit, shelf, rows, heads);
              }
            }));
  }

  private static void table(
      Html html, Visit visit, String shelf, List<List<String>> rows, List<String> heads) {
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    heads.forEach(head -> html.element("th", visit.word("shelf." + head), "scope", "col"));
    html.close().close().line().open("tbody").line();
    for (List<String> row : rows) {
      html.open("tr").open("th", "scope", "row");
      Parts.link(html, row.getFirst(), Address.of(shelf, row.getFirst()));
      html.close();
      row.subList(1, row.size()).forEach(cell -> html.element("td", cell));
      html.close().line();
    }
    html.close().close().close().line();
  }

  private Reply trial(Visit visit) throws WebProblem, IOException {
    String name = visit.path().getFirst();
    byte[] file = read(trialFiles(), name);
    return trials.show(visit, file, "/trials", Address.of("trials"), Address.of("trials", name));
  }

  private Reply download(Visit visit) throws WebProblem, IOException {
    String name = visit.path().getFirst();
    byte[] file = read(trialFiles(), name);
    audit.add(visit.name(), visit.request().from(), Act.DOWNLOADED, "trial " + name, "done");
    return Reply.download("application/json", name + ".json", file);
  }
}
