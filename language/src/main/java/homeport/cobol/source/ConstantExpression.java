package homeport.cobol.source;

import homeport.cobol.source.DirectiveWords.Wrong;
import java.math.BigInteger;

/// The expressions of conditional compilation (Language Reference, "Constant conditional
/// expression", "Compile-time arithmetic expressions"): integers with `+ - * /`, whose quotient
/// loses its fraction; comparisons; variables that are defined, or true; AND, OR, NOT, parentheses.
final class ConstantExpression {
  private static final int DEPTH_MAX = 50;

  /// What IBM's compiler assumes for a variable that is not defined (IGYLI0245-E).
  private static final Constant ASSUMED = new Constant.Number(BigInteger.ONE);

  private final DirectiveWords words;
  private final CompilationVariables variables;
  private int depth;

  ConstantExpression(DirectiveWords words, CompilationVariables variables) {
    this.words = words;
    this.variables = variables;
  }

  boolean condition() throws Wrong {
    if (++depth > DEPTH_MAX) {
      throw words.wrong("this is nested too deep");
    }
    boolean value = conjunction();
    while (words.accept("OR")) {
      boolean right = conjunction();
      value |= right;
    }
    depth--;
    return value;
  }

  private boolean conjunction() throws Wrong {
    boolean value = negation();
    while (words.accept("AND")) {
      boolean right = negation();
      value &= right;
    }
    return value;
  }

  private boolean negation() throws Wrong {
    return words.accept("NOT") ? !simple() : simple();
  }

  private boolean simple() throws Wrong {
    int mark = words.mark();
    int outer = depth;
    if (words.accept("(")) {
      try {
        boolean value = condition();
        if (words.accept(")") && !isOperator(words.word())) {
          return value;
        }
      } catch (Wrong _) {
        depth = outer; // an arithmetic expression, or what is wrong is told below
      }
      words.back(mark);
    }
    String name = words.word();
    if (CompilationVariables.isName(name) && variables.literal(name) == null) {
      words.take();
      words.accept("IS");
      boolean not = words.accept("NOT");
      if (words.accept("DEFINED")) {
        return (variables.get(name) == null) == not;
      }
      words.back(mark);
    }
    Constant left = value();
    if (words.word().equals("IS") || words.word().equals("NOT") || isRelation(words.word())) {
      return relation(left);
    }
    if (left instanceof Constant.Truth(boolean value)) {
      return value;
    }
    if (left.equals(ASSUMED) && CompilationVariables.isName(name) && variables.get(name) == null) {
      return true;
    }
    throw words.wrong("a condition is needed: a comparison, or a variable that is B'0' or B'1'");
  }

  private static boolean isOperator(String word) {
    return word.equals("IS") || isRelation(word) || "+-*/".contains(word) && !word.isEmpty();
  }

  private static boolean isRelation(String word) {
    return switch (word) {
      case "=", "<", ">", "<=", ">=", "<>", "EQUAL", "LESS", "GREATER" -> true;
      default -> false;
    };
  }

  private boolean relation(Constant left) throws Wrong {
    words.accept("IS");
    boolean not = words.accept("NOT");
    String operator = words.take();
    if (!isRelation(operator)) {
      throw words.wrong("a relational operator is needed");
    }
    operator =
        switch (operator) {
          case "EQUAL" -> {
            words.accept("TO");
            yield "=";
          }
          case "LESS", "GREATER" -> {
            words.accept("THAN");
            String sign = operator.equals("LESS") ? "<" : ">";
            yield orEqual() ? sign + "=" : sign;
          }
          default -> operator;
        };
    return compare(left, operator, value()) != not;
  }

  private boolean orEqual() throws Wrong {
    int mark = words.mark();
    if (words.accept("OR")) {
      if (words.accept("EQUAL")) {
        words.accept("TO");
        return true;
      }
      words.back(mark);
    }
    return false;
  }

  private boolean compare(Constant left, String operator, Constant right) throws Wrong {
    if (left instanceof Constant.Number(BigInteger one)
        && right instanceof Constant.Number(BigInteger other)) {
      int order = one.compareTo(other);
      return switch (operator) {
        case "=" -> order == 0;
        case "<>" -> order != 0;
        case "<" -> order < 0;
        case ">" -> order > 0;
        case "<=" -> order <= 0;
        default -> order >= 0;
      };
    }
    if (left.getClass() != right.getClass()) {
      throw words.wrong("a number, characters and B'0' or B'1' are compared with their like only");
    }
    if (!operator.equals("=") && !operator.equals("<>")) {
      throw words.wrong("only numbers are less or greater");
    }
    return left.equals(right) == operator.equals("=");
  }

  /// A literal, a variable or an arithmetic expression.
  Constant value() throws Wrong {
    Constant value = product();
    while (words.word().equals("+") || words.word().equals("-")) {
      boolean plus = words.take().equals("+");
      BigInteger left = number(value);
      BigInteger right = number(product());
      value = new Constant.Number(plus ? left.add(right) : left.subtract(right));
    }
    return value;
  }

  private Constant product() throws Wrong {
    Constant value = factor();
    while (words.word().equals("*") || words.word().equals("/")) {
      boolean times = words.take().equals("*");
      BigInteger left = number(value);
      BigInteger right = number(factor());
      if (!times && right.signum() == 0) {
        throw words.wrong("nothing is divided by zero");
      }
      value = new Constant.Number(times ? left.multiply(right) : left.divide(right));
    }
    return value;
  }

  private Constant factor() throws Wrong {
    if (words.accept("(")) {
      if (++depth > DEPTH_MAX) {
        throw words.wrong("this is nested too deep");
      }
      Constant value = value();
      depth--;
      if (!words.accept(")")) {
        throw words.wrong("expected `)`");
      }
      return value;
    }
    if (words.word().equals("+") || words.word().equals("-")) {
      boolean minus = words.take().equals("-");
      BigInteger value = number(factor());
      return new Constant.Number(minus ? value.negate() : value);
    }
    Constant literal = variables.literal(words.word());
    if (literal != null) {
      words.take();
      return literal;
    }
    String name = words.word();
    if (!CompilationVariables.isName(name)) {
      throw words.wrong("expected a literal or a compilation variable");
    }
    Constant value = variables.get(name);
    if (value == null) {
      variables.notDefined(words.at(), name);
    }
    words.take();
    return value == null ? ASSUMED : value;
  }

  private BigInteger number(Constant value) throws Wrong {
    if (value instanceof Constant.Number(BigInteger number)) {
      return number;
    }
    throw words.wrong("only numbers are calculated with");
  }
}
