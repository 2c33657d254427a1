package homeport.console.pages;

import homeport.console.people.Person;
import homeport.html.Html;
import java.util.function.Consumer;

/// What is around every page: head, name of the estate, the ways to other pages, who is signed on.
final class Frame {
  private final String estate;

  /// A way in the navigation.
  private record Way(String key, String path, Access access) {}

  private static final Way[] WAYS = {
    new Way("nav.board", "/board", Access.PROGRAMME),
    new Way("nav.reports", "/reports", Access.SUPERVISOR),
    new Way("nav.reviews", "/reviews", Access.OPERATOR),
    new Way("nav.trials", "/trials", Access.OPERATOR),
    new Way("nav.jobs", "/jobs", Access.OPERATOR),
    new Way("nav.people", "/people", Access.ADMINISTRATOR),
    new Way("nav.audit", "/audit", Access.AUDIT),
  };

  Frame(String estate) {
    this.estate = estate;
  }

  /// @param way the path of the way that the page belongs to, or empty
  String page(Visit visit, String title, String way, Consumer<Html> content) {
    Html html = new Html();
    html.doctype().open("html", "lang", visit.words().tag()).line();
    head(html, title);
    html.open("body").line();
    html.element("a", visit.word("frame.skip"), "class", "skip", "href", "#main").line();
    header(html, visit);
    Person person = visit.person();
    if (person != null && !person.temporary()) {
      ways(html, visit, way);
    }
    html.open("main", "id", "main", "tabindex", "-1").line();
    content.accept(html);
    html.close().line();
    footer(html, visit);
    return html.close().line().close().line().end();
  }

  private void head(Html html, String title) {
    html.open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty("meta", "name", "viewport", "content", "width=device-width,initial-scale=1").line();
    html.empty("meta", "name", "color-scheme", "content", "light dark").line();
    html.element("title", title + " · " + estate).line();
    html.empty("link", "rel", "icon", "href", Assets.address("icon.svg")).line();
    html.empty("link", "rel", "stylesheet", "href", Assets.address("console.css")).line();
    html.open("script", "src", Assets.address("console.js"), "defer", "").close().line();
    html.close().line();
  }

  private void header(Html html, Visit visit) {
    html.open("header").open("a", "class", "brand", "href", "/");
    html.open("span", "class", "mark", "aria-hidden", "true").close();
    html.element("span", "Homeport").close();
    html.element("span", estate, "class", "estate");
    html.open("div", "class", "tools");
    boolean chinese = visit.words() == ConsoleWords.CHINESE;
    Address other =
        Address.of("language", chinese ? "en" : "zh").with("to", visit.request().address());
    html.element(
        "a",
        chinese ? "English" : "简体中文",
        "href",
        other.toString(),
        "lang",
        chinese ? "en" : "zh-Hans",
        "class",
        "tool");
    Person person = visit.person();
    if (person != null) {
      html.open("span", "class", "person").text(person.shown());
      html.element("small", roles(visit, person)).close();
      html.element("a", visit.word("frame.password"), "href", "/password", "class", "tool");
      html.open("form", "method", "post", "action", "/sign-off");
      token(html, visit);
      html.element("button", visit.word("frame.sign-off"), "class", "tool").close();
    }
    html.close().close().line();
  }

  private static String roles(Visit visit, Person person) {
    return String.join(
        ", ", person.duties().stream().map(duty -> Parts.role(visit, duty)).toList());
  }

  /// The token without which no form is taken.
  static void token(Html html, Visit visit) {
    html.empty("input", "type", "hidden", "name", "form", "value", visit.formToken());
  }

  private static void ways(Html html, Visit visit, String current) {
    html.open("nav", "aria-label", visit.word("nav.label"));
    for (Way way : WAYS) {
      if (way.access().allows(visit.person())) {
        if (way.path().equals(current)) {
          html.element("a", visit.word(way.key()), "href", way.path(), "aria-current", "page");
        } else {
          html.element("a", visit.word(way.key()), "href", way.path());
        }
      }
    }
    html.close().line();
  }

  private static void footer(Html html, Visit visit) {
    html.open("footer").element("p", visit.word("frame.footer")).close().line();
  }
}
