package homeport.codegen.lower;

import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Routine.Kind;
import homeport.codegen.ir.Routine.Result;

/// The entry points of `homeport.runtime` for floating point.
final class FloatRoutines {
  static final Routine FLOAT_FROM_SHORT =
      Routines.of("Floats", "fromShort", Result.VOID, Kind.BYTES, Kind.BYTES);
  static final Routine FLOAT_FROM_LONG =
      Routines.of("Floats", "fromLong", Result.VOID, Kind.BYTES, Kind.BYTES);
  static final Routine FLOAT_FROM_EXTERNAL =
      Routines.of(
          "Floats", "fromExternal", Result.VOID, Kind.BYTES, Kind.TEXT, Kind.INT, Kind.BYTES);
  static final Routine FLOAT_FROM_PACKED =
      Routines.of("Floats", "fromPacked", Result.VOID, Kind.BYTES, Kind.INT, Kind.INT, Kind.BYTES);
  static final Routine FLOAT_TO_SHORT =
      Routines.of("Floats", "toShort", Result.VOID, Kind.BYTES, Kind.BYTES);
  static final Routine FLOAT_TO_LONG =
      Routines.of("Floats", "toLong", Result.VOID, Kind.BYTES, Kind.BYTES);
  static final Routine FLOAT_TO_EXTERNAL =
      Routines.of("Floats", "toExternal", Result.VOID, Kind.BYTES, Kind.TEXT, Kind.BYTES);
  static final Routine FLOAT_TO_PACKED =
      Routines.of(
          "Floats",
          "toPacked",
          Result.INT,
          Kind.BYTES,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.BYTES,
          Kind.INT);
  static final Routine FLOAT_ADD = binary("add");
  static final Routine FLOAT_SUBTRACT = binary("subtract");
  static final Routine FLOAT_MULTIPLY = binary("multiply");
  static final Routine FLOAT_DIVIDE = binary("divide");
  static final Routine FLOAT_POWER = binary("power");
  static final Routine FLOAT_NEGATE =
      Routines.of("Floats", "negate", Result.VOID, Kind.BYTES, Kind.BYTES);
  static final Routine FLOAT_ABSOLUTE =
      Routines.of("Floats", "absolute", Result.VOID, Kind.BYTES, Kind.BYTES);
  static final Routine FLOAT_COMPARE =
      Routines.of("Floats", "compare", Result.INT, Kind.BYTES, Kind.BYTES);
  static final Routine FLOAT_SIGN = Routines.of("Floats", "sign", Result.INT, Kind.BYTES);
  static final Routine POWER_UNDEFINED =
      Routines.of("Floats", "powerUndefined", Result.BOOLEAN, Kind.BYTES, Kind.BYTES);
  static final Routine FIXED_POWER =
      Routines.of(
          "Floats",
          "fixedPower",
          Result.VOID,
          Kind.BYTES,
          Kind.INT,
          Kind.NUMBER,
          Kind.INT,
          Kind.INT,
          Kind.BYTES);

  private FloatRoutines() {}

  /// Floating point: from two registers to a third, in a precision.
  private static Routine binary(String name) {
    return Routines.of("Floats", name, Result.VOID, Kind.BYTES, Kind.BYTES, Kind.INT, Kind.BYTES);
  }
}
