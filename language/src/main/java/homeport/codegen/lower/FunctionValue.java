package homeport.codegen.lower;

import homeport.codegen.ir.Place;
import homeport.data.Encoding;

/// What a function gave.
sealed interface FunctionValue {
  /// Characters.
  ///
  /// @param most the greatest length they can have, in bytes
  record Text(Place place, int most, Encoding encoding) implements FunctionValue {
    /// Characters of the program's code page.
    Text(Place place, int most) {
      this(place, most, Encoding.DISPLAY);
    }
  }

  record Number(Fixed value) implements FunctionValue {}

  /// A floating-point number.
  record Floating(Place register) implements FunctionValue {}
}
