package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// CALL, CANCEL, ENTRY, and EXEC blocks (Language Reference, the statement of each name).
final class CallStatements {
  private final Grammar grammar;
  private final TokenCursor cursor;
  private final ExpressionParser expressions;
  private final Predicate<String> named;

  /// @param named true for a word that is known for a name of data: before a period in area A it is
  ///   the last parameter, no paragraph
  CallStatements(Grammar grammar, Predicate<String> named) {
    this.grammar = grammar;
    this.named = named;
    this.cursor = grammar.cursor;
    this.expressions = grammar.expressions;
  }

  Statement call() {
    Token verb = cursor.next();
    Expression program = expressions.operand();
    List<Call.Argument> using = cursor.accept("USING") ? arguments() : List.of();
    Reference returning = cursor.accept("RETURNING") ? expressions.reference() : null;
    List<Statement> onOverflow = grammar.phrase(Grammar.Phrase.OVERFLOW, false);
    List<Statement> onException = grammar.phrase(Grammar.Phrase.EXCEPTION, false);
    List<Statement> notOnException = grammar.phrase(Grammar.Phrase.EXCEPTION, true);
    cursor.accept("END-CALL");
    return new Call(
        cursor.from(verb), program, using, returning, onException, notOnException, onOverflow);
  }

  private List<Call.Argument> arguments() {
    List<Call.Argument> arguments = new ArrayList<>();
    Call.By by = Call.By.REFERENCE;
    while (!cursor.isLost()) {
      Call.By said = by();
      by = said == null ? by : said;
      Token first = cursor.peek();
      if (cursor.accept("OMITTED")) {
        arguments.add(new Call.Argument(first.at(), by, null));
      } else if (expressions.atOperand()) {
        Expression value = expressions.operand();
        int fixed = fixedLength();
        arguments.add(new Call.Argument(cursor.from(first), by, value, fixed));
      } else {
        if (said != null || arguments.isEmpty()) {
          cursor.expected("an argument");
        }
        break;
      }
    }
    return arguments;
  }

  /// AS FIXED LENGTH of a dynamic-length argument; 0 without it.
  private int fixedLength() {
    if (!cursor.at("AS", "FIXED")) {
      return 0;
    }
    cursor.next();
    cursor.next();
    cursor.accept("LENGTH");
    return cursor.wholeNumber("the length", 1, DataEntry.Clause.DynamicLength.LIMIT_MAX);
  }

  private Call.@Nullable By by() {
    int before = cursor.position();
    cursor.accept("BY");
    Token word = cursor.peek();
    Call.By by =
        switch (word.text()) {
          case "REFERENCE" -> Call.By.REFERENCE;
          case "CONTENT" -> Call.By.CONTENT;
          case "VALUE" -> Call.By.VALUE;
          default -> null;
        };
    if (by == null || word.kind() != Kind.WORD) {
      cursor.back(before);
      return null;
    }
    cursor.next();
    return by;
  }

  Statement cancel() {
    Token verb = cursor.next();
    List<Expression> programs = grammar.operands();
    return new Statement.Cancel(cursor.from(verb), programs);
  }

  Statement entry() {
    Token verb = cursor.next();
    Expression name = expressions.operand();
    List<ProgramSyntax.Parameter> using = cursor.accept("USING") ? parameters() : List.of();
    return new Statement.Entry(cursor.from(verb), name, using);
  }

  /// The names behind USING of ENTRY or PROCEDURE DIVISION.
  List<ProgramSyntax.Parameter> parameters() {
    List<ProgramSyntax.Parameter> parameters = new ArrayList<>();
    boolean byValue = false;
    while (!cursor.isLost()) {
      Call.By said = by();
      byValue = said == null ? byValue : said == Call.By.VALUE;
      boolean last = cursor.atProcedureHeaderInAreaA() && named.test(cursor.peek().text());
      if (!expressions.atReference() && !last) {
        if (parameters.isEmpty() || said != null) {
          cursor.expected("the name of a parameter");
        }
        break;
      }
      Reference name = expressions.reference();
      parameters.add(new ProgramSyntax.Parameter(name.at(), name, byValue));
    }
    return parameters;
  }

  Statement exec() {
    Token verb = cursor.next();
    Token owner = cursor.peek();
    if (cursor.peek(1).kind() != Kind.EXEC_TEXT) {
      cursor.expected("the name of the system that the block is for");
      return new Statement.Continue(verb.at());
    }
    cursor.next();
    String text = cursor.next().text();
    cursor.accept("END-EXEC");
    return new Statement.Exec(cursor.from(verb), owner.text(), text);
  }
}
