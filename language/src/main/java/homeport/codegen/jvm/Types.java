package homeport.codegen.jvm;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;

/// The classes that emitted code names.
final class Types {
  static final ClassDesc VOID = ConstantDescs.CD_void;
  static final ClassDesc INT = ConstantDescs.CD_int;
  static final ClassDesc LONG = ConstantDescs.CD_long;
  static final ClassDesc BOOLEAN = ConstantDescs.CD_boolean;
  static final ClassDesc BYTE = ConstantDescs.CD_byte;
  static final ClassDesc STRING = ConstantDescs.CD_String;
  static final ClassDesc BYTES = BYTE.arrayType();
  static final ClassDesc INTS = INT.arrayType();
  static final ClassDesc BIG = ClassDesc.of("java.math.BigInteger");
  static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
  static final ClassDesc LONG_OBJECT = ConstantDescs.CD_Long;
  static final ClassDesc LIST = ConstantDescs.CD_List;
  static final ClassDesc OBJECT = ConstantDescs.CD_Object;
  static final ClassDesc CLASS = ConstantDescs.CD_Class;

  static final ClassDesc PACKED = data("Packed");
  static final ClassDesc PACKED_SIZES = data("PackedSizes");
  static final ClassDesc PREFERRED = data("Preferred");
  static final ClassDesc ZONED = data("Zoned");
  static final ClassDesc BINARY = data("Binary");
  static final ClassDesc SCALING = data("Scaling");
  static final ClassDesc WIDE = data("Wide");
  static final ClassDesc ROUNDING = data("Rounding");
  static final ClassDesc SIGN_PLACE = data("SignPlace");
  static final ClassDesc EDITOR = data("Editor");
  static final ClassDesc DEEDITOR = data("Deeditor");

  static final ClassDesc PROGRAM = runtime("CobolProgram");
  static final ClassDesc ABEND = runtime("Abend");
  static final ClassDesc RUN_UNIT = runtime("RunUnit");
  static final ClassDesc ARGUMENTS = runtime("Arguments");
  static final ClassDesc FILE = runtime("CobolFile");
  static final ClassDesc FILE_DESCRIPTION = runtime("FileDescription");
  static final ClassDesc CALL_SITE = runtime("CallSite");
  static final ClassDesc PROGRAM_INFO = runtime("ProgramInfo");
  static final ClassDesc STOP_RUN = runtime("StopRun");
  static final ClassDesc ARITHMETIC = runtime("Arithmetic");
  static final ClassDesc BIG_ARITHMETIC = runtime("BigArithmetic");
  static final ClassDesc STORAGE_MOVES = runtime("StorageMoves");
  static final ClassDesc STORAGE_TESTS = runtime("StorageTests");
  static final ClassDesc POINTERS = runtime("Pointers");
  static final ClassDesc DYNAMIC_ITEMS = runtime("DynamicItems");
  static final ClassDesc PROGRAM_PARTS = runtime("ProgramParts");
  static final ClassDesc INTERRUPTION = runtime("Interruption");

  private Types() {}

  private static ClassDesc data(String name) {
    return ClassDesc.of("homeport.data." + name);
  }

  private static ClassDesc runtime(String name) {
    return ClassDesc.of("homeport.runtime." + name);
  }
}
