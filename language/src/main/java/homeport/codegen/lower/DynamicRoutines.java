package homeport.codegen.lower;

import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Routine.Kind;
import homeport.codegen.ir.Routine.Result;

/// The entry points of the runtime for dynamic-length items.
final class DynamicRoutines {
  static final Routine SET =
      Routines.of(
          "DynamicItems",
          "set",
          Result.VOID,
          Kind.PROGRAM,
          Kind.BYTES,
          Kind.BYTES,
          Kind.INT,
          Kind.INT);
  static final Routine RESIZE =
      Routines.of(
          "DynamicItems",
          "resize",
          Result.VOID,
          Kind.PROGRAM,
          Kind.BYTES,
          Kind.NUMBER,
          Kind.INT,
          Kind.INT);
  static final Routine CLEAR =
      Routines.of("DynamicItems", "clear", Result.VOID, Kind.PROGRAM, Kind.BYTES);
  static final Routine RETURNED =
      Routines.of("DynamicItems", "returned", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.BYTES);
  static final Routine TEMPORARY =
      Routines.of("DynamicItems", "temporary", Result.INT, Kind.PROGRAM, Kind.INT, Kind.INT);

  private DynamicRoutines() {}
}
