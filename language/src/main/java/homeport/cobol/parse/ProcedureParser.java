package homeport.cobol.parse;

import homeport.cobol.lex.ReservedWords;
import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.FileStatement.OpenMode;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax.Debugging;
import homeport.cobol.syntax.ProgramSyntax.Declarative;
import homeport.cobol.syntax.ProgramSyntax.Paragraph;
import homeport.cobol.syntax.ProgramSyntax.Parameter;
import homeport.cobol.syntax.ProgramSyntax.ProcedureDivision;
import homeport.cobol.syntax.ProgramSyntax.Section;
import homeport.cobol.syntax.ProgramSyntax.Sentence;
import homeport.cobol.syntax.ProgramSyntax.Watched;
import homeport.cobol.syntax.ReportSyntax;
import homeport.cobol.syntax.Statement;
import homeport.diagnostics.NearNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The PROCEDURE DIVISION: header, declaratives, sections, paragraphs, sentences (Language
/// Reference, "PROCEDURE DIVISION structure").
final class ProcedureParser {
  private static final int PRIORITY_MAX = 99;

  private final TokenCursor cursor;
  private final StatementParser statements;
  private int beginning;

  /// The words of the divisions before, once somebody has asked for them.
  private @Nullable Set<String> namedBefore;

  private final boolean debugging;

  /// @param debugging whether WITH DEBUGGING MODE is in force
  ProcedureParser(TokenCursor cursor, ProgramNames names, boolean debugging) {
    this.cursor = cursor;
    this.debugging = debugging;
    this.statements = new StatementParser(cursor, names, this::isNamedBefore);
  }

  /// The division, whose first word is under the cursor.
  ProcedureDivision division() {
    beginning = cursor.position();
    Token first = cursor.next();
    cursor.inAreaA(first, "`PROCEDURE DIVISION`");
    cursor.expect("DIVISION");
    List<Parameter> using = cursor.accept("USING") ? statements.parameters() : List.of();
    Reference returning =
        cursor.accept("RETURNING") ? statements.grammar().expressions.reference() : null;
    cursor.expectPeriod();
    if (cursor.isLost()) {
      skipToBody();
    }
    List<Declarative> declaratives = cursor.at("DECLARATIVES") ? declaratives() : List.of();
    List<Section> sections = sections();
    return new ProcedureDivision(cursor.from(first), using, returning, sections, declaratives);
  }

  /// After a bad header: to the first statement or header.
  private void skipToBody() {
    while (!cursor.atEnd()
        && !statements.atVerb()
        && !cursor.atProcedureHeaderInAreaA()
        && !cursor.at(Kind.PERIOD)) {
      cursor.next();
    }
    cursor.accept(Kind.PERIOD);
    cursor.found();
  }

  /// An empty division, for a program without one.
  static ProcedureDivision none(Token at) {
    return new ProcedureDivision(at.at(), List.of(), null, List.of(), List.of());
  }

  private boolean atDivisionEnd() {
    return cursor.atEnd()
        || cursor.atUnitEnd()
        || cursor.at("END", "DECLARATIVES")
        || atDivisionHeader()
        || ProgramParser.atProgram(cursor);
  }

  private boolean atDivisionHeader() {
    return cursor.peek(1).is("DIVISION")
        && (cursor.at("PROCEDURE") || cursor.at("DATA") || cursor.at("ENVIRONMENT"));
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    while (!atDivisionEnd()) {
      sections.add(section());
    }
    return sections;
  }

  /// EXIT SECTION is a statement, whatever it begins.
  private boolean atSectionHeader() {
    Token token = cursor.peek();
    return !token.is("EXIT")
        && (token.kind() == Kind.WORD || token.kind() == Kind.NUMBER)
        && cursor.peek(1).is("SECTION");
  }

  private Section section() {
    Token first = cursor.peek();
    Name name = null;
    int priority = 0;
    if (atSectionHeader()) {
      name = headerName("a section-name");
      priority = sectionRest();
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    while (!atDivisionEnd() && !atSectionHeader()) {
      paragraphs.add(paragraph());
    }
    return new Section(cursor.from(first), name, priority, paragraphs);
  }

  /// SECTION, a priority-number, the period.
  private int sectionRest() {
    cursor.expect("SECTION");
    int priority =
        cursor.at(Kind.NUMBER) ? cursor.wholeNumber("a priority-number", 0, PRIORITY_MAX) : 0;
    cursor.expectPeriod();
    cursor.found();
    return priority;
  }

  private Name headerName(String what) {
    Token token = cursor.peek();
    Name name;
    if (token.isReserved()) {
      name = cursor.misnamed();
    } else {
      cursor.next();
      name = new Name(token.at(), token.text());
    }
    cursor.inAreaA(token, what);
    return name;
  }

  private Paragraph paragraph() {
    Token first = cursor.peek();
    Name name = null;
    if (atParagraphHeader()) {
      name = headerName("a paragraph-name");
      cursor.expectPeriod();
    }
    List<Sentence> sentences = new ArrayList<>();
    while (!atDivisionEnd() && !atSectionHeader() && !atParagraphHeader()) {
      Sentence sentence = sentence();
      if (!sentence.statements().isEmpty()) {
        sentences.add(sentence);
      }
    }
    return new Paragraph(cursor.from(first), name, sentences);
  }

  private Sentence sentence() {
    int from = cursor.position();
    Token first = cursor.peek();
    statements.beginSentence();
    List<Statement> list = new ArrayList<>();
    while (!cursor.accept(Kind.PERIOD)) {
      if (atDivisionEnd()) {
        endWithoutPeriod("the end of the program", true);
        break;
      }
      if (!list.isEmpty() && atHeaderInAreaA()) {
        String header = cursor.peek().text();
        endWithoutPeriod("`" + header + "`", !isNamedBefore(header));
        break;
      }
      int before = cursor.position();
      list.addAll(statements.statements());
      if (cursor.position() == before) {
        noStatement();
      }
    }
    if (!statements.isBroken()) {
      cursor.inAreaB(from);
    }
    return new Sentence(cursor.from(first), list);
  }

  private boolean atHeaderInAreaA() {
    return cursor.atProcedureHeaderInAreaA()
        || (cursor.peek().areaA() && atSectionHeader())
        || atHeaderWithoutPeriod();
  }

  private boolean atParagraphHeader() {
    return cursor.atProcedureHeader() || atHeaderWithoutPeriod();
  }

  /// Before a name alone on its line in area A, where a statement could begin and the next line has
  /// one: a paragraph that has lost its period.
  private boolean atHeaderWithoutPeriod() {
    Token after = cursor.peek(1);
    return cursor.peek().areaA()
        && cursor.peek().isUserWord()
        && after.firstOnLine()
        && after.kind() == Kind.WORD
        && Verbs.isVerb(after.text());
  }

  /// A name of something else could as well be one more operand of the statement.
  private boolean isNamedBefore(String word) {
    if (namedBefore == null) {
      namedBefore = cursor.words(beginning);
    }
    return namedBefore.contains(word);
  }

  private void endWithoutPeriod(String before, boolean only) {
    // The text that an EXEC SQL INCLUDE stands for brings its own period.
    if (!statements.isBroken() && !cursor.previous().is("END-EXEC")) {
      cursor.remark(new SyntaxProblem.PeriodMissing(cursor.previous().at(), before, only));
    }
  }

  /// A token that neither begins a statement nor ends the sentence.
  private void noStatement() {
    Token token = cursor.peek();
    boolean terminator = token.kind() == Kind.WORD && Verbs.isTerminator(token.text());
    if (!statements.isBroken()) {
      if (terminator) {
        cursor.remark(new SyntaxProblem.StrayTerminator(token.at(), token.text()));
      } else {
        cursor.remark(new SyntaxProblem.NoStatement(token.at(), token.shown(), nearVerbs(token)));
      }
    }
    statements.setBroken();
    cursor.next();
    if (!terminator) {
      StatementParser.skipToStatement(cursor);
    }
  }

  private static List<String> nearVerbs(Token token) {
    boolean unknown = token.kind() == Kind.WORD && ReservedWords.category(token.text()) == null;
    return unknown && token.text().length() > 2
        ? NearNames.of(token.text(), Verbs.all())
        : List.of();
  }

  private List<Declarative> declaratives() {
    cursor.next();
    cursor.expectPeriod();
    cursor.found();
    List<Declarative> list = new ArrayList<>();
    while (atSectionHeader()) {
      Declarative declarative = declarative();
      if (debugging || declarative.debugging() == null) {
        list.add(declarative);
      }
    }
    if (cursor.accept("END", "DECLARATIVES")) {
      cursor.expectPeriod();
    } else {
      cursor.expected("a section or `END DECLARATIVES`");
    }
    cursor.found();
    return list;
  }

  /// A USE section; one for debugging is a comment without WITH DEBUGGING MODE.
  private Declarative declarative() {
    Token first = cursor.peek();
    Name name = headerName("a section-name");
    int priority = sectionRest();
    Use use = use();
    List<Paragraph> paragraphs = new ArrayList<>();
    while (!atDivisionEnd() && !atSectionHeader()) {
      paragraphs.add(paragraph());
    }
    Section section = new Section(cursor.from(first), name, priority, paragraphs);
    return new Declarative(
        section.at(),
        name,
        use.global(),
        use.files(),
        use.modes(),
        use.debugging(),
        use.reporting(),
        use.other(),
        section);
  }

  /// A USE statement (Language Reference, "USE statement").
  private record Use(
      boolean global,
      List<Name> files,
      List<OpenMode> modes,
      @Nullable Debugging debugging,
      ReportSyntax.@Nullable GroupName reporting,
      @Nullable String other) {}

  private Use use() {
    List<Name> files = new ArrayList<>();
    List<OpenMode> modes = new ArrayList<>();
    if (!cursor.expect("USE")) {
      cursor.skipPastPeriod();
      return new Use(false, files, modes, null, null, null);
    }
    boolean global = cursor.accept("GLOBAL");
    if (cursor.accept("BEFORE", "REPORTING")) {
      ReportSyntax.GroupName group = statements.reportGroup();
      cursor.expectPeriod();
      if (cursor.isLost()) {
        cursor.skipPastPeriod();
      }
      return new Use(global, files, modes, null, group, null);
    }
    if (cursor.at("FOR") || cursor.at("BEFORE") || cursor.at("DEBUGGING")) {
      cursor.accept("FOR");
      if (cursor.accept("DEBUGGING")) {
        return new Use(global, files, modes, debuggingOperands(), null, null);
      }
      String other = "USE " + cursor.peek().text();
      cursor.skipPastPeriod();
      return new Use(global, files, modes, null, null, other);
    }
    cursor.accept("AFTER");
    cursor.accept("STANDARD");
    if (cursor.at("BEGINNING") || cursor.at("ENDING") || cursor.at("LABEL")) {
      cursor.skipPastPeriod();
      return new Use(global, files, modes, null, null, "USE AFTER LABEL");
    }
    if (!cursor.acceptEither("ERROR", "EXCEPTION")) {
      cursor.expected("`ERROR` or `EXCEPTION`");
    }
    cursor.accept("PROCEDURE");
    cursor.accept("ON");
    useOperands(files, modes);
    if (!cursor.isLost()) {
      cursor.expectPeriod();
    }
    if (cursor.isLost()) {
      cursor.skipPastPeriod();
    }
    return new Use(global, files, modes, null, null, null);
  }

  /// What is watched.
  private Debugging debuggingOperands() {
    cursor.accept("ON");
    boolean all = cursor.accept("ALL", "PROCEDURES");
    List<Watched> watched = new ArrayList<>();
    while (!all && !cursor.at(Kind.PERIOD) && !cursor.atEnd() && !cursor.isLost()) {
      watched.add(watched());
    }
    if (!cursor.isLost()) {
      cursor.expectPeriod();
    }
    if (cursor.isLost()) {
      cursor.skipPastPeriod();
    }
    return new Debugging(all, watched);
  }

  /// A name, or `ALL REFERENCES OF name`.
  private Watched watched() {
    boolean all = cursor.accept("ALL");
    if (all) {
      cursor.accept("REFERENCES");
      cursor.accept("OF");
    }
    Statement.ProcedureName name = statements.grammar().procedureName();
    List<Name> outer = new ArrayList<>();
    Name qualifier = statements.grammar().qualifier();
    while (qualifier != null) {
      outer.add(qualifier);
      qualifier = statements.grammar().qualifier();
    }
    return new Watched(all, name, outer);
  }

  private void useOperands(List<Name> files, List<OpenMode> modes) {
    do {
      OpenMode mode = FileStatements.mode(cursor.peek());
      if (mode != null) {
        cursor.next();
        modes.add(mode);
      } else {
        files.add(cursor.name("the name of a file"));
      }
    } while (!cursor.at(Kind.PERIOD) && !cursor.atEnd() && !cursor.isLost());
  }
}
