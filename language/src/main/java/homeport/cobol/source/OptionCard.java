package homeport.cobol.source;

import homeport.diagnostics.Span;

/// A `CBL` or `PROCESS` statement: the options it holds, and before which program of its source it
/// stands, the first being 1 (Language Reference, "CBL (PROCESS) statement").
record OptionCard(Span options, int program) {

  /// Where the options begin in a line that is such a card, -1 when it is none. The word may begin
  /// in column 1, or after a sequence number.
  static int optionsStart(String text, int from, int to) {
    int at = wordEnd(text, from, to);
    if (at < 0 && to - from > SourceLines.INDICATOR) {
      at = wordEnd(text, from + SourceLines.INDICATOR, to);
    }
    return at;
  }

  private static int wordEnd(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    int end = after(text, at, to, "CBL");
    return end >= 0 ? end : after(text, at, to, "PROCESS");
  }

  private static int after(String text, int at, int to, String word) {
    int end = at + word.length();
    if (end > to || !text.regionMatches(true, at, word, 0, word.length())) {
      return -1;
    }
    return end == to || text.charAt(end) == ' ' || text.charAt(end) == ',' ? end : -1;
  }
}
