package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.Statement;

/// Statements that are known by their verb and not compiled: their extent is found, what is in it
/// is not kept.
final class UnsupportedStatements {
  private final Grammar grammar;
  private final TokenCursor cursor;

  UnsupportedStatements(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  /// Of those that are only here because nothing comes of them: TRACE has no effect, ENTER names no
  /// other language, SERVICE is what the CICS translator writes (Language Reference, "READY or
  /// RESET TRACE statement", "ENTER statement", "SERVICE LABEL statement", "SERVICE RELOAD
  /// statement").
  Statement parse() {
    Token verb = cursor.next();
    String name = verb.text();
    switch (name) {
      case "INVOKE" -> toEnd("END-INVOKE");
      case "READY", "RESET" -> {
        cursor.accept("TRACE");
        return new Statement.Continue(cursor.from(verb));
      }
      case "ENTER" -> {
        cursor.next();
        if (cursor.at(Kind.WORD)) {
          cursor.next();
        }
        return new Statement.Continue(cursor.from(verb));
      }
      case "SERVICE" -> {
        if (cursor.accept("RELOAD")) {
          cursor.next();
        } else {
          cursor.expect("LABEL");
        }
        return new Statement.Continue(cursor.from(verb));
      }
      default -> toEnd("");
    }
    return new Statement.Unsupported(cursor.from(verb), name);
  }

  /// Up to the statement's end: its END- word, a period, or the next verb; the statements of its
  /// exception phrases belong to it.
  private void toEnd(String end) {
    while (!cursor.atEnd() && !cursor.at(Kind.PERIOD)) {
      Token token = cursor.peek();
      if (token.is(end)) {
        cursor.next();
        return;
      }
      if (token.is("EXCEPTION") || token.is("OVERFLOW")) {
        cursor.next();
        grammar.statements();
      } else if (isNext(token)) {
        return;
      } else {
        cursor.next();
      }
    }
  }

  private boolean isNext(Token token) {
    if (cursor.atProcedureHeaderInAreaA()) {
      return true;
    }
    return token.isReserved()
        && !token.is("SUPPRESS")
        && (Verbs.isVerb(token.text()) || Verbs.isTerminator(token.text()));
  }
}
