package homeport.utilities.idcams;

import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A parameter as written: a word or value, with what follows it in parentheses.
///
/// @param kind WORD, QUOTED, HEX or OPERATOR; OPEN for parentheses without a word
/// @param inner what is in the parentheses; null without parentheses
record Item(Span at, Token.Kind kind, String text, @Nullable List<Item> inner) {
  Item {
    inner = inner == null ? null : List.copyOf(inner);
  }

  /// What is in the parentheses, nothing when there are none.
  List<Item> values() {
    return inner == null ? List.of() : inner;
  }

  /// A word or text without parentheses.
  boolean plain() {
    return inner == null && kind != Token.Kind.OPERATOR;
  }
}
