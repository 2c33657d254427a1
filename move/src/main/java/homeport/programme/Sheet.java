package homeport.programme;

import homeport.html.Html;
import homeport.html.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A sheet to print, in one language, that needs nothing beside itself: no script, no picture, no
/// other host.
final class Sheet {
  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{font:15px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Sans SC",sans-serif;max-width:62rem;
      margin:2.5rem auto;padding:0 1.5rem;color:#1c2430;background:#fff}
      h1{font-size:1.7rem;margin:0 0 .3rem}h2{font-size:1.2rem;margin:2.2rem 0 .6rem;border-bottom:2px solid #1f4e79;
      padding-bottom:.2rem}h3{font-size:1rem;margin:1.4rem 0 .4rem}
      table{border-collapse:collapse;width:100%;margin:.4rem 0 1rem}
      th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #c9d1da}
      th{background:#eef2f6;font-weight:600}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
      .sub{color:#55606e;margin:0 0 1.2rem}.bad{color:#a11d1d;font-weight:600}.good{color:#1d6b34}
      code,pre{font:13px/1.4 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere;white-space:pre-wrap}
      pre{background:#f4f6f8;padding:.5rem .7rem;margin:.3rem 0}
      .scroll{overflow-x:auto}.time{white-space:nowrap}p{overflow-wrap:anywhere}:lang(zh) td,:lang(zh) th{word-break:keep-all}
      @media (prefers-color-scheme:dark){body{color:#e4e8ee;background:#14181d}th{background:#222a33}
      th,td{border-color:#3a444f}pre{background:#1d242c}.sub{color:#a3adb9}.bad{color:#ff8f8f}.good{color:#7fd49a}}
      @media print{body{margin:0;max-width:none;color:#000;background:#fff;font-size:11px}
      thead{display:table-header-group}.scroll{overflow:visible}tr{break-inside:avoid}h2,h3{break-after:avoid}}
      """;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /// Between a name and what is said of it.
  private static final String OF = ": ";

  private final Html html = new Html();
  private final Words words;

  /// @param title the key of the title's words
  Sheet(Words words, String title, Object... values) {
    this.words = words;
    begin(word(title, values));
  }

  private void begin(String title) {
    html.doctype().open("html", "lang", words.tag()).line().open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty("meta", "name", "viewport", "content", "width=device-width,initial-scale=1").line();
    html.element("title", title).line().style(STYLE).line().close().line();
    html.open("body").line().open("main").line();
    element("h1", title);
  }

  /// A text in the sheet's language.
  String word(String key, Object... values) {
    return words.get(key, values);
  }

  boolean has(String key) {
    return words.has(key);
  }

  String count(long number) {
    return words.count(number);
  }

  /// A sentence of the ledger in the sheet's language, or as it is.
  String said(String sentence) {
    String said = Said.in(words, sentence);
    return said == null ? sentence : said;
  }

  /// What is said of a data set or a listing, behind its name.
  String saidOf(String sentence) {
    int name = sentence.indexOf(OF);
    return name < 0
        ? said(sentence)
        : sentence.substring(0, name) + OF + said(sentence.substring(name + OF.length()));
  }

  static String time(Instant at) {
    return TIME.format(at);
  }

  /// An element with words of the sheet's language.
  Sheet say(String element, String key, Object... values) {
    return element(element, word(key, values));
  }

  Sheet element(String name, String content) {
    html.element(name, content).line();
    return this;
  }

  Sheet sub(String content) {
    html.element("p", content, "class", "sub").line();
    return this;
  }

  /// What a match says in its own words, which are English.
  Sheet list(List<String> items) {
    html.open("ul", "lang", "en").line();
    items.forEach(item -> element("li", item));
    html.close().line();
    return this;
  }

  /// @param heads keys of words; one that begins with `#` is of a column of figures, with `@` of
  ///   one of times
  Sheet table(List<String> heads, List<List<String>> rows) {
    html.open("div", "class", "scroll").open("table").line().open("thead").open("tr");
    for (String head : heads) {
      switch (head.charAt(0)) {
        case '#' -> html.element("th", word(head.substring(1)), "scope", "col", "class", "n");
        case '@' -> html.element("th", word(head.substring(1)), "scope", "col");
        default -> html.element("th", word(head), "scope", "col");
      }
    }
    html.close().close().line().open("tbody").line();
    for (List<String> row : rows) {
      html.open("tr");
      for (int i = 0; i < row.size(); i++) {
        switch (heads.get(i).charAt(0)) {
          case '#' -> html.element("td", row.get(i), "class", "n");
          case '@' -> html.element("td", row.get(i), "class", "time");
          default -> html.element("td", row.get(i));
        }
      }
      html.close().line();
    }
    html.close().line().close().close().line();
    return this;
  }

  String end() {
    return html.close().line().close().line().close().line().end();
  }
}
