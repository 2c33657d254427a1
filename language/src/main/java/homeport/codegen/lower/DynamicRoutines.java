package homeport.codegen.lower;

import static homeport.codegen.ir.Routine.Kind.BYTES;
import static homeport.codegen.ir.Routine.Kind.INT;
import static homeport.codegen.ir.Routine.Kind.NUMBER;
import static homeport.codegen.ir.Routine.Kind.PROGRAM;

import homeport.codegen.ir.Routine;

/// The entry points of the runtime for dynamic-length items.
final class DynamicRoutines {
  private static final RuntimeClass DYNAMIC_ITEMS = new RuntimeClass("DynamicItems");

  static final Routine SET = DYNAMIC_ITEMS.action("set", PROGRAM, BYTES, BYTES, INT, INT);
  static final Routine RESIZE = DYNAMIC_ITEMS.action("resize", PROGRAM, BYTES, NUMBER, INT, INT);
  static final Routine CLEAR = DYNAMIC_ITEMS.action("clear", PROGRAM, BYTES);
  static final Routine RETURNED = DYNAMIC_ITEMS.action("returned", PROGRAM, BYTES, BYTES);
  static final Routine TEMPORARY = DYNAMIC_ITEMS.integer("temporary", PROGRAM, INT, INT);

  private DynamicRoutines() {}
}
