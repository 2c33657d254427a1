package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.OnSize;
import homeport.cobol.syntax.Statement.ProcedureName;
import homeport.cobol.syntax.Statement.Target;
import homeport.data.Rounding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What all statement parsers share: the cursor, expressions and conditions, lists, and the
/// conditional phrases with the statements in them.
final class Grammar {
  final TokenCursor cursor;
  final ProgramNames names;
  final ExpressionParser expressions;
  final ConditionParser conditions;
  private final StatementParser statements;

  Grammar(TokenCursor cursor, ProgramNames names, StatementParser statements) {
    this.cursor = cursor;
    this.names = names;
    this.expressions = new ExpressionParser(cursor, names);
    this.conditions = new ConditionParser(cursor, expressions, names);
    this.statements = statements;
  }

  /// A phrase that holds statements and begins with `main`, perhaps with ON or AT before it.
  enum Phrase {
    SIZE_ERROR("ON", "SIZE", "", "ERROR"),
    OVERFLOW("ON", "OVERFLOW", "", ""),
    EXCEPTION("ON", "EXCEPTION", "", ""),
    END("AT", "END", "", ""),
    INVALID_KEY("", "INVALID", "", "KEY"),
    END_OF_PAGE("AT", "END-OF-PAGE", "EOP", "");

    private final String before;
    private final String main;
    private final String otherMain;
    private final String after;

    Phrase(String before, String main, String otherMain, String after) {
      this.before = before;
      this.main = main;
      this.otherMain = otherMain;
      this.after = after;
    }
  }

  /// Statements up to a word that begins none.
  List<Statement> statements() {
    return statements.statements();
  }

  /// A statement that goes on with another one of its kind: `SET A TO ON B TO OFF`.
  void further(Statement statement) {
    statements.further(statement);
  }

  /// After a mistake in a statement's head: on to the statements in it.
  void skipToStatement() {
    statements.setBroken();
    StatementParser.skipToStatement(cursor);
  }

  /// The statements of a phrase that must have some.
  List<Statement> body() {
    List<Statement> body = statements.statements();
    if (body.isEmpty()) {
      cursor.expected("a statement");
    }
    return body;
  }

  /// The statements of a phrase if it is there, else null.
  @Nullable List<Statement> phrase(Phrase phrase, boolean not) {
    int ahead = 0;
    if (not) {
      if (!cursor.at("NOT")) {
        return null;
      }
      ahead++;
    }
    if (!phrase.before.isEmpty() && cursor.peek(ahead).is(phrase.before)) {
      ahead++;
    }
    Token main = cursor.peek(ahead);
    if (!main.is(phrase.main) && !main.is(phrase.otherMain)) {
      return null;
    }
    if (main.text().equals("END") && isDivisionEnd(cursor.peek(ahead + 1))) {
      return null;
    }
    for (int i = 0; i <= ahead; i++) {
      cursor.next();
    }
    if (!phrase.after.isEmpty()) {
      cursor.accept(phrase.after);
    }
    return body();
  }

  private static boolean isDivisionEnd(Token after) {
    return after.is("PROGRAM") || after.is("DECLARATIVES");
  }

  /// ON SIZE ERROR and NOT ON SIZE ERROR.
  OnSize onSize() {
    List<Statement> error = phrase(Phrase.SIZE_ERROR, false);
    List<Statement> noError = phrase(Phrase.SIZE_ERROR, true);
    return error == null && noError == null ? OnSize.NONE : new OnSize(error, noError);
  }

  /// Operands up to a token that begins none; at least one.
  List<Expression> operands() {
    List<Expression> list = new ArrayList<>();
    do {
      list.add(expressions.operand());
    } while (expressions.atOperand() && !cursor.isLost());
    return list;
  }

  /// Identifiers up to a token that begins none; at least one.
  List<Reference> references() {
    List<Reference> list = new ArrayList<>();
    do {
      list.add(expressions.reference());
    } while (expressions.atReference() && !cursor.isLost());
    return list;
  }

  /// File-names or the like; at least one.
  List<Name> nameList(String what) {
    List<Name> list = new ArrayList<>();
    do {
      list.add(cursor.name(what));
    } while (cursor.peek().isUserWord() && !cursor.atProcedureHeaderInAreaA() && !cursor.isLost());
    return list;
  }

  /// Receiving items, each with ROUNDED if it has it; at least one.
  List<Target> targets() {
    List<Target> list = new ArrayList<>();
    do {
      list.add(target(expressions.reference()));
    } while (expressions.atReference() && !cursor.isLost());
    return list;
  }

  /// The receiving item with the ROUNDED phrase after it (Language Reference, "ROUNDED phrase").
  Target target(Reference to) {
    return new Target(to, rounded());
  }

  @Nullable Rounding rounded() {
    if (!cursor.accept("ROUNDED")) {
      return null;
    }
    if (!cursor.accept("MODE")) {
      return Rounding.NEAREST_AWAY_FROM_ZERO;
    }
    cursor.accept("IS");
    Token mode = cursor.peek();
    Rounding found =
        switch (mode.text()) {
          case "AWAY-FROM-ZERO" -> Rounding.AWAY_FROM_ZERO;
          case "NEAREST-AWAY-FROM-ZERO" -> Rounding.NEAREST_AWAY_FROM_ZERO;
          case "NEAREST-EVEN" -> Rounding.NEAREST_EVEN;
          case "NEAREST-TOWARD-ZERO" -> Rounding.NEAREST_TOWARD_ZERO;
          case "PROHIBITED" -> Rounding.PROHIBITED;
          case "TOWARD-GREATER" -> Rounding.TOWARD_GREATER;
          case "TOWARD-LESSER" -> Rounding.TOWARD_LESSER;
          case "TRUNCATION" -> Rounding.TRUNCATION;
          default -> null;
        };
    if (found == null) {
      cursor.expected("a rounding mode");
      return Rounding.NEAREST_AWAY_FROM_ZERO;
    }
    cursor.next();
    return found;
  }

  /// True where a paragraph- or section-name can stand; it may be all digits.
  boolean atProcedureName() {
    return (cursor.peek().isUserWord() || cursor.at(Kind.NUMBER))
        && !cursor.atProcedureHeaderInAreaA();
  }

  /// A paragraph- or section-name, perhaps qualified.
  ProcedureName procedureName() {
    Token first = cursor.peek();
    Name name = procedureWord();
    Name section = qualifier();
    return new ProcedureName(cursor.from(first), name, section);
  }

  /// `OF name` or `IN name`, if it is there.
  @Nullable Name qualifier() {
    return cursor.acceptEither("OF", "IN") ? procedureWord() : null;
  }

  private Name procedureWord() {
    Token token = cursor.peek();
    if (token.kind() == Kind.NUMBER) {
      cursor.next();
      return new Name(token.at(), token.text());
    }
    return cursor.name("the name of a paragraph or section");
  }

  /// How many tokens the identifier or literal under the cursor takes, found without parsing it; 0
  /// when there is none.
  int operandLength() {
    Token first = cursor.peek();
    if (first.kind() == Kind.NUMBER || first.kind() == Kind.LITERAL) {
      return 1;
    }
    if (first.kind() != Kind.WORD || !expressions.atOperand()) {
      return 0;
    }
    int ahead = 1;
    if (first.is("LENGTH") || first.is("ADDRESS") || first.is("FUNCTION")) {
      ahead += cursor.peek(ahead).is("OF") ? 2 : 1;
    }
    while (cursor.peek(ahead).is("OF") || cursor.peek(ahead).is("IN")) {
      ahead += 2;
    }
    while (cursor.peek(ahead).kind() == Kind.LEFT) {
      int depth = 0;
      do {
        Kind kind = cursor.peek(ahead).kind();
        if (kind == Kind.END || kind == Kind.PERIOD) {
          return ahead;
        }
        depth += kind == Kind.LEFT ? 1 : kind == Kind.RIGHT ? -1 : 0;
        ahead++;
      } while (depth > 0);
    }
    return ahead;
  }
}
