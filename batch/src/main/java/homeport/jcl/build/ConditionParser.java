package homeport.jcl.build;

import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import homeport.jcl.Comparison;
import homeport.jcl.Condition;
import homeport.jcl.JclLimits;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.StepReference;
import homeport.jcl.draft.DraftIf;
import homeport.jcl.text.FieldText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The relational expression of IF (z/OS MVS JCL Reference, "Relational-expression field"). NOT
/// binds tightest, then comparisons, then AND, then OR.
final class ConditionParser {
  private static final Map<String, String> OPERATORS =
      Map.ofEntries(
          Map.entry("EQ", "="),
          Map.entry("NE", "!="),
          Map.entry("GT", ">"),
          Map.entry("LT", "<"),
          Map.entry("GE", ">="),
          Map.entry("LE", "<="),
          Map.entry("NG", "<="),
          Map.entry("NL", ">="),
          Map.entry("AND", "&"),
          Map.entry("OR", "|"),
          Map.entry("NOT", "!"));
  private static final Map<String, Comparison> COMPARISONS =
      Map.of(
          "=", Comparison.EQ,
          "!=", Comparison.NE,
          ">", Comparison.GT,
          "<", Comparison.LT,
          ">=", Comparison.GE,
          "<=", Comparison.LE);

  /// More words and operators than any expression has; it keeps the tree shallow.
  private static final int TOKENS = 500;

  private final FieldText field;
  private final References references;
  private final References.Place place;
  private final Problems problems;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int depth;
  private boolean failed;

  private ConditionParser(DraftIf draft, References references, Problems problems) {
    this.field = draft.expression();
    this.references = references;
    this.place = new References.Place(draft.call(), draft.stepsBefore() + 1);
    this.problems = problems;
  }

  /// @param text a word, or an operator in one spelling
  private record Token(String text, boolean word, Span at) {}

  static Condition parse(DraftIf draft, References references, Problems problems) {
    ConditionParser parser = new ConditionParser(draft, references, problems);
    parser.tokens();
    if (parser.tokens.isEmpty()) {
      parser.fail(draft.at(), "there is no expression");
    }
    Condition condition = parser.or();
    if (parser.at < parser.tokens.size()) {
      Token left = parser.tokens.get(parser.at);
      parser.fail(left.at(), "`" + left.text() + "` is not expected here");
    }
    return parser.failed ? new Condition.Constant(false) : condition;
  }

  private void fail(Span where, String rule) {
    if (!failed) {
      failed = true;
      problems.add(new JclParameterProblem.IfExpression(where, rule));
    }
  }

  private void tokens() {
    String text = field.text();
    int from = 0;
    while (from < text.length()) {
      char character = text.charAt(from);
      int end = from + 1;
      if (character == ' ') {
        from = end;
        continue;
      }
      if (isWordCharacter(character)) {
        while (end < text.length() && isWordCharacter(text.charAt(end))) {
          end++;
        }
        String word = text.substring(from, end).toUpperCase(Locale.ROOT);
        if (!word.contentEquals(text.substring(from, end))) {
          fail(field.span(from, end), "words are in upper case");
        }
        String operator = OPERATORS.get(word);
        tokens.add(
            new Token(operator == null ? word : operator, operator == null, field.span(from, end)));
      } else {
        end = from + operatorLength(text, from);
        tokens.add(new Token(operator(text.substring(from, end)), false, field.span(from, end)));
      }
      from = end;
      if (tokens.size() > TOKENS) {
        fail(field.span(), "the expression is too long");
        tokens.clear();
        return;
      }
    }
  }

  private static boolean isWordCharacter(char character) {
    return Character.isLetterOrDigit(character) || ".@#$".indexOf(character) >= 0;
  }

  private static int operatorLength(String text, int from) {
    char first = text.charAt(from);
    char second = from + 1 < text.length() ? text.charAt(from + 1) : ' ';
    boolean not = first == '\u00ac' || first == '^';
    boolean two = second == '=' && (not || first == '<' || first == '>');
    return two || not && (second == '<' || second == '>') ? 2 : 1;
  }

  private static String operator(String text) {
    return switch (text.replace('^', '\u00ac')) {
      case "\u00ac" -> "!";
      case "\u00ac=" -> "!=";
      case "\u00ac>" -> "<=";
      case "\u00ac<" -> ">=";
      default -> text;
    };
  }

  private boolean take(String operator) {
    if (at < tokens.size() && !tokens.get(at).word() && tokens.get(at).text().equals(operator)) {
      at++;
      return true;
    }
    return false;
  }

  private Condition or() {
    Condition left = and();
    while (take("|")) {
      left = new Condition.Or(left, and());
    }
    return left;
  }

  private Condition and() {
    Condition left = not();
    while (take("&")) {
      left = new Condition.And(left, not());
    }
    return left;
  }

  private Condition not() {
    depth++;
    try {
      if (depth > JclLimits.NESTING * 4) {
        fail(field.span(), "too many parentheses and NOTs");
        at = tokens.size();
        return new Condition.Constant(false);
      }
      if (take("!")) {
        return new Condition.Not(not());
      }
      if (take("(")) {
        Condition inner = or();
        if (!take(")")) {
          fail(spanHere(), "a closing parenthesis is expected");
        }
        return inner;
      }
      return comparison();
    } finally {
      depth--;
    }
  }

  private Span spanHere() {
    return at < tokens.size() ? tokens.get(at).at() : field.span(field.length(), field.length());
  }

  private Condition comparison() {
    if (at >= tokens.size() || !tokens.get(at).word()) {
      fail(spanHere(), "RC, ABEND, ABENDCC or RUN is expected");
      return new Condition.Constant(false);
    }
    Token left = tokens.get(at++);
    Comparison comparison = null;
    Token right = null;
    if (at < tokens.size() && COMPARISONS.containsKey(tokens.get(at).text())) {
      comparison = COMPARISONS.get(tokens.get(at++).text());
      if (at >= tokens.size() || !tokens.get(at).word()) {
        fail(spanHere(), "a value is expected");
        return new Condition.Constant(false);
      }
      right = tokens.get(at++);
    }
    return test(left, comparison, right);
  }

  private Condition test(Token left, @Nullable Comparison comparison, @Nullable Token right) {
    int period = left.text().lastIndexOf('.');
    String keyword = left.text().substring(period + 1);
    StepReference step = null;
    if (period >= 0 && !Values.isNumber(keyword)) {
      step = references.step(left.text().substring(0, period), place, left.at());
      failed |= step == null;
    }
    return switch (keyword) {
      case "RC" -> returnCode(step, left, comparison, right);
      case "ABENDCC" -> abendCode(step, left, comparison, right);
      case "ABEND" -> flag(new Condition.Abend(step), comparison, right);
      case "RUN" -> {
        if (period < 0) {
          fail(left.at(), "RUN needs a step's name");
        }
        yield step == null
            ? new Condition.Constant(false)
            : flag(new Condition.Run(step), comparison, right);
      }
      default -> constant(left, comparison, right);
    };
  }

  private Condition returnCode(
      @Nullable StepReference step,
      Token left,
      @Nullable Comparison comparison,
      @Nullable Token right) {
    if (comparison == null || right == null) {
      fail(left.at(), "RC is compared with a number");
      return new Condition.Constant(false);
    }
    if (!Values.isNumber(right.text())
        || right.text().length() > 4
        || Integer.parseInt(right.text()) > 4095) {
      fail(right.at(), "a return code is a number from 0 to 4095");
      return new Condition.Constant(false);
    }
    return new Condition.ReturnCode(step, comparison, Integer.parseInt(right.text()));
  }

  /// `Sxxx`, a system code of three hexadecimal digits, or `Unnnn`, a user code of four digits.
  private Condition abendCode(
      @Nullable StepReference step,
      Token left,
      @Nullable Comparison comparison,
      @Nullable Token right) {
    if (right == null || comparison != Comparison.EQ && comparison != Comparison.NE) {
      fail(left.at(), "ABENDCC is compared with a code by `=` or `NE`");
      return new Condition.Constant(false);
    }
    String code = right.text();
    boolean system = code.matches("S[0-9A-F]{3}");
    if (!system && !code.matches("U[0-9]{4}")) {
      fail(right.at(), "an abend code is `Sxxx` or `Unnnn`");
      return new Condition.Constant(false);
    }
    int number = Integer.parseInt(code.substring(1), system ? 16 : 10);
    return new Condition.AbendCode(step, comparison == Comparison.EQ, system, number);
  }

  /// ABEND and RUN alone, or compared with TRUE or FALSE.
  private Condition flag(
      Condition condition, @Nullable Comparison comparison, @Nullable Token right) {
    if (right == null) {
      return condition;
    }
    boolean isTrue = right.text().equals("TRUE");
    if (comparison != Comparison.EQ && comparison != Comparison.NE
        || !isTrue && !right.text().equals("FALSE")) {
      fail(right.at(), "TRUE or FALSE is expected");
    }
    return isTrue == (comparison == Comparison.EQ) ? condition : new Condition.Not(condition);
  }

  private Condition constant(Token left, @Nullable Comparison comparison, @Nullable Token right) {
    if (comparison == null
        || right == null
        || !Values.isNumber(left.text())
        || !Values.isNumber(right.text())
        || left.text().length() > 9
        || right.text().length() > 9) {
      fail(left.at(), "`" + left.text() + "` is not RC, ABEND, ABENDCC or RUN");
      return new Condition.Constant(false);
    }
    return new Condition.Constant(
        comparison.holds(Integer.parseInt(left.text()), Integer.parseInt(right.text())));
  }
}
