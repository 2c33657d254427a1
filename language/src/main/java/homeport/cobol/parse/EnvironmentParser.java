package homeport.cobol.parse;

import homeport.cobol.lex.Token;
import homeport.cobol.lex.Token.Kind;
import homeport.cobol.syntax.DataEntry.Clause;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax.Environment;
import homeport.cobol.syntax.ProgramSyntax.SameArea;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ENVIRONMENT DIVISION (Language Reference, "ENVIRONMENT DIVISION"). Paragraphs that come
/// without their section's header are read all the same.
final class EnvironmentParser {
  private final TokenCursor cursor;
  private final SpecialNamesParser specialNames;
  private final FileControlParser fileControl;
  private final ProgramNames names;
  private final List<FileSyntax.Select> files = new ArrayList<>();
  private final List<SameArea> sameAreas = new ArrayList<>();
  private final List<Clause.Other> others = new ArrayList<>();
  private boolean debugging;
  private boolean inFileControl;

  /// Which headers have been there: of the division, and of its two sections.
  private boolean hasDivision;

  private boolean hasConfiguration;
  private boolean hasInputOutput;
  private @Nullable Name collating;

  EnvironmentParser(TokenCursor cursor, ProgramNames names) {
    this.cursor = cursor;
    this.names = names;
    this.specialNames = new SpecialNamesParser(cursor, names);
    this.fileControl = new FileControlParser(cursor, names);
  }

  /// WITH DEBUGGING MODE was said.
  boolean isDebugging() {
    return debugging;
  }

  /// What the division says so far.
  Environment environment() {
    return new Environment(
        debugging,
        specialNames.isDecimalPointComma(),
        specialNames.currency(),
        specialNames.mnemonics(),
        specialNames.classes(),
        files,
        collating,
        specialNames.alphabets(),
        specialNames.symbolicCharacters(),
        sameAreas,
        others);
  }

  /// True before a word that begins the division or one of its parts.
  boolean atPart() {
    if (!cursor.at(Kind.WORD)) {
      return false;
    }
    return switch (cursor.peek().text()) {
      case "ENVIRONMENT" -> cursor.peek(1).is("DIVISION");
      case "CONFIGURATION", "INPUT-OUTPUT" -> cursor.peek(1).is("SECTION");
      case "SELECT" -> cursor.peek().firstOnLine();
      case "SOURCE-COMPUTER",
          "OBJECT-COMPUTER",
          "SPECIAL-NAMES",
          "REPOSITORY",
          "FILE-CONTROL",
          "I-O-CONTROL" ->
          true;
      default -> false;
    };
  }

  /// One of those parts.
  void part() {
    if (cursor.at("SELECT")) {
      selectOutsideItsParagraph();
      return;
    }
    headers();
    Token first = cursor.next();
    cursor.inAreaA(first, first.shown());
    switch (first.text()) {
      case "ENVIRONMENT", "CONFIGURATION", "INPUT-OUTPUT" -> {
        cursor.next();
        header();
      }
      case "SOURCE-COMPUTER" -> {
        header();
        sourceComputer();
      }
      case "OBJECT-COMPUTER" -> {
        header();
        objectComputer();
      }
      case "SPECIAL-NAMES" -> {
        header();
        specialNames.paragraph(this::atParagraphEnd);
        others.addAll(specialNames.takeOthers());
      }
      case "REPOSITORY" -> {
        header();
        repository();
      }
      case "FILE-CONTROL" -> {
        header();
        inFileControl = true;
        fileControl.paragraph(files);
      }
      default -> {
        header();
        ioControl();
      }
    }
  }

  /// Whether the part under the cursor stands under the headers that it needs (Language Reference,
  /// "ENVIRONMENT DIVISION").
  private void headers() {
    Token token = cursor.peek();
    hasDivision = underHeader(hasDivision || token.is("ENVIRONMENT"), "ENVIRONMENT DIVISION");
    switch (token.text()) {
      case "CONFIGURATION" -> hasConfiguration = true;
      case "INPUT-OUTPUT" -> hasInputOutput = true;
      case "SOURCE-COMPUTER", "OBJECT-COMPUTER", "SPECIAL-NAMES", "REPOSITORY" ->
          hasConfiguration = underHeader(hasConfiguration, "CONFIGURATION SECTION");
      case "FILE-CONTROL", "I-O-CONTROL" ->
          hasInputOutput = underHeader(hasInputOutput, "INPUT-OUTPUT SECTION");
      default -> {}
    }
  }

  private boolean underHeader(boolean has, String header) {
    if (!has) {
      cursor.missesHeader(header);
    }
    return true;
  }

  /// The paragraph's header is lost; or an entry before this one was, which has been said.
  private void selectOutsideItsParagraph() {
    if (!inFileControl) {
      Token token = cursor.peek();
      cursor.remark(new SyntaxProblem.Expected(token.at(), "`FILE-CONTROL`", token.shown()));
    }
    inFileControl = true;
    fileControl.paragraph(files);
  }

  private void header() {
    cursor.expectPeriod();
    cursor.found();
  }

  /// True where a paragraph of this division cannot go on.
  private boolean atParagraphEnd() {
    return cursor.atEnd()
        || atPart()
        || cursor.atDivision("DATA")
        || cursor.atDivision("PROCEDURE")
        || cursor.peek(1).is("DIVISION")
        || cursor.peek(1).is("SECTION");
  }

  private void sourceComputer() {
    if (atParagraphEnd()) {
      return;
    }
    while (!cursor.at(Kind.PERIOD) && !atParagraphEnd()) {
      Token token = cursor.next();
      debugging |= token.is("DEBUGGING");
    }
    cursor.accept(Kind.PERIOD);
  }

  private void objectComputer() {
    if (atParagraphEnd()) {
      return;
    }
    while (!cursor.at(Kind.PERIOD) && !atParagraphEnd()) {
      Token token = cursor.next();
      if (token.is("SEQUENCE")) {
        cursor.accept("IS");
        collating = cursor.name("an alphabet-name");
      }
    }
    cursor.accept(Kind.PERIOD);
  }

  /// Functions that are named may then stand without the word FUNCTION; classes are refused.
  private void repository() {
    while (!atParagraphEnd()) {
      Token first = cursor.peek();
      if (cursor.accept("FUNCTION")) {
        List<String> found = functionNames();
        if (cursor.accept("INTRINSIC")) {
          found.forEach(this::intrinsic);
        } else {
          found.forEach(names::function);
        }
      } else if (cursor.accept("CLASS")) {
        others.add(new Clause.Other(first.at(), "REPOSITORY CLASS"));
      } else {
        cursor.next();
      }
    }
  }

  /// The names after FUNCTION; AS repeats what the FUNCTION-ID paragraph says.
  private List<String> functionNames() {
    List<String> found = new ArrayList<>();
    while (cursor.at(Kind.WORD)
        && !cursor.at("INTRINSIC")
        && !cursor.at("FUNCTION")
        && !cursor.at("CLASS")
        && !atParagraphEnd()) {
      if (cursor.accept("AS")) {
        cursor.next();
      } else {
        found.add(cursor.next().text());
      }
    }
    return found;
  }

  private void intrinsic(String name) {
    if (name.equals("ALL")) {
      IntrinsicNames.ALL.forEach(names::function);
    } else {
      names.function(name);
    }
  }

  private void ioControl() {
    while (!atParagraphEnd()) {
      Token first = cursor.peek();
      if (cursor.accept("SAME")) {
        sameAreas.add(sameArea(first));
      } else if (cursor.accept("APPLY")) {
        others.add(new Clause.Other(first.at(), "APPLY " + cursor.next().text()));
      } else if (cursor.accept("RERUN")) {
        others.add(new Clause.Other(first.at(), "RERUN"));
      } else if (cursor.accept("MULTIPLE")) {
        others.add(new Clause.Other(first.at(), "MULTIPLE FILE"));
      } else {
        cursor.next();
      }
    }
  }

  private SameArea sameArea(Token first) {
    String kind = "";
    if (cursor.at("RECORD") || cursor.at("SORT") || cursor.at("SORT-MERGE")) {
      kind = cursor.next().text();
    }
    cursor.accept("AREA");
    cursor.accept("FOR");
    List<Name> list = new ArrayList<>();
    while (cursor.peek().isUserWord()) {
      list.add(cursor.name("the name of a file"));
    }
    return new SameArea(cursor.from(first), kind, list);
  }
}
