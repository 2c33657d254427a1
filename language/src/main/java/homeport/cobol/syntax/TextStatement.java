package homeport.cobol.syntax;

import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement that looks at the characters of items: STRING, UNSTRING and INSPECT.
public sealed interface TextStatement extends Statement.OfFamily {
  record StringTogether(
      Span at,
      List<Piece> pieces,
      Expression.Reference into,
      Expression.@Nullable Reference pointer,
      @Nullable List<Statement> onOverflow,
      @Nullable List<Statement> notOnOverflow)
      implements TextStatement {
    public StringTogether {
      pieces = List.copyOf(pieces);
    }

    /// A sending item; `delimiter` is null for DELIMITED BY SIZE.
    public record Piece(Expression value, @Nullable Expression delimiter) {}
  }

  record Unstring(
      Span at,
      Expression from,
      List<Delimiter> delimiters,
      List<Field> into,
      Expression.@Nullable Reference pointer,
      Expression.@Nullable Reference tallying,
      @Nullable List<Statement> onOverflow,
      @Nullable List<Statement> notOnOverflow)
      implements TextStatement {
    public Unstring {
      delimiters = List.copyOf(delimiters);
      into = List.copyOf(into);
    }

    public record Delimiter(boolean all, Expression value) {}

    public record Field(
        Expression.Reference to,
        Expression.@Nullable Reference delimiterIn,
        Expression.@Nullable Reference countIn) {}
  }

  record Inspect(
      Span at,
      Expression of,
      List<Tally> tallying,
      List<Replacement> replacing,
      @Nullable Converting converting)
      implements TextStatement {
    public Inspect {
      tallying = List.copyOf(tallying);
      replacing = List.copyOf(replacing);
    }

    /// What is looked for.
    public enum Which {
      CHARACTERS,
      ALL,
      LEADING,
      FIRST
    }

    /// `counter FOR which what BEFORE/AFTER`; `what` is null for CHARACTERS.
    public record Tally(
        Expression.Reference counter, Which which, @Nullable Expression what, Bounds bounds) {}

    public record Replacement(
        Which which, @Nullable Expression what, Expression by, Bounds bounds) {}

    public record Converting(Expression from, Expression to, Bounds bounds) {}

    /// BEFORE INITIAL and AFTER INITIAL.
    public record Bounds(@Nullable Expression before, @Nullable Expression after) {}
  }
}
