package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.Extents;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A command, ready to be run.
sealed interface Command {
  /// The last line of its text.
  int lastLine();

  /// DELETE.
  ///
  /// @param names complete, with `*` for a qualifier, or masks with `*`, `**` and `%`
  /// @param type what the entries must be; null for any
  /// @param force a generation data group goes with its generations
  /// @param purge whatever has not expired goes too
  record Delete(
      int lastLine,
      List<Entry> names,
      @Nullable EntryType type,
      boolean mask,
      boolean force,
      boolean purge)
      implements Command {
    public Delete {
      names = List.copyOf(names);
    }
  }

  /// An entry by its name, or a member of a library.
  record Entry(String name, @Nullable String member) {
    @Override
    public String toString() {
      return member == null ? name : name + '(' + member + ')';
    }
  }

  /// The kinds of catalog entries that a command can name.
  enum EntryType {
    CLUSTER,
    NONVSAM,
    GENERATIONDATAGROUP,
    ALIAS,
    ALTERNATEINDEX,
    PATH
  }

  /// DEFINE of an entry that is not a VSAM data set: GENERATIONDATAGROUP, ALIAS, PATH, NONVSAM.
  ///
  /// @param said values that are kept and shown, by keyword
  record DefineEntry(int lastLine, String name, Attributes attributes, Map<String, String> said)
      implements Command {
    public DefineEntry {
      said = Map.copyOf(said);
    }
  }

  /// ALTER.
  ///
  /// @param newName NEWNAME; null when it is not given
  /// @param limit LIMIT; -1 when it is not given
  /// @param empty EMPTY or NOEMPTY; null when neither is given
  /// @param scratch SCRATCH or NOSCRATCH
  /// @param purge PURGE or NOPURGE
  /// @param fifo FIFO or LIFO
  /// @param rollIn ROLLIN
  /// @param change what is said of other attributes
  record Alter(
      int lastLine,
      Entry entry,
      @Nullable Entry newName,
      int limit,
      @Nullable Boolean empty,
      @Nullable Boolean scratch,
      @Nullable Boolean purge,
      @Nullable Boolean fifo,
      boolean rollIn,
      Alteration change)
      implements Command {
    /// The same for one of the entries that a generic name means.
    Alter of(Entry one, @Nullable Entry name) {
      return new Alter(lastLine, one, name, limit, empty, scratch, purge, fifo, rollIn, change);
    }
  }

  /// What ALTER says of other attributes.
  ///
  /// @param said values that are kept and shown, by keyword
  /// @param nullified keywords of NULLIFY
  /// @param inhibit INHIBIT or UNINHIBIT; null for neither
  /// @param upgrade UPGRADE or NOUPGRADE
  /// @param unique UNIQUEKEY or NONUNIQUEKEY
  /// @param reuse REUSE or NOREUSE
  /// @param keys length and offset; null without
  /// @param sizes average and maximum; null without
  record Alteration(
      Map<String, String> said,
      Set<String> nullified,
      @Nullable Boolean inhibit,
      @Nullable Boolean upgrade,
      @Nullable Boolean unique,
      @Nullable Boolean reuse,
      @Nullable Pair keys,
      @Nullable Pair sizes) {
    public Alteration {
      said = Map.copyOf(said);
      nullified = Set.copyOf(nullified);
    }

    /// The attributes of records or keys are to change.
    boolean ofRecords() {
      return upgrade != null || unique != null || reuse != null || keys != null || sizes != null;
    }
  }

  /// Two numbers of a parameter.
  record Pair(int first, int second) {}

  /// DEFINE CLUSTER.
  ///
  /// @param extents its space; null when it has no limit
  /// @param dataName the name of the data component; null when it is to be generated
  /// @param said values that are kept and shown, by keyword; of a component behind its name
  record DefineCluster(
      int lastLine,
      Span at,
      String name,
      Attributes.Cluster attributes,
      @Nullable Extents extents,
      String volume,
      @Nullable String dataName,
      @Nullable String indexName,
      Map<String, String> said)
      implements Command {
    public DefineCluster {
      said = Map.copyOf(said);
    }
  }

  /// DEFINE ALTERNATEINDEX.
  ///
  /// @param said values that are kept and shown, by keyword; of a component behind its name
  record DefineIndex(
      int lastLine,
      String name,
      Attributes.AlternateIndex attributes,
      String volume,
      @Nullable String dataName,
      @Nullable String indexName,
      Map<String, String> said)
      implements Command {
    public DefineIndex {
      said = Map.copyOf(said);
    }
  }

  /// BLDINDEX.
  record BuildIndex(int lastLine, Target input, List<Target> outputs) implements Command {
    public BuildIndex {
      outputs = List.copyOf(outputs);
    }
  }

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
  /// @param addresses of an entry-sequenced data set: the first record's address and one in the
  ///   last
  /// @param numbers of a relative record data set
  record Range(
      @Nullable KeyValue fromKey,
      @Nullable KeyValue toKey,
      long skip,
      long count,
      Between addresses,
      Between numbers) {
    static final Range ALL = new Range(null, null, 0, -1, Between.ALL, Between.ALL);
  }

  /// From one number to another, both with it; -1 for no such end.
  record Between(long from, long to) {
    static final Between ALL = new Between(-1, -1);

    boolean said() {
      return from >= 0 || to >= 0;
    }
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
  record ListCatalog(
      int lastLine, List<String> names, boolean level, @Nullable EntryType type, Fields fields)
      implements Command {
    /// What is listed of an entry besides its name.
    enum Fields {
      NAME,
      HISTORY,
      VOLUME,
      ALLOCATION,
      ALL
    }

    public ListCatalog {
      names = List.copyOf(names);
    }
  }

  /// EXPORT.
  ///
  /// @param temporary the data set stays
  /// @param inhibitSource it may then only be read
  /// @param inhibitTarget so may the one that IMPORT makes
  /// @param purge the data set goes even if it has not expired
  record Export(
      int lastLine,
      String name,
      Target output,
      boolean temporary,
      boolean inhibitSource,
      boolean inhibitTarget,
      boolean purge)
      implements Command {}

  /// IMPORT.
  ///
  /// @param newNames NEWNAME by the names of objects
  /// @param intoEmpty the records go into an empty cluster that is there
  /// @param purge the data set that is replaced goes even if it has not expired
  record Import(
      int lastLine,
      Target input,
      Target output,
      Map<String, String> newNames,
      boolean intoEmpty,
      boolean purge)
      implements Command {
    public Import {
      newNames = Map.copyOf(newNames);
    }
  }

  /// EXAMINE.
  ///
  /// @param index INDEXTEST
  /// @param data DATATEST
  record Examine(int lastLine, String name, boolean index, boolean data, long errorLimit)
      implements Command {}

  /// VERIFY.
  record Verify(int lastLine, Target dataSet) implements Command {}

  /// SET MAXCC or LASTCC.
  record SetCode(int lastLine, boolean max, int value) implements Command {}

  /// CANCEL.
  record Cancel(int lastLine) implements Command {}

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
