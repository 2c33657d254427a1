package homeport.cobol.source;

import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;

/// TABs do not exist on a card; texts that went through an editor have them all the same. They
/// become blanks up to the next tab stop, and a note says which stops were assumed.
final class TabStops {
  private TabStops() {}

  /// The same text without TABs; the very same object when there is none.
  static SourceFile expand(SourceFile file, int width, Problems problems) {
    String text = file.text();
    int first = text.indexOf('\t');
    if (first < 0) {
      return file;
    }
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
    SourceFile made = new SourceFile(file.name(), expanded.toString(), file.includedAt());
    int line = file.line(first);
    int at = made.lineStart(line) + Math.max(0, file.lineText(line).indexOf('\t'));
    problems.add(new SourceProblem.TabsExpanded(made.span(at, at + 1), width));
    return made;
  }
}
