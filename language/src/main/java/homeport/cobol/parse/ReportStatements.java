package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ReportStatement;
import homeport.cobol.syntax.ReportSyntax;
import homeport.cobol.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/// INITIATE, GENERATE, TERMINATE and SUPPRESS PRINTING (COBOL Report Writer Precompiler
/// Programmer's Manual, "Procedural Statements").
final class ReportStatements {
  private final TokenCursor cursor;

  ReportStatements(Grammar grammar) {
    this.cursor = grammar.cursor;
  }

  Statement initiate() {
    Token first = cursor.next();
    List<Name> reports = reports();
    Name upon = cursor.accept("UPON") ? cursor.name("the name of a file") : null;
    return new ReportStatement.Initiate(cursor.from(first), reports, upon);
  }

  Statement generate() {
    Token first = cursor.next();
    ReportSyntax.GroupName what = group();
    return new ReportStatement.GenerateReport(cursor.from(first), what);
  }

  Statement terminate() {
    Token first = cursor.next();
    List<Name> reports = reports();
    return new ReportStatement.Terminate(cursor.from(first), reports);
  }

  Statement suppress() {
    Token first = cursor.next();
    cursor.accept("PRINTING");
    return new ReportStatement.SuppressPrinting(cursor.from(first));
  }

  private List<Name> reports() {
    List<Name> reports = new ArrayList<>();
    do {
      reports.add(cursor.name("the name of a report"));
    } while (cursor.peek().isUserWord() && !cursor.isLost() && !cursor.atProcedureHeaderInAreaA());
    return reports;
  }

  /// A report group's name with its report's.
  ReportSyntax.GroupName group() {
    return group(cursor);
  }

  static ReportSyntax.GroupName group(TokenCursor cursor) {
    Token first = cursor.peek();
    Name name = cursor.name("the name of a report group");
    Name report = cursor.acceptEither("OF", "IN") ? cursor.name("the name of a report") : null;
    return new ReportSyntax.GroupName(cursor.from(first), name, report);
  }
}
