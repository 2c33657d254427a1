package homeport.codegen.jvm;

import homeport.codegen.ir.Edit;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.codegen.jvm.Magnitudes.Size;
import homeport.data.NumberFormat;
import homeport.data.Rounding;
import homeport.data.Usage;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.math.BigInteger;

/// Numbers in registers of 127 bits and a sign. Registers are objects that belong to the program,
/// so nothing is allocated; an operation works on the register of its left operand.
final class WideNumbers {
  private final Scope scope;
  private final Numbers numbers;
  private final Places places;

  WideNumbers(Scope scope, Numbers numbers, Places places) {
    this.scope = scope;
    this.numbers = numbers;
    this.places = places;
  }

  /// Puts the number in a register.
  void put(Num num, int into) {
    Code code = scope.code();
    Size width = numbers.width(num);
    if (width == Size.LONG) {
      numbers.pushRegister(into);
      numbers.pushLong(num);
      code.call(Kernels.WIDE_SET);
      return;
    }
    if (width == Size.BIG) {
      numbers.pushRegister(into);
      numbers.pushBig(num);
      code.call(Kernels.WIDE_SET_BIG);
      return;
    }
    switch (num) {
      case Num.Constant(BigInteger value) -> {
        numbers.pushRegister(into);
        code.getstatic(scope.layout().main(), scope.layout().constant(value), Types.WIDE);
        code.call(Kernels.WIDE_COPY);
      }
      case Num.Load(Place from, NumberFormat format, _) -> load(from, format, into);
      case Num.Deedit(Place from, Edit edit, _) -> {
        code.getstatic(scope.layout().main(), scope.layout().deeditor(edit), Types.DEEDITOR);
        numbers.pushRegister(into);
        places.pushAddress(from);
        code.call(Kernels.DEEDIT_WIDE);
      }
      case Num.Slot(int slot, _) -> slot(slot, into);
      case Num.Add(Num left, Num right) ->
          binary(left, right, into, Kernels.WIDE_ADD, Kernels.WIDE_ADD_WIDE);
      case Num.Subtract(Num left, Num right) ->
          binary(left, right, into, Kernels.WIDE_SUBTRACT, Kernels.WIDE_SUBTRACT_WIDE);
      case Num.Multiply(Num left, Num right) ->
          binary(left, right, into, Kernels.WIDE_MULTIPLY, Kernels.WIDE_MULTIPLY_WIDE);
      case Num.Divide(Num dividend, Num divisor, boolean binary) ->
          divide(dividend, divisor, into, binary, true);
      case Num.Remainder(Num dividend, Num divisor, boolean binary) ->
          divide(dividend, divisor, into, binary, false);
      case Num.Negate(Num of) -> {
        put(of, into);
        numbers.pushRegister(into);
        code.call(Kernels.WIDE_NEGATE);
      }
      case Num.Absolute(Num of) -> {
        put(of, into);
        numbers.pushRegister(into);
        code.call(Kernels.WIDE_ABSOLUTE);
      }
      case Num.ScaleUp(Num of, int places) -> {
        put(of, into);
        numbers.pushRegister(into);
        code.constant(places);
        code.call(Kernels.WIDE_SCALE_UP);
      }
      case Num.ScaleDown(Num of, int places, Rounding rounding) ->
          scaleDown(of, places, rounding, into);
      case Num.LowDigits(Num of, int digits) -> {
        put(of, into);
        truncate(into, digits);
      }
      case Num.Power(Num base, int exponent) -> power(base, exponent, into);
      case Num.FromIndex _, Num.Called _ -> throw new IllegalStateException("always a long");
    }
  }

  void truncate(int register, int digits) {
    if (digits <= 38) {
      numbers.pushRegister(register);
      scope.code().constant(digits);
      scope.code().call(Kernels.WIDE_TRUNCATE);
    }
  }

  private void scaleDown(Num of, int places, Rounding rounding, int into) {
    put(of, into);
    if (places > 0) {
      Code code = scope.code();
      numbers.pushRegister(into);
      code.constant(places);
      code.getstatic(Types.ROUNDING, rounding.name(), Types.ROUNDING);
      code.call(Kernels.WIDE_SCALE_DOWN);
      code.op(Opcode.POP);
    }
  }

  private void binary(Num left, Num right, int into, Kernel withLong, Kernel withWide) {
    put(left, into);
    if (numbers.magnitudes().size(right) == Size.LONG && numbers.width(right) != Size.BIG) {
      numbers.pushRegister(into);
      numbers.pushLong(right);
      scope.code().call(withLong);
      return;
    }
    int other = numbers.take();
    put(right, other);
    numbers.pushRegister(into);
    numbers.pushRegister(other);
    scope.code().call(withWide);
    numbers.release();
  }

  private void divide(Num dividend, Num divisor, int into, boolean binary, boolean quotient) {
    Code code = scope.code();
    put(dividend, into);
    if (numbers.magnitudes().size(divisor) == Size.LONG) {
      numbers.pushRegister(into);
      numbers.pushLong(divisor);
      code.constant(binary ? 1 : 0);
      code.call(quotient ? Kernels.WIDE_DIVIDE : Kernels.WIDE_REMAINDER);
      return;
    }
    int other = numbers.take();
    int spare = numbers.take();
    put(divisor, other);
    numbers.pushRegister(into);
    numbers.pushRegister(other);
    numbers.pushRegister(spare);
    code.constant(binary ? 1 : 0);
    code.call(quotient ? Kernels.WIDE_DIVIDE_WIDE : Kernels.WIDE_REMAINDER_WIDE);
    numbers.release();
    numbers.release();
  }

  private void power(Num base, int exponent, int into) {
    int factor = numbers.take();
    put(base, factor);
    numbers.pushRegister(into);
    scope.code().constant(1L);
    scope.code().call(Kernels.WIDE_SET);
    for (int i = 0; i < exponent; i++) {
      numbers.pushRegister(into);
      numbers.pushRegister(factor);
      scope.code().call(Kernels.WIDE_MULTIPLY_WIDE);
    }
    numbers.release();
  }

  private void slot(int slot, int into) {
    Code code = scope.code();
    Mark isLong = code.mark();
    Mark done = code.mark();
    scope.pushSlot(slot);
    int local = scope.temporary(TypeKind.LONG);
    code.lstore(local);
    numbers.pushRegister(into);
    code.lload(local);
    code.constant(Long.MIN_VALUE);
    code.op(Opcode.LCMP);
    code.jump(Opcode.IFNE, isLong);
    scope.pushWideSlot(slot);
    code.call(Kernels.WIDE_COPY);
    code.jump(Opcode.GOTO, done);
    code.bind(isLong);
    code.lload(local);
    code.call(Kernels.WIDE_SET);
    code.bind(done);
  }

  private void load(Place from, NumberFormat format, int into) {
    Code code = scope.code();
    if (format.usage() == Usage.BINARY || format.usage() == Usage.NATIVE_BINARY) {
      numbers.pushRegister(into);
      places.pushAddress(from);
      if (format.signed()) {
        code.call(Kernels.LOAD8);
        code.call(Kernels.WIDE_SET);
      } else {
        code.call(Kernels.LOAD8_UNSIGNED_WIDE);
      }
      return;
    }
    numbers.pushRegister(into);
    places.pushAddress(from);
    code.constant(format.bytes());
    if (format.usage() == Usage.PACKED) {
      code.call(format.signed() ? Kernels.PACKED_LOAD_WIDE : Kernels.PACKED_LOAD_UNSIGNED_WIDE);
    } else if (format.signed()) {
      LongNumbers.pushSign(code, format.sign());
      code.call(Kernels.ZONED_LOAD_WIDE);
    } else {
      code.call(Kernels.ZONED_LOAD_UNSIGNED_WIDE);
    }
  }
}
