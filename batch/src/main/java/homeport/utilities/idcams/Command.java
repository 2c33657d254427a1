package homeport.utilities.idcams;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A command, ready to be run.
sealed interface Command {
  /// The last line of its text.
  int lastLine();

  /// DELETE.
  ///
  /// @param names complete or with `*` for a qualifier
  /// @param type what the entries must be; null for any
  record Delete(int lastLine, List<String> names, @Nullable EntryType type) implements Command {
    public Delete {
      names = List.copyOf(names);
    }
  }

  /// The kinds of catalog entries that a command can name.
  enum EntryType {
    CLUSTER,
    NONVSAM,
    /// One that this catalog does not have.
    OTHER
  }

  /// DEFINE CLUSTER of a key-sequenced data set.
  ///
  /// @param dataName the name of the data component; null when it is to be generated
  record DefineCluster(
      int lastLine,
      Span at,
      String name,
      int keyLength,
      int keyOffset,
      int average,
      int maximum,
      boolean reuse,
      String volume,
      @Nullable String dataName,
      @Nullable String indexName)
      implements Command {}

  /// A data set, by the DD that leads to it or by its name.
  record Target(boolean byDd, String name) {}

  /// A key: bytes, and whether records are meant whose keys begin with them.
  ///
  /// @param bytes characters still to be encoded, or null when it is given in hexadecimal
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record KeyValue(@Nullable String characters, byte @Nullable [] bytes, boolean generic) {}

  /// Which records of an input are meant.
  ///
  /// @param skip records before the first
  /// @param count most records; -1 for all
  record Range(@Nullable KeyValue fromKey, @Nullable KeyValue toKey, long skip, long count) {
    static final Range ALL = new Range(null, null, 0, -1);
  }

  /// REPRO.
  record Repro(
      int lastLine,
      Target input,
      Target output,
      Range range,
      boolean replace,
      boolean reuse,
      int errorLimit)
      implements Command {}

  /// PRINT.
  record Print(int lastLine, Target input, Range range, Form form) implements Command {
    enum Form {
      CHARACTER,
      HEX,
      DUMP
    }
  }

  /// LISTCAT.
  ///
  /// @param names complete or with `*` for a qualifier; empty for all entries
  /// @param level the names are the first qualifiers of what is meant
  /// @param all attributes too
  record ListCatalog(
      int lastLine, List<String> names, boolean level, @Nullable EntryType type, boolean all)
      implements Command {
    public ListCatalog {
      names = List.copyOf(names);
    }
  }

  /// VERIFY.
  record Verify(int lastLine, Target dataSet) implements Command {}

  /// SET MAXCC or LASTCC.
  record SetCode(int lastLine, boolean max, int value) implements Command {}

  /// IF.
  record If(
      int lastLine,
      boolean max,
      Comparison comparison,
      int value,
      List<Command> then,
      List<Command> otherwise)
      implements Command {
    public If {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /// A comparison of condition codes.
  enum Comparison {
    EQ,
    NE,
    GT,
    GE,
    LT,
    LE;

    boolean holds(int code, int value) {
      return switch (this) {
        case EQ -> code == value;
        case NE -> code != value;
        case GT -> code > value;
        case GE -> code >= value;
        case LT -> code < value;
        case LE -> code <= value;
      };
    }
  }

  /// A command with problems.
  ///
  /// @param severe the order of IF, THEN, ELSE, DO and END is wrong: nothing behind it is run
  record Refused(int lastLine, List<Problem> problems, boolean severe) implements Command {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
