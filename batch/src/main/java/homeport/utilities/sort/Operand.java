package homeport.utilities.sort;

import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One operand: `EQUALS`, `SKIPREC=5`, `FIELDS=(1,8,CH,A)`.
///
/// @param name empty for a value without a keyword
public record Operand(Span at, String name, @Nullable Value value) {
  /// What stands behind a keyword.
  public sealed interface Value {
    Span at();

    /// A name or number.
    ///
    /// @param symbol it came from a symbol, so that a place without use for a format may drop it
    record Word(Span at, String text, boolean symbol) implements Value {
      Word(Span at, String text) {
        this(at, text, false);
      }
    }

    /// `C'…'`, `X'…'` and the like.
    ///
    /// @param kind the letters before the apostrophe
    /// @param text between the apostrophes, doubled ones made single
    record Constant(Span at, String kind, String text) implements Value {}

    /// `10:`, the column that what follows begins in.
    record Column(Span at, String text) implements Value {}

    /// `NAME=value` inside of parentheses.
    record Keyed(Span at, String name, Value value) implements Value {}

    /// `DATE1(-)`, `TIME(24:)`: a word and, as written, what stands in parentheses behind it.
    record Call(Span at, String name, String text) implements Value {}

    /// A list in parentheses; a word without text stands where two commas meet.
    ///
    /// @param text as written, without the parentheses; patterns and signs are read from it
    record Group(Span at, List<Value> parts, String text) implements Value {
      public Group {
        parts = List.copyOf(parts);
      }
    }
  }
}
