package homeport.codegen.lower;

import homeport.cobol.model.IndexName;
import homeport.cobol.syntax.Expression;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.data.NumberFormat;
import org.jspecify.annotations.Nullable;

/// One side of a relation.
sealed interface Side {
  /// A number; `text` is its bytes when it is stored as digits, `format` how.
  record Number(Fixed value, @Nullable Place text, @Nullable NumberFormat format) implements Side {}

  /// Characters.
  ///
  /// @param constant the literal they come from, or null
  /// @param group an alphanumeric group, whose bytes are compared as they are
  record Text(FunctionValue.Text text, @Nullable Expression constant, boolean group)
      implements Side {
    Place place() {
      return text.place();
    }
  }

  /// A figurative constant: one byte repeated; `zero` when it is ZERO.
  record Repeated(byte fill, boolean zero, Expression constant) implements Side {}

  /// ALL literal.
  record Pattern(Place place, Expression constant) implements Side {}

  /// An index-name.
  record IndexSide(IndexName index) implements Side {}

  /// A pointer, or ADDRESS OF.
  record Address(Num value) implements Side {}

  /// A floating-point number in a register.
  record Floating(Place register) implements Side {}

  /// An index data item: its four bytes are what an index-name holds.
  record IndexData(Place place) implements Side {}
}
