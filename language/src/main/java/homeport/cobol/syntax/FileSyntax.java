package homeport.cobol.syntax;

import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The two halves of a file as written: its SELECT in FILE-CONTROL and its FD or SD in the FILE
/// SECTION.
public final class FileSyntax {
  private FileSyntax() {}

  /// A file control entry (Language Reference, "FILE-CONTROL paragraph").
  ///
  /// @param assignment the assignment-name as written, `UT-S-INFILE` for example
  public record Select(
      Span at,
      Name name,
      boolean optional,
      @Nullable Name assignment,
      Organization organization,
      Access access,
      Expression.@Nullable Reference recordKey,
      Expression.@Nullable Reference relativeKey,
      List<AlternateKey> alternateKeys,
      Expression.@Nullable Reference status,
      Expression.@Nullable Reference vsamStatus,
      List<DataEntry.Clause.Other> others) {
    public Select {
      alternateKeys = List.copyOf(alternateKeys);
      others = List.copyOf(others);
    }
  }

  /// ALTERNATE RECORD KEY.
  public record AlternateKey(Expression.Reference name, boolean duplicates) {}

  /// ORGANIZATION IS.
  public enum Organization {
    SEQUENTIAL,
    LINE_SEQUENTIAL,
    INDEXED,
    RELATIVE
  }

  /// ACCESS MODE IS.
  public enum Access {
    SEQUENTIAL,
    RANDOM,
    DYNAMIC
  }

  /// An FD or SD with its records.
  ///
  /// @param recordMin least bytes by RECORD CONTAINS/VARYING, 0 when not said
  /// @param recordMax most bytes by RECORD CONTAINS/VARYING, 0 when not said
  /// @param dependingOn RECORD IS VARYING … DEPENDING ON
  /// @param recordingMode `F`, `V`, `U`, `S`, or null
  /// @param reports the reports that are written to it
  /// @param others clauses that are refused or have no effect here, by name: BLOCK CONTAINS,
  ///   CODE-SET with its alphabet-name, …
  public record Description(
      Span at,
      Name name,
      boolean sort,
      boolean external,
      boolean global,
      int recordMin,
      int recordMax,
      boolean varying,
      Expression.@Nullable Reference dependingOn,
      @Nullable String recordingMode,
      @Nullable Linage linage,
      List<DataEntry> records,
      List<Name> reports,
      List<Name> labels,
      List<DataEntry.Clause.Other> others) {
    public Description {
      labels = List.copyOf(labels);
      records = List.copyOf(records);
      reports = List.copyOf(reports);
      others = List.copyOf(others);
    }
  }

  /// LINAGE: page body, footing, top and bottom margins in lines, each a literal or a name.
  public record Linage(
      Span at,
      Expression lines,
      @Nullable Expression footing,
      @Nullable Expression top,
      @Nullable Expression bottom) {}
}
