package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/// ALLOCATE and FREE (Language Reference, the statement of each name).
final class StorageStatements {
  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  StorageStatements(Grammar grammar) {
    this.cursor = grammar.cursor;
    this.expressions = grammar.expressions;
  }

  Statement allocate() {
    Token verb = cursor.next();
    Expression what = expressions.expression();
    boolean characters = cursor.accept("CHARACTERS");
    Reference record = !characters && what instanceof Reference reference ? reference : null;
    if (record == null && !characters) {
      cursor.expected("`CHARACTERS`");
    }
    boolean initialized = cursor.accept("INITIALIZED");
    Expression location = cursor.accept("LOC") ? expressions.operand() : null;
    Reference returning = cursor.accept("RETURNING") ? expressions.reference() : null;
    return new Statement.Allocate(
        cursor.from(verb), characters ? what : null, record, initialized, location, returning);
  }

  Statement free() {
    Token verb = cursor.next();
    List<Reference> pointers = new ArrayList<>();
    do {
      pointers.add(expressions.reference());
    } while (expressions.atReference() && !cursor.isLost());
    return new Statement.Free(cursor.from(verb), pointers);
  }
}
