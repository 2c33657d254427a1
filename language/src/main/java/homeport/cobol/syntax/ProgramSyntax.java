package homeport.cobol.syntax;

import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One program or user-defined function as written, with the programs contained in it.
///
/// @param end the name of END PROGRAM; null without one
/// @param functions the user-defined functions and prototypes that come before it in its text
public record ProgramSyntax(
    Span at,
    Name name,
    Attributes attributes,
    Environment environment,
    List<FileSyntax.Description> files,
    List<DataEntry> workingStorage,
    List<DataEntry> localStorage,
    List<DataEntry> linkage,
    List<ReportSyntax.Description> reports,
    ProcedureDivision procedure,
    List<ProgramSyntax> contained,
    @Nullable Name end,
    List<ProgramSyntax> functions) {
  public ProgramSyntax {
    files = List.copyOf(files);
    workingStorage = List.copyOf(workingStorage);
    localStorage = List.copyOf(localStorage);
    linkage = List.copyOf(linkage);
    reports = List.copyOf(reports);
    contained = List.copyOf(contained);
    functions = List.copyOf(functions);
  }

  /// The same after other functions.
  public ProgramSyntax after(List<ProgramSyntax> others) {
    return new ProgramSyntax(
        at,
        name,
        attributes,
        environment,
        files,
        workingStorage,
        localStorage,
        linkage,
        reports,
        procedure,
        contained,
        end,
        others);
  }

  /// `PROGRAM-ID. name IS INITIAL COMMON RECURSIVE`.
  ///
  /// @param function FUNCTION-ID; null for a program
  public record Attributes(
      boolean initial, boolean common, boolean recursive, @Nullable Function function) {}

  /// `FUNCTION-ID. name AS external IS PROTOTYPE`.
  ///
  /// @param external the name by which it is found when it runs
  /// @param prototype it says how the function is invoked, and is none itself
  public record Function(String external, boolean prototype) {}

  /// What the ENVIRONMENT DIVISION says.
  ///
  /// @param debugging WITH DEBUGGING MODE: lines with D in column 7 are compiled
  /// @param currency CURRENCY SIGN literals with their PICTURE SYMBOL (or null)
  /// @param collating PROGRAM COLLATING SEQUENCE IS alphabet-name
  /// @param others clauses that are refused or have no effect here, by name: APPLY WRITE-ONLY,
  ///   RERUN, …
  public record Environment(
      boolean debugging,
      boolean decimalPointIsComma,
      List<Currency> currency,
      List<Mnemonic> mnemonics,
      List<ClassDefinition> classes,
      List<FileSyntax.Select> files,
      @Nullable Name collating,
      List<AlphabetDefinition> alphabets,
      List<SymbolicCharacter> symbolicCharacters,
      List<SameArea> sameAreas,
      List<DataEntry.Clause.Other> others) {
    public Environment {
      currency = List.copyOf(currency);
      mnemonics = List.copyOf(mnemonics);
      classes = List.copyOf(classes);
      files = List.copyOf(files);
      alphabets = List.copyOf(alphabets);
      symbolicCharacters = List.copyOf(symbolicCharacters);
      sameAreas = List.copyOf(sameAreas);
      others = List.copyOf(others);
    }

    /// This division with the CONFIGURATION SECTION of the program around, which holds for
    /// contained programs too (Language Reference, "Configuration section").
    public Environment within(Environment around) {
      return new Environment(
          around.debugging,
          around.decimalPointIsComma,
          around.currency,
          around.mnemonics,
          around.classes,
          files,
          around.collating,
          around.alphabets,
          around.symbolicCharacters,
          sameAreas,
          others);
    }
  }

  /// `ALPHABET name IS STANDARD-1 | NATIVE | EBCDIC | …` (`known` is that word) or a list of
  /// literals, ranges and ALSO groups: each inner list holds the values that share one place.
  public record AlphabetDefinition(
      Span at, Name name, @Nullable Name known, List<List<DataEntry.ValueRange>> values) {
    public AlphabetDefinition {
      values = values.stream().map(List::copyOf).toList();
    }

    /// The characters of ASCII in their order.
    public boolean isAscii() {
      return known != null
          && (known.text().equals("STANDARD-1") || known.text().equals("STANDARD-2"));
    }
  }

  /// `SYMBOLIC CHARACTERS name IS ordinal [IN alphabet]`.
  public record SymbolicCharacter(Span at, Name name, int ordinal, @Nullable Name alphabet) {}

  /// `SAME [RECORD | SORT | SORT-MERGE] AREA FOR files` of I-O-CONTROL; `kind` is empty for SAME
  /// AREA.
  public record SameArea(Span at, String kind, List<Name> files) {
    public SameArea {
      files = List.copyOf(files);
    }
  }

  /// CURRENCY SIGN IS literal [WITH PICTURE SYMBOL literal].
  public record Currency(Span at, String sign, @Nullable String symbol) {}

  /// `environment-name IS mnemonic` or a switch `UPSI-0 ON STATUS IS name`.
  public record Mnemonic(
      Span at, Name device, @Nullable Name name, @Nullable Name on, @Nullable Name off) {}

  /// `CLASS name IS 'A' THRU 'F' …`.
  public record ClassDefinition(Span at, Name name, List<DataEntry.ValueRange> values) {
    public ClassDefinition {
      values = List.copyOf(values);
    }
  }

  /// The PROCEDURE DIVISION. Paragraphs are in source order; a section is its paragraphs'
  /// `section`.
  ///
  /// @param returning PROCEDURE DIVISION RETURNING
  public record ProcedureDivision(
      Span at,
      List<Parameter> using,
      Expression.@Nullable Reference returning,
      List<Section> sections,
      List<Declarative> declaratives) {
    public ProcedureDivision {
      using = List.copyOf(using);
      sections = List.copyOf(sections);
      declaratives = List.copyOf(declaratives);
    }
  }

  /// One name of PROCEDURE DIVISION USING.
  public record Parameter(Span at, Expression.Reference name, boolean byValue) {}

  /// A section; the paragraphs before the first section header are a section without a name.
  ///
  /// @param priority its priority-number, 0 when none is written
  public record Section(Span at, @Nullable Name name, int priority, List<Paragraph> paragraphs) {
    public Section {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /// A paragraph; the sentences before a section's first paragraph header are one without a name.
  public record Paragraph(Span at, @Nullable Name name, List<Sentence> sentences) {
    public Paragraph {
      sentences = List.copyOf(sentences);
    }
  }

  /// The statements up to a period.
  public record Sentence(Span at, List<Statement> statements) {
    public Sentence {
      statements = List.copyOf(statements);
    }
  }

  /// A declarative section: `USE [GLOBAL] AFTER STANDARD ERROR PROCEDURE ON files or modes`.
  ///
  /// @param debugging what a USE FOR DEBUGGING is for; null for every other USE
  /// @param reporting the report group of USE BEFORE REPORTING, else null
  /// @param other the first words of a USE of another kind (`USE AFTER LABEL`), else null
  public record Declarative(
      Span at,
      Name name,
      boolean global,
      List<Name> files,
      List<FileStatement.OpenMode> modes,
      @Nullable Debugging debugging,
      ReportSyntax.@Nullable GroupName reporting,
      @Nullable String other,
      Section section) {
    public Declarative {
      files = List.copyOf(files);
      modes = List.copyOf(modes);
    }
  }

  /// USE FOR DEBUGGING ON procedures, data and files, or ON ALL PROCEDURES.
  public record Debugging(boolean allProcedures, List<Watched> watched) {
    public Debugging {
      watched = List.copyOf(watched);
    }
  }

  /// One operand of USE FOR DEBUGGING.
  ///
  /// @param all ALL REFERENCES OF, which only data can have
  /// @param name the name, with its first qualifier, as a procedure has it
  /// @param outer further qualifiers, which only data can have
  public record Watched(boolean all, Statement.ProcedureName name, List<Name> outer) {
    public Watched {
      outer = List.copyOf(outer);
    }

    /// All qualifiers, innermost first.
    public List<Name> qualifiers() {
      List<Name> qualifiers = new ArrayList<>();
      Name first = name.section();
      if (first != null) {
        qualifiers.add(first);
        qualifiers.addAll(outer);
      }
      return qualifiers;
    }
  }
}
