package homeport.console.pages;

import homeport.console.web.Reply;
import homeport.console.web.WebProblem;
import homeport.html.Html;
import homeport.programme.Finding;
import java.util.List;

/// What is shown when something is not: every reason in words and with its id.
final class ErrorPage {
  /// A message id: a fault in the console, or a file that cannot be read.
  static final String FAILED = "HP7014";

  private final Frame frame;

  ErrorPage(Frame frame) {
    this.frame = frame;
  }

  Reply page(Visit visit, int status, String id, String text) {
    return page(visit, status, List.of(new Finding(id, text)));
  }

  Reply page(Visit visit, int status, List<Finding> findings) {
    String title =
        switch (status) {
          case 403 -> visit.word("error.not-allowed");
          case 404 -> visit.word("error.unknown");
          default -> visit.word("error.not-done");
        };
    String html =
        frame.page(
            visit,
            title,
            "",
            page -> {
              page.element("h1", title).line();
              list(page, visit, findings);
              page.open("p").element("a", visit.word("error.back"), "href", "/").close().line();
            });
    return Reply.page(status, html);
  }

  /// The findings, each with its id.
  static void list(Html html, Visit visit, List<Finding> findings) {
    html.open("ul", "class", "findings", "role", "alert");
    for (Finding finding : findings) {
      String known = "problem." + finding.id();
      boolean ours = visit.words().has(known);
      html.open("li").element("code", finding.id()).text(" ");
      if (ours) {
        html.text(visit.word(known));
      } else {
        Parts.said(html, visit, "span", finding.text());
      }
      html.close();
    }
    html.close().line();
  }

  /// For a request that could not be read: no session, no language.
  Reply plain(WebProblem problem) {
    Html html = new Html();
    html.doctype().open("html", "lang", "en").open("head").element("title", "Homeport").close();
    html.open("body").element("p", problem.id() + ": " + problem.text()).close().close();
    return Reply.page(problem.status(), html.end());
  }
}
