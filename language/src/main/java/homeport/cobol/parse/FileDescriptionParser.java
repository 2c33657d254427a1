package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.DataEntry.Clause;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// FD and SD entries with their records (Language Reference, "DATA DIVISION--file description
/// entries").
final class FileDescriptionParser {
  private static final String CODE_SET = "CODE-SET ";

  private static final int RECORD_MAX = 1_048_575;

  private final TokenCursor cursor;
  private final ExpressionParser expressions;
  private final DataEntryParser entries;

  FileDescriptionParser(TokenCursor cursor, ProgramNames names, DataEntryParser entries) {
    this.cursor = cursor;
    this.expressions = new ExpressionParser(cursor, names);
    this.entries = entries;
  }

  /// The clauses as they are met.
  private static final class Clauses {
    private boolean external;
    private boolean global;
    private int recordMin;
    private int recordMax;
    private boolean varying;
    private @Nullable Reference dependingOn;
    private @Nullable String recordingMode;
    private FileSyntax.@Nullable Linage linage;
    private final List<Name> reports = new ArrayList<>();
    private final List<Name> labels = new ArrayList<>();
    private final List<Clause.Other> others = new ArrayList<>();
  }

  FileSyntax.Description description() {
    Token first = cursor.next();
    cursor.inAreaA(first, first.shown());
    int from = cursor.position();
    Name name = cursor.name("the name of a file");
    Clauses clauses = new Clauses();
    while (!cursor.at(Kind.PERIOD) && !cursor.isLost() && !cursor.atEnd() && !atRecord()) {
      clause(clauses);
    }
    cursor.inAreaB(from);
    if (cursor.isLost()) {
      cursor.skipPastPeriod();
    } else if (!cursor.accept(Kind.PERIOD)) {
      cursor.assumePeriod(true);
    }
    List<DataEntry> records = entries.entries();
    return new FileSyntax.Description(
        cursor.from(first),
        name,
        first.is("SD"),
        clauses.external,
        clauses.global,
        clauses.recordMin,
        clauses.recordMax,
        clauses.varying,
        clauses.dependingOn,
        clauses.recordingMode,
        clauses.linage,
        records,
        clauses.reports,
        clauses.labels,
        clauses.others);
  }

  private boolean atRecord() {
    return cursor.peek().firstOnLine() && (cursor.at(Kind.NUMBER) || cursor.at("FD"));
  }

  private void clause(Clauses clauses) {
    Token first = cursor.peek();
    switch (first.text()) {
      case "IS" -> cursor.next();
      case "EXTERNAL" -> {
        cursor.next();
        clauses.external = true;
      }
      case "GLOBAL" -> {
        cursor.next();
        clauses.global = true;
      }
      case "BLOCK" -> block(clauses);
      case "RECORD" -> record(clauses);
      case "LABEL" -> names(clauses, "LABEL RECORDS");
      case "DATA" -> names(clauses, "DATA RECORDS");
      case "VALUE" -> valueOf(clauses);
      case "RECORDING" -> recording(clauses);
      case "LINAGE" -> clauses.linage = linage();
      case "CODE-SET" -> {
        cursor.next();
        cursor.accept("IS");
        String alphabet = cursor.name("an alphabet-name").text();
        clauses.others.add(new Clause.Other(cursor.from(first), CODE_SET + alphabet));
      }
      default -> {
        if (first.is("REPORT") || first.is("REPORTS")) {
          reports(clauses);
        } else {
          cursor.expected("a clause of a file description");
        }
      }
    }
  }

  private void block(Clauses clauses) {
    Token first = cursor.next();
    cursor.accept("CONTAINS");
    cursor.wholeNumber("the size of a block", 0, Integer.MAX_VALUE - 1);
    if (cursor.accept("TO")) {
      cursor.wholeNumber("the size of a block", 0, Integer.MAX_VALUE - 1);
    }
    if (!cursor.acceptEither("CHARACTERS", "RECORDS")) {
      Token after = cursor.peek(1);
      if (cursor.at("RECORD") && (after.kind() == Kind.PERIOD || after.is("LABEL"))) {
        cursor.next();
      }
    }
    clauses.others.add(new Clause.Other(cursor.from(first), "BLOCK CONTAINS"));
  }

  /// RECORD CONTAINS, RECORD IS VARYING.
  private void record(Clauses clauses) {
    cursor.next();
    if (!cursor.accept("CONTAINS")) {
      cursor.accept("IS");
    }
    clauses.varying = cursor.accept("VARYING");
    if (clauses.varying) {
      cursor.accept("IN");
      cursor.accept("SIZE");
    }
    cursor.accept("FROM");
    if (cursor.at(Kind.NUMBER)) {
      clauses.recordMin = cursor.wholeNumber("the length of a record", 0, RECORD_MAX);
      clauses.recordMax = clauses.varying ? 0 : clauses.recordMin;
    }
    if (cursor.accept("TO")) {
      clauses.recordMax = cursor.wholeNumber("the length of a record", 1, RECORD_MAX);
    }
    cursor.accept("CHARACTERS");
    if (cursor.accept("DEPENDING")) {
      cursor.accept("ON");
      clauses.dependingOn = expressions.reference();
    }
  }

  /// LABEL RECORDS ARE STANDARD or OMITTED, DATA RECORDS ARE names: documentation only.
  private void names(Clauses clauses, String what) {
    Token first = cursor.next();
    if (!cursor.acceptEither("RECORD", "RECORDS")) {
      cursor.accept("IS");
    }
    if (!cursor.accept("IS")) {
      cursor.accept("ARE");
    }
    if (!cursor.acceptEither("STANDARD", "OMITTED")) {
      do {
        Name name = cursor.name("a name");
        if (first.is("LABEL")) {
          clauses.labels.add(name);
        }
      } while (cursor.peek().isUserWord() && !cursor.isLost());
    }
    clauses.others.add(new Clause.Other(cursor.from(first), what));
  }

  private void reports(Clauses clauses) {
    cursor.next();
    if (!cursor.accept("IS")) {
      cursor.accept("ARE");
    }
    do {
      clauses.reports.add(cursor.name("the name of a report"));
    } while (cursor.peek().isUserWord() && !cursor.isLost());
  }

  private void valueOf(Clauses clauses) {
    Token first = cursor.next();
    cursor.expect("OF");
    do {
      cursor.name("a name");
      cursor.accept("IS");
      expressions.operand();
    } while (cursor.peek().isUserWord() && !cursor.isLost());
    clauses.others.add(new Clause.Other(cursor.from(first), "VALUE OF"));
  }

  private void recording(Clauses clauses) {
    cursor.next();
    cursor.accept("MODE");
    cursor.accept("IS");
    Token mode = cursor.peek();
    switch (mode.text()) {
      case "F", "V", "U", "S" -> {
        cursor.next();
        clauses.recordingMode = mode.text();
      }
      default -> cursor.expected("`F`, `V`, `U` or `S`");
    }
  }

  private FileSyntax.Linage linage() {
    Token first = cursor.next();
    cursor.accept("IS");
    Expression lines = expressions.operand();
    cursor.accept("LINES");
    Expression footing = null;
    Expression top = null;
    Expression bottom = null;
    while (!cursor.isLost()) {
      int before = cursor.position();
      cursor.accept("WITH");
      if (cursor.accept("FOOTING")) {
        cursor.accept("AT");
        footing = expressions.operand();
        continue;
      }
      cursor.accept("LINES");
      cursor.accept("AT");
      if (cursor.accept("TOP")) {
        top = expressions.operand();
      } else if (cursor.accept("BOTTOM")) {
        bottom = expressions.operand();
      } else {
        cursor.back(before);
        break;
      }
    }
    return new FileSyntax.Linage(cursor.from(first), lines, footing, top, bottom);
  }
}
