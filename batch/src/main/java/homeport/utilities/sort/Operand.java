package homeport.utilities.sort;

import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One operand: `EQUALS`, `SKIPREC=5`, `FIELDS=(1,8,CH,A)`.
///
/// @param name empty for a value without a keyword
record Operand(Span at, String name, @Nullable Value value) {
  /// What stands behind a keyword.
  sealed interface Value {
    Span at();

    /// A name or number.
    record Word(Span at, String text) implements Value {}

    /// `C'…'`, `X'…'` and the like.
    ///
    /// @param kind the letters before the apostrophe
    /// @param text between the apostrophes, doubled ones made single
    record Constant(Span at, String kind, String text) implements Value {}

    /// A list in parentheses; a word without text stands where two commas meet.
    record Group(Span at, List<Value> parts) implements Value {
      public Group {
        parts = List.copyOf(parts);
      }
    }
  }
}
