package homeport.cobol.source;

import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;

/// TABs do not exist on a card; texts that went through an editor have them all the same. They
/// become blanks up to the next tab stop, and a note says which stops were assumed.
///
/// The stops are as wide as the option TABWIDTH says, unless that would push text of a line with
/// TABs behind column 72 and stops every 4 columns would not: then the text was surely written with
/// those (A-0021).
final class TabStops {
  private static final int NARROW = 4;

  private TabStops() {}

  /// The same text without TABs; the very same object when there is none.
  static SourceFile expand(SourceFile file, int width, Problems problems) {
    String text = file.text();
    int first = text.indexOf('\t');
    if (first < 0) {
      return file;
    }
    int used =
        width > NARROW && losesText(text, width) && !losesText(text, NARROW) ? NARROW : width;
    SourceFile made = new SourceFile(file.name(), expanded(text, used), file.includedAt());
    int line = file.line(first);
    int at = made.lineStart(line) + Math.max(0, file.lineText(line).indexOf('\t'));
    problems.add(new SourceProblem.TabsExpanded(made.span(at, at + 1), used));
    return made;
  }

  private static String expanded(String text, int width) {
    StringBuilder expanded = new StringBuilder(text.length() + 64);
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        int blanks = width - column % width;
        expanded.repeat(' ', blanks);
        column += blanks;
      } else {
        expanded.append(c);
        column = c == '\n' ? 0 : column + 1;
      }
    }
    return expanded.toString();
  }

  /// True when a line that has TABs, and is no comment, would have text in columns 73 to 80.
  private static boolean losesText(String text, int width) {
    int column = 0;
    boolean tab = false;
    boolean comment = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        column = 0;
        tab = false;
        comment = false;
      } else if (c == '\t') {
        tab = true;
        column += width - column % width;
      } else {
        comment |= column == SourceLines.INDICATOR && (c == '*' || c == '/');
        if (column >= SourceLines.AREA_END && c > ' ' && tab && !comment) {
          return true;
        }
        column++;
      }
    }
    return false;
  }
}
