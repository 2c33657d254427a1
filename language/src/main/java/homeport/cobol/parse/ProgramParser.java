package homeport.cobol.parse;

import homeport.cobol.lex.ReservedWords;
import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.ProgramSyntax.Attributes;
import homeport.cobol.syntax.ProgramSyntax.Function;
import homeport.cobol.syntax.ProgramSyntax.ProcedureDivision;
import homeport.cobol.syntax.ReportSyntax;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A program with its four divisions and the programs contained in it (Language Reference, "COBOL
/// program structure").
final class ProgramParser {
  private final TokenCursor cursor;
  private final ProgramNames names;
  private final EnvironmentParser environment;
  private final DataEntryParser entries;
  private final FileDescriptionParser descriptions;
  private final ReportParser reportEntries;
  private final List<FileSyntax.Description> files = new ArrayList<>();
  private final List<DataEntry> workingStorage = new ArrayList<>();
  private final List<DataEntry> localStorage = new ArrayList<>();
  private final List<DataEntry> linkage = new ArrayList<>();
  private final List<ReportSyntax.Description> reports = new ArrayList<>();
  private final List<ProgramSyntax> contained = new ArrayList<>();
  private @Nullable ProcedureDivision procedure;
  private boolean hasEnd;

  /// Which headers of the DATA DIVISION have been there.
  private boolean hasDataDivision;

  private boolean hasFileSection;

  /// Something was met that is no header: it may be one that went wrong.
  private boolean strayed;

  /// The REPORT SECTION has begun, whose entries are not those of data.
  private boolean inReports;

  private ProgramParser(TokenCursor cursor, @Nullable ProgramNames around) {
    this.cursor = cursor;
    this.names = new ProgramNames(around);
    this.environment = new EnvironmentParser(cursor, names);
    this.entries = new DataEntryParser(cursor, names);
    this.descriptions = new FileDescriptionParser(cursor, names, entries);
    this.reportEntries = new ReportParser(cursor, names, entries);
  }

  /// The program that begins under the cursor.
  static ProgramSyntax program(TokenCursor cursor, @Nullable ProgramNames around) {
    return new ProgramParser(cursor, around).program();
  }

  /// True before IDENTIFICATION DIVISION, or PROGRAM-ID without it.
  static boolean atProgram(TokenCursor cursor) {
    Token token = cursor.peek();
    if (token.is("IDENTIFICATION") || token.is("ID")) {
      return cursor.peek(1).is("DIVISION");
    }
    return token.is("PROGRAM-ID")
        || ((token.is("FUNCTION-ID") || token.is("CLASS-ID")) && token.areaA());
  }

  private ProgramSyntax program() {
    Token first = cursor.peek();
    identificationHeader();
    Token idToken = cursor.peek();
    Name name = programId();
    Attributes attributes =
        idToken.is("PROGRAM-ID")
            ? attributes()
            : idToken.is("FUNCTION-ID") ? functionAttributes(name) : none();
    divisions();
    Span at = cursor.from(first);
    ProcedureDivision body =
        procedure == null ? ProcedureParser.none(cursor.previous()) : procedure;
    Name end = endProgram(name);
    return new ProgramSyntax(
        at,
        name,
        attributes,
        environment.environment(),
        files,
        workingStorage,
        localStorage,
        linkage,
        reports,
        body,
        contained,
        end,
        List.of());
  }

  private void identificationHeader() {
    Token first = cursor.peek();
    if (cursor.acceptEither("IDENTIFICATION", "ID")) {
      cursor.inAreaA(first, first.shown());
      cursor.expect("DIVISION");
      cursor.expectPeriod();
      cursor.found();
    } else if (first.is("PROGRAM-ID") || first.is("FUNCTION-ID")) {
      underHeader(false, "IDENTIFICATION DIVISION");
    }
  }

  private static Attributes none() {
    return new Attributes(false, false, false, null);
  }

  /// PROGRAM-ID. name; the period after PROGRAM-ID may be missing.
  private Name programId() {
    Token token = cursor.peek();
    if (token.is("CLASS-ID") || token.is("METHOD-ID")) {
      cursor.remark(new SyntaxProblem.UnitUnsupported(token.at(), token.text()));
      cursor.next();
      cursor.accept(Kind.PERIOD);
      Name unit = programName();
      cursor.skipPastPeriod();
      return unit;
    }
    hasEnd = cursor.hasEndProgram();
    if (token.is("PROGRAM-ID") || token.is("FUNCTION-ID")) {
      cursor.inAreaA(token, token.shown());
    }
    if (!cursor.accept("FUNCTION-ID") && !cursor.expect("PROGRAM-ID")) {
      return new Name(token.at(), "");
    }
    if (!cursor.accept(Kind.PERIOD)) {
      cursor.remark(new SyntaxProblem.NoPeriodAfterName(cursor.previous().at()));
    }
    return programName();
  }

  /// A word, or a literal.
  private Name programName() {
    Token token = cursor.peek();
    if (token.kind() == Kind.LITERAL) {
      String text = token.text();
      String name = text.substring(1, Math.max(1, text.length() - 1));
      if (name.isBlank()) {
        cursor.expected("the name of the program");
      }
      cursor.next();
      return new Name(token.at(), name.strip());
    }
    if (token.kind() == Kind.NUMBER) {
      cursor.next();
      return new Name(token.at(), token.text());
    }
    // A program may be called COBOL or REPORT: words of the 1985 standard that have no function
    // here.
    if (ReservedWords.category(token.text()) == ReservedWords.Category.STANDARD) {
      cursor.next();
      return new Name(token.at(), token.text());
    }
    if (token.isReserved()) {
      cursor.remark(new SyntaxProblem.ReservedName(token.at(), token.text()));
      cursor.next();
      return new Name(token.at(), token.text());
    }
    return cursor.name("the name of the program");
  }

  private Attributes attributes() {
    boolean initial = false;
    boolean common = false;
    boolean recursive = false;
    cursor.accept("IS");
    while (true) {
      if (cursor.accept("INITIAL")) {
        initial = true;
      } else if (cursor.accept("COMMON")) {
        common = true;
      } else if (cursor.accept("RECURSIVE")) {
        recursive = true;
      } else {
        break;
      }
    }
    cursor.accept("PROGRAM");
    if (!cursor.accept(Kind.PERIOD)) {
      if (cursor.peek().areaA()) {
        cursor.remark(new SyntaxProblem.NoPeriodAfterName(cursor.previous().at()));
      } else {
        cursor.expected("a period");
        cursor.skipPastPeriod();
      }
    }
    return new Attributes(initial, common, recursive, null);
  }

  /// What follows the name of a function, which is RECURSIVE by itself (Language Reference,
  /// "FUNCTION-ID paragraph"). How a prototype's function is linked is the system's business.
  private Attributes functionAttributes(Name name) {
    String external = name.text();
    if (cursor.accept("AS")) {
      external = programName().text();
    }
    cursor.accept("IS");
    boolean prototype = cursor.accept("PROTOTYPE");
    while (cursor.acceptEither("ENTRY-INTERFACE", "ENTRY-NAME")) {
      cursor.accept("IS");
      cursor.next();
    }
    header();
    return new Attributes(
        false, false, true, new Function(external.toUpperCase(Locale.ROOT), prototype));
  }

  /// What follows, in whatever order it comes, up to END PROGRAM or the text's end. A program that
  /// begins before this one has ended is contained in it; one without END PROGRAM ends where the
  /// next begins.
  private void divisions() {
    while (!cursor.atEnd() && !cursor.atUnitEnd()) {
      if (atProgram(cursor)) {
        if (!hasEnd) {
          return;
        }
        contain();
      } else if (environment.atPart()) {
        inPlace("this part of the ENVIRONMENT DIVISION");
        environment.part();
      } else if (cursor.atDivision("PROCEDURE")) {
        procedureDivision();
      } else if (!dataPart() && !commentParagraph()) {
        stray();
      }
    }
  }

  private void contain() {
    if (!cursor.enter("programs")) {
      cursor.found();
      cursor.next();
      return;
    }
    contained.add(program(cursor, names));
    cursor.leave();
  }

  private void procedureDivision() {
    Token first = cursor.peek();
    ProcedureDivision found =
        new ProcedureParser(cursor, names, environment.isDebugging()).division();
    if (procedure == null) {
      procedure = found;
    } else {
      cursor.remark(new SyntaxProblem.OutOfPlace(first.at(), "this PROCEDURE DIVISION"));
    }
  }

  /// Nothing but contained programs comes after the PROCEDURE DIVISION.
  private void inPlace(String what) {
    if (procedure != null) {
      cursor.remark(new SyntaxProblem.OutOfPlace(cursor.peek().at(), what));
    }
  }

  /// AUTHOR and its like: the reader has left out their text.
  private boolean commentParagraph() {
    return switch (cursor.peek().text()) {
      case "AUTHOR", "INSTALLATION", "DATE-WRITTEN", "DATE-COMPILED", "SECURITY" -> {
        cursor.next();
        if (!cursor.accept(Kind.PERIOD) && !cursor.peek().areaA()) {
          commentWithoutPeriod();
        }
        yield true;
      }
      default -> false;
    };
  }

  /// The reader knows the text of a comment-entry by the period before it; without that its words
  /// are here, and they stand in area B (A-0978).
  private void commentWithoutPeriod() {
    cursor.assumePeriod(true);
    while (!cursor.atEnd() && !cursor.peek().areaA()) {
      cursor.next();
    }
  }

  private boolean dataPart() {
    Token token = cursor.peek();
    if (cursor.atDivision("DATA")) {
      inPlace("this DATA DIVISION");
      hasDataDivision = true;
      cursor.inAreaA(token, token.shown());
      cursor.next();
      cursor.expect("DIVISION");
      header();
      return true;
    }
    if (token.is("FD") || token.is("SD")) {
      hasDataDivision = underHeader(hasDataDivision, "DATA DIVISION");
      hasFileSection = underHeader(hasFileSection, "FILE SECTION");
      files.add(descriptions.description());
      return true;
    }
    if (token.is("RD") && token.firstOnLine() && cursor.peek(1).isUserWord()) {
      if (!inReports) {
        cursor.remark(new SyntaxProblem.Expected(token.at(), "`REPORT SECTION`", token.shown()));
      }
      reportSection();
      return true;
    }
    if (!cursor.peek(1).is("SECTION") && !atSectionWithoutItsWord()) {
      return false;
    }
    List<DataEntry> into;
    switch (token.text()) {
      case "FILE" -> {
        hasFileSection = true;
        sectionHeader();
        fileSection();
        return true;
      }
      case "WORKING-STORAGE" -> into = workingStorage;
      case "LOCAL-STORAGE" -> into = localStorage;
      case "LINKAGE" -> into = linkage;
      case "REPORT" -> {
        sectionHeader();
        reportSection();
        return true;
      }
      case "SCREEN", "COMMUNICATION", "CONSTANT" -> {
        unsupportedSection(token);
        return true;
      }
      default -> {
        return false;
      }
    }
    sectionHeader();
    inReports = false;
    into.addAll(entries.entries());
    return true;
  }

  /// What begins under the cursor stands under a header; says so when that is missing, unless it
  /// may have been what went wrong before.
  private boolean underHeader(boolean has, String header) {
    if (!has && !strayed) {
      cursor.missesHeader(header);
    }
    return true;
  }

  /// Before the name of a section of data, and a period or an entry.
  private boolean atSectionWithoutItsWord() {
    Token token = cursor.peek();
    Kind after = cursor.peek(1).kind();
    return token.firstOnLine()
        && (after == Kind.PERIOD || after == Kind.NUMBER)
        && (token.is("FILE")
            || token.is("WORKING-STORAGE")
            || token.is("LOCAL-STORAGE")
            || token.is("LINKAGE")
            || token.is("REPORT"));
  }

  private void sectionHeader() {
    hasDataDivision = underHeader(hasDataDivision, "DATA DIVISION");
    Token token = cursor.next();
    cursor.inAreaA(token, token.shown());
    cursor.expect("SECTION");
    header();
  }

  private void header() {
    cursor.expectPeriod();
    cursor.found();
  }

  private void fileSection() {
    while (true) {
      if (cursor.at("FD") || cursor.at("SD")) {
        files.add(descriptions.description());
      } else if (cursor.at("EXEC") || cursor.at("EXECUTE")) {
        workingStorage.addAll(entries.entries());
      } else if (!cursor.accept(Kind.PERIOD)) {
        return;
      }
    }
  }

  private void reportSection() {
    inReports = true;
    while (true) {
      if (cursor.at("RD")) {
        reports.add(reportEntries.description());
      } else if (!cursor.accept(Kind.PERIOD)) {
        return;
      }
    }
  }

  private void unsupportedSection(Token token) {
    cursor.remark(new SyntaxProblem.SectionUnsupported(token.at(), token.text() + " SECTION"));
    sectionHeader();
    while (!cursor.atEnd() && !atPartHeader()) {
      cursor.next();
    }
  }

  private boolean atPartHeader() {
    Token token = cursor.peek();
    return token.areaA()
        && (cursor.peek(1).is("DIVISION") || cursor.peek(1).is("SECTION") || cursor.atUnitEnd());
  }

  /// A token that no division takes: one message, then on to the next header or entry. Entries
  /// whose section is not known are read as working storage, so that their names are.
  private void stray() {
    strayed = true;
    Token token = cursor.peek();
    cursor.remark(
        new SyntaxProblem.Expected(
            token.at(), "a division, section or paragraph header", token.shown()));
    while (!atData() && !cursor.atEnd()) {
      cursor.next();
      if (atPart()) {
        return;
      }
    }
    workingStorage.addAll(entries.entries());
  }

  private boolean atData() {
    return procedure == null && !inReports && cursor.at(Kind.NUMBER) && entries.atNextEntry();
  }

  /// Before what begins a part of a program.
  private boolean atPart() {
    return cursor.atUnitEnd()
        || cursor.atDivision("DATA")
        || cursor.atDivision("PROCEDURE")
        || atProgram(cursor)
        || environment.atPart()
        || cursor.at("FD")
        || cursor.at("SD")
        || cursor.at("RD")
        || (cursor.at(Kind.WORD)
            && (cursor.peek(1).is("DIVISION") || cursor.peek(1).is("SECTION")));
  }

  private @Nullable Name endProgram(Name name) {
    if (!cursor.atUnitEnd()) {
      return null;
    }
    cursor.inAreaA(cursor.peek(), "`END PROGRAM`");
    cursor.next();
    cursor.next();
    Token token = cursor.peek();
    Name end = null;
    if (!cursor.at(Kind.PERIOD)) {
      end = programName();
      boolean same =
          cursor.mixedNames()
              ? end.text().equals(name.text())
              : end.text().equalsIgnoreCase(name.text());
      if (!same && !name.text().isEmpty()) {
        cursor.remark(
            new SyntaxProblem.EndNameDiffers(token.at(), end.text(), name.at(), name.text()));
      }
    }
    cursor.expectPeriod();
    cursor.found();
    return end;
  }
}
