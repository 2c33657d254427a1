package homeport.diagnostics;

/// A line of source as a screen shows it, with the place of a span in screen columns: characters
/// that cannot be seen become a dot, wide ones count two, and of a very long line only the
/// surroundings of the span are shown.
///
/// @param before screen columns before the span
/// @param width screen columns of the span, at least one
record ShownLine(String text, int before, int width) {
  private static final int LENGTH_MAX = 160;
  private static final int CONTEXT = 40;

  static ShownLine of(Span at) {
    String line = at.file().text();
    int start = at.file().lineStart(at.line());
    int end = at.file().lineEnd(at.line());
    int from = Math.min(at.start(), end);
    int to = Math.min(end, from + Math.max(0, at.end() - at.start()));
    int cutFrom = start;
    int cutTo = end;
    if (end - start > LENGTH_MAX) {
      cutFrom = Math.max(start, from - CONTEXT);
      cutTo = Math.min(end, cutFrom + LENGTH_MAX);
      to = Math.min(to, cutTo);
    }
    StringBuilder text = new StringBuilder();
    if (cutFrom > start) {
      text.append('…');
    }
    int before = text.length();
    int width = 0;
    for (int i = cutFrom; i < cutTo; i++) {
      char c = line.charAt(i);
      text.append(visible(c));
      if (i < from) {
        before += columns(c);
      } else if (i < to) {
        width += columns(c);
      }
    }
    if (cutTo < end) {
      text.append('…');
    }
    return new ShownLine(text.toString().stripTrailing(), before, Math.max(1, width));
  }

  private static char visible(char c) {
    if (c == '\t') {
      return ' ';
    }
    return Character.isISOControl(c) || Character.isSurrogate(c) || !Character.isDefined(c)
        ? '·'
        : c;
  }

  /// Two for the characters of East Asian scripts that take the place of two.
  private static int columns(char c) {
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6);
    return wide ? 2 : 1;
  }
}
