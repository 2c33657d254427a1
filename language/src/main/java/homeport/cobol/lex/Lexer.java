package homeport.cobol.lex;

import homeport.cobol.lex.Token.Kind;
import homeport.cobol.source.TextWord;
import homeport.cobol.source.WordColumns;
import homeport.cobol.source.WordList;
import homeport.cobol.source.WordTable;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Makes tokens of text words (Language Reference, "Character-strings", "Separators").
///
/// Pieces that replacing left side by side become one word again (`:TAG:-NAME`); the
/// character-string after PICTURE is taken as it stands; a run such as `A+B` or `1,5` is taken
/// apart; what is between EXEC and END-EXEC stays text.
public final class Lexer {
  private static final int WORD_MAX = 30;

  private final WordList words;
  private final WordColumns columns;
  private final WordTable table;
  private final Problems problems;
  private final TokenList tokens;
  private final Map<String, Shape> shapes = new HashMap<>(4096);
  private final Set<String> reported = new HashSet<>();
  private int at;
  private boolean commaIsPoint;
  private int programDepth;
  private boolean noMoreEndExec;
  private String last = "";
  private String beforeLast = "";

  /// What a run of characters is, seen by itself.
  private enum Shape {
    WORD,
    RESERVED,
    NUMBER,
    MIXED
  }

  private Lexer(WordList words, WordTable table, Problems problems) {
    this.words = words;
    this.columns = words.columns();
    this.table = table;
    this.problems = problems;
    this.tokens = new TokenList();
  }

  /// The tokens, the last of which is END. The words are let go as they are passed: those of a
  /// large program would be moved about by the garbage collector while nobody needs them.
  ///
  /// @param end the place of that last one
  public static TokenList tokens(WordList words, WordTable table, Span end, Problems problems) {
    Lexer lexer = new Lexer(words, table, problems);
    while (lexer.at < words.size()) {
      lexer.step();
      lexer.columns.release(lexer.at);
    }
    lexer.tokens.add(Kind.END, "", "", end.file(), end.start(), end.end(), Token.AREA_A);
    return lexer.tokens;
  }

  private void step() {
    switch (words.kind(at)) {
      case CHARACTERS -> characters();
      case LITERAL -> plain(Kind.LITERAL);
      case LEFT -> plain(Kind.LEFT);
      case RIGHT -> plain(Kind.RIGHT);
      case COLON -> plain(Kind.COLON);
      case PERIOD -> plain(Kind.PERIOD);
      case COMMA, REPLACE -> at++;
      case PSEUDO -> {
        TextWord word = words.get(at);
        problems.add(new LexProblem.PseudoTextStray(word.at()));
        add(Kind.OPERATOR, "=", word, word.start(), word.end(), word.flags());
        at++;
      }
    }
  }

  /// A text word that is a token as it stands.
  private void plain(Kind kind) {
    add(kind, columns.flags(at));
    at++;
  }

  private void add(Kind kind, int flags) {
    tokens.add(
        kind,
        columns.text(at),
        columns.spelling(at),
        columns.file(at),
        columns.start(at),
        columns.end(at),
        flags);
  }

  private void add(Kind kind, String text, TextWord word, int start, int end, int flags) {
    tokens.add(kind, text, text, word.file(), start, end, flags);
  }

  private void characters() {
    if (at + 1 < words.size() && goesOn(at + 1)) {
      joined(words.get(at));
      return;
    }
    String text = columns.text(at);
    Shape shape = shapes.computeIfAbsent(text, Lexer::shape);
    if (shape == Shape.MIXED || text.length() > WORD_MAX) {
      alone(words.get(at));
      return;
    }
    boolean reserved = shape == Shape.RESERVED;
    int flags = columns.flags(at) | (reserved ? Token.RESERVED : 0);
    add(shape == Shape.NUMBER ? Kind.NUMBER : Kind.WORD, flags);
    at++;
    if (shape != Shape.NUMBER) {
      after(text, reserved);
    }
  }

  private void alone(TextWord word) {
    at++;
    switch (shapes.computeIfAbsent(word.text(), Lexer::shape)) {
      case WORD -> word(word, 0);
      case RESERVED -> word(word, Token.RESERVED);
      case NUMBER -> add(Kind.NUMBER, word.text(), word, word.start(), word.end(), word.flags());
      case MIXED -> new RunSplitter(word).split();
    }
  }

  private void joined(TextWord first) {
    StringBuilder text = new StringBuilder(first.spelling());
    int end = first.end();
    while (at + 1 < words.size() && goesOn(at + 1)) {
      TextWord next = words.get(++at);
      text.append(next.spelling());
      if (next.file() == first.file()) {
        end = Math.max(end, next.end());
      }
    }
    String spelling = text.toString();
    alone(
        new TextWord(
            first.kind(),
            table.of(spelling),
            spelling,
            first.file(),
            first.start(),
            end,
            first.flags()));
  }

  private boolean goesOn(int next) {
    return words.kind(next) == TextWord.Kind.CHARACTERS
        && (columns.flags(next) & TextWord.GLUED) != 0;
  }

  private static Shape shape(String text) {
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z' || c >= 128) {
        letter = true;
      } else if (!(c >= '0' && c <= '9') && c != '-' && c != '_') {
        return Shape.MIXED;
      }
    }
    char first = text.charAt(0);
    if (first == '-' || first == '_' || text.charAt(text.length() - 1) == '-') {
      return Shape.MIXED;
    }
    if (!letter) {
      return text.indexOf('-') < 0 && text.indexOf('_') < 0 ? Shape.NUMBER : Shape.WORD;
    }
    return ReservedWords.isReserved(text) ? Shape.RESERVED : Shape.WORD;
  }

  private void word(TextWord word, int reserved) {
    String text = word.text();
    if (text.length() > WORD_MAX && reported.add(text)) {
      problems.add(new LexProblem.WordTooLong(word.at(), text));
    }
    int flags = word.flags() | reserved;
    tokens.add(Kind.WORD, text, word.spelling(), word.file(), word.start(), word.end(), flags);
    after(text, reserved != 0);
  }

  private void after(String text, boolean reserved) {
    if (reserved) {
      follow(text);
    }
    beforeLast = last;
    last = text;
  }

  /// What some words do to the reading of those that come after.
  private void follow(String text) {
    switch (text) {
      case "PIC", "PICTURE" -> picture();
      case "EXEC", "EXECUTE" -> exec(tokens.getLast());
      case "PROGRAM-ID" -> programDepth++;
      case "PROGRAM" -> {
        if (last.equals("END") && --programDepth <= 0) {
          programDepth = 0;
          commaIsPoint = false;
        }
      }
      case "COMMA" ->
          commaIsPoint |=
              last.equals("DECIMAL-POINT")
                  || (last.equals("IS") && beforeLast.equals("DECIMAL-POINT"));
      default -> {
        // Every other word leaves things as they are.
      }
    }
  }

  /// A PICTURE character-string goes on to the next blank or separator.
  private void picture() {
    if (at < words.size() && words.get(at).is("IS")) {
      TextWord is = words.get(at++);
      add(Kind.WORD, "IS", is, is.start(), is.end(), is.flags() | Token.RESERVED);
    }
    if (at >= words.size() || !isPicturePart(words.get(at)) || words.get(at).is("SYMBOL")) {
      return;
    }
    TextWord first = words.get(at++);
    if (at >= words.size() || !words.get(at).glued() || !isPicturePart(words.get(at))) {
      add(Kind.PICTURE, first.text(), first, first.start(), first.end(), first.flags());
      return;
    }
    StringBuilder text = new StringBuilder(first.text());
    int end = first.end();
    while (at < words.size() && words.get(at).glued() && isPicturePart(words.get(at))) {
      TextWord next = words.get(at++);
      text.append(next.text());
      end = next.file() == first.file() ? Math.max(end, next.end()) : end;
    }
    add(Kind.PICTURE, table.of(text.toString()), first, first.start(), end, first.flags());
  }

  private static boolean isPicturePart(TextWord word) {
    return switch (word.kind()) {
      case CHARACTERS, LEFT, RIGHT, COLON -> true;
      case LITERAL, PERIOD, COMMA, PSEUDO, REPLACE -> false;
    };
  }

  /// EXEC owner text END-EXEC: the owner as a word, then the text in one token, lines kept apart.
  private void exec(Token exec) {
    if (at >= words.size() || words.get(at).kind() != TextWord.Kind.CHARACTERS) {
      return;
    }
    TextWord owner = words.get(at++);
    add(Kind.WORD, owner.text(), owner, owner.start(), owner.end(), owner.flags());
    int end = execEnd();
    if (end < 0) {
      problems.add(new LexProblem.ExecOpen(exec.at()));
      end = afterPeriod();
    }
    StringBuilder text = new StringBuilder();
    TextWord place = at < end ? words.get(at) : owner;
    int to = place.end();
    for (; at < end; at++) {
      TextWord word = words.get(at);
      if (!text.isEmpty() && !word.glued()) {
        text.append(word.firstOnLine() ? '\n' : ' ');
      }
      text.append(word.text());
      to = word.file() == place.file() ? Math.max(to, word.end()) : to;
    }
    add(Kind.EXEC_TEXT, text.toString(), place, place.start(), to, 0);
  }

  /// The index of END-EXEC, -1 when another EXEC comes first or there is none.
  private int execEnd() {
    for (int i = at; i < words.size() && !noMoreEndExec; i++) {
      TextWord word = words.get(i);
      if (word.is("END-EXEC")) {
        return i;
      }
      if (word.is("EXEC") && word.firstOnLine()) {
        return -1;
      }
    }
    noMoreEndExec = true;
    return -1;
  }

  private int afterPeriod() {
    int i = at;
    while (i < words.size()
        && words.get(i).kind() != TextWord.Kind.PERIOD
        && !words.get(i).is("EXEC")) {
      i++;
    }
    return i;
  }

  /// Takes apart a run that is neither a word nor a whole number: `A+B`, `1.5`, `-5`, `X=Y`, `1,2`.
  private final class RunSplitter {
    private final TextWord word;
    private final String text;
    private int i;

    RunSplitter(TextWord word) {
      this.word = word;
      this.text = word.text();
    }

    void split() {
      while (i < text.length()) {
        piece(text.charAt(i));
      }
    }

    private void piece(char c) {
      int from = i;
      if (isWordCharacter(c)) {
        wordOrNumber(from);
      } else if (isPoint(c) && isDigit(i + 1)) {
        number(from);
      } else if (c == '.') {
        i++;
        problems.add(new LexProblem.PeriodWithoutSpace(span(from)));
        emit(Kind.PERIOD, ".", from);
      } else if (c == ',' || c == ';') {
        i++;
      } else {
        operator(from, c);
      }
    }

    private boolean isPoint(char c) {
      return c == (commaIsPoint ? ',' : '.');
    }

    private boolean isDigit(int index) {
      return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static boolean isWordCharacter(char c) {
      return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c >= 128;
    }

    private void wordOrNumber(int from) {
      while (i < text.length() && goesOn(text.charAt(i))) {
        i++;
      }
      String run = withoutStray(text.substring(from, i), from);
      if (isDigits(run)) {
        i = from;
        number(from);
        return;
      }
      int end = run.length();
      while (end > 1 && run.charAt(end - 1) == '-') {
        end--;
      }
      if (run.startsWith("_")) {
        problems.add(new LexProblem.WordMalformed(span(from), run, "begins with an underscore"));
      }
      if (end < run.length()) {
        problems.add(new LexProblem.WordMalformed(span(from), run, "ends with a hyphen"));
        i = from + end;
        run = run.substring(0, end);
      }
      int reserved = ReservedWords.isReserved(run) ? Token.RESERVED : 0;
      String spelling = word.spelling().substring(from, i);
      TextWord part =
          new TextWord(
              word.kind(),
              table.of(run),
              spelling.length() == run.length() ? spelling : run,
              word.file(),
              start(from),
              end(i),
              flags(from));
      word(part, reserved);
    }

    private static boolean isDigits(String run) {
      for (int k = 0; k < run.length(); k++) {
        if (run.charAt(k) < '0' || run.charAt(k) > '9') {
          return false;
        }
      }
      return true;
    }

    private static boolean hasStray(String run) {
      for (int k = 0; k < run.length(); k++) {
        if (isStray(run.charAt(k))) {
          return true;
        }
      }
      return false;
    }

    private static boolean goesOn(char c) {
      return isWordCharacter(c) || c == '-' || isStray(c);
    }

    private static boolean isStray(char c) {
      return !isWordCharacter(c) && ".,;+-*/=<>".indexOf(c) < 0;
    }

    /// The run without characters that no word has; a message for each kind of them.
    private String withoutStray(String run, int from) {
      if (!hasStray(run)) {
        return run;
      }
      StringBuilder kept = new StringBuilder();
      for (int k = 0; k < run.length(); k++) {
        if (isStray(run.charAt(k))) {
          stray(from + k);
        } else {
          kept.append(run.charAt(k));
        }
      }
      return kept.toString();
    }

    private void stray(int index) {
      String character = text.substring(index, index + 1);
      if (reported.add(character)) {
        Span place = new Span(word.file(), start(index), end(index + 1));
        problems.add(new LexProblem.StrayCharacter(place, character));
      }
    }

    /// Digits with a decimal point and, after one, perhaps an exponent.
    private void number(int from) {
      digits();
      boolean point = i < text.length() && isPoint(text.charAt(i)) && isDigit(i + 1);
      if (point) {
        i++;
        digits();
        exponent();
      }
      String number = text.substring(from, i);
      emit(Kind.NUMBER, commaIsPoint ? number.replace(',', '.') : number, from);
    }

    private void digits() {
      while (isDigit(i)) {
        i++;
      }
    }

    private void exponent() {
      if (i < text.length() && text.charAt(i) == 'E') {
        int sign = i + 1;
        int digits = sign < text.length() && "+-".indexOf(text.charAt(sign)) >= 0 ? sign + 1 : sign;
        if (isDigit(digits)) {
          i = digits;
          digits();
        }
      }
    }

    private void operator(int from, char c) {
      String two = text.substring(i, Math.min(i + 2, text.length()));
      switch (two) {
        case "**", "<=", ">=", "<>" -> {
          i += 2;
          emit(Kind.OPERATOR, two, from);
        }
        default -> {
          i++;
          if ("+-*/=<>".indexOf(c) >= 0) {
            emit(Kind.OPERATOR, String.valueOf(c), from);
          } else {
            stray(from);
          }
        }
      }
    }

    private void emit(Kind kind, String what, int from) {
      add(kind, what, word, start(from), end(i), flags(from));
    }

    private int flags(int from) {
      return from == 0 ? word.flags() : Token.GLUED;
    }

    private Span span(int from) {
      return new Span(word.file(), start(from), end(i));
    }

    private int start(int from) {
      return Math.min(word.start() + from, word.end());
    }

    private int end(int to) {
      return Math.max(start(0), Math.min(word.start() + to, word.end()));
    }
  }
}
