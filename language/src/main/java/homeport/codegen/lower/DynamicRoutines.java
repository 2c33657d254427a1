package homeport.codegen.lower;

import static homeport.codegen.ir.Routine.Kind.BYTES;
import static homeport.codegen.ir.Routine.Kind.INT;
import static homeport.codegen.ir.Routine.Kind.NUMBER;
import static homeport.codegen.ir.Routine.Kind.PROGRAM;

import homeport.codegen.ir.Routine;

/// The entry points of the runtime for dynamic-length items.
final class DynamicRoutines {
  private static final RuntimeClass ITEMS = new RuntimeClass("DynamicItems");

  static final Routine SET = ITEMS.action("set", PROGRAM, BYTES, BYTES, INT, INT);
  static final Routine RESIZE = ITEMS.action("resize", PROGRAM, BYTES, NUMBER, INT, INT);
  static final Routine CLEAR = ITEMS.action("clear", PROGRAM, BYTES);
  static final Routine RETURNED = ITEMS.action("returned", PROGRAM, BYTES, BYTES);
  static final Routine TEMPORARY = ITEMS.integer("temporary", PROGRAM, INT, INT);

  private DynamicRoutines() {}
}
