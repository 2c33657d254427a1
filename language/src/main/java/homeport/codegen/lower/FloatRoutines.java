package homeport.codegen.lower;

import static homeport.codegen.ir.Routine.Kind.BYTES;
import static homeport.codegen.ir.Routine.Kind.INT;
import static homeport.codegen.ir.Routine.Kind.NUMBER;
import static homeport.codegen.ir.Routine.Kind.TEXT;

import homeport.codegen.ir.Routine;

/// The entry points of `homeport.runtime` for floating point.
final class FloatRoutines {
  private static final RuntimeClass FLOATS = new RuntimeClass("Floats");

  static final Routine FLOAT_FROM_SHORT = FLOATS.action("fromShort", BYTES, BYTES);
  static final Routine FLOAT_FROM_LONG = FLOATS.action("fromLong", BYTES, BYTES);
  static final Routine FLOAT_FROM_EXTERNAL = FLOATS.action("fromExternal", BYTES, TEXT, INT, BYTES);
  static final Routine FLOAT_FROM_PACKED = FLOATS.action("fromPacked", BYTES, INT, INT, BYTES);
  static final Routine FLOAT_TO_SHORT = FLOATS.action("toShort", BYTES, BYTES);
  static final Routine FLOAT_TO_LONG = FLOATS.action("toLong", BYTES, BYTES);
  static final Routine FLOAT_TO_EXTERNAL = FLOATS.action("toExternal", BYTES, TEXT, BYTES);
  static final Routine FLOAT_TO_PACKED =
      FLOATS.integer("toPacked", BYTES, INT, INT, INT, BYTES, INT);
  static final Routine FLOAT_ADD = FLOATS.action("add", BYTES, BYTES, INT, BYTES);
  static final Routine FLOAT_SUBTRACT = FLOATS.action("subtract", BYTES, BYTES, INT, BYTES);
  static final Routine FLOAT_MULTIPLY = FLOATS.action("multiply", BYTES, BYTES, INT, BYTES);
  static final Routine FLOAT_DIVIDE = FLOATS.action("divide", BYTES, BYTES, INT, BYTES);
  static final Routine FLOAT_POWER = FLOATS.action("power", BYTES, BYTES, INT, BYTES);
  static final Routine FLOAT_NEGATE = FLOATS.action("negate", BYTES, BYTES);
  static final Routine FLOAT_ABSOLUTE = FLOATS.action("absolute", BYTES, BYTES);
  static final Routine FLOAT_COMPARE = FLOATS.integer("compare", BYTES, BYTES);
  static final Routine FLOAT_SIGN = FLOATS.integer("sign", BYTES);
  static final Routine POWER_UNDEFINED = FLOATS.test("powerUndefined", BYTES, BYTES);
  static final Routine FIXED_POWER =
      FLOATS.action("fixedPower", BYTES, INT, NUMBER, INT, INT, BYTES);

  private FloatRoutines() {}
}
