package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Operator;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Expression.Slice;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Name;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Identifiers, literals and arithmetic expressions (Language Reference, "Referencing data names,
/// copy libraries, and PROCEDURE DIVISION names", "Arithmetic expressions").
final class ExpressionParser {
  /// How many operators one expression may have; a longer one would make the tree too deep.
  private static final int OPERATORS_MAX = 2_000;

  /// Reserved words that name a register: they stand wherever an identifier may.
  private static final Set<String> REGISTERS =
      Set.of(
          "DEBUG-CONTENTS",
          "DEBUG-ITEM",
          "DEBUG-LINE",
          "DEBUG-NAME",
          "DEBUG-SUB-1",
          "DEBUG-SUB-2",
          "DEBUG-SUB-3",
          "JNIENVPTR",
          "JSON-CODE",
          "JSON-STATUS",
          "LINAGE-COUNTER",
          "LINE-COUNTER",
          "PAGE-COUNTER",
          "RETURN-CODE",
          "SHIFT-IN",
          "SHIFT-OUT",
          "SORT-CONTROL",
          "SORT-CORE-SIZE",
          "SORT-FILE-SIZE",
          "SORT-MESSAGE",
          "SORT-MODE-SIZE",
          "SORT-RETURN",
          "TALLY",
          "WHEN-COMPILED",
          "XML-CODE",
          "XML-EVENT",
          "XML-INFORMATION",
          "XML-NAMESPACE",
          "XML-NAMESPACE-PREFIX",
          "XML-NNAMESPACE",
          "XML-NNAMESPACE-PREFIX",
          "XML-NTEXT",
          "XML-TEXT");

  private final TokenCursor cursor;
  private final ProgramNames names;
  private int operators;
  private boolean inArguments;

  ExpressionParser(TokenCursor cursor, ProgramNames names) {
    this.cursor = cursor;
    this.names = names;
  }

  /// An arithmetic expression.
  Expression expression() {
    operators = 0;
    return additive(false);
  }

  private Expression additive(boolean argument) {
    Token first = cursor.peek();
    Expression left = multiplicative(argument);
    while (cursor.atOperator("+") || cursor.atOperator("-")) {
      if (argument && startsSignedArgument()) {
        break;
      }
      if (!mayGoOn()) {
        return left;
      }
      Operator operator = cursor.next().text().equals("+") ? Operator.ADD : Operator.SUBTRACT;
      Expression right = multiplicative(argument);
      left = new Expression.Binary(cursor.from(first), operator, left, right);
    }
    return left;
  }

  /// In a list of arguments `3 -5` is two, `3 - 5` one.
  private boolean startsSignedArgument() {
    return !cursor.peek().glued() && cursor.peek(1).glued() && cursor.peek(1).kind() == Kind.NUMBER;
  }

  private boolean mayGoOn() {
    if (++operators > OPERATORS_MAX) {
      cursor.report(
          new SyntaxProblem.NestedTooDeep(
              cursor.peek().at(), "the operators of one expression", OPERATORS_MAX));
      return false;
    }
    return true;
  }

  private Expression multiplicative(boolean argument) {
    Token first = cursor.peek();
    Expression left = power(argument);
    while (cursor.atOperator("*") || cursor.atOperator("/")) {
      if (!mayGoOn()) {
        return left;
      }
      Operator operator = cursor.next().text().equals("*") ? Operator.MULTIPLY : Operator.DIVIDE;
      left = new Expression.Binary(cursor.from(first), operator, left, power(argument));
    }
    return left;
  }

  private Expression power(boolean argument) {
    Token first = cursor.peek();
    Expression left = unary(argument);
    while (cursor.atOperator("**")) {
      if (!mayGoOn()) {
        return left;
      }
      cursor.next();
      Expression right = unary(argument);
      left = new Expression.Binary(cursor.from(first), Operator.POWER, left, right);
    }
    return left;
  }

  private Expression unary(boolean argument) {
    Token first = cursor.peek();
    if (!cursor.atOperator("+") && !cursor.atOperator("-")) {
      return primary();
    }
    if (atSignedNumber()) {
      return signedNumber();
    }
    if (!cursor.enter("signs")) {
      cursor.next();
      return missing(first);
    }
    boolean minus = cursor.next().text().equals("-");
    Expression of = unary(argument);
    cursor.leave();
    return new Expression.Unary(cursor.from(first), minus, of);
  }

  private Expression primary() {
    Token first = cursor.peek();
    if (first.kind() != Kind.LEFT) {
      return operand();
    }
    if (!cursor.enter("parentheses")) {
      cursor.next();
      return missing(first);
    }
    cursor.next();
    Expression inner = additive(false);
    if (!cursor.accept(Kind.RIGHT)) {
      cursor.expected("`)`");
    }
    cursor.leave();
    return inner;
  }

  private boolean atSignedNumber() {
    return cursor.peek(1).kind() == Kind.NUMBER && cursor.peek(1).glued();
  }

  private Expression signedNumber() {
    Token sign = cursor.next();
    Token number = cursor.next();
    Literal value = cursor.literals().number(number, true, sign.text().equals("-"));
    return new Expression.Constant(cursor.from(sign), value);
  }

  /// True where an identifier, literal, function or register can begin.
  boolean atOperand() {
    Token token = cursor.peek();
    return switch (token.kind()) {
      case LITERAL -> true;
      case NUMBER -> !cursor.atProcedureHeaderInAreaA();
      case OPERATOR -> (token.isOperator("-") || token.isOperator("+")) && atSignedNumber();
      case WORD ->
          token.isReserved()
              ? isReservedOperand(token.text()) || isMisnamed(token)
              : !cursor.atProcedureHeaderInAreaA();
      case PICTURE, LEFT, RIGHT, COLON, PERIOD, EXEC_TEXT, END -> false;
    };
  }

  /// A reserved word that is a name by mistake; a verb is rather the next statement.
  private boolean isMisnamed(Token token) {
    return cursor.isMisnamed(token)
        && !Verbs.isVerb(token.text())
        && !Verbs.isTerminator(token.text());
  }

  private boolean isReservedOperand(String word) {
    return switch (word) {
      case "ALL", "FUNCTION", "LENGTH", "ADDRESS" -> true;
      default -> REGISTERS.contains(word) || figurative(word) != null || isFunctionWord(word);
    };
  }

  /// A reserved word that is a function's name too, where REPOSITORY names it. LENGTH is one before
  /// a parenthesis only, else the special register.
  private boolean isFunctionWord(String word) {
    return switch (word) {
      case "RANDOM", "SIGN", "SUM" -> names.isFunction(word);
      default -> false;
    };
  }

  /// True where a literal or a figurative constant other than ALL can begin.
  boolean atLiteral() {
    Token token = cursor.peek();
    return switch (token.kind()) {
      case LITERAL, NUMBER, OPERATOR -> atOperand();
      case WORD -> token.isReserved() && figurative(token.text()) != null;
      case PICTURE, LEFT, RIGHT, COLON, PERIOD, EXEC_TEXT, END -> false;
    };
  }

  /// True where an identifier can begin.
  boolean atReference() {
    Token token = cursor.peek();
    return token.isUserWord()
        ? !cursor.atProcedureHeaderInAreaA()
        : token.isReserved() && (REGISTERS.contains(token.text()) || isMisnamed(token));
  }

  /// An identifier, a literal, a figurative constant, a function, LENGTH OF or ADDRESS OF.
  Expression operand() {
    Token token = cursor.peek();
    return switch (token.kind()) {
      case LITERAL -> {
        cursor.next();
        yield new Expression.Constant(token.at(), cursor.literals().text(token));
      }
      case NUMBER -> {
        cursor.next();
        yield new Expression.Constant(token.at(), cursor.literals().number(token, false, false));
      }
      case OPERATOR -> atOperand() ? signedNumber() : missingOperand();
      case WORD -> word(token);
      case PICTURE, LEFT, RIGHT, COLON, PERIOD, EXEC_TEXT, END -> missingOperand();
    };
  }

  private Expression missingOperand() {
    cursor.expected("a name or a literal");
    return missing(cursor.peek());
  }

  /// What stands in the tree where nothing was written.
  static Expression missing(Token token) {
    return new Expression.Constant(token.at(), new Literal.Text(" "));
  }

  private Expression word(Token token) {
    if (token.isUserWord()) {
      Literal character = names.symbolic(token.text());
      if (character != null) {
        cursor.next();
        return symbolic(token, character);
      }
      return names.isFunction(token.text()) ? bareFunction() : reference();
    }
    switch (token.text()) {
      case "ALL" -> {
        cursor.next();
        Token next = cursor.peek();
        boolean repeatable =
            next.kind() == Kind.LITERAL
                || next.kind() == Kind.NUMBER
                || (next.isReserved() && figurative(next.text()) != null)
                || (next.isUserWord() && names.symbolic(next.text()) != null);
        return repeated(cursor.from(token), repeatable ? operand() : missingOperand());
      }
      case "FUNCTION" -> {
        cursor.next();
        return function(token);
      }
      case "LENGTH" -> {
        if (names.isFunction("LENGTH") && cursor.peek(1).kind() == Kind.LEFT) {
          return bareFunction();
        }
        cursor.next();
        cursor.accept("OF");
        Expression of = plainOperand();
        return new Expression.LengthOf(cursor.from(token), of);
      }
      case "ADDRESS" -> {
        cursor.next();
        cursor.expect("OF");
        Reference of = reference();
        return new Expression.AddressOf(cursor.from(token), of);
      }
      default -> {
        Figurative figurative = figurative(token.text());
        if (figurative != null) {
          cursor.next();
          return new Expression.FigurativeConstant(token.at(), figurative);
        }
        if (isFunctionWord(token.text())) {
          return bareFunction();
        }
        return REGISTERS.contains(token.text()) || cursor.isMisnamed(token)
            ? reference()
            : missingOperand();
      }
    }
  }

  /// A symbolic-character is a figurative constant: its character, as often as is wanted (Language
  /// Reference, "SYMBOLIC CHARACTERS clause").
  private static Expression symbolic(Token token, Literal character) {
    return new Expression.All(token.at(), new Expression.Constant(token.at(), character));
  }

  /// ALL of a figurative constant is the constant itself ("Figurative constants").
  private static Expression repeated(Span at, Expression of) {
    return of instanceof Expression.Constant ? new Expression.All(at, of) : of;
  }

  private Expression plainOperand() {
    return switch (cursor.peek().kind()) {
      case LITERAL, NUMBER -> operand();
      case WORD -> reference();
      case PICTURE, OPERATOR, LEFT, RIGHT, COLON, PERIOD, EXEC_TEXT, END -> missingOperand();
    };
  }

  /// The figurative constant that a word is, or null.
  static @Nullable Figurative figurative(String word) {
    return switch (word) {
      case "ZERO", "ZEROS", "ZEROES" -> Figurative.ZERO;
      case "SPACE", "SPACES" -> Figurative.SPACE;
      case "HIGH-VALUE", "HIGH-VALUES" -> Figurative.HIGH_VALUE;
      case "LOW-VALUE", "LOW-VALUES" -> Figurative.LOW_VALUE;
      case "QUOTE", "QUOTES" -> Figurative.QUOTE;
      case "NULL", "NULLS" -> Figurative.NULL;
      default -> null;
    };
  }

  /// An identifier: name, qualifiers, subscripts, reference modification.
  Reference reference() {
    Token first = cursor.peek();
    Name name =
        first.isReserved() && REGISTERS.contains(first.text())
            ? new Name(first.at(), cursor.next().text())
            : cursor.name("a name");
    List<Name> qualifiers = List.of();
    while (cursor.at("OF") || cursor.at("IN")) {
      cursor.next();
      if (qualifiers.isEmpty()) {
        qualifiers = new ArrayList<>(2);
      }
      qualifiers.add(cursor.name("a name"));
    }
    List<Expression> subscripts = List.of();
    Slice slice = null;
    if (atSubscripts(name.text()) && cursor.enter("subscripts")) {
      Parenthesised group = parenthesised(name.text());
      subscripts = group.list();
      slice = group.slice();
      if (slice == null && atSlice()) {
        slice = parenthesised(name.text()).slice();
      }
      cursor.leave();
    }
    return new Reference(cursor.from(first), name, qualifiers, subscripts, slice);
  }

  private boolean atSubscripts(String name) {
    boolean own = !(inArguments && names.takesNoSubscripts(name)) || atSlice();
    return cursor.at(Kind.LEFT) && !name.isEmpty() && own;
  }

  /// An identifier without subscripts, for places where a parenthesis begins something else.
  Reference plainReference() {
    Token first = cursor.peek();
    Name name = cursor.name("a name");
    List<Name> qualifiers = new ArrayList<>();
    while (cursor.at("OF") || cursor.at("IN")) {
      cursor.next();
      qualifiers.add(cursor.name("a name"));
    }
    return new Reference(cursor.from(first), name, qualifiers, List.of(), null);
  }

  /// What one pair of parentheses holds: subscripts, or a slice.
  private record Parenthesised(List<Expression> list, @Nullable Slice slice) {}

  private Parenthesised parenthesised(String name) {
    boolean outer = inArguments;
    inArguments = false;
    Parenthesised group = group(name);
    inArguments = outer;
    return group;
  }

  private Parenthesised group(String name) {
    Token open = cursor.next();
    if (name.equals("DFHRESP") || name.equals("DFHVALUE")) {
      return new Parenthesised(List.of(translatorWord()), null);
    }
    List<Expression> list = new ArrayList<>(2);
    while (!cursor.at(Kind.RIGHT) && !cursor.isLost()) {
      Expression element = subscript();
      if (list.isEmpty() && cursor.accept(Kind.COLON)) {
        Expression length = cursor.at(Kind.RIGHT) ? null : additive(false);
        closeParenthesis();
        return new Parenthesised(List.of(), new Slice(cursor.from(open), element, length));
      }
      list.add(element);
    }
    closeParenthesis();
    return new Parenthesised(list, null);
  }

  /// True at parentheses with a colon; others begin the next argument of a function.
  private boolean atSlice() {
    if (!cursor.at(Kind.LEFT)) {
      return false;
    }
    int depth = 0;
    for (int i = 0;
        cursor.peek(i).kind() != Kind.PERIOD && cursor.peek(i).kind() != Kind.END;
        i++) {
      switch (cursor.peek(i).kind()) {
        case LEFT -> depth++;
        case RIGHT -> {
          if (--depth == 0) {
            return false;
          }
        }
        case COLON -> {
          if (depth == 1) {
            return true;
          }
        }
        case WORD, LITERAL, NUMBER, OPERATOR, PICTURE, PERIOD, EXEC_TEXT, END -> {}
      }
    }
    return false;
  }

  private void closeParenthesis() {
    if (!cursor.accept(Kind.RIGHT)) {
      cursor.expected("`)`");
    }
  }

  private Expression subscript() {
    if (cursor.at("ALL")) {
      return new Expression.AllSubscript(cursor.next().at());
    }
    // `T (I -1)` has two subscripts, `T (I - 1)` one.
    return additive(true);
  }

  /// The word in `DFHRESP(word)`: whatever it is, it belongs to CICS.
  private Expression translatorWord() {
    Token token = cursor.next();
    closeParenthesis();
    return new Reference(
        token.at(), new Name(token.at(), token.text()), List.of(), List.of(), null);
  }

  private Expression bareFunction() {
    return function(cursor.peek());
  }

  /// What follows the word FUNCTION.
  private Expression function(Token first) {
    Token word = cursor.peek();
    if (word.kind() != Kind.WORD) {
      cursor.expected("the name of a function");
      return missing(word);
    }
    cursor.next();
    Name name = new Name(word.at(), word.text());
    List<Expression> arguments = List.of();
    Slice slice = null;
    if (cursor.at(Kind.LEFT) && cursor.enter("arguments")) {
      Parenthesised group = arguments();
      arguments = group.list();
      slice = group.slice();
      if (slice == null && atSlice()) {
        slice = arguments().slice();
      }
      cursor.leave();
    }
    Span at = cursor.from(first);
    return new Expression.FunctionCall(at, name, arguments, slice);
  }

  private Parenthesised arguments() {
    Token open = cursor.next();
    List<Expression> list = new ArrayList<>(2);
    while (!cursor.at(Kind.RIGHT) && !cursor.isLost()) {
      Expression argument = argument();
      if (list.isEmpty() && cursor.accept(Kind.COLON)) {
        Expression length = cursor.at(Kind.RIGHT) ? null : additive(false);
        closeParenthesis();
        return new Parenthesised(List.of(), new Slice(cursor.from(open), argument, length));
      }
      list.add(argument);
    }
    closeParenthesis();
    return new Parenthesised(list, null);
  }

  /// An argument; TRIM takes LEADING and TRAILING as such.
  private Expression argument() {
    Token token = cursor.peek();
    if (token.is("LEADING") || token.is("TRAILING") || token.is("OMITTED")) {
      cursor.next();
      return new Reference(
          token.at(), new Name(token.at(), token.text()), List.of(), List.of(), null);
    }
    boolean outer = inArguments;
    inArguments = true;
    Expression argument = additive(true);
    inArguments = outer;
    return argument;
  }
}
