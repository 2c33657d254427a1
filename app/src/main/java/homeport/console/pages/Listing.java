package homeport.console.pages;

import homeport.html.Html;

/// Printed output on a page: a form feed begins a sheet of its own, and a line that is printed over
/// the one before it becomes one line with it, as on paper.
final class Listing {
  private Listing() {}

  static void show(Html html, Visit visit, CharSequence printed) {
    String text = printed.toString();
    if (text.isBlank()) {
      html.element("p", visit.word("jobs.empty"), "class", "lead").line();
      return;
    }
    html.open("div", "class", "sheets", "tabindex", "0").line();
    for (String sheet : text.split("\f", -1)) {
      if (!sheet.isBlank()) {
        html.element("pre", lines(sheet), "class", "listing").line();
      }
    }
    html.close().line();
  }

  /// The sheet with lines that stand over one another made one.
  static String lines(String sheet) {
    StringBuilder result = new StringBuilder(sheet.length());
    StringBuilder line = new StringBuilder();
    int column = 0;
    for (int i = 0; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      if (c == '\n') {
        result.append(line).append('\n');
        line.setLength(0);
        column = 0;
      } else if (c == '\r') {
        column = 0;
      } else {
        if (column == line.length()) {
          line.append(c);
        } else if (c != ' ') {
          line.setCharAt(column, c);
        }
        column++;
      }
    }
    return result.append(line).toString();
  }
}
