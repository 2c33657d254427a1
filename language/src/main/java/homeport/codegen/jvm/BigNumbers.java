package homeport.codegen.jvm;

import homeport.codegen.ir.Num;
import homeport.codegen.jvm.Magnitudes.Size;
import homeport.data.Rounding;
import java.math.BigInteger;

/// Numbers that may have more than 127 bits: `BigInteger` objects on the operand stack. Only
/// intermediate results can be so great.
final class BigNumbers {
  private final Scope scope;
  private final Numbers numbers;

  BigNumbers(Scope scope, Numbers numbers) {
    this.scope = scope;
    this.numbers = numbers;
  }

  void push(Num num) {
    Code code = scope.code();
    Size width = numbers.width(num);
    if (width == Size.LONG) {
      numbers.pushLong(num);
      code.call(Kernels.BIG_OF);
      return;
    }
    if (width == Size.WIDE) {
      int register = numbers.take();
      numbers.putWide(num, register);
      numbers.pushRegister(register);
      code.call(Kernels.WIDE_BIG);
      numbers.release();
      return;
    }
    switch (num) {
      case Num.Constant(BigInteger value) ->
          code.getstatic(scope.layout().main(), scope.layout().constant(value), Types.BIG);
      case Num.Slot(int slot, _) -> scope.getField(Layout.bigField(slot), Types.BIG);
      case Num.Add(Num left, Num right) -> binary(left, right, Kernels.BIG_ADD);
      case Num.Subtract(Num left, Num right) -> binary(left, right, Kernels.BIG_SUBTRACT);
      case Num.Multiply(Num left, Num right) -> binary(left, right, Kernels.BIG_MULTIPLY);
      case Num.Divide(Num dividend, Num divisor, boolean binary) -> {
        push(dividend);
        push(divisor);
        code.constant(binary ? 1 : 0);
        code.call(Kernels.BIG_DIVIDE);
      }
      case Num.Remainder(Num dividend, Num divisor, boolean binary) -> {
        push(dividend);
        push(divisor);
        code.constant(binary ? 1 : 0);
        code.call(Kernels.BIG_REMAINDER);
      }
      case Num.Negate(Num of) -> {
        push(of);
        code.call(Kernels.BIG_NEGATE);
      }
      case Num.Absolute(Num of) -> {
        push(of);
        code.call(Kernels.BIG_ABSOLUTE);
      }
      case Num.ScaleUp(Num of, int places) -> withInt(of, places, Kernels.BIG_SCALE_UP);
      case Num.ScaleDown(Num of, int places, Rounding rounding) -> {
        push(of);
        code.constant(places);
        code.getstatic(Types.ROUNDING, rounding.name(), Types.ROUNDING);
        code.call(Kernels.BIG_SCALE_DOWN);
      }
      case Num.LowDigits(Num of, int digits) -> withInt(of, digits, Kernels.BIG_LOW_DIGITS);
      case Num.Power(Num base, int exponent) -> withInt(base, exponent, Kernels.BIG_POWER);
      case Num.Load _, Num.Deedit _, Num.FromIndex _, Num.Called _ ->
          throw new IllegalStateException("no field is so great");
    }
  }

  private void withInt(Num of, int value, Kernel kernel) {
    push(of);
    scope.code().constant(value);
    scope.code().call(kernel);
  }

  private void binary(Num left, Num right, Kernel kernel) {
    push(left);
    push(right);
    scope.code().call(kernel);
  }

  /// Compares two numbers: an `int` that is below 0, 0 or above.
  void compare(Num left, Num right) {
    push(left);
    push(right);
    scope.code().call(Kernels.BIG_COMPARE);
  }

  void exceeds(Num num, int digits) {
    withInt(num, digits, Kernels.BIG_EXCEEDS);
  }
}
