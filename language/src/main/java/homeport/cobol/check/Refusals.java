package homeport.cobol.check;

import homeport.cobol.CompilerOptions;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.Occurs;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.DataEntry.Clause;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.ReportSyntax;
import homeport.data.CodePage;
import homeport.data.Usage;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Refuses by name what is not compiled ([Support]), in everything but statements.
final class Refusals {
  private static final Set<String> IDLE_FILE_CLAUSES =
      Set.of(
          "BLOCK",
          "BLOCK CONTAINS",
          "LABEL",
          "LABEL RECORD",
          "LABEL RECORDS",
          "DATA",
          "DATA RECORD",
          "DATA RECORDS",
          "VALUE OF",
          "RESERVE",
          "PADDING",
          "PADDING CHARACTER",
          "RECORD DELIMITER",
          "PASSWORD");
  private static final Set<String> IDLE_ENVIRONMENT =
      Set.of("APPLY WRITE-ONLY", "APPLY", "RERUN", "MULTIPLE FILE", "MULTIPLE FILE TAPE");
  private static final Set<String> NATIVE_ALPHABETS = Set.of("NATIVE", "EBCDIC");
  private static final Set<String> KNOWN_ALPHABETS =
      Set.of("NATIVE", "EBCDIC", "STANDARD-1", "STANDARD-2");

  private static final int ASCII_CHARACTERS = 128;
  private static final String CODE_SET = "CODE-SET ";

  private List<ProgramSyntax.AlphabetDefinition> alphabets = List.of();
  private final Set<NotSupported> said = new HashSet<>();
  private final Problems problems;

  Refusals(Problems problems) {
    this.problems = problems;
  }

  void refuse(Support what, Span at) {
    refuse(what, at, what.shown());
  }

  /// Adds a problem when the construct is not supported; once for each place.
  void refuse(Support what, Span at, String shown) {
    NotSupported problem = new NotSupported(what, at, shown);
    if (what.isRefused() && said.add(problem)) {
      problems.add(problem);
    }
  }

  /// The code page of the options; when it is not known, IBM's default so that checks can go on.
  CodePage codePage(ProgramSyntax syntax, CompilerOptions options) {
    try {
      return CodePage.of(options.codepage());
    } catch (IllegalArgumentException e) {
      refuse(Support.CODEPAGE_UNKNOWN, syntax.at(), "CODEPAGE(" + options.codepage() + ")");
      return CodePage.of(CompilerOptions.DEFAULT.codepage());
    }
  }

  void check(ProgramModel model) {
    ProgramSyntax syntax = model.syntax();
    program(syntax);
    options(syntax, model.options());
    alphabets = syntax.environment().alphabets();
    environment(syntax.environment());
    boolean ownControl = model.options().ownControl();
    syntax.files().forEach(file -> description(file, ownControl));
    entries(syntax.workingStorage());
    entries(syntax.localStorage());
    entries(syntax.linkage());
    notExternal(syntax.localStorage());
    notExternal(syntax.linkage());
    syntax.reports().forEach(this::report);
    model.roots().forEach(this::item);
  }

  private void program(ProgramSyntax syntax) {
    Span at = syntax.name().at();
    when(syntax.attributes().initial(), Support.INITIAL, at);
    when(syntax.attributes().recursive(), Support.RECURSIVE, at);
    when(syntax.attributes().function() != null, Support.USER_FUNCTION, at);
    when(syntax.attributes().common(), Support.COMMON, at);
    for (ProgramSyntax contained : syntax.contained()) {
      refuse(Support.NESTED, contained.name().at());
    }
    when(
        syntax.attributes().recursive() && !syntax.contained().isEmpty(),
        Support.RECURSIVE_CONTAINER,
        at);
    ProgramSyntax.ProcedureDivision division = syntax.procedure();
    if (division.returning() != null) {
      refuse(Support.RETURNING, division.returning().at());
    }
    for (ProgramSyntax.Parameter parameter : division.using()) {
      when(parameter.byValue(), Support.PARAMETER_BY_VALUE, parameter.at());
    }
    for (ProgramSyntax.Declarative declarative : division.declaratives()) {
      String other = declarative.other();
      if (declarative.reporting() != null) {
        refuse(Support.USE_REPORTING, declarative.at());
      } else if (other != null) {
        refuse(Support.USE_OTHER, declarative.at(), other);
      } else if (declarative.debugging() != null) {
        refuse(Support.USE_DEBUGGING, declarative.at());
      } else {
        refuse(Support.USE_ERROR, declarative.at());
      }
    }
  }

  private void when(boolean there, Support what, Span at) {
    if (there) {
      refuse(what, at);
    }
  }

  private void options(ProgramSyntax syntax, CompilerOptions options) {
    Span at = syntax.name().at();
    when(options.ieeeFloat(), Support.FLOAT_IEEE, at);
    when(options.numcheck().any(), Support.NUMCHECK, at);
    when(options.dispSignSeparate(), Support.DISPSIGN_SEPARATE, at);
  }

  private void environment(ProgramSyntax.Environment environment) {
    for (ProgramSyntax.AlphabetDefinition alphabet : environment.alphabets()) {
      boolean known = alphabet.known() == null || KNOWN_ALPHABETS.contains(alphabet.known().text());
      refuse(known ? Support.ALPHABET : Support.ALPHABET_OTHER, alphabet.at());
    }
    if (environment.collating() != null) {
      refuse(Support.COLLATING, environment.collating().at());
    }
    for (ProgramSyntax.SymbolicCharacter symbolic : environment.symbolicCharacters()) {
      refuse(
          isKnown(symbolic, environment) ? Support.SYMBOLIC : Support.SYMBOLIC_IN, symbolic.at());
    }
    for (ProgramSyntax.Mnemonic mnemonic : environment.mnemonics()) {
      when(mnemonic.device().text().startsWith("UPSI-"), Support.SWITCHES, mnemonic.at());
    }
    for (ProgramSyntax.SameArea same : environment.sameAreas()) {
      boolean record = same.kind().toUpperCase(Locale.ROOT).equals("RECORD");
      refuse(record ? Support.SAME_RECORD_AREA : Support.SAME_AREA, same.at());
    }
    for (Clause.Other other : environment.others()) {
      boolean idle = IDLE_ENVIRONMENT.contains(other.name());
      refuse(idle ? Support.ENVIRONMENT_IDLE : Support.ENVIRONMENT_OTHER, other.at(), other.name());
    }
    environment.files().forEach(this::select);
  }

  private static boolean isKnown(
      ProgramSyntax.SymbolicCharacter symbolic, ProgramSyntax.Environment environment) {
    Name alphabet = symbolic.alphabet();
    return alphabet == null
        || environment.alphabets().stream()
            .filter(definition -> definition.name().text().equals(alphabet.text()))
            .allMatch(definition ->
                definition.isAscii()
                    ? symbolic.ordinal() <= ASCII_CHARACTERS
                    : definition.known() != null
                        && NATIVE_ALPHABETS.contains(definition.known().text()));
  }

  private void select(FileSyntax.Select select) {
    Span at = select.name().at();
    switch (select.organization()) {
      case SEQUENTIAL -> refuse(Support.FILE_SEQUENTIAL, at);
      case INDEXED -> refuse(Support.FILE_INDEXED, at);
      case RELATIVE -> refuse(Support.FILE_RELATIVE, at);
      case LINE_SEQUENTIAL -> refuse(Support.FILE_LINE_SEQUENTIAL, at);
    }
    for (FileSyntax.AlternateKey key : select.alternateKeys()) {
      refuse(Support.ALTERNATE_KEY, key.name().at());
    }
    fileClauses(select.others());
  }

  private void fileClauses(List<Clause.Other> others) {
    for (Clause.Other other : others) {
      if (other.name().startsWith(CODE_SET)) {
        codeSet(other);
        continue;
      }
      boolean idle = IDLE_FILE_CLAUSES.contains(other.name());
      refuse(idle ? Support.FILE_CLAUSE_IDLE : Support.FILE_CLAUSE_OTHER, other.at(), other.name());
    }
  }

  /// The code of a tape (Language Reference, "CODE-SET clause"): of an alphabet that has a name.
  private void codeSet(Clause.Other clause) {
    String name = clause.name().substring(CODE_SET.length());
    boolean literals =
        alphabets.stream()
            .anyMatch(alphabet -> alphabet.name().text().equals(name) && alphabet.known() == null);
    refuse(
        literals ? Support.FILE_CLAUSE_OTHER : Support.CODE_SET,
        clause.at(),
        "CODE-SET of an alphabet of literals");
  }

  private void description(FileSyntax.Description description, boolean ownControl) {
    Span at = description.name().at();
    when(description.external(), Support.FILE_EXTERNAL, at);
    when(description.global(), Support.FILE_GLOBAL, at);
    description.reports().forEach(report -> refuse(Support.FILE_REPORT, report.at()));
    when(ownControl && !description.reports().isEmpty(), Support.REPORT_NOADV, at);
    String mode = description.recordingMode();
    if (mode != null && !mode.equals("F") && !mode.equals("V")) {
      refuse(Support.RECORDING_MODE_OTHER, at, "RECORDING MODE " + mode);
    }
    if (description.linage() != null) {
      refuse(Support.LINAGE, description.linage().at());
    }
    fileClauses(description.others());
    entries(description.records());
    notExternal(description.records());
  }

  private void report(ReportSyntax.Description report) {
    refuse(Support.REPORT_SECTION, report.name().at());
    when(report.global(), Support.REPORT_GLOBAL, report.name().at());
    for (ReportSyntax.Clause.Other other : report.others()) {
      refuse(Support.REPORT_CLAUSE_OTHER, other.at(), other.name() + " of a report");
    }
    for (ReportSyntax.Entry entry : report.entries()) {
      for (ReportSyntax.Clause clause : entry.clauses()) {
        switch (clause) {
          case ReportSyntax.Clause.Other c ->
              refuse(Support.REPORT_CLAUSE_OTHER, c.at(), c.name() + " in a report group");
          case ReportSyntax.Clause.Type _,
              ReportSyntax.Clause.Line _,
              ReportSyntax.Clause.NextGroup _,
              ReportSyntax.Clause.Column _,
              ReportSyntax.Clause.Source _,
              ReportSyntax.Clause.Sum _,
              ReportSyntax.Clause.Reset _,
              ReportSyntax.Clause.PresentWhen _,
              ReportSyntax.Clause.PresentAfter _,
              ReportSyntax.Clause.Repeated _,
              ReportSyntax.Clause.GroupIndicate _,
              ReportSyntax.Clause.Values _,
              ReportSyntax.Clause.Data _ -> {}
        }
      }
    }
  }

  private void entries(List<DataEntry> entries) {
    for (DataEntry entry : entries) {
      for (Clause clause : entry.clauses()) {
        boolean scope = clause instanceof Clause.External || clause instanceof Clause.Global;
        if (scope && entry.level() != 1) {
          refuse(Support.SCOPE_BELOW, clause.at());
        }
        clause(clause);
      }
    }
  }

  /// Records that cannot be the run unit's ("EXTERNAL clause": in the WORKING-STORAGE SECTION).
  private void notExternal(List<DataEntry> entries) {
    for (DataEntry entry : entries) {
      for (Clause clause : entry.clauses()) {
        if (clause instanceof Clause.External) {
          refuse(Support.EXTERNAL_ELSEWHERE, clause.at());
        }
      }
    }
  }

  private void clause(Clause clause) {
    switch (clause) {
      case Clause.External c -> refuse(Support.EXTERNAL, c.at());
      case Clause.Global c -> refuse(Support.GLOBAL, c.at());
      case Clause.Exec c -> refuse(Support.EXEC, c.at(), "EXEC " + c.owner());
      case Clause.Other c -> {
        Support what =
            switch (c.name()) {
              case "VOLATILE" -> Support.VOLATILE;
              default -> Support.OTHER_CLAUSE;
            };
        refuse(what, c.at(), c.name());
      }
      case Clause.DynamicLength c -> refuse(Support.USAGE_DYNAMIC, c.at());
      case Clause.Occurs c -> when(c.max() == Clause.Occurs.UNBOUNDED, Support.UNBOUNDED, c.at());
      case Clause.Redefines _,
          Clause.GroupUsage _,
          Clause.Pic _,
          Clause.UsageIs _,
          Clause.SignIs _,
          Clause.Synchronized _,
          Clause.Justified _,
          Clause.BlankWhenZero _,
          Clause.Value _,
          Clause.Renames _ -> {}
    }
  }

  private void item(DataItem item) {
    Support kind = kind(item);
    if (kind != null) {
      refuse(kind, item.nameAt(), "`" + item.displayName() + "`: " + kind.shown());
    }
    Occurs table = item.occurs();
    when(
        table != null && table.dependingOn() != null && isComplex(item),
        Support.DEPENDING_ON_COMPLEX,
        item.nameAt());
    item.children().forEach(this::item);
  }

  private static @Nullable Support kind(DataItem item) {
    return switch (item.category()) {
      case INTERNAL_FLOAT -> Support.USAGE_FLOAT;
      case EXTERNAL_FLOAT -> Support.EXTERNAL_FLOAT;
      case POINTER -> Support.USAGE_POINTER;
      case PROCEDURE_POINTER -> Support.USAGE_PROCEDURE_POINTER;
      case DBCS, DBCS_EDITED -> Support.USAGE_DBCS;
      case NATIONAL, NATIONAL_EDITED -> Support.USAGE_NATIONAL;
      case UTF8 -> Support.USAGE_UTF8;
      case NUMERIC, NUMERIC_EDITED ->
          item.usage() == Usage.NATIONAL ? Support.USAGE_NATIONAL : null;
      case GROUP, ALPHABETIC, ALPHANUMERIC, ALPHANUMERIC_EDITED, INDEX -> null;
    };
  }

  /// Something follows the variable table in its record, or the table lies in a table (Language
  /// Reference, "Complex OCCURS DEPENDING ON").
  private static boolean isComplex(DataItem table) {
    if (table.dimensions().size() > 1) {
      return true;
    }
    DataItem at = table;
    for (DataItem group = at.parent(); group != null; group = at.parent()) {
      List<DataItem> siblings = group.children();
      for (DataItem later : siblings.subList(siblings.indexOf(at) + 1, siblings.size())) {
        if (later.redefines() == null) {
          return true;
        }
      }
      at = group;
    }
    for (DataItem child : table.children()) {
      if (child.category() == Category.GROUP && child.isVariable()) {
        return true;
      }
    }
    return false;
  }
}
