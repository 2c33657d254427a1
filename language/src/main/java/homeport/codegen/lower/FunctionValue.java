package homeport.codegen.lower;

import homeport.codegen.ir.Place;

/// What a function gave.
sealed interface FunctionValue {
  /// Characters.
  ///
  /// @param most the greatest length they can have
  record Text(Place place, int most) implements FunctionValue {}

  record Number(Fixed value) implements FunctionValue {}

  /// A floating-point number.
  record Floating(Place register) implements FunctionValue {}
}
