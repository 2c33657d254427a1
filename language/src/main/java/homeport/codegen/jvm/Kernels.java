package homeport.codegen.jvm;

import static homeport.codegen.jvm.Types.ABEND;
import static homeport.codegen.jvm.Types.ARGUMENTS;
import static homeport.codegen.jvm.Types.ARITHMETIC;
import static homeport.codegen.jvm.Types.BIG;
import static homeport.codegen.jvm.Types.BIG_ARITHMETIC;
import static homeport.codegen.jvm.Types.BINARY;
import static homeport.codegen.jvm.Types.BOOLEAN;
import static homeport.codegen.jvm.Types.BYTES;
import static homeport.codegen.jvm.Types.CALL_SITE;
import static homeport.codegen.jvm.Types.CLASS;
import static homeport.codegen.jvm.Types.DEEDITOR;
import static homeport.codegen.jvm.Types.EDITOR;
import static homeport.codegen.jvm.Types.INT;
import static homeport.codegen.jvm.Types.INTS;
import static homeport.codegen.jvm.Types.LIST;
import static homeport.codegen.jvm.Types.LONG;
import static homeport.codegen.jvm.Types.LONG_OBJECT;
import static homeport.codegen.jvm.Types.MATH;
import static homeport.codegen.jvm.Types.OBJECT;
import static homeport.codegen.jvm.Types.PACKED;
import static homeport.codegen.jvm.Types.PACKED_SIZES;
import static homeport.codegen.jvm.Types.PREFERRED;
import static homeport.codegen.jvm.Types.PROGRAM;
import static homeport.codegen.jvm.Types.PROGRAM_INFO;
import static homeport.codegen.jvm.Types.PROGRAM_PARTS;
import static homeport.codegen.jvm.Types.ROUNDING;
import static homeport.codegen.jvm.Types.SCALING;
import static homeport.codegen.jvm.Types.SIGN_PLACE;
import static homeport.codegen.jvm.Types.STORAGE_MOVES;
import static homeport.codegen.jvm.Types.STORAGE_TESTS;
import static homeport.codegen.jvm.Types.STRING;
import static homeport.codegen.jvm.Types.VOID;
import static homeport.codegen.jvm.Types.WIDE;
import static homeport.codegen.jvm.Types.ZONED;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// Every method outside the program that emitted code calls, other than the routines the lowering
/// names. A test looks each of them up.
final class Kernels {
  // Fields of at most 18 digits.
  static final Kernel PACKED_LOAD = fixed(PACKED, "load", LONG, BYTES, INT, INT);
  static final Kernel PACKED_LOAD_UNSIGNED = fixed(PACKED, "loadUnsigned", LONG, BYTES, INT, INT);
  static final Kernel PACKED_STORE = fixed(PACKED, "store", VOID, BYTES, INT, INT, LONG);
  static final Kernel PACKED_STORE_UNSIGNED =
      fixed(PACKED, "storeUnsigned", VOID, BYTES, INT, INT, LONG);

  static final Kernel PREFERRED_PACKED = fixed(PREFERRED, "packed", LONG, BYTES, INT, INT);
  static final Kernel PREFERRED_PACKED_UNSIGNED =
      fixed(PREFERRED, "packedUnsigned", LONG, BYTES, INT, INT);
  static final Kernel PREFERRED_ZONED = fixed(PREFERRED, "zoned", LONG, BYTES, INT, INT);
  static final Kernel PREFERRED_ZONED_UNSIGNED =
      fixed(PREFERRED, "zonedUnsigned", LONG, BYTES, INT, INT);

  /// The store of a packed field of at most eight bytes.
  static Kernel packedStore(int bytes, boolean signed) {
    return fixed(
        PACKED_SIZES, (signed ? "store" : "storeUnsigned") + bytes, VOID, BYTES, INT, LONG);
  }

  /// The load of a packed field of at most eight bytes.
  static Kernel packedLoad(int bytes) {
    return fixed(PACKED_SIZES, "load" + bytes, LONG, BYTES, INT);
  }

  static final Kernel ZONED_LOAD = fixed(ZONED, "load", LONG, BYTES, INT, INT);
  static final Kernel ZONED_LOAD_UNSIGNED = fixed(ZONED, "loadUnsigned", LONG, BYTES, INT, INT);
  static final Kernel COMPARE_ZONED =
      fixed(ZONED, "compareUnsigned", INT, BYTES, INT, BYTES, INT, INT);
  static final Kernel ZONED_LOAD_SIGN = fixed(ZONED, "load", LONG, BYTES, INT, INT, SIGN_PLACE);
  static final Kernel ZONED_STORE = fixed(ZONED, "store", VOID, BYTES, INT, INT, LONG);
  static final Kernel ZONED_STORE_UNSIGNED =
      fixed(ZONED, "storeUnsigned", VOID, BYTES, INT, INT, LONG);
  static final Kernel ZONED_STORE_SIGN =
      fixed(ZONED, "store", VOID, BYTES, INT, INT, LONG, SIGN_PLACE);
  static final Kernel LOAD1_UNSIGNED = fixed(BINARY, "load1Unsigned", LONG, BYTES, INT);

  /// The load of 1, 2, 4 or 8 bytes that are only compared: of one byte the order counts too.
  static Kernel loadBytes(int bytes) {
    return switch (bytes) {
      case 1 -> LOAD1_UNSIGNED;
      case 2 -> LOAD2;
      case 4 -> LOAD4;
      default -> LOAD8;
    };
  }

  static final Kernel LOAD2 = fixed(BINARY, "load2", LONG, BYTES, INT);
  static final Kernel LOAD4 = fixed(BINARY, "load4", LONG, BYTES, INT);
  static final Kernel LOAD8 = fixed(BINARY, "load8", LONG, BYTES, INT);
  static final Kernel LOAD2_UNSIGNED = fixed(BINARY, "load2Unsigned", LONG, BYTES, INT);
  static final Kernel LOAD4_UNSIGNED = fixed(BINARY, "load4Unsigned", LONG, BYTES, INT);
  static final Kernel STORE2 = fixed(BINARY, "store2", VOID, BYTES, INT, LONG);
  static final Kernel STORE4 = fixed(BINARY, "store4", VOID, BYTES, INT, LONG);
  static final Kernel STORE8 = fixed(BINARY, "store8", VOID, BYTES, INT, LONG);

  // Wide fields.
  static final Kernel PACKED_LOAD_WIDE = fixed(PACKED, "load", VOID, WIDE, BYTES, INT, INT);
  static final Kernel PACKED_LOAD_UNSIGNED_WIDE =
      fixed(PACKED, "loadUnsigned", VOID, WIDE, BYTES, INT, INT);
  static final Kernel PACKED_STORE_WIDE = fixed(PACKED, "store", VOID, BYTES, INT, INT, WIDE);
  static final Kernel PACKED_STORE_UNSIGNED_WIDE =
      fixed(PACKED, "storeUnsigned", VOID, BYTES, INT, INT, WIDE);
  static final Kernel ZONED_LOAD_WIDE =
      fixed(ZONED, "load", VOID, WIDE, BYTES, INT, INT, SIGN_PLACE);
  static final Kernel ZONED_LOAD_UNSIGNED_WIDE =
      fixed(ZONED, "loadUnsigned", VOID, WIDE, BYTES, INT, INT);
  static final Kernel ZONED_STORE_WIDE =
      fixed(ZONED, "store", VOID, BYTES, INT, INT, WIDE, SIGN_PLACE);
  static final Kernel ZONED_STORE_UNSIGNED_WIDE =
      fixed(ZONED, "storeUnsigned", VOID, BYTES, INT, INT, WIDE);
  static final Kernel LOAD8_UNSIGNED_WIDE = fixed(BINARY, "load8Unsigned", VOID, WIDE, BYTES, INT);

  // Arithmetic in a long.
  static final Kernel MULTIPLY_HIGH = fixed(MATH, "multiplyHigh", LONG, LONG, LONG);
  static final Kernel ABSOLUTE = fixed(MATH, "abs", LONG, LONG);
  static final Kernel COMPARE_UNSIGNED = fixed(LONG_OBJECT, "compareUnsigned", INT, LONG, LONG);
  static final Kernel DIVIDE = fixed(ARITHMETIC, "divide", LONG, LONG, LONG);
  static final Kernel DIVIDE_BINARY = fixed(ARITHMETIC, "divideBinary", LONG, LONG, LONG);
  static final Kernel REMAINDER = fixed(ARITHMETIC, "remainder", LONG, LONG, LONG);
  static final Kernel REMAINDER_BINARY = fixed(ARITHMETIC, "remainderBinary", LONG, LONG, LONG);
  static final Kernel ROUND_AWAY = fixed(ARITHMETIC, "roundAway", LONG, LONG, LONG);
  static final Kernel SCALE_DOWN = fixed(SCALING, "scaleDown", LONG, LONG, INT, ROUNDING);
  static final Kernel LOW_DIGITS = fixed(ARITHMETIC, "lowDigits", LONG, LONG, LONG);
  static final Kernel EXCEEDS = fixed(ARITHMETIC, "exceeds", BOOLEAN, LONG, LONG);
  static final Kernel CHECKED = fixed(ARITHMETIC, "checked", INT, INT, INT, INT, STRING);

  // Arithmetic in two longs.
  static final Kernel WIDE_SET = of(WIDE, "set", VOID, LONG);
  static final Kernel WIDE_COPY = of(WIDE, "set", VOID, WIDE);
  static final Kernel WIDE_SET_BIG = of(WIDE, "set", VOID, BIG);
  static final Kernel WIDE_ADD = of(WIDE, "add", VOID, LONG);
  static final Kernel WIDE_ADD_WIDE = of(WIDE, "add", VOID, WIDE);
  static final Kernel WIDE_SUBTRACT = of(WIDE, "subtract", VOID, LONG);
  static final Kernel WIDE_SUBTRACT_WIDE = of(WIDE, "subtract", VOID, WIDE);
  static final Kernel WIDE_MULTIPLY = of(WIDE, "multiply", VOID, LONG);
  static final Kernel WIDE_MULTIPLY_WIDE = of(WIDE, "multiply", VOID, WIDE);
  static final Kernel WIDE_NEGATE = of(WIDE, "negate", VOID);
  static final Kernel WIDE_SCALE_UP = of(WIDE, "scaleUp", VOID, INT);
  static final Kernel WIDE_SCALE_DOWN = of(WIDE, "scaleDown", BOOLEAN, INT, ROUNDING);
  static final Kernel WIDE_TRUNCATE = of(WIDE, "truncate", VOID, INT);
  static final Kernel WIDE_EXCEEDS = of(WIDE, "exceeds", BOOLEAN, INT);
  static final Kernel WIDE_COMPARE = of(WIDE, "compare", INT, LONG);
  static final Kernel WIDE_COMPARE_WIDE = of(WIDE, "compare", INT, WIDE);
  static final Kernel WIDE_LOW = of(WIDE, "low", LONG);
  static final Kernel WIDE_BIG = of(WIDE, "toBigInteger", BIG);
  static final Kernel WIDE_ABSOLUTE = fixed(ARITHMETIC, "absolute", VOID, WIDE);
  static final Kernel WIDE_DIVIDE = fixed(ARITHMETIC, "divide", VOID, WIDE, LONG, BOOLEAN);
  static final Kernel WIDE_DIVIDE_WIDE =
      fixed(ARITHMETIC, "divide", VOID, WIDE, WIDE, WIDE, BOOLEAN);
  static final Kernel WIDE_REMAINDER = fixed(ARITHMETIC, "remainder", VOID, WIDE, LONG, BOOLEAN);
  static final Kernel WIDE_REMAINDER_WIDE =
      fixed(ARITHMETIC, "remainder", VOID, WIDE, WIDE, WIDE, BOOLEAN);

  // Arithmetic beyond 38 digits.
  static final Kernel BIG_OF = fixed(BIG, "valueOf", BIG, LONG);
  static final Kernel BIG_PARSE = fixed(BIG_ARITHMETIC, "constant", BIG, STRING);
  static final Kernel BIG_ADD = of(BIG, "add", BIG, BIG);
  static final Kernel BIG_SUBTRACT = of(BIG, "subtract", BIG, BIG);
  static final Kernel BIG_MULTIPLY = of(BIG, "multiply", BIG, BIG);
  static final Kernel BIG_NEGATE = of(BIG, "negate", BIG);
  static final Kernel BIG_ABSOLUTE = of(BIG, "abs", BIG);
  static final Kernel BIG_POWER = of(BIG, "pow", BIG, INT);
  static final Kernel BIG_COMPARE = of(BIG, "compareTo", INT, BIG);
  static final Kernel BIG_LONG = of(BIG, "longValue", LONG);
  static final Kernel BIG_DIVIDE = fixed(BIG_ARITHMETIC, "divide", BIG, BIG, BIG, BOOLEAN);
  static final Kernel BIG_REMAINDER = fixed(BIG_ARITHMETIC, "remainder", BIG, BIG, BIG, BOOLEAN);
  static final Kernel BIG_SCALE_UP = fixed(BIG_ARITHMETIC, "scaleUp", BIG, BIG, INT);
  static final Kernel BIG_SCALE_DOWN = fixed(BIG_ARITHMETIC, "scaleDown", BIG, BIG, INT, ROUNDING);
  static final Kernel BIG_LOW_DIGITS = fixed(BIG_ARITHMETIC, "lowDigits", BIG, BIG, INT);
  static final Kernel BIG_EXCEEDS = fixed(BIG_ARITHMETIC, "exceeds", BOOLEAN, BIG, INT);

  // Editing.
  static final Kernel EDIT = of(EDITOR, "edit", VOID, BYTES, INT, LONG, INT);
  static final Kernel EDIT_WIDE = of(EDITOR, "edit", VOID, BYTES, INT, WIDE, INT);
  static final Kernel EDIT_TEXT = of(EDITOR, "editText", VOID, BYTES, INT, BYTES, INT, INT);
  static final Kernel DEEDIT = of(DEEDITOR, "value", LONG, BYTES, INT);
  static final Kernel DEEDIT_WIDE = of(DEEDITOR, "value", VOID, WIDE, BYTES, INT);
  static final Kernel EDITOR_OF =
      fixed(PROGRAM_PARTS, "editor", EDITOR, STRING, STRING, BOOLEAN, STRING, BOOLEAN);
  static final Kernel DEEDITOR_OF =
      fixed(PROGRAM_PARTS, "deeditor", DEEDITOR, STRING, STRING, BOOLEAN, STRING);

  // Bytes.
  static final Kernel MOVE = fixed(STORAGE_MOVES, "move", VOID, BYTES, INT, BYTES, INT, INT);
  static final Kernel MOVE_APART =
      fixed(STORAGE_MOVES, "moveApart", VOID, BYTES, INT, BYTES, INT, INT);
  static final Kernel MOVE_PADDED =
      fixed(STORAGE_MOVES, "movePadded", VOID, BYTES, INT, INT, BYTES, INT, INT, INT);
  static final Kernel MOVE_RIGHT =
      fixed(STORAGE_MOVES, "moveRight", VOID, BYTES, INT, INT, BYTES, INT, INT, INT);
  static final Kernel FILL = fixed(STORAGE_MOVES, "fill", VOID, BYTES, INT, INT, INT);
  static final Kernel FILL_PATTERN =
      fixed(STORAGE_MOVES, "fillPattern", VOID, BYTES, INT, INT, BYTES, INT, INT);
  static final Kernel PUT1 = fixed(STORAGE_MOVES, "put1", VOID, BYTES, INT, INT);
  static final Kernel PUT2 = fixed(STORAGE_MOVES, "put2", VOID, BYTES, INT, INT);
  static final Kernel PUT4 = fixed(STORAGE_MOVES, "put4", VOID, BYTES, INT, INT);
  static final Kernel PUT8 = fixed(STORAGE_MOVES, "put8", VOID, BYTES, INT, LONG);
  static final Kernel EQUAL = fixed(STORAGE_TESTS, "equal", BOOLEAN, BYTES, INT, BYTES, INT, INT);
  static final Kernel COMPARE = fixed(STORAGE_TESTS, "compare", INT, BYTES, INT, BYTES, INT, INT);
  static final Kernel COMPARE_PADDED =
      fixed(STORAGE_TESTS, "comparePadded", INT, BYTES, INT, INT, BYTES, INT, INT, INT);
  static final Kernel COMPARE_FILL = fixed(STORAGE_TESTS, "compareFill", INT, BYTES, INT, INT, INT);
  static final Kernel COMPARE_PATTERN =
      fixed(STORAGE_TESTS, "comparePattern", INT, BYTES, INT, INT, BYTES, INT, INT);
  static final Kernel ALL_IN = fixed(STORAGE_TESTS, "allIn", BOOLEAN, BYTES, INT, INT, BYTES, INT);
  static final Kernel NUMERIC_ZONED =
      fixed(STORAGE_TESTS, "numericZoned", BOOLEAN, BYTES, INT, INT, BOOLEAN, SIGN_PLACE);
  static final Kernel NUMERIC_PACKED =
      fixed(STORAGE_TESTS, "numericPacked", BOOLEAN, BYTES, INT, INT, BOOLEAN);

  // What a program is made of.
  static final Kernel HEAP = fixed(Types.DYNAMIC_ITEMS, "bytes", BYTES, PROGRAM);
  static final Kernel CONTENTS =
      fixed(Types.DYNAMIC_ITEMS, "contents", VOID, PROGRAM, BYTES, BYTES, INT, INT);
  static final Kernel STORAGE = fixed(PROGRAM_PARTS, "storage", BYTES, INT);
  static final Kernel IMAGE = fixed(PROGRAM_PARTS, "image", VOID, BYTES, STRING);

  static final Kernel CALLED = of(PROGRAM, "called", BOOLEAN);
  static final Kernel NOT_ALTERED = fixed(PROGRAM_PARTS, "notAltered", ABEND);

  static final Kernel POLL = fixed(Types.INTERRUPTION, "poll", VOID);
  static final Kernel STOP_RUN = fixed(PROGRAM_PARTS, "stopRun", Types.STOP_RUN, PROGRAM, INT);
  static final Kernel LEFT_PROCEDURE = fixed(PROGRAM_PARTS, "leftProcedure", ABEND, STRING);
  static final Kernel NO_AREA = fixed(PROGRAM_PARTS, "noArea", ABEND);
  static final Kernel INFO = fixed(PROGRAM_PARTS, "info", PROGRAM_INFO, CLASS);
  static final Kernel SITES = fixed(PROGRAM_PARTS, "sites", CALL_SITE.arrayType(), INT);
  static final Kernel WIDES = fixed(PROGRAM_PARTS, "wides", WIDE.arrayType(), INT);
  static final Kernel CLEAR = fixed(PROGRAM_PARTS, "clear", VOID, INTS);
  static final Kernel LINKED = fixed(PROGRAM_PARTS, "linked", BOOLEAN, PROGRAM, INT, ARGUMENTS);
  static final Kernel ARGUMENT = fixed(PROGRAM_PARTS, "argument", BYTES, PROGRAM, ARGUMENTS, INT);
  static final Kernel ARGUMENT_OFFSET =
      fixed(PROGRAM_PARTS, "argumentOffset", INT, PROGRAM, ARGUMENTS, INT);
  static final Kernel VALUE = fixed(PROGRAM_PARTS, "value", BYTES, PROGRAM, ARGUMENTS, INT, INT);
  static final Kernel RETURNING = fixed(PROGRAM_PARTS, "returning", BYTES, ARGUMENTS, INT);
  static final Kernel RETURNING_OFFSET = fixed(PROGRAM_PARTS, "returningOffset", INT, ARGUMENTS);
  static final Kernel AROUND = fixed(PROGRAM_PARTS, "around", BYTES, PROGRAM, INT);
  static final Kernel OFFSET_AROUND = fixed(PROGRAM_PARTS, "offsetAround", INT, PROGRAM, INT);
  static final Kernel FILE_AROUND = fixed(PROGRAM_PARTS, "fileAround", Types.FILE, PROGRAM, INT);
  static final Kernel EXTERNAL = fixed(PROGRAM_PARTS, "external", BYTES, PROGRAM, STRING, INT);
  static final Kernel EXTERNAL_FILE =
      fixed(PROGRAM_PARTS, "externalFile", Types.FILE, PROGRAM, Types.FILE_DESCRIPTION);
  static final Kernel RELEASE = fixed(Types.POINTERS, "release", VOID, PROGRAM, BYTES);
  static final Kernel ADDRESS_ARRAY = fixed(Types.POINTERS, "array", BYTES, PROGRAM, LONG);
  static final Kernel ADDRESS_OFFSET = fixed(Types.POINTERS, "offset", INT, PROGRAM, LONG);
  static final Kernel WIDE_PARSE = fixed(ARITHMETIC, "constant", WIDE, STRING);
  static final Kernel CONCAT = of(STRING, "concat", STRING, STRING);
  static final Kernel LIST_OF = fixed(LIST, "of", LIST, OBJECT.arrayType());

  private Kernels() {}

  private static Kernel fixed(ClassDesc owner, String name, ClassDesc result, ClassDesc... types) {
    return new Kernel(owner, name, MethodTypeDesc.of(result, types), true);
  }

  private static Kernel of(ClassDesc owner, String name, ClassDesc result, ClassDesc... types) {
    return new Kernel(owner, name, MethodTypeDesc.of(result, types), false);
  }
}
