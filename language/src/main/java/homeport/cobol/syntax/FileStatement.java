package homeport.cobol.syntax;

import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement that reads, writes or sorts (Language Reference, "PROCEDURE DIVISION statements",
/// input-output and ordering).
public sealed interface FileStatement extends Statement.OfFamily {
  record Open(Span at, List<OpenFile> files) implements FileStatement {
    public Open {
      files = List.copyOf(files);
    }

    public record OpenFile(Span at, OpenMode mode, Name file, boolean reversed, boolean noRewind) {}
  }

  /// The modes of OPEN.
  enum OpenMode {
    INPUT,
    OUTPUT,
    I_O,
    EXTEND
  }

  record Close(Span at, List<CloseFile> files) implements FileStatement {
    public Close {
      files = List.copyOf(files);
    }

    /// @param reel CLOSE … REEL or UNIT, which ends a volume and not the file
    public record CloseFile(Span at, Name file, boolean lock, boolean reel, boolean noRewind) {}
  }

  record Read(
      Span at,
      Name file,
      Direction direction,
      Expression.@Nullable Reference into,
      Expression.@Nullable Reference key,
      Handlers handlers)
      implements FileStatement {
    /// As written: READ, READ NEXT, READ PREVIOUS.
    public enum Direction {
      UNSAID,
      NEXT,
      PREVIOUS
    }
  }

  /// @param file the file whose record it is, where the name is qualified by it
  record Write(
      Span at,
      Name record,
      @Nullable Name file,
      @Nullable Expression from,
      @Nullable Advancing advancing,
      Handlers handlers,
      @Nullable List<Statement> atEndOfPage,
      @Nullable List<Statement> notAtEndOfPage)
      implements FileStatement {
    /// BEFORE or AFTER ADVANCING: lines, a mnemonic, or PAGE (both null).
    public record Advancing(
        Span at, boolean before, @Nullable Expression lines, @Nullable Name mnemonic) {}
  }

  /// @param file the file whose record it is, where the name is qualified by it
  record Rewrite(
      Span at, Name record, @Nullable Name file, @Nullable Expression from, Handlers handlers)
      implements FileStatement {}

  record Delete(Span at, Name file, Handlers handlers) implements FileStatement {}

  record Start(
      Span at,
      Name file,
      Condition.@Nullable Relational relation,
      Expression.@Nullable Reference key,
      Handlers handlers)
      implements FileStatement {}

  /// AT END / INVALID KEY and their NOT forms; null when the phrase is absent.
  record Handlers(
      @Nullable List<Statement> atEnd,
      @Nullable List<Statement> notAtEnd,
      @Nullable List<Statement> invalidKey,
      @Nullable List<Statement> notInvalidKey) {
    public static final Handlers NONE = new Handlers(null, null, null, null);
  }

  /// SORT or MERGE of a file, or SORT of a table.
  ///
  /// @param file the sort file, or the table's name without its qualifiers
  /// @param table what is sorted, as an identifier
  record Sort(
      Span at,
      boolean merge,
      Name file,
      Expression.Reference table,
      List<DataEntry.SortKey> keys,
      boolean duplicatesInOrder,
      @Nullable Name collating,
      List<Name> using,
      @Nullable ProcedureRange input,
      List<Name> giving,
      @Nullable ProcedureRange output)
      implements FileStatement {
    public Sort {
      keys = List.copyOf(keys);
      using = List.copyOf(using);
      giving = List.copyOf(giving);
    }
  }

  /// @param file the file whose record it is, where the name is qualified by it
  record Release(Span at, Name record, @Nullable Name file, @Nullable Expression from)
      implements FileStatement {}

  record Return(Span at, Name file, Expression.@Nullable Reference into, Handlers handlers)
      implements FileStatement {}
}
