package homeport.cobol.syntax;

import homeport.data.Usage;
import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One data description entry, in the order written; levels are not yet a tree.
///
/// @param name null for FILLER and for an entry without a name
public record DataEntry(Span at, int level, @Nullable Name name, List<Clause> clauses) {
  public DataEntry {
    clauses = List.copyOf(clauses);
  }

  /// A clause of a data description entry (Language Reference, "DATA DIVISION—data description
  /// entry").
  public sealed interface Clause {
    Span at();

    record Redefines(Span at, Name name) implements Clause {}

    /// The character-string as written, in upper case.
    ///
    /// @param byteLength the BYTE-LENGTH phrase of a UTF-8 item; 0 for none
    record Pic(Span at, String text, int byteLength) implements Clause {
      /// Without a BYTE-LENGTH phrase.
      public Pic(Span at, String text) {
        this(at, text, 0);
      }
    }

    record UsageIs(Span at, Usage usage) implements Clause {}

    /// GROUP-USAGE NATIONAL or UTF-8.
    record GroupUsage(Span at, Usage usage) implements Clause {}

    record SignIs(Span at, boolean leading, boolean separate) implements Clause {}

    record Occurs(
        Span at,
        int min,
        int max,
        boolean minSaid,
        Expression.@Nullable Reference dependingOn,
        List<SortKey> keys,
        List<Name> indexes)
        implements Clause {
      /// The `max` of OCCURS … TO UNBOUNDED.
      public static final int UNBOUNDED = Integer.MAX_VALUE;

      public Occurs {
        keys = List.copyOf(keys);
        indexes = List.copyOf(indexes);
      }
    }

    record Synchronized(Span at) implements Clause {}

    record Justified(Span at) implements Clause {}

    record BlankWhenZero(Span at) implements Clause {}

    /// VALUE with one literal, or the VALUES of a level 88.
    ///
    /// @param whenFalse WHEN SET TO FALSE of a level 88
    record Value(Span at, List<ValueRange> values, @Nullable Expression whenFalse)
        implements Clause {
      public Value {
        values = List.copyOf(values);
      }

      public Value(Span at, List<ValueRange> values) {
        this(at, values, null);
      }
    }

    record Renames(Span at, Expression.Reference from, Expression.@Nullable Reference through)
        implements Clause {}

    record External(Span at) implements Clause {}

    record Global(Span at) implements Clause {}

    /// An EXEC block between data description entries (EXEC SQL INCLUDE, DECLARE SECTION): the only
    /// clause of an entry with level 0.
    record Exec(Span at, String owner, String text) implements Clause {}

    /// DYNAMIC LENGTH.
    ///
    /// @param limit the most bytes; IBM's own limit without the phrase
    record DynamicLength(Span at, int limit) implements Clause {
      /// The most bytes that there can be.
      public static final int LIMIT_MAX = 999_999_999;
    }

    /// A clause that is recognised and refused by the model: OBJECT REFERENCE, TYPE, …
    record Other(Span at, String name) implements Clause {}
  }

  /// A value, or `from THRU to`.
  public record ValueRange(Span at, Expression from, @Nullable Expression to) {}

  /// ASCENDING or DESCENDING KEY of a table.
  public record SortKey(boolean ascending, List<Expression.Reference> names) {
    public SortKey {
      names = List.copyOf(names);
    }
  }
}
