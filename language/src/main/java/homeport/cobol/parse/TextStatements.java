package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.TextStatement.Inspect;
import homeport.cobol.syntax.TextStatement.Inspect.Bounds;
import homeport.cobol.syntax.TextStatement.Inspect.Which;
import homeport.cobol.syntax.TextStatement.StringTogether;
import homeport.cobol.syntax.TextStatement.Unstring;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// STRING, UNSTRING, INSPECT (Language Reference, the statement of each name).
final class TextStatements {
  private final Grammar grammar;
  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  TextStatements(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
    this.expressions = grammar.expressions;
  }

  Statement string() {
    Token verb = cursor.next();
    List<StringTogether.Piece> pieces = new ArrayList<>();
    do {
      List<Expression> values = grammar.operands();
      cursor.expect("DELIMITED");
      cursor.accept("BY");
      Expression delimiter = cursor.accept("SIZE") ? null : expressions.operand();
      for (Expression value : values) {
        pieces.add(new StringTogether.Piece(value, delimiter));
      }
    } while (expressions.atOperand() && !cursor.isLost());
    cursor.expect("INTO");
    Reference into = expressions.reference();
    Reference pointer = pointer();
    List<Statement> overflow = grammar.phrase(Grammar.Phrase.OVERFLOW, false);
    List<Statement> notOverflow = grammar.phrase(Grammar.Phrase.OVERFLOW, true);
    cursor.accept("END-STRING");
    return new StringTogether(cursor.from(verb), pieces, into, pointer, overflow, notOverflow);
  }

  private @Nullable Reference pointer() {
    cursor.accept("WITH");
    return cursor.accept("POINTER") ? expressions.reference() : null;
  }

  Statement unstring() {
    Token verb = cursor.next();
    Expression from = cursor.at("FUNCTION") ? expressions.operand() : expressions.reference();
    List<Unstring.Delimiter> delimiters = new ArrayList<>();
    if (cursor.accept("DELIMITED")) {
      cursor.accept("BY");
      do {
        boolean all = cursor.accept("ALL");
        delimiters.add(new Unstring.Delimiter(all, expressions.operand()));
      } while (cursor.accept("OR"));
    }
    cursor.expect("INTO");
    List<Unstring.Field> into = new ArrayList<>();
    do {
      into.add(field());
    } while (expressions.atReference() && !cursor.isLost());
    Reference pointer = pointer();
    Reference tallying = null;
    if (cursor.accept("TALLYING")) {
      cursor.accept("IN");
      tallying = expressions.reference();
    }
    List<Statement> overflow = grammar.phrase(Grammar.Phrase.OVERFLOW, false);
    List<Statement> notOverflow = grammar.phrase(Grammar.Phrase.OVERFLOW, true);
    cursor.accept("END-UNSTRING");
    return new Unstring(
        cursor.from(verb), from, delimiters, into, pointer, tallying, overflow, notOverflow);
  }

  private Unstring.Field field() {
    Reference to = expressions.reference();
    Reference delimiterIn = null;
    Reference countIn = null;
    if (cursor.accept("DELIMITER")) {
      cursor.accept("IN");
      delimiterIn = expressions.reference();
    }
    if (cursor.accept("COUNT")) {
      cursor.accept("IN");
      countIn = expressions.reference();
    }
    return new Unstring.Field(to, delimiterIn, countIn);
  }

  Statement inspect() {
    Token verb = cursor.next();
    Expression of = expressions.operand();
    List<Inspect.Tally> tallying = new ArrayList<>();
    List<Inspect.Replacement> replacing = new ArrayList<>();
    Inspect.Converting converting = null;
    boolean any = false;
    if (cursor.accept("TALLYING")) {
      any = true;
      tallying(tallying);
    }
    if (cursor.accept("REPLACING")) {
      any = true;
      replacing(replacing);
    }
    if (!any && cursor.accept("CONVERTING")) {
      any = true;
      Expression from = expressions.operand();
      cursor.expect("TO");
      Expression to = expressions.operand();
      converting = new Inspect.Converting(from, to, bounds());
    }
    if (!any) {
      cursor.expected("`TALLYING`, `REPLACING` or `CONVERTING`");
    }
    return new Inspect(cursor.from(verb), of, tallying, replacing, converting);
  }

  private @Nullable Which which() {
    Which which =
        switch (cursor.peek().text()) {
          case "CHARACTERS" -> Which.CHARACTERS;
          case "ALL" -> Which.ALL;
          case "LEADING" -> Which.LEADING;
          case "FIRST" -> Which.FIRST;
          default -> null;
        };
    if (which != null) {
      cursor.next();
    }
    return which;
  }

  private void tallying(List<Inspect.Tally> tallying) {
    do {
      Reference counter = expressions.reference();
      cursor.expect("FOR");
      Which which = which();
      if (which == null) {
        cursor.expected("`CHARACTERS`, `ALL` or `LEADING`");
      }
      while (which != null && !cursor.isLost()) {
        if (which == Which.CHARACTERS) {
          tallying.add(new Inspect.Tally(counter, which, null, bounds()));
        } else {
          tallyOperands(tallying, counter, which);
        }
        which = which();
      }
    } while (expressions.atReference() && !cursor.isLost());
  }

  /// One or more operands behind ALL or LEADING, up to the counter of the next group.
  private void tallyOperands(List<Inspect.Tally> tallying, Reference counter, Which which) {
    do {
      Expression what = expressions.operand();
      tallying.add(new Inspect.Tally(counter, which, what, bounds()));
    } while (expressions.atOperand() && which(cursor) && !atCounter() && !cursor.isLost());
  }

  /// ALL before a literal would also be a figurative constant; here it begins the next phrase.
  private static boolean which(TokenCursor cursor) {
    return !cursor.at("ALL");
  }

  private boolean atCounter() {
    int length = grammar.operandLength();
    return length > 0 && cursor.peek(length).is("FOR");
  }

  private void replacing(List<Inspect.Replacement> replacing) {
    Which which = which();
    if (which == null) {
      cursor.expected("`CHARACTERS`, `ALL`, `LEADING` or `FIRST`");
    }
    while (which != null && !cursor.isLost()) {
      if (which == Which.CHARACTERS) {
        cursor.expect("BY");
        Expression by = expressions.operand();
        replacing.add(new Inspect.Replacement(which, null, by, bounds()));
      } else {
        do {
          Expression what = expressions.operand();
          cursor.expect("BY");
          Expression by = expressions.operand();
          replacing.add(new Inspect.Replacement(which, what, by, bounds()));
        } while (expressions.atOperand() && which(cursor) && !cursor.isLost());
      }
      which = which();
    }
  }

  private Bounds bounds() {
    Expression before = null;
    Expression after = null;
    while (cursor.at("BEFORE") || cursor.at("AFTER")) {
      if ((cursor.at("BEFORE") ? before : after) != null) {
        cursor.expected("one BEFORE and one AFTER");
      }
      boolean isBefore = cursor.next().is("BEFORE");
      cursor.accept("INITIAL");
      Expression operand = expressions.operand();
      if (isBefore) {
        before = operand;
      } else {
        after = operand;
      }
    }
    return new Bounds(before, after);
  }
}
