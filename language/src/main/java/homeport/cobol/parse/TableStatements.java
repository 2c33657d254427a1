package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.FileStatement.Sort;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.ProcedureName;
import homeport.cobol.syntax.Statement.ProcedureRange;
import homeport.cobol.syntax.Statement.Search;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// SEARCH, SORT, MERGE (Language Reference, the statement of each name).
final class TableStatements {
  private final Grammar grammar;
  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  TableStatements(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
    this.expressions = grammar.expressions;
  }

  Statement search() {
    Token verb = cursor.next();
    boolean all = cursor.accept("ALL");
    Reference table = expressions.reference();
    Reference varying = cursor.accept("VARYING") ? expressions.reference() : null;
    List<Statement> atEnd = grammar.phrase(Grammar.Phrase.END, false);
    List<Search.When> whens = new ArrayList<>();
    if (!cursor.at("WHEN")) {
      cursor.expected("`WHEN`");
    }
    while (cursor.at("WHEN") && !cursor.isLost()) {
      Token first = cursor.next();
      Condition condition = grammar.conditions.condition();
      if (cursor.isLost()) {
        grammar.skipToStatement();
      }
      List<Statement> statements = grammar.body();
      whens.add(new Search.When(cursor.from(first), condition, statements));
    }
    cursor.accept("END-SEARCH");
    return new Search(cursor.from(verb), all, table, varying, atEnd, whens);
  }

  Statement sort() {
    Token verb = cursor.next();
    Reference table = expressions.reference();
    List<DataEntry.SortKey> keys = new ArrayList<>();
    while (atKey()) {
      keys.add(key());
    }
    boolean inOrder = duplicates();
    Name collating = collating();
    List<Name> using = List.of();
    List<Name> giving = List.of();
    ProcedureRange input = null;
    ProcedureRange output = null;
    if (cursor.accept("USING")) {
      using = grammar.nameList("the name of a file");
    } else if (cursor.accept("INPUT")) {
      input = procedure();
    }
    if (cursor.accept("GIVING")) {
      giving = grammar.nameList("the name of a file");
    } else if (cursor.accept("OUTPUT")) {
      output = procedure();
    }
    return new Sort(
        cursor.from(verb),
        verb.is("MERGE"),
        table.name(),
        table,
        keys,
        inOrder,
        collating,
        using,
        input,
        giving,
        output);
  }

  private boolean atKey() {
    Token token = cursor.at("ON") ? cursor.peek(1) : cursor.peek();
    return (token.is("ASCENDING") || token.is("DESCENDING")) && !cursor.isLost();
  }

  private DataEntry.SortKey key() {
    cursor.accept("ON");
    boolean ascending = cursor.next().is("ASCENDING");
    cursor.accept("KEY");
    List<Reference> names = expressions.atReference() ? grammar.references() : List.of();
    return new DataEntry.SortKey(ascending, names);
  }

  private boolean duplicates() {
    int before = cursor.position();
    cursor.accept("WITH");
    if (!cursor.accept("DUPLICATES")) {
      cursor.back(before);
      return false;
    }
    cursor.accept("IN");
    cursor.accept("ORDER");
    return true;
  }

  private @Nullable Name collating() {
    int before = cursor.position();
    cursor.accept("COLLATING");
    if (!cursor.accept("SEQUENCE")) {
      cursor.back(before);
      return null;
    }
    cursor.accept("IS");
    return cursor.name("an alphabet-name");
  }

  private ProcedureRange procedure() {
    cursor.expect("PROCEDURE");
    cursor.accept("IS");
    ProcedureName from = grammar.procedureName();
    ProcedureName through = cursor.acceptEither("THRU", "THROUGH") ? grammar.procedureName() : null;
    return new ProcedureRange(from, through);
  }
}
