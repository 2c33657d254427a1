package homeport.codegen.lower;

import homeport.cobol.model.DataItem;
import homeport.codegen.ir.Place;
import homeport.data.Encoding;

/// What a function gave.
sealed interface FunctionValue {
  /// Characters.
  ///
  /// @param most the greatest length they can have, in bytes; [#UNKNOWN] when only a run knows it
  record Text(Place place, int most, Encoding encoding) implements FunctionValue {
    /// Of what a dynamic-length item holds, and of what is made of it.
    static final int UNKNOWN = -1;

    boolean isBounded() {
      return most != UNKNOWN;
    }

    /// What an item sends.
    static Text of(DataItem item, Place place) {
      return new Text(place, item.isDynamic() ? UNKNOWN : item.length(), item.encoding());
    }

    /// Characters of the program's code page.
    Text(Place place, int most) {
      this(place, most, Encoding.DISPLAY);
    }
  }

  record Number(Fixed value) implements FunctionValue {}

  /// A floating-point number.
  record Floating(Place register) implements FunctionValue {}
}
