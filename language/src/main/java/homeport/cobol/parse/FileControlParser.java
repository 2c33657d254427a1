package homeport.cobol.parse;

import homeport.cobol.lex.ForeignWords;
import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.DataEntry.Clause;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.FileSyntax.Access;
import homeport.cobol.syntax.FileSyntax.AlternateKey;
import homeport.cobol.syntax.FileSyntax.Organization;
import homeport.cobol.syntax.FileSyntax.Select;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The FILE-CONTROL paragraph (Language Reference, "FILE-CONTROL paragraph").
final class FileControlParser {
  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  FileControlParser(TokenCursor cursor, ProgramNames names) {
    this.cursor = cursor;
    this.expressions = new ExpressionParser(cursor, names);
  }

  /// The clauses as they are met.
  private static final class Clauses {
    private @Nullable Name assignment;
    private Organization organization = Organization.SEQUENTIAL;
    private Access access = Access.SEQUENTIAL;
    private @Nullable Reference recordKey;
    private @Nullable Reference relativeKey;
    private @Nullable Reference status;
    private @Nullable Reference vsamStatus;
    private final List<AlternateKey> alternateKeys = new ArrayList<>();
    private final List<Clause.Other> others = new ArrayList<>();
  }

  void paragraph(List<Select> files) {
    while (cursor.at("SELECT") || cursor.at(Kind.PERIOD)) {
      if (!cursor.accept(Kind.PERIOD)) {
        files.add(select());
      }
    }
  }

  private Select select() {
    int from = cursor.position();
    Token first = cursor.next();
    boolean optional = cursor.accept("OPTIONAL");
    Name name = cursor.name("the name of a file");
    Clauses clauses = new Clauses();
    while (!atPeriod() && !atNextEntry()) {
      clause(clauses);
      if (cursor.isLost() && !skipToClause()) {
        break;
      }
    }
    cursor.inAreaB(from);
    if (clauses.assignment == null) {
      cursor.remark(
          new SyntaxProblem.Incomplete(cursor.from(first), "file control entry", "ASSIGN clause"));
    }
    Select made =
        new Select(
            cursor.from(first),
            name,
            optional,
            clauses.assignment,
            clauses.organization,
            clauses.access,
            clauses.recordKey,
            clauses.relativeKey,
            clauses.alternateKeys,
            clauses.status,
            clauses.vsamStatus,
            clauses.others);
    if (cursor.isLost()) {
      skipToNext();
    } else if (!cursor.accept(Kind.PERIOD)) {
      cursor.assumePeriod(true);
    }
    return made;
  }

  private boolean atNextEntry() {
    Token token = cursor.peek();
    return cursor.atEnd()
        || token.is("SELECT")
        || token.is("I-O-CONTROL")
        || cursor.peek(1).is("DIVISION")
        || (cursor.peek(1).is("SECTION") && token.areaA());
  }

  private void skipToNext() {
    while (!cursor.at(Kind.PERIOD) && !atNextEntry()) {
      cursor.next();
    }
    cursor.accept(Kind.PERIOD);
    cursor.found();
  }

  /// At the period that ends the entry, not one within a name (`MASTER.DAT`).
  private boolean atPeriod() {
    return cursor.at(Kind.PERIOD) && !(cursor.peek(1).glued() && cursor.peek(1).isUserWord());
  }

  /// After a mistake in a clause: on to the next one, when it begins a line. It decides what the
  /// statements may do with the file.
  private boolean skipToClause() {
    while (!atPeriod() && !atNextEntry()) {
      if (cursor.peek().firstOnLine() && isClauseWord(cursor.peek().text())) {
        cursor.found();
        return true;
      }
      cursor.next();
    }
    return false;
  }

  private static boolean isClauseWord(String word) {
    return switch (word) {
      case "ORGANIZATION", "ACCESS", "RECORD", "ALTERNATE", "RELATIVE", "FILE", "STATUS" -> true;
      default -> false;
    };
  }

  private void clause(Clauses clauses) {
    Token first = cursor.peek();
    switch (first.text()) {
      case "ASSIGN" -> assign(clauses);
      case "ORGANIZATION" -> {
        cursor.next();
        cursor.accept("IS");
        organization(clauses);
      }
      case "SEQUENTIAL", "INDEXED", "LINE" -> organization(clauses);
      case "RELATIVE" -> relative(clauses);
      case "ACCESS" -> access(clauses);
      case "RECORD" -> record(clauses);
      case "ALTERNATE" -> alternate(clauses);
      case "FILE", "STATUS" -> status(clauses);
      case "RESERVE" -> reserve(clauses);
      case "PADDING" -> padding(clauses);
      case "PASSWORD" -> password(clauses);
      default -> cursor.expected("a clause of a file control entry");
    }
  }

  /// ASSIGN TO names: the first one counts, further ones are comments.
  private void assign(Clauses clauses) {
    cursor.next();
    cursor.accept("TO");
    Token word = cursor.peek();
    clauses.assignment = assignment();
    if (cursor.at(Kind.PERIOD) && !atPeriod()) {
      cursor.expected("an assignment-name without a period");
      return;
    }
    while ((cursor.at(Kind.LITERAL) || atAssignmentName()) && !cursor.isLost()) {
      assignment();
    }
    if (clauses.assignment == null && !cursor.isLost()) {
      clauses.assignment = new Name(word.at(), word.text());
    }
  }

  private boolean atAssignmentName() {
    return cursor.peek().isUserWord() && ForeignWords.advice(cursor.peek().text()) == null;
  }

  private Name assignment() {
    Token token = cursor.peek();
    if (token.kind() == Kind.LITERAL
        && expressions.operand() instanceof Expression.Constant constant
        && constant.value() instanceof Literal.Text text) {
      return new Name(token.at(), text.value().toUpperCase(Locale.ROOT));
    }
    return cursor.name("an assignment-name");
  }

  private void organization(Clauses clauses) {
    if (cursor.accept("SEQUENTIAL")) {
      clauses.organization = Organization.SEQUENTIAL;
    } else if (cursor.accept("INDEXED")) {
      clauses.organization = Organization.INDEXED;
    } else if (cursor.accept("RELATIVE")) {
      clauses.organization = Organization.RELATIVE;
    } else if (cursor.accept("LINE")) {
      cursor.expect("SEQUENTIAL");
      clauses.organization = Organization.LINE_SEQUENTIAL;
    } else {
      cursor.expected("an organization");
    }
  }

  /// RELATIVE KEY, or the organization said by itself.
  private void relative(Clauses clauses) {
    cursor.next();
    boolean key = cursor.accept("KEY");
    key |= cursor.accept("IS");
    if (key || expressions.atReference()) {
      clauses.relativeKey = expressions.reference();
    } else {
      clauses.organization = Organization.RELATIVE;
    }
  }

  private void access(Clauses clauses) {
    cursor.next();
    cursor.accept("MODE");
    cursor.accept("IS");
    if (cursor.accept("SEQUENTIAL")) {
      clauses.access = Access.SEQUENTIAL;
    } else if (cursor.accept("RANDOM")) {
      clauses.access = Access.RANDOM;
    } else if (cursor.accept("DYNAMIC")) {
      clauses.access = Access.DYNAMIC;
    } else {
      cursor.expected("`SEQUENTIAL`, `RANDOM` or `DYNAMIC`");
    }
  }

  private void record(Clauses clauses) {
    Token first = cursor.next();
    if (cursor.accept("DELIMITER")) {
      cursor.accept("IS");
      cursor.next();
      clauses.others.add(new Clause.Other(cursor.from(first), "RECORD DELIMITER"));
      return;
    }
    cursor.accept("KEY");
    cursor.accept("IS");
    clauses.recordKey = expressions.reference();
  }

  private void alternate(Clauses clauses) {
    cursor.next();
    cursor.accept("RECORD");
    cursor.accept("KEY");
    cursor.accept("IS");
    Reference name = expressions.reference();
    if (cursor.at("PASSWORD")) {
      password(clauses);
    }
    int before = cursor.position();
    cursor.accept("WITH");
    boolean duplicates = cursor.accept("DUPLICATES");
    if (!duplicates) {
      cursor.back(before);
    }
    clauses.alternateKeys.add(new AlternateKey(name, duplicates));
  }

  private void status(Clauses clauses) {
    cursor.accept("FILE");
    cursor.expect("STATUS");
    cursor.accept("IS");
    clauses.status = expressions.reference();
    if (expressions.atReference()) {
      clauses.vsamStatus = expressions.reference();
    }
  }

  private void reserve(Clauses clauses) {
    Token first = cursor.next();
    if (!cursor.accept("NO")) {
      cursor.wholeNumber("the number of areas", 0, 255);
    }
    cursor.accept("ALTERNATE");
    if (!cursor.accept("AREA")) {
      cursor.accept("AREAS");
    }
    clauses.others.add(new Clause.Other(cursor.from(first), "RESERVE"));
  }

  private void padding(Clauses clauses) {
    Token first = cursor.next();
    cursor.accept("CHARACTER");
    cursor.accept("IS");
    expressions.operand();
    clauses.others.add(new Clause.Other(cursor.from(first), "PADDING CHARACTER"));
  }

  private void password(Clauses clauses) {
    Token first = cursor.next();
    cursor.accept("IS");
    expressions.reference();
    clauses.others.add(new Clause.Other(cursor.from(first), "PASSWORD"));
  }
}
