package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ReportSyntax;
import homeport.cobol.syntax.ReportSyntax.Clause;
import homeport.cobol.syntax.ReportSyntax.Control;
import homeport.cobol.syntax.ReportSyntax.Edge;
import homeport.cobol.syntax.ReportSyntax.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// RD entries with their report groups (COBOL Report Writer Precompiler Programmer's Manual,
/// "REPORT SECTION and RD").
final class ReportParser {
  private static final int LINE_MAX = 9_999;

  private final TokenCursor cursor;
  private final ExpressionParser expressions;
  private final DataEntryParser entries;
  private final ReportClauses clauses;

  ReportParser(TokenCursor cursor, ProgramNames names, DataEntryParser entries) {
    this.cursor = cursor;
    this.entries = entries;
    this.expressions = new ExpressionParser(cursor, names);
    this.clauses = new ReportClauses(cursor, names, entries);
  }

  /// The clauses of an RD as they are met.
  private static final class Head {
    private boolean global;
    private @Nullable Expression code;
    private final List<Control> controls = new ArrayList<>();
    private @Nullable Token page;
    private int limit;
    private @Nullable Edge heading;
    private @Nullable Edge firstDetail;
    private @Nullable Edge lastDetail;
    private @Nullable Edge footing;
    private int lineLimit;
    private final List<Clause.Other> others = new ArrayList<>();
  }

  /// The report whose RD is under the cursor.
  ReportSyntax.Description description() {
    Token first = cursor.next();
    cursor.inAreaA(first, first.shown());
    Name name = cursor.name("the name of a report");
    Head head = new Head();
    while (!cursor.at(Kind.PERIOD) && !cursor.isLost() && !cursor.atEnd() && !atGroup()) {
      clause(head);
    }
    if (cursor.isLost()) {
      cursor.skipPastPeriod();
    } else if (!cursor.accept(Kind.PERIOD)) {
      cursor.assumePeriod(true);
    }
    Token page = head.page;
    ReportSyntax.Page pages =
        page == null
            ? null
            : new ReportSyntax.Page(
                page.at(),
                head.limit,
                head.heading,
                head.firstDetail,
                head.lastDetail,
                head.footing);
    return new ReportSyntax.Description(
        first.at().to(name.at()),
        name,
        head.global,
        head.code,
        head.controls,
        pages,
        head.lineLimit,
        groups(),
        head.others);
  }

  private boolean atGroup() {
    return cursor.peek().firstOnLine() && cursor.at(Kind.NUMBER) && cursor.peek().areaA();
  }

  private void clause(Head head) {
    Token first = cursor.next();
    switch (first.text()) {
      case "IS", "WITH" -> {}
      case "GLOBAL" -> head.global = true;
      case "CODE" -> {
        cursor.accept("IS");
        head.code = expressions.operand();
      }
      case "CONTROL", "CONTROLS" -> controls(head.controls);
      case "PAGE" -> page(head, first);
      case "HEADING" -> head.heading = edge(first);
      case "FIRST" -> {
        detail();
        head.firstDetail = edge(first);
      }
      case "LAST" -> {
        if (detail()) {
          head.footing = edge(first);
        } else {
          head.lastDetail = edge(first);
        }
      }
      case "FOOTING" -> head.footing = edge(first);
      case "LINE" -> {
        cursor.expect("LIMIT");
        cursor.accept("IS");
        head.lineLimit = cursor.wholeNumber("the columns of a line", 1, LINE_MAX);
        cursor.acceptEither("COLUMNS", "COLS");
      }
      case "ALLOW", "OVERFLOW", "SUM" -> {
        head.others.add(new Clause.Other(first.at(), first.text()));
        while (!cursor.at(Kind.PERIOD) && !cursor.atEnd() && !atGroup()) {
          cursor.next();
        }
      }
      default -> {
        cursor.back(cursor.position() - 1);
        cursor.expected("a clause of a report description");
      }
    }
  }

  /// DETAIL, or what else names the end of the body; true for CONTROL FOOTING.
  private boolean detail() {
    if (cursor.acceptEither("DETAIL", "DE") || cursor.accept("CH")) {
      return false;
    }
    if (cursor.accept("CF")) {
      return true;
    }
    if (cursor.accept("CONTROL")) {
      if (cursor.accept("FOOTING")) {
        return true;
      }
      cursor.expect("HEADING");
      return false;
    }
    if (cursor.at("BODY") && cursor.peek(1).is("GROUP")) {
      cursor.next();
      cursor.next();
      return false;
    }
    cursor.expected("`DETAIL`");
    return false;
  }

  private void page(Head head, Token first) {
    head.page = first;
    cursor.acceptEither("LIMIT", "LIMITS");
    if (!cursor.accept("IS")) {
      cursor.accept("ARE");
    }
    head.limit = cursor.wholeNumber("the lines of a page", 1, LINE_MAX);
    if (!cursor.at("LINE", "LIMIT")) {
      cursor.acceptEither("LINE", "LINES");
    }
    if (cursor.at(Kind.NUMBER)) {
      head.lineLimit = cursor.wholeNumber("the columns of a line", 1, LINE_MAX);
      if (!cursor.acceptEither("COLUMNS", "COLS")) {
        cursor.expect("COLUMN");
      }
    }
  }

  private Edge edge(Token first) {
    cursor.accept("IS");
    int line = cursor.wholeNumber("a line of the page", 1, LINE_MAX);
    return new Edge(cursor.from(first), line);
  }

  private void controls(List<Control> controls) {
    if (!cursor.accept("IS")) {
      cursor.accept("ARE");
    }
    do {
      controls.add(clauses.control());
    } while (clauses.atControl() && !cursor.isLost());
  }

  private List<Entry> groups() {
    List<Entry> groups = new ArrayList<>();
    while (true) {
      if (cursor.at(Kind.NUMBER)) {
        groups.add(entry());
      } else if (!cursor.accept(Kind.PERIOD)) {
        return groups;
      }
    }
  }

  private Entry entry() {
    Token first = cursor.peek();
    int level = entries.level();
    Name name = clauses.entryName();
    List<Clause> list = new ArrayList<>();
    while (!cursor.at(Kind.PERIOD) && !cursor.isLost() && !entries.atNextEntry()) {
      Clause clause = clauses.clause();
      if (clause == null) {
        cursor.expected("a clause of a report group or a period");
      } else {
        list.add(clause);
      }
    }
    if (cursor.isLost()) {
      entries.skipEntry();
    }
    Entry entry = new Entry(cursor.from(first), level, name, list);
    if (!cursor.accept(Kind.PERIOD) && !cursor.isLost()) {
      cursor.assumePeriod(true);
    }
    cursor.found();
    return entry;
  }
}
