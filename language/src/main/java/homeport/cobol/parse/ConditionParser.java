package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Condition.Relational;
import homeport.cobol.syntax.Condition.Sign;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Name;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Conditions (Language Reference, "Conditional expressions").
///
/// Abbreviated combined relations are spelt out as they are read: the subject and operator of the
/// last relation stay in force until the next full one (Language Reference, "Abbreviated combined
/// relation conditions"). NOT before a relational operator belongs to the operator; any other NOT
/// is the logical one and takes the relation after it only. A parenthesis may hold objects alone:
/// `A = ('X' OR 'Y')`.
///
/// Whether `A = B OR C` compares with C or tests the condition-name C depends on what C is:
/// [ProgramNames]. A name that was not met is an object (A-0022).
final class ConditionParser {
  private static final int OPERATORS_MAX = 2_000;
  private static final int LOOK_AHEAD_MAX = 10_000;

  /// Words with which a condition can go on behind its first operand.
  static final Set<String> CONDITION_WORDS =
      Set.of(
          "AND",
          "OR",
          "NOT",
          "IS",
          "EQUAL",
          "EQUALS",
          "GREATER",
          "LESS",
          "NUMERIC",
          "ALPHABETIC",
          "ALPHABETIC-LOWER",
          "ALPHABETIC-UPPER",
          "DBCS",
          "KANJI",
          "POSITIVE",
          "NEGATIVE");

  private static final Set<String> CLASSES =
      Set.of("NUMERIC", "ALPHABETIC", "ALPHABETIC-LOWER", "ALPHABETIC-UPPER", "DBCS", "KANJI");

  private final TokenCursor cursor;
  private final ExpressionParser expressions;
  private final ProgramNames names;
  private int operators;

  ConditionParser(TokenCursor cursor, ExpressionParser expressions, ProgramNames names) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.names = names;
  }

  /// Subject and operator of the last relation.
  private static final class Last {
    private @Nullable Expression subject;
    private Relational operator = Relational.EQUAL;
  }

  /// A condition.
  Condition condition() {
    operators = 0;
    return or(new Last());
  }

  private Condition or(Last last) {
    Token first = cursor.peek();
    Condition left = and(last);
    while (cursor.at("OR") && mayGoOn()) {
      cursor.next();
      Condition right = and(last);
      left = new Condition.Or(cursor.from(first), left, right);
    }
    return left;
  }

  private Condition and(Last last) {
    Token first = cursor.peek();
    Condition left = not(last);
    while (cursor.at("AND") && mayGoOn()) {
      cursor.next();
      Condition right = not(last);
      left = new Condition.And(cursor.from(first), left, right);
    }
    return left;
  }

  private boolean mayGoOn() {
    if (++operators > OPERATORS_MAX) {
      cursor.report(
          new SyntaxProblem.NestedTooDeep(
              cursor.peek().at(), "the operators of one condition", OPERATORS_MAX));
      return false;
    }
    return true;
  }

  private Condition not(Last last) {
    Token first = cursor.peek();
    if (!first.is("NOT") || (last.subject != null && isRelational(cursor.peek(1)))) {
      return primary(last);
    }
    cursor.next();
    if (!cursor.enter("conditions")) {
      return missing(first);
    }
    Condition of = not(last);
    cursor.leave();
    return new Condition.Not(cursor.from(first), of);
  }

  private Condition missing(Token at) {
    return new Condition.Relation(
        at.at(), ExpressionParser.missing(at), Relational.EQUAL, ExpressionParser.missing(at));
  }

  private Condition primary(Last last) {
    Token first = cursor.peek();
    Expression subject = last.subject;
    if (subject != null && atOperator()) {
      last.operator = operator();
      return objects(first, subject, last);
    }
    if (first.kind() == Kind.LEFT && parenthesisHoldsCondition()) {
      return parenthesised(last);
    }
    Expression left = expressions.expression();
    Condition made = rest(first, left, last);
    return made != null ? made : alone(first, left, last);
  }

  private Condition parenthesised(Last last) {
    Token open = cursor.next();
    if (!cursor.enter("parentheses")) {
      return missing(open);
    }
    Condition inner = or(last);
    if (!cursor.accept(Kind.RIGHT)) {
      cursor.expected("`)`");
    }
    cursor.leave();
    return inner;
  }

  /// What can follow an operand and make a condition of it; null when nothing of the kind follows.
  private @Nullable Condition rest(Token first, Expression left, Last last) {
    int before = cursor.position();
    boolean is = cursor.accept("IS");
    boolean negated = cursor.at("NOT") && cursor.accept("NOT");
    Token token = cursor.peek();
    if (isRelational(token)) {
      cursor.back(before);
      last.subject = left;
      last.operator = operator();
      return objects(first, left, last);
    }
    if (token.kind() == Kind.WORD) {
      if (CLASSES.contains(token.text())
          || (token.isUserWord() && (is || names.isClass(token.text())))) {
        cursor.next();
        return new Condition.ClassTest(
            cursor.from(first), left, new Name(token.at(), token.text()), negated);
      }
      Sign sign = sign(token.text());
      if (sign != null) {
        cursor.next();
        return new Condition.SignTest(cursor.from(first), left, sign, negated);
      }
    }
    if (is) {
      cursor.expected("a class, a sign or a relational operator");
      return missing(first);
    }
    cursor.back(before);
    return null;
  }

  private static @Nullable Sign sign(String word) {
    return switch (word) {
      case "POSITIVE" -> Sign.POSITIVE;
      case "NEGATIVE" -> Sign.NEGATIVE;
      case "ZERO", "ZEROS", "ZEROES" -> Sign.ZERO;
      default -> null;
    };
  }

  /// An operand without operator: a condition-name, or the object of an abbreviated relation.
  private Condition alone(Token first, Expression left, Last last) {
    Expression subject = last.subject;
    if (left instanceof Reference reference
        && (subject == null || names.isCondition(reference.name().text()))) {
      return new Condition.Named(reference.at(), reference);
    }
    if (subject != null) {
      return new Condition.Relation(cursor.from(first), subject, last.operator, left);
    }
    cursor.expected("a relational operator");
    return missing(first);
  }

  /// The object of a relation whose operator was just read; several in parentheses.
  private Condition objects(Token first, Expression subject, Last last) {
    if (cursor.at(Kind.LEFT) && parenthesisHoldsCondition()) {
      return parenthesised(last);
    }
    Expression right = expressions.expression();
    return new Condition.Relation(cursor.from(first), subject, last.operator, right);
  }

  private boolean atOperator() {
    int ahead = cursor.at("IS") ? 1 : 0;
    ahead += cursor.peek(ahead).is("NOT") ? 1 : 0;
    return isRelational(cursor.peek(ahead));
  }

  private static boolean isRelational(Token token) {
    return switch (token.kind()) {
      case OPERATOR -> "=<>".indexOf(token.text().charAt(0)) >= 0;
      case WORD ->
          switch (token.text()) {
            case "EQUAL", "EQUALS", "GREATER", "LESS" -> true;
            default -> false;
          };
      case NUMBER, LITERAL, PICTURE, LEFT, RIGHT, COLON, PERIOD, EXEC_TEXT, END -> false;
    };
  }

  /// A relational operator with its optional words, NOT folded in.
  Relational operator() {
    cursor.accept("IS");
    boolean negated = cursor.accept("NOT");
    Token token = cursor.next();
    Relational plain =
        switch (token.text()) {
          case "=" -> Relational.EQUAL;
          case "EQUAL", "EQUALS" -> {
            cursor.accept("TO");
            yield Relational.EQUAL;
          }
          case "<>" -> Relational.NOT_EQUAL;
          case ">=" -> Relational.NOT_LESS;
          case "<=" -> Relational.NOT_GREATER;
          case ">", "GREATER" -> orEqual() ? Relational.NOT_LESS : Relational.GREATER;
          default -> orEqual() ? Relational.NOT_GREATER : Relational.LESS;
        };
    return negated ? opposite(plain) : plain;
  }

  /// THAN and OR EQUAL TO, behind GREATER and LESS.
  private boolean orEqual() {
    cursor.accept("THAN");
    Token after = cursor.peek(1);
    if (cursor.at("OR") && (after.is("EQUAL") || after.isOperator("="))) {
      cursor.next();
      cursor.next();
      cursor.accept("TO");
      return true;
    }
    if (cursor.atOperator("=")) {
      cursor.next();
      return true;
    }
    return false;
  }

  private static Relational opposite(Relational operator) {
    return switch (operator) {
      case EQUAL -> Relational.NOT_EQUAL;
      case NOT_EQUAL -> Relational.EQUAL;
      case LESS -> Relational.NOT_LESS;
      case NOT_LESS -> Relational.LESS;
      case GREATER -> Relational.NOT_GREATER;
      case NOT_GREATER -> Relational.GREATER;
    };
  }

  /// True when the parenthesis under the cursor holds a condition rather than an arithmetic
  /// expression.
  boolean parenthesisHoldsCondition() {
    int depth = 0;
    for (int ahead = 0; ahead < LOOK_AHEAD_MAX; ahead++) {
      Token token = cursor.peek(ahead);
      switch (token.kind()) {
        case LEFT -> depth++;
        case RIGHT -> {
          if (--depth == 0) {
            return ahead > 1 && !isArithmeticAfter(ahead + 1) && isOneName(ahead);
          }
        }
        case PERIOD, END -> {
          return false;
        }
        case WORD -> {
          if (token.isReserved() && CONDITION_WORDS.contains(token.text())) {
            return true;
          }
        }
        case OPERATOR -> {
          if (isRelational(token)) {
            return true;
          }
        }
        case NUMBER, LITERAL, PICTURE, COLON, EXEC_TEXT -> {
          // These stand in either.
        }
      }
    }
    return false;
  }

  /// True when what follows the parenthesis shows that it was an operand.
  private boolean isArithmeticAfter(int ahead) {
    Token token = cursor.peek(ahead);
    if (token.kind() == Kind.OPERATOR || isRelational(token) || token.is("IS")) {
      return true;
    }
    if (token.is("NOT")) {
      Token after = cursor.peek(ahead + 1);
      return isRelational(after) || CONDITION_WORDS.contains(after.text());
    }
    return CONDITION_WORDS.contains(token.text()) && !token.is("AND") && !token.is("OR");
  }

  /// True when the parenthesis, closed at `close`, begins with a user-defined word and has no
  /// operator: a condition-name, perhaps qualified and subscripted, perhaps in more parentheses.
  private boolean isOneName(int close) {
    int from = 1;
    while (cursor.peek(from).kind() == Kind.LEFT) {
      from++;
    }
    if (!cursor.peek(from).isUserWord()) {
      return false;
    }
    int depth = 0;
    for (int ahead = from; ahead < close; ahead++) {
      Token token = cursor.peek(ahead);
      depth += token.kind() == Kind.LEFT ? 1 : token.kind() == Kind.RIGHT ? -1 : 0;
      if (depth <= 0 && token.kind() == Kind.OPERATOR) {
        return false;
      }
    }
    return true;
  }
}
