package homeport.cobol.source;

import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;

/// The lines of one text in fixed reference format, one after the other: columns 1 to 6 sequence
/// numbers, 7 indicator, 8 to 11 area A, 12 to 72 area B, the rest ignored (Language Reference,
/// "Reference format"). Comment lines, blank lines and debugging lines that are off are passed
/// over.
final class SourceLines {
  static final int INDICATOR = 6;
  static final int AREA_A = 7;
  static final int AREA_B = 11;
  static final int AREA_END = 72;

  private final SourceFile file;
  private final String text;
  private final ReadingState state;
  private final Problems problems;
  private boolean indicatorReported;
  private boolean aloneReported;
  private int line;
  private int start;
  private int end;
  private int first;
  private boolean continuation;
  private boolean debugging;

  SourceLines(SourceFile file, ReadingState state, Problems problems) {
    this.file = file;
    this.state = state;
    this.text = file.text();
    this.problems = problems;
  }

  /// Goes to the next line that says something; false at the end.
  boolean next() {
    int found = nextCompiled();
    if (found == 0) {
      state.conditional().end(file);
      line = file.lineCount();
      start = text.length();
      end = start;
      first = start;
      continuation = false;
      return false;
    }
    line = found;
    start = file.lineStart(found);
    end = areaEnd(found);
    first = firstInArea(start, end);
    continuation = text.charAt(start + INDICATOR) == '-';
    debugging = !state.debugging() && "Dd".indexOf(text.charAt(start + INDICATOR)) >= 0;
    return true;
  }

  /// The next line that says something and is compiled; directives of conditional compilation are
  /// carried out on the way.
  private int nextCompiled() {
    ConditionalText conditional = state.conditional();
    int found = find(line + 1, conditional.isActive());
    while (found > 0) {
      int from = firstInArea(file.lineStart(found), areaEnd(found));
      boolean directive =
          text.startsWith(">>", from) && conditional.directive(file, from, areaEnd(found));
      if (!directive) {
        conditional.sawText();
        if (conditional.isActive()) {
          return found;
        }
      }
      found = find(found + 1, conditional.isActive());
    }
    return 0;
  }

  /// True when the next line that says something continues this one.
  boolean continued() {
    int found = find(line + 1, false);
    return found > 0 && text.charAt(file.lineStart(found) + INDICATOR) == '-';
  }

  /// Where the text of the next line that says something begins; the text's length when there is
  /// none.
  int nextFirst() {
    int found = find(line + 1, false);
    return found == 0 ? text.length() : firstInArea(file.lineStart(found), areaEnd(found));
  }

  /// Where the line begins.
  int start() {
    return start;
  }

  /// Where the area that counts ends: after column 72 or the line's last character.
  int end() {
    return end;
  }

  /// The first character that is not blank in areas A and B.
  int first() {
    return first;
  }

  /// True for a line with a hyphen in column 7.
  boolean continuation() {
    return continuation;
  }

  /// True for a debugging line that is not compiled.
  boolean debugging() {
    return debugging;
  }

  boolean inAreaA(int offset) {
    return offset - start < AREA_B;
  }

  /// How many blanks the card has after the end of the line's text, up to column 72.
  int blanksToColumn72() {
    return Math.max(0, AREA_END - state.columns().count(text, start, end));
  }

  private int find(int from, boolean report) {
    int lines = file.lineCount();
    for (int at = from; at <= lines; at++) {
      if (counts(at, report)) {
        return at;
      }
    }
    return 0;
  }

  private boolean counts(int at, boolean report) {
    int from = file.lineStart(at);
    int to = areaEnd(at);
    if (state.betweenPrograms() && isCard(from, to, report) || isInclude(from, to, report)) {
      return false;
    }
    if (to - from <= INDICATOR) {
      return false;
    }
    char indicator = text.charAt(from + INDICATOR);
    boolean kept =
        switch (indicator) {
          case ' ', '-' -> true;
          case '*', '/' -> false;
          case 'D', 'd' -> state.debugging() || state.matchesDebuggingLines();
          default -> {
            if (report) {
              reportIndicator(from + INDICATOR);
            }
            yield true;
          }
        };
    if (!kept) {
      return false;
    }
    int word = firstInArea(from, to);
    return word < to
        && !(text.charAt(word) == '*' && word + 1 < to && text.charAt(word + 1) == '>');
  }

  /// True for a CBL or PROCESS statement, which may begin before column 8.
  private boolean isCard(int from, int to, boolean report) {
    int options = OptionCard.optionsStart(text, from, to);
    if (options < 0) {
      return false;
    }
    if (report) {
      state.sawCard(file.span(options, to));
    }
    return true;
  }

  /// True for a line that CA Librarian or CA Panvalet replaces by a member before IBM's compiler
  /// reads the text.
  private boolean isInclude(int from, int to, boolean report) {
    int statement = firstFrom(from, to);
    boolean librarian = statement == from && text.startsWith("-INC ", from);
    if (!librarian && !text.startsWith("++INCLUDE ", statement)) {
      return false;
    }
    if (report) {
      String[] words = text.substring(statement, to).split(" +", 3);
      problems.add(
          new SourceProblem.ManagerInclude(
              file.span(statement, to),
              words[0],
              librarian ? "CA Librarian" : "CA Panvalet",
              words.length > 1 ? words[1] : ""));
    }
    return true;
  }

  /// The first one that stands alone, and the first one with text behind it.
  private void reportIndicator(int offset) {
    boolean alone = offset + 1 == text.length() || Character.isWhitespace(text.charAt(offset + 1));
    if (alone ? !aloneReported : !indicatorReported) {
      aloneReported |= alone;
      indicatorReported |= !alone;
      problems.add(new SourceProblem.BadIndicator(file.span(offset, offset + 1), alone));
    }
  }

  private int areaEnd(int at) {
    return state.columns().end(text, file.lineStart(at), file.lineEnd(at), AREA_END);
  }

  private int firstInArea(int from, int to) {
    return firstFrom(from + AREA_A, to);
  }

  private int firstFrom(int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    return Math.min(at, to);
  }
}
