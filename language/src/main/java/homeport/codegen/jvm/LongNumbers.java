package homeport.codegen.jvm;

import homeport.codegen.ir.Edit;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.KeptField;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.data.NumberFormat;
import homeport.data.Rounding;
import homeport.data.SignPlace;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.math.BigInteger;

/// Numbers whose operation cannot leave a `long`.
final class LongNumbers {
  private final Scope scope;
  private final Numbers numbers;
  private final Places places;

  LongNumbers(Scope scope, Numbers numbers, Places places) {
    this.scope = scope;
    this.numbers = numbers;
    this.places = places;
  }

  void push(Num num) {
    Code code = scope.code();
    switch (num) {
      case Num.Constant(BigInteger value) -> code.constant(value.longValue());
      case Num.Load load -> load(load);
      case Num.Deedit(Place from, Edit edit, _) -> {
        code.getstatic(scope.layout().main(), scope.layout().deeditor(edit), Types.DEEDITOR);
        places.pushAddress(from);
        code.call(Kernels.DEEDIT);
      }
      case Num.Slot(int slot, _) -> scope.pushSlot(slot);
      case Num.FromIndex(Index of) -> {
        places.push(of);
        code.op(Opcode.I2L);
      }
      case Num.Called(var routine, var arguments, _) -> numbers.pushCalled(routine, arguments);
      case Num.Add(Num left, Num right) -> binary(left, right, Opcode.LADD);
      case Num.Subtract(Num left, Num right) -> binary(left, right, Opcode.LSUB);
      case Num.Multiply(Num left, Num right) -> binary(left, right, Opcode.LMUL);
      case Num.Divide(Num dividend, Num divisor, boolean binary) -> {
        numbers.pushLong(dividend);
        numbers.pushLong(divisor);
        divide(divisor, binary);
      }
      case Num.Remainder(Num dividend, Num divisor, boolean binary) -> {
        numbers.pushLong(dividend);
        numbers.pushLong(divisor);
        remainder(divisor, binary);
      }
      case Num.Negate(Num of) -> {
        numbers.pushLong(of);
        code.op(Opcode.LNEG);
      }
      case Num.Absolute(Num of) -> {
        numbers.pushLong(of);
        code.call(Kernels.ABSOLUTE);
      }
      case Num.ScaleUp(Num of, int places) -> {
        numbers.pushLong(of);
        scaleUp(places);
      }
      case Num.ScaleDown(Num of, int places, Rounding rounding) -> {
        numbers.pushLong(of);
        scaleDown(places, rounding);
      }
      case Num.LowDigits(Num of, int digits) -> {
        numbers.pushLong(of);
        lowDigits(of, digits);
      }
      case Num.Power(Num base, int exponent) -> power(base, exponent);
    }
  }

  private void binary(Num left, Num right, Opcode opcode) {
    numbers.pushLong(left);
    numbers.pushLong(right);
    scope.code().op(opcode);
  }

  /// Divides what is on the stack.
  void divide(Num divisor, boolean binary) {
    if (nonZeroConstant(divisor)) {
      scope.code().op(Opcode.LDIV);
    } else {
      scope.code().call(binary ? Kernels.DIVIDE_BINARY : Kernels.DIVIDE);
    }
  }

  void remainder(Num divisor, boolean binary) {
    if (nonZeroConstant(divisor)) {
      scope.code().op(Opcode.LREM);
    } else {
      scope.code().call(binary ? Kernels.REMAINDER_BINARY : Kernels.REMAINDER);
    }
  }

  private static boolean nonZeroConstant(Num num) {
    return num instanceof Num.Constant(BigInteger value) && value.signum() != 0;
  }

  /// Zero stays zero however far it is moved; nothing else can be moved that far in a `long`.
  private void scaleUp(int places) {
    if (places > 0) {
      scope.code().constant(places > 18 ? 0L : power(places));
      scope.code().op(Opcode.LMUL);
    }
  }

  void scaleDown(int places, Rounding rounding) {
    Code code = scope.code();
    if (places == 0) {
      return;
    }
    boolean truncates = rounding == Rounding.TRUNCATION || rounding == Rounding.PROHIBITED;
    if (places <= 18 && truncates) {
      code.constant(power(places));
      code.op(Opcode.LDIV);
    } else if (places <= 18 && rounding == Rounding.NEAREST_AWAY_FROM_ZERO) {
      code.constant(power(places));
      code.call(Kernels.ROUND_AWAY);
    } else {
      code.constant(places);
      code.getstatic(Types.ROUNDING, rounding.name(), Types.ROUNDING);
      code.call(Kernels.SCALE_DOWN);
    }
  }

  void lowDigits(Num of, int digits) {
    boolean may = numbers.magnitudes().of(of).compareTo(Magnitudes.nines(digits)) > 0;
    if (digits <= 18 && may) {
      scope.code().constant(power(digits));
      scope.code().call(Kernels.LOW_DIGITS);
    }
  }

  static long power(int places) {
    return Math.powExact(10L, places);
  }

  /// Repeated multiplication; exponents that keep the result in a `long` are small.
  private void power(Num base, int exponent) {
    Code code = scope.code();
    numbers.pushLong(base);
    if (exponent == 0) {
      code.op(Opcode.POP2);
      code.constant(1L);
      return;
    }
    if (exponent > 1) {
      int value = scope.temporary(TypeKind.LONG);
      code.lstore(value);
      code.lload(value);
      for (int i = 1; i < exponent; i++) {
        code.lload(value);
        code.op(Opcode.LMUL);
      }
    }
  }

  private void load(Num.Load load) {
    KeptField field = scope.cache().kept(load.from(), load.format());
    if (field != null) {
      loadKept(field);
      return;
    }
    int kept = scope.cache().find(load.from(), load.format());
    if (kept >= 0) {
      scope.code().lload(kept);
      return;
    }
    decode(load.from(), load.format());
    int keep = scope.cache().local(load.from(), load.format());
    if (keep >= 0) {
      scope.code().op(Opcode.DUP2);
      scope.code().lstore(keep);
      scope.cache().validate(load.from(), load.format());
    }
  }

  private void loadKept(KeptField field) {
    Code code = scope.code();
    scope.pushSlot(field.slot());
    if (scope.cache().inSlot(field)) {
      return;
    }
    Mark known = code.mark();
    scope.pushSlot(field.slot());
    code.constant(KeptField.IN_STORAGE);
    code.op(Opcode.LCMP);
    code.jump(Opcode.IFNE, known);
    code.op(Opcode.POP2);
    decode(field.place(), field.format());
    code.bind(known);
  }

  /// Makes sure that a field is in its local, if it can be.
  void keep(Num.Load load) {
    if (FieldCache.keeps(load)
        && scope.cache().kept(load.from(), load.format()) == null
        && scope.cache().find(load.from(), load.format()) < 0) {
      decode(load.from(), load.format());
      scope.code().lstore(scope.cache().local(load.from(), load.format()));
      scope.cache().validate(load.from(), load.format());
    }
  }

  /// Reads a field from storage.
  void decode(Place from, NumberFormat format) {
    Code code = scope.code();
    places.pushAddress(from);
    switch (format.usage()) {
      case PACKED -> {
        if (format.bytes() <= 8) {
          code.call(Kernels.packedLoad(format.bytes()));
          if (!format.signed()) {
            code.call(Kernels.ABSOLUTE);
          }
          return;
        }
        code.constant(format.bytes());
        code.call(format.signed() ? Kernels.PACKED_LOAD : Kernels.PACKED_LOAD_UNSIGNED);
      }
      case DISPLAY -> {
        code.constant(format.bytes());
        if (!format.signed()) {
          code.call(Kernels.ZONED_LOAD_UNSIGNED);
        } else if (format.sign() == SignPlace.TRAILING) {
          code.call(Kernels.ZONED_LOAD);
        } else {
          pushSign(code, format.sign());
          code.call(Kernels.ZONED_LOAD_SIGN);
        }
      }
      case BINARY, NATIVE_BINARY, INDEX, POINTER, FUNCTION_POINTER, PROCEDURE_POINTER ->
          code.call(binaryLoad(format));
      case FLOAT_SHORT, FLOAT_LONG, DBCS, NATIONAL, UTF8 -> throw notWhole(format);
    }
  }

  static void pushSign(Code code, SignPlace sign) {
    code.getstatic(Types.SIGN_PLACE, sign.name(), Types.SIGN_PLACE);
  }

  static IllegalArgumentException notWhole(NumberFormat format) {
    return new IllegalArgumentException("no whole number: " + format.usage());
  }

  private static Kernel binaryLoad(NumberFormat format) {
    return switch (format.bytes()) {
      case 2 -> format.signed() ? Kernels.LOAD2 : Kernels.LOAD2_UNSIGNED;
      case 4 -> format.signed() ? Kernels.LOAD4 : Kernels.LOAD4_UNSIGNED;
      default -> Kernels.LOAD8;
    };
  }
}
