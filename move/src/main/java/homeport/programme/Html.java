package homeport.programme;

import java.util.List;

/// Writes a page that needs nothing beside itself: no script, no picture, no other host.
final class Html {
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
      @media (prefers-color-scheme:dark){body{color:#e4e8ee;background:#14181d}th{background:#222a33}
      th,td{border-color:#3a444f}pre{background:#1d242c}.sub{color:#a3adb9}.bad{color:#ff8f8f}.good{color:#7fd49a}}
      @media print{body{margin:0;max-width:none;color:#000;background:#fff;font-size:11px}
      thead{display:table-header-group}tr{break-inside:avoid}h2,h3{break-after:avoid}}
      """;

  private final StringBuilder text = new StringBuilder(1 << 14);

  Html(String title) {
    text.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>")
        .append(escaped(title))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n");
    element("h1", title);
  }

  static String escaped(String raw) {
    return raw.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  Html element(String name, String content) {
    text.append('<').append(name).append('>').append(escaped(content));
    text.append("</").append(name).append(">\n");
    return this;
  }

  Html sub(String content) {
    text.append("<p class=\"sub\">").append(escaped(content)).append("</p>\n");
    return this;
  }

  Html list(List<String> items) {
    text.append("<ul>\n");
    items.forEach(item -> element("li", item));
    text.append("</ul>\n");
    return this;
  }

  /// @param heads a head that begins with `#` is of a column of figures
  Html table(List<String> heads, List<List<String>> rows) {
    text.append("<table>\n<thead><tr>");
    for (String head : heads) {
      boolean figures = head.startsWith("#");
      text.append(figures ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
          .append(escaped(figures ? head.substring(1) : head))
          .append("</th>");
    }
    text.append("</tr></thead>\n<tbody>\n");
    for (List<String> row : rows) {
      text.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        text.append(heads.get(i).startsWith("#") ? "<td class=\"n\">" : "<td>")
            .append(escaped(row.get(i)))
            .append("</td>");
      }
      text.append("</tr>\n");
    }
    text.append("</tbody>\n</table>\n");
    return this;
  }

  String end() {
    return text.append("</main>\n</body>\n</html>\n").toString();
  }
}
