package homeport.cobol.source;

import homeport.cobol.source.TextWord.Kind;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Reads one text as text words: puts continued words and literals together, leaves out comments,
/// comment-entries and listing control (Language Reference, "Reference format", "Separators",
/// "Compiler-directing statements").
///
/// A separator period, comma or semicolon is one only when a blank follows (or the end of the line,
/// or the `==` that ends pseudo-text).
final class TextWordReader {
  private static final boolean[] ENDS_RUN = new boolean[128];

  static {
    for (char c : " (:)'\"".toCharArray()) {
      ENDS_RUN[c] = true;
    }
  }

  private final SourceFile file;
  private final String text;
  private final WordTable words;
  private final Problems problems;
  private final SourceLines lines;
  private final ReadingState state;
  private int at;
  private boolean glued;
  private boolean newLine;
  private final Deque<TextWord> pushedBack = new ArrayDeque<>();

  TextWordReader(SourceFile file, WordTable words, ReadingState state, Problems problems) {
    this.file = file;
    this.text = file.text();
    this.words = words;
    this.state = state;
    this.problems = problems;
    this.lines = new SourceLines(file, state, problems);
  }

  /// The next text word that is compiled, or null at the end.
  @Nullable TextWord next() {
    TextWord word = nextOfAny();
    while (word != null && word.debugging()) {
      word = nextOfAny();
    }
    return word;
  }

  /// The next text word, be it on a debugging line or not; null at the end.
  @Nullable TextWord nextOfAny() {
    TextWord again = pushedBack.pollFirst();
    if (again != null) {
      return again;
    }
    while (toNextWord()) {
      TextWord word = word();
      if (word == null) {
        continue;
      }
      if (word.debugging()) {
        return word;
      }
      if (word.kind() == Kind.CHARACTERS && word.firstOnLine() && isListingControl(word)) {
        at = lines.end();
        continue;
      }
      state.saw(word);
      if (state.commentEntryBegins()) {
        skipCommentEntry();
      }
      return word;
    }
    return null;
  }

  /// Gives the word back: the next one read is this one.
  void unread(TextWord word) {
    pushedBack.addFirst(word);
  }

  /// Passes over the words that are left on a word's line.
  void skipLine(TextWord first) {
    TextWord word = next();
    while (word != null && !word.firstOnLine() && word.kind() != Kind.PERIOD) {
      word = next();
    }
    if (word != null && word.firstOnLine() && word.start() > first.start()) {
      unread(word);
    }
  }

  private boolean toNextWord() {
    while (true) {
      while (at < lines.end() && text.charAt(at) == ' ') {
        at++;
        glued = false;
      }
      if (at < lines.end()) {
        return true;
      }
      if (!lines.next()) {
        at = lines.end();
        return false;
      }
      at = lines.first();
      newLine = true;
      glued = lines.continuation();
    }
  }

  private @Nullable TextWord word() {
    int start = at;
    char c = text.charAt(at);
    return switch (c) {
      case '(' -> separator(Kind.LEFT, "(");
      case ')' -> separator(Kind.RIGHT, ")");
      case ':' -> separator(Kind.COLON, ":");
      case '\'', '"' -> literal(start);
      case '.' -> separatesAt(at) ? separator(Kind.PERIOD, ".") : characters(start);
      case ',', ';' -> separatesAt(at) ? separator(Kind.COMMA, ",") : characters(start);
      case '*' -> isFollowedBy('>') && !glued ? comment() : characters(start);
      case '>' -> isFollowedBy('>') && newLine ? directive() : characters(start);
      case '=' -> isFollowedBy('=') ? separator(Kind.PSEUDO, "==") : characters(start);
      case '-' -> state.inSql() && isFollowedBy('-') ? comment() : characters(start);
      default -> characters(start);
    };
  }

  private TextWord separator(Kind kind, String same) {
    int start = at;
    at += same.length();
    return made(kind, same, start);
  }

  private TextWord made(Kind kind, String value, int start) {
    return made(kind, value, value, start);
  }

  private TextWord made(Kind kind, String value, String spelling, int start) {
    int flags = (glued ? TextWord.GLUED : 0) + (lines.debugging() ? TextWord.DEBUGGING : 0);
    if (newLine) {
      flags |= TextWord.FIRST_ON_LINE;
      if (lines.inAreaA(start) && !lines.continuation()) {
        flags |= TextWord.AREA_A;
      }
    }
    newLine = false;
    glued = true;
    return new TextWord(kind, value, spelling, file, start, Math.max(start, at), flags);
  }

  private boolean isFollowedBy(char c) {
    return at + 1 < lines.end() && text.charAt(at + 1) == c;
  }

  private @Nullable TextWord comment() {
    at = lines.end();
    return null;
  }

  private @Nullable TextWord directive() {
    int start = at;
    at = lines.end();
    SourceProblem problem = OtherDirective.problem(file.span(start, at), state.options());
    if (problem != null) {
      problems.add(problem);
    }
    return null;
  }

  /// True when the period, comma or semicolon at the offset is followed by what makes it a
  /// separator.
  private boolean separatesAt(int offset) {
    int after = offset + 1;
    if (isBlankFrom(after)) {
      return !lines.continued();
    }
    char c = text.charAt(after);
    return c == ' ' || (c == '=' && after + 1 < lines.end() && text.charAt(after + 1) == '=');
  }

  private TextWord characters(int start) {
    int end = newLine && state.inIdentification() ? headerEnd(start) : runEnd(start);
    if (end - start <= 2
        && end < lines.end()
        && isQuote(text.charAt(end))
        && isPrefix(start, end)) {
      return literal(start);
    }
    at = end;
    if (isBlankFrom(at) && lines.continued()) {
      return continuedCharacters(start, end);
    }
    String word = words.of(text, start, end);
    return made(Kind.CHARACTERS, word, words.spelling(word, text, start, end), start);
  }

  /// Where the run ends; behind the period of a header whose comment-entry follows without a blank.
  private int headerEnd(int start) {
    int end = runEnd(start);
    int point = text.indexOf('.', start);
    return point >= 0 && point < end && ReadingState.isCommentHeader(words.of(text, start, point))
        ? point + 1
        : end;
  }

  private int runEnd(int start) {
    int end = lines.end();
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c < 128) {
        if (ENDS_RUN[c]
            || ((c == '.' || c == ',' || c == ';') && i > start && separatesAt(i))
            || (c == '=' && i > start && i + 1 < end && text.charAt(i + 1) == '=')) {
          break;
        }
      }
      i++;
    }
    return Math.max(i, start + 1);
  }

  private boolean isBlankFrom(int offset) {
    for (int i = offset; i < lines.end(); i++) {
      if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  /// A word that goes on behind the hyphen of one or more further lines.
  private TextWord continuedCharacters(int start, int end) {
    TextWord first = made(Kind.CHARACTERS, words.of(text, start, end), start);
    StringBuilder whole = new StringBuilder().append(text, start, end);
    int last = end;
    while (isBlankFrom(at) && lines.continued() && lines.next()) {
      at = lines.first();
      newLine = false;
      glued = true;
      char c = text.charAt(at);
      if (isQuote(c) || (c < 128 && ENDS_RUN[c]) || (c == '.' && separatesAt(at))) {
        break;
      }
      int from = at;
      at = runEnd(from);
      last = at;
      whole.append(text, from, at);
    }
    String spelling = whole.toString();
    return new TextWord(
        Kind.CHARACTERS, words.of(spelling), spelling, file, first.start(), last, first.flags());
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '"';
  }

  /// X, Z, N, G, U, NX, UX before a quote belong to the literal.
  private boolean isPrefix(int start, int end) {
    char first = Character.toUpperCase(text.charAt(start));
    if (end - start == 1) {
      return "XZNGU".indexOf(first) >= 0;
    }
    return (first == 'N' || first == 'U') && Character.toUpperCase(text.charAt(start + 1)) == 'X';
  }

  /// A literal from its prefix or opening quote to its closing quote, on this line if it can be.
  private TextWord literal(int start) {
    int open = start;
    while (!isQuote(text.charAt(open))) {
      open++;
    }
    char quote = text.charAt(open);
    int close = closing(open + 1, quote);
    if (close >= 0 && !splitQuote(close, quote)) {
      at = close + 1;
      return made(Kind.LITERAL, text.substring(start, at), start);
    }
    return continuedLiteral(start, quote);
  }

  /// The closing quote's offset on this line, or -1.
  private int closing(int from, char quote) {
    int i = from;
    while (i < lines.end()) {
      if (text.charAt(i) == quote) {
        if (i + 1 < lines.end() && text.charAt(i + 1) == quote) {
          i++;
        } else {
          return i;
        }
      }
      i++;
    }
    return -1;
  }

  /// A quote in column 72 whose twin begins the text of the continuation line does not close the
  /// literal.
  private boolean splitQuote(int close, char quote) {
    if (close != lines.start() + SourceLines.AREA_END - 1 || !lines.continued()) {
      return false;
    }
    int next = lines.nextFirst();
    return next + 1 < text.length() && text.charAt(next) == quote && text.charAt(next + 1) == quote;
  }

  private TextWord continuedLiteral(int start, char quote) {
    TextWord head = made(Kind.LITERAL, "", start);
    StringBuilder whole = new StringBuilder().append(text, start, lines.end());
    boolean split = closing(start + whole.indexOf(String.valueOf(quote)) + 1, quote) >= 0;
    while (true) {
      if (!lines.continued()) {
        problems.add(new SourceProblem.UnclosedLiteral(file.span(start, lines.end())));
        at = lines.end();
        trimBlanks(whole);
        break;
      }
      whole.repeat(' ', lines.blanksToColumn72());
      lines.next();
      at = lines.first();
      newLine = false;
      glued = true;
      if (text.charAt(at) != quote) {
        problems.add(new SourceProblem.ContinuationWithoutQuote(file.span(at, at + 1), quote));
      } else {
        at++;
      }
      int from = at;
      int close = closing(split ? from + 1 : from, quote);
      split = close >= 0 && splitQuote(close, quote);
      if (close >= 0 && !split) {
        whole.append(text, from, close);
        at = close + 1;
        break;
      }
      whole.append(text, from, lines.end());
    }
    whole.append(quote);
    glued = true;
    return new TextWord(
        Kind.LITERAL, whole.toString(), file, start, Math.max(start, at), head.flags());
  }

  private static void trimBlanks(StringBuilder whole) {
    int length = whole.length();
    while (length > 1 && whole.charAt(length - 1) == ' ') {
      length--;
    }
    whole.setLength(length);
  }

  /// EJECT, SKIP1 to SKIP3, TITLE, `*CBL` and `*CONTROL`: they lay out a listing and are otherwise
  /// nothing.
  private boolean isListingControl(TextWord word) {
    return switch (word.text()) {
      case "EJECT", "SKIP1", "SKIP2", "SKIP3" -> isRestBlankOrPeriod();
      case "TITLE" -> isRestLiteral();
      case "*CBL", "*CONTROL" -> true;
      default -> false;
    };
  }

  private boolean isRestBlankOrPeriod() {
    String rest = text.substring(at, lines.end()).strip();
    return rest.isEmpty() || rest.equals(".");
  }

  private boolean isRestLiteral() {
    String rest = text.substring(at, lines.end()).strip();
    return !rest.isEmpty() && isQuote(rest.charAt(0));
  }

  /// A comment-entry ends before the next line that has something in area A.
  private void skipCommentEntry() {
    at = lines.end();
    while (lines.next()) {
      at = lines.first();
      newLine = true;
      glued = false;
      if (lines.inAreaA(at)) {
        return;
      }
    }
    at = lines.end();
  }
}
