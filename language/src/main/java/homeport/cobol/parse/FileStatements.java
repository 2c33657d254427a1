package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.FileStatement.Close;
import homeport.cobol.syntax.FileStatement.Handlers;
import homeport.cobol.syntax.FileStatement.Open;
import homeport.cobol.syntax.FileStatement.OpenMode;
import homeport.cobol.syntax.FileStatement.Read;
import homeport.cobol.syntax.FileStatement.Write;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// OPEN, CLOSE, READ, WRITE, REWRITE, DELETE, START, RETURN, RELEASE (Language Reference, the
/// statement of each name).
final class FileStatements {
  private final Grammar grammar;
  private final TokenCursor cursor;
  private final ExpressionParser expressions;
  private final ConditionParser conditions;

  FileStatements(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
    this.expressions = grammar.expressions;
    this.conditions = grammar.conditions;
  }

  private Name file() {
    return cursor.name("the name of a file");
  }

  private Name record() {
    return cursor.name("the name of a record");
  }

  private @Nullable Name qualifier() {
    return cursor.acceptEither("OF", "IN") ? file() : null;
  }

  private boolean atName() {
    return cursor.peek().isUserWord() && !cursor.atProcedureHeaderInAreaA();
  }

  Statement open() {
    Token verb = cursor.next();
    List<Open.OpenFile> files = new ArrayList<>();
    OpenMode mode = mode(cursor.peek());
    if (mode == null) {
      cursor.expected("`INPUT`, `OUTPUT`, `I-O` or `EXTEND`");
    }
    while (mode != null && !cursor.isLost()) {
      cursor.next();
      do {
        Token first = cursor.peek();
        Name file = file();
        boolean reversed = cursor.accept("REVERSED");
        boolean noRewind = noRewind();
        files.add(new Open.OpenFile(cursor.from(first), mode, file, reversed, noRewind));
      } while (atName() && !cursor.isLost());
      mode = mode(cursor.peek());
    }
    return new Open(cursor.from(verb), files);
  }

  /// The mode that a word of OPEN or USE says, or null.
  static @Nullable OpenMode mode(Token token) {
    return switch (token.text()) {
      case "INPUT" -> OpenMode.INPUT;
      case "OUTPUT" -> OpenMode.OUTPUT;
      case "I-O" -> OpenMode.I_O;
      case "EXTEND" -> OpenMode.EXTEND;
      default -> null;
    };
  }

  private boolean noRewind() {
    int before = cursor.position();
    cursor.accept("WITH");
    if (cursor.accept("NO", "REWIND")) {
      return true;
    }
    cursor.back(before);
    return false;
  }

  Statement close() {
    Token verb = cursor.next();
    List<Close.CloseFile> files = new ArrayList<>();
    do {
      files.add(closeFile());
    } while (atName() && !cursor.isLost());
    return new Close(cursor.from(verb), files);
  }

  private Close.CloseFile closeFile() {
    Token first = cursor.peek();
    Name file = file();
    boolean reel = false;
    boolean lock = false;
    boolean noRewind = noRewind();
    if (cursor.acceptEither("REEL", "UNIT")) {
      reel = true;
      int before = cursor.position();
      cursor.accept("FOR");
      if (!cursor.accept("REMOVAL")) {
        cursor.back(before);
      }
    }
    noRewind |= noRewind();
    if (!noRewind) {
      int before = cursor.position();
      cursor.accept("WITH");
      lock = cursor.accept("LOCK");
      if (!lock) {
        cursor.back(before);
      }
    }
    return new Close.CloseFile(cursor.from(first), file, lock, reel, noRewind);
  }

  Statement read() {
    Token verb = cursor.next();
    Name file = file();
    Read.Direction direction = Read.Direction.UNSAID;
    if (cursor.accept("NEXT")) {
      direction = Read.Direction.NEXT;
    } else if (cursor.accept("PREVIOUS")) {
      direction = Read.Direction.PREVIOUS;
    }
    cursor.accept("RECORD");
    Reference into = cursor.accept("INTO") ? expressions.reference() : null;
    Reference key = null;
    if (cursor.accept("KEY")) {
      cursor.accept("IS");
      key = expressions.reference();
    }
    Handlers handlers = handlers();
    cursor.accept("END-READ");
    return new Read(cursor.from(verb), file, direction, into, key, handlers);
  }

  private Handlers handlers() {
    List<Statement> atEnd = grammar.phrase(Grammar.Phrase.END, false);
    List<Statement> notAtEnd = grammar.phrase(Grammar.Phrase.END, true);
    List<Statement> invalid = grammar.phrase(Grammar.Phrase.INVALID_KEY, false);
    List<Statement> notInvalid = grammar.phrase(Grammar.Phrase.INVALID_KEY, true);
    if (atEnd == null && notAtEnd == null && invalid == null && notInvalid == null) {
      return Handlers.NONE;
    }
    return new Handlers(atEnd, notAtEnd, invalid, notInvalid);
  }

  Statement write() {
    Token verb = cursor.next();
    Name record = record();
    Name file = qualifier();
    Expression from = cursor.accept("FROM") ? expressions.operand() : null;
    Write.Advancing advancing = cursor.at("BEFORE") || cursor.at("AFTER") ? advancing() : null;
    List<Statement> endOfPage = grammar.phrase(Grammar.Phrase.END_OF_PAGE, false);
    List<Statement> notEndOfPage = grammar.phrase(Grammar.Phrase.END_OF_PAGE, true);
    Handlers handlers = handlers();
    cursor.accept("END-WRITE");
    return new Write(
        cursor.from(verb), record, file, from, advancing, handlers, endOfPage, notEndOfPage);
  }

  private Write.Advancing advancing() {
    Token first = cursor.next();
    boolean before = first.is("BEFORE");
    cursor.accept("ADVANCING");
    if (cursor.accept("PAGE")) {
      return new Write.Advancing(cursor.from(first), before, null, null);
    }
    Token word = cursor.peek();
    if (word.isUserWord() && grammar.names.isMnemonic(word.text())) {
      cursor.next();
      return new Write.Advancing(
          cursor.from(first), before, null, new Name(word.at(), word.text()));
    }
    Expression lines = expressions.operand();
    if (!cursor.accept("LINE")) {
      cursor.accept("LINES");
    }
    return new Write.Advancing(cursor.from(first), before, lines, null);
  }

  Statement rewrite() {
    Token verb = cursor.next();
    Name record = record();
    Name file = qualifier();
    Expression from = cursor.accept("FROM") ? expressions.operand() : null;
    Handlers handlers = handlers();
    cursor.accept("END-REWRITE");
    return new FileStatement.Rewrite(cursor.from(verb), record, file, from, handlers);
  }

  Statement delete() {
    Token verb = cursor.next();
    Name file = file();
    cursor.accept("RECORD");
    Handlers handlers = handlers();
    cursor.accept("END-DELETE");
    return new FileStatement.Delete(cursor.from(verb), file, handlers);
  }

  Statement start() {
    Token verb = cursor.next();
    Name file = file();
    Condition.Relational relation = null;
    Reference key = null;
    if (cursor.accept("KEY")) {
      relation = relation();
      key = expressions.reference();
    }
    Handlers handlers = handlers();
    cursor.accept("END-START");
    return new FileStatement.Start(cursor.from(verb), file, relation, key, handlers);
  }

  private Condition.Relational relation() {
    int ahead = cursor.at("IS") ? 1 : 0;
    ahead += cursor.peek(ahead).is("NOT") ? 1 : 0;
    Token token = cursor.peek(ahead);
    boolean word = token.is("EQUAL") || token.is("GREATER") || token.is("LESS");
    if (!word && token.kind() != Kind.OPERATOR) {
      cursor.expected("a relational operator");
      return Condition.Relational.EQUAL;
    }
    return conditions.operator();
  }

  Statement returnRecord() {
    Token verb = cursor.next();
    Name file = file();
    cursor.accept("RECORD");
    Reference into = cursor.accept("INTO") ? expressions.reference() : null;
    Handlers handlers = handlers();
    cursor.accept("END-RETURN");
    return new FileStatement.Return(cursor.from(verb), file, into, handlers);
  }

  Statement release() {
    Token verb = cursor.next();
    Name record = record();
    Name file = qualifier();
    Expression from = cursor.accept("FROM") ? expressions.operand() : null;
    return new FileStatement.Release(cursor.from(verb), record, file, from);
  }
}
