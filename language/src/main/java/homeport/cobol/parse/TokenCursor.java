package homeport.cobol.parse;

import homeport.cobol.CompilerOptions;
import homeport.cobol.lex.Literals;
import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.lex.TokenList;
import homeport.cobol.syntax.Name;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// Where the parser stands among the tokens.
///
/// After a syntax error the parser is lost: it goes on building the tree, and every further error
/// is held back until it stands on a place that it can trust again (the next period, verb or word
/// in area A). So one mistake gives one message.
final class TokenCursor {
  /// How deep statements, conditions and expressions may nest.
  static final int DEPTH_MAX = 250;

  private final TokenList tokens;
  private final Problems problems;
  private final Literals literals;
  private final BitSet endedPrograms;
  private final boolean endPeriod;
  private final boolean mixedNames;

  /// Reserved words that the program defines as names of its own.
  private final Set<String> misnamed = new HashSet<>();

  private int at;
  private int depth;
  private boolean lost;
  private boolean givenUp;

  /// @param options RULES(ENDPERIOD), PGMNAME(LONGMIXED)
  TokenCursor(TokenList tokens, Problems problems, Literals literals, CompilerOptions options) {
    this.endPeriod = options.rules().endPeriod();
    this.mixedNames = options.pgmname() == CompilerOptions.ProgramNames.LONGMIXED;
    this.tokens = tokens;
    this.problems = problems;
    this.literals = literals;
    this.endedPrograms = endedPrograms(tokens);
  }

  /// Which PROGRAM-ID tokens have an END PROGRAM, by index.
  private static BitSet endedPrograms(TokenList tokens) {
    BitSet ended = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, "PROGRAM-ID") || tokens.is(i, "FUNCTION-ID")) {
        open.push(i);
      } else if ((tokens.is(i, "PROGRAM") || tokens.is(i, "FUNCTION"))
          && i > 0
          && tokens.is(i - 1, "END")) {
        if (!open.isEmpty()) {
          ended.set(open.pop());
        }
      }
    }
    return ended;
  }

  /// A period may end a conditional statement, and nothing is said.
  boolean endPeriod() {
    return endPeriod;
  }

  /// Upper and lower case make different names of programs.
  boolean mixedNames() {
    return mixedNames;
  }

  boolean hasEndProgram() {
    return endedPrograms.get(at);
  }

  /// True before END PROGRAM or END FUNCTION.
  boolean atUnitEnd() {
    return at("END", "PROGRAM") || at("END", "FUNCTION");
  }

  Literals literals() {
    return literals;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  /// The token before this one; the first one at the start.
  Token previous() {
    return tokens.get(Math.max(0, at - 1));
  }

  /// Takes a token; at the end, the END token again and again.
  Token next() {
    Token token = tokens.get(at);
    pass();
    return token;
  }

  private void pass() {
    if (at < tokens.size() - 1) {
      at++;
    }
  }

  int position() {
    return at;
  }

  /// The words that stand before a position.
  Set<String> words(int position) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < position; i++) {
      if (tokens.kind(i) == Kind.WORD) {
        words.add(tokens.get(i).text());
      }
    }
    return words;
  }

  void back(int position) {
    if (!givenUp) {
      at = position;
    }
  }

  boolean at(Kind kind) {
    return tokens.kind(at) == kind;
  }

  boolean at(String word) {
    return tokens.is(at, word);
  }

  boolean at(String word, String second) {
    return tokens.is(at, word) && tokens.is(Math.min(at + 1, tokens.size() - 1), second);
  }

  /// Before the header of a division, which may have lost its word DIVISION.
  boolean atDivision(String word) {
    return at(word, "DIVISION")
        || at(word)
            && peek().firstOnLine()
            && (peek(1).kind() == Kind.PERIOD || peek(2).is("SECTION"));
  }

  boolean atEnd() {
    return at(Kind.END);
  }

  boolean atOperator(String operator) {
    return tokens.isOperator(at, operator);
  }

  boolean accept(String word) {
    if (at(word)) {
      pass();
      return true;
    }
    return false;
  }

  /// Takes one of two words.
  boolean acceptEither(String word, String other) {
    return accept(word) || accept(other);
  }

  boolean accept(Kind kind) {
    if (at(kind)) {
      pass();
      return true;
    }
    return false;
  }

  /// Takes two words that stand one behind the other.
  boolean accept(String word, String second) {
    if (at(word, second)) {
      pass();
      pass();
      return true;
    }
    return false;
  }

  /// Takes the word or says that it is missing.
  boolean expect(String word) {
    if (accept(word)) {
      return true;
    }
    expected("`" + word + "`");
    return false;
  }

  /// Takes the period that ends a header; when it is missing at the end of a line, goes on as if it
  /// were there.
  void expectPeriod() {
    if (accept(Kind.PERIOD)) {
      return;
    }
    if (atEnd() || peek().firstOnLine()) {
      assumePeriod(true);
    } else {
      expected("a period");
    }
  }

  /// Says that a period is missing here, and goes on.
  ///
  /// @param only there is no other place where it can be missing
  void assumePeriod(boolean only) {
    remark(new SyntaxProblem.PeriodMissing(previous().at(), peek().shown(), only));
  }

  /// Says what was needed where the cursor stands, and is lost.
  void expected(String what) {
    Token found = peek();
    report(new SyntaxProblem.Expected(found.at(), what, found.shown()));
  }

  /// Reports a problem unless the parser is lost already; it is lost then.
  void report(Problem problem) {
    remark(problem);
    lost = true;
  }

  /// Reports a problem that does not make the parser lose its place.
  void remark(Problem problem) {
    if (!lost && !givenUp) {
      problems.add(problem);
    }
  }

  /// True when the text nests too deep to be parsed: nothing of it is to be looked at, since every
  /// level that was left open would be a mistake of its own.
  boolean isGivenUp() {
    return givenUp;
  }

  boolean isLost() {
    return lost;
  }

  /// What begins with this token belongs into area A (Language Reference, "Area A").
  void inAreaA(Token token, String what) {
    if (!token.areaA()) {
      remark(new SyntaxProblem.AreaWrong(token.at(), what));
    }
  }

  /// What begins here stands under a header that is not there.
  void missesHeader(String header) {
    Token token = peek();
    remark(new SyntaxProblem.HeaderMissing(token.at(), header, token.shown()));
  }

  /// What was taken from a position on belongs into area B (Language Reference, "Area B").
  void inAreaB(int from) {
    for (int i = from; i < at; i++) {
      if (tokens.areaA(i) && tokens.kind(i) != Kind.PERIOD) {
        Token token = tokens.get(i);
        boolean literal = token.kind() == Kind.LITERAL;
        String shown = literal ? "an alphanumeric literal" : token.shown();
        remark(new SyntaxProblem.InAreaA(token.at(), shown, literal));
      }
    }
  }

  /// The cursor stands where parsing can go on.
  void found() {
    lost = false;
  }

  /// From a token to the last one taken.
  Span from(Token first) {
    Token last = previous();
    return last.file() == first.file() && last.end() >= first.start()
        ? first.file().span(first.start(), last.end())
        : first.at();
  }

  Span from(Span first) {
    return first.to(previous().at());
  }

  /// One level deeper; false when that is too deep, and then nothing was entered and the cursor
  /// stands at the end.
  boolean enter(String what) {
    if (depth >= DEPTH_MAX) {
      report(new SyntaxProblem.NestedTooDeep(peek().at(), what, DEPTH_MAX));
      givenUp = true;
      at = tokens.size() - 1;
      return false;
    }
    depth++;
    return true;
  }

  void leave() {
    depth--;
  }

  /// True before a word that heads a paragraph or section: in area A, and a period or SECTION
  /// follows.
  boolean atProcedureHeaderInAreaA() {
    return peek().areaA() && atProcedureHeader();
  }

  boolean atProcedureHeader() {
    Token token = peek();
    if (!token.isUserWord() && token.kind() != Kind.NUMBER) {
      return false;
    }
    Token after = peek(1);
    return after.kind() == Kind.PERIOD || after.is("SECTION");
  }

  /// A name that a program gives; says so when there is none.
  Name name(String what) {
    Token token = peek();
    if (token.isUserWord()) {
      next();
      return new Name(token.at(), token.text());
    }
    if (isMisnamed(token)) {
      next();
      return new Name(token.at(), token.text());
    }
    if (token.isReserved() && !Verbs.isVerb(token.text()) && !Verbs.isTerminator(token.text())) {
      report(new SyntaxProblem.ReservedName(token.at(), token.text()));
      next();
      return new Name(token.at(), token.text());
    }
    expected(what);
    return new Name(token.at(), "");
  }

  /// Takes a reserved word where the program defines a name. That is said here; from here on the
  /// word is this name wherever a name has to stand, so that nothing more comes of it.
  Name misnamed() {
    Token token = next();
    remark(new SyntaxProblem.ReservedName(token.at(), token.text()));
    misnamed.add(token.text());
    return new Name(token.at(), token.text());
  }

  /// A reserved word that the program has defined as a name.
  boolean isMisnamed(Token token) {
    return token.isReserved() && misnamed.contains(token.text());
  }

  /// Takes tokens up to the next period, and that period.
  void skipPastPeriod() {
    while (!at(Kind.PERIOD) && !atEnd()) {
      pass();
    }
    accept(Kind.PERIOD);
    found();
  }

  /// The whole number under the cursor if it lies in the range; else a problem and `least`.
  int wholeNumber(String what, int least, int most) {
    Token token = peek();
    if (token.kind() != Kind.NUMBER) {
      expected(what);
      return least;
    }
    next();
    String text = token.text();
    if (text.length() <= 10 && text.indexOf('.') < 0) {
      long value = Long.parseLong(text);
      if (value >= least && value <= most) {
        return (int) value;
      }
    }
    remark(new SyntaxProblem.NumberOutOfRange(token.at(), what, least, most));
    return least;
  }
}
