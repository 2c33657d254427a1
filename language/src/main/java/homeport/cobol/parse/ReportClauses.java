package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ReportSyntax;
import homeport.cobol.syntax.ReportSyntax.Clause;
import homeport.cobol.syntax.ReportSyntax.Control;
import homeport.cobol.syntax.ReportSyntax.Vertical;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The clauses of report group description entries (COBOL Report Writer Precompiler Programmer's
/// Manual, "Report Group Descriptions").
final class ReportClauses {
  private static final int NUMBER_MAX = 9_999;

  private final TokenCursor cursor;
  private final ExpressionParser expressions;
  private final ConditionParser conditions;
  private final DataEntryParser entries;

  ReportClauses(TokenCursor cursor, ProgramNames names, DataEntryParser entries) {
    this.cursor = cursor;
    this.entries = entries;
    this.expressions = new ExpressionParser(cursor, names);
    this.conditions = new ConditionParser(cursor, expressions, names);
  }

  /// An entry's name, or null: COL and PRESENT are no reserved words, and yet begin a clause where
  /// what follows fits.
  @Nullable Name entryName() {
    if (cursor.accept("FILLER")) {
      return null;
    }
    Token token = cursor.peek();
    if (!token.isUserWord() || atUnreservedClause()) {
      return null;
    }
    cursor.next();
    return new Name(token.at(), token.text());
  }

  private boolean atUnreservedClause() {
    Token after = cursor.peek(1);
    return switch (cursor.peek().text()) {
      case "COL", "COLS", "COLUMNS" ->
          after.kind() == Kind.NUMBER
              || after.isOperator("+")
              || after.is("PLUS")
              || after.is("NUMBER")
              || after.is("NUMBERS")
              || after.is("IS")
              || after.is("ARE")
              || after.is("LEFT")
              || after.is("RIGHT")
              || after.is("CENTER");
      case "PRESENT", "ABSENT" -> after.is("WHEN") || after.is("UNLESS") || after.is("AFTER");
      case "SOURCES" -> true;
      default -> false;
    };
  }

  private boolean atName() {
    return cursor.peek().isUserWord() && !atUnreservedClause();
  }

  /// The clause under the cursor, or null when none begins here.
  @Nullable Clause clause() {
    Token first = cursor.peek();
    if (first.kind() != Kind.WORD) {
      return null;
    }
    return switch (first.text()) {
      case "TYPE" -> type();
      case "LINE", "LINES" -> line();
      case "NEXT" -> nextGroup();
      case "COLUMN", "COL", "COLUMNS", "COLS" -> column();
      case "SOURCE", "SOURCES" -> source();
      case "SUM" -> sum();
      case "RESET" -> reset();
      case "GROUP" -> groupIndicate();
      case "PRESENT", "ABSENT" -> present();
      case "OCCURS" -> occurs();
      case "VALUE", "VALUES" -> values();
      case "FUNCTION", "REPEATED", "MULTIPLE", "STYLE", "WRAP", "COUNT", "VARYING" -> other();
      default -> data();
    };
  }

  private @Nullable Clause data() {
    DataEntry.Clause clause = entries.clause(2);
    return clause == null ? null : new Clause.Data(clause);
  }

  /// A clause that is known by its first word and not compiled, up to the entry's end.
  private Clause other() {
    Token first = cursor.next();
    while (!cursor.at(Kind.PERIOD) && !cursor.atEnd() && !entries.atNextEntry()) {
      cursor.next();
    }
    return new Clause.Other(first.at(), first.text());
  }

  private @Nullable Clause type() {
    Token first = cursor.next();
    cursor.accept("IS");
    ReportSyntax.Kind kind = kind();
    if (kind == null) {
      cursor.expected("a type of report group");
      return new Clause.Type(first.at(), ReportSyntax.Kind.DE, null);
    }
    Control control = null;
    if (kind == ReportSyntax.Kind.CH || kind == ReportSyntax.Kind.CF) {
      if (!cursor.accept("ON")) {
        cursor.accept("FOR");
      }
      control = atControl() ? control() : null;
      if (cursor.at("OR") && cursor.peek(1).is("PAGE")) {
        return other();
      }
    }
    return new Clause.Type(cursor.from(first), kind, control);
  }

  private ReportSyntax.@Nullable Kind kind() {
    for (ReportSyntax.Kind kind : ReportSyntax.Kind.values()) {
      if (cursor.accept(kind.name())) {
        return kind;
      }
      int space = kind.words().indexOf(' ');
      boolean there =
          space < 0
              ? cursor.accept(kind.words())
              : cursor.accept(kind.words().substring(0, space), kind.words().substring(space + 1));
      if (there) {
        return kind;
      }
    }
    return null;
  }

  boolean atControl() {
    return atName() || cursor.at("FINAL") || cursor.at("REPORT");
  }

  /// FINAL or a control data item; REPORT is another word for FINAL.
  Control control() {
    Token first = cursor.peek();
    if (cursor.acceptEither("FINAL", "REPORT")) {
      return new Control(first.at(), null);
    }
    Expression.Reference item = expressions.reference();
    return new Control(item.at(), item);
  }

  private Clause line() {
    Token first = cursor.next();
    numberIs();
    Vertical to = vertical("a line of the page");
    return new Clause.Line(cursor.from(first), to);
  }

  private @Nullable Clause nextGroup() {
    Token first = cursor.next();
    if (!cursor.expect("GROUP")) {
      return null;
    }
    cursor.accept("IS");
    Vertical to = vertical("a line of the page");
    return new Clause.NextGroup(cursor.from(first), to);
  }

  private void numberIs() {
    cursor.acceptEither("NUMBER", "NUMBERS");
    if (!cursor.accept("IS")) {
      cursor.accept("ARE");
    }
  }

  /// After a mistake the next line, so that what stands there is not said to stand on no line.
  private Vertical vertical(String what) {
    boolean nextPage = nextPage();
    boolean plus = plus();
    if (!cursor.at(Kind.NUMBER)) {
      if (nextPage && !plus) {
        return new Vertical(0, false, true);
      }
      cursor.expected(what);
      return new Vertical(1, true, false);
    }
    int number = cursor.wholeNumber(what, plus ? 0 : 1, NUMBER_MAX);
    nextPage |= nextPage();
    return new Vertical(number, plus, nextPage);
  }

  private boolean nextPage() {
    if (cursor.at("ON", "NEXT")) {
      cursor.next();
    }
    return cursor.accept("NEXT", "PAGE");
  }

  private boolean plus() {
    if (cursor.atOperator("+")) {
      cursor.next();
      return true;
    }
    return cursor.accept("PLUS");
  }

  private Clause column() {
    Token first = cursor.next();
    numberIs();
    ReportSyntax.Align align = ReportSyntax.Align.LEFT;
    if (cursor.accept("RIGHT")) {
      align = ReportSyntax.Align.RIGHT;
    } else if (cursor.acceptEither("CENTER", "CENTRE")) {
      align = ReportSyntax.Align.CENTER;
    } else {
      cursor.accept("LEFT");
    }
    List<ReportSyntax.Horizontal> places = new ArrayList<>(1);
    do {
      Token at = cursor.peek();
      boolean plus = plus();
      int number = cursor.wholeNumber("a column", plus ? 0 : 1, NUMBER_MAX);
      places.add(new ReportSyntax.Horizontal(cursor.from(at), number, plus));
    } while ((cursor.at(Kind.NUMBER) || cursor.atOperator("+") || cursor.at("PLUS"))
        && !cursor.isLost());
    return new Clause.Column(cursor.from(first), align, places);
  }

  private Clause source() {
    Token first = cursor.next();
    if (!cursor.accept("IS")) {
      cursor.accept("ARE");
    }
    List<Expression> values = new ArrayList<>(1);
    do {
      values.add(expressions.expression());
    } while (expressions.atOperand()
        && !atUnreservedClause()
        && !cursor.at("FUNCTION")
        && !cursor.isLost());
    boolean rounded = cursor.accept("ROUNDED");
    return new Clause.Source(cursor.from(first), values, rounded);
  }

  private Clause sum() {
    Token first = cursor.next();
    cursor.accept("OF");
    List<Expression.Reference> addends = new ArrayList<>(1);
    do {
      addends.add(expressions.reference());
    } while (atName() && !cursor.isLost());
    List<ReportSyntax.GroupName> upon = new ArrayList<>();
    if (cursor.accept("UPON")) {
      do {
        upon.add(ReportStatements.group(cursor));
      } while (atName() && !cursor.isLost());
    }
    return new Clause.Sum(cursor.from(first), addends, upon);
  }

  private Clause reset() {
    Token first = cursor.next();
    cursor.accept("ON");
    Control on = control();
    return new Clause.Reset(cursor.from(first), on);
  }

  private Clause groupIndicate() {
    Token first = cursor.next();
    if (cursor.at("LIMIT")) {
      return other();
    }
    cursor.accept("INDICATE");
    return new Clause.GroupIndicate(cursor.from(first));
  }

  private Clause present() {
    Token first = cursor.next();
    boolean negated = first.is("ABSENT");
    if (cursor.accept("AFTER")) {
      return after(first, negated);
    }
    negated ^= cursor.accept("UNLESS");
    cursor.accept("WHEN");
    Condition condition = conditions.condition();
    return new Clause.PresentWhen(
        cursor.from(first), negated ? new Condition.Not(condition.at(), condition) : condition);
  }

  private Clause after(Token first, boolean absent) {
    boolean page = false;
    List<Control> controls = new ArrayList<>();
    do {
      cursor.accept("NEW");
      if (cursor.accept("PAGE")) {
        page = true;
      } else {
        controls.add(control());
      }
    } while (cursor.accept("OR") && !cursor.isLost());
    return new Clause.PresentAfter(cursor.from(first), absent, page, controls);
  }

  private Clause occurs() {
    Token first = cursor.next();
    int times = cursor.wholeNumber("the number of occurrences", 1, NUMBER_MAX);
    if (cursor.at("TO")) {
      return other();
    }
    cursor.accept("TIMES");
    if (cursor.at("DEPENDING")) {
      return other();
    }
    int step = 0;
    if (cursor.acceptEither("STEP", "WIDTH") || cursor.accept("DEPTH")) {
      step = cursor.wholeNumber("the distance of two occurrences", 1, NUMBER_MAX);
    }
    List<ReportSyntax.Varying> varying = new ArrayList<>();
    if (cursor.accept("VARYING")) {
      do {
        Name counter = cursor.name("a name");
        Expression from = cursor.accept("FROM") ? expressions.expression() : null;
        Expression by = cursor.accept("BY") ? expressions.expression() : null;
        varying.add(new ReportSyntax.Varying(counter, from, by));
      } while (atName() && !cursor.isLost());
    }
    return new Clause.Repeated(cursor.from(first), times, step, varying);
  }

  private Clause values() {
    Token first = cursor.next();
    if (!cursor.accept("IS")) {
      cursor.accept("ARE");
    }
    List<Expression> values = new ArrayList<>(1);
    do {
      values.add(expressions.operand());
    } while (expressions.atOperand()
        && !cursor.peek().isUserWord()
        && !entries.atNextEntry()
        && !cursor.isLost());
    return new Clause.Values(cursor.from(first), values);
  }
}
