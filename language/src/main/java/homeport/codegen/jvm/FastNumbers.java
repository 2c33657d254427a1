package homeport.codegen.jvm;

import homeport.codegen.ir.Num;
import homeport.codegen.jvm.Magnitudes.Size;
import homeport.data.NumberFormat;
import homeport.data.Rounding;
import homeport.data.Usage;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.math.BigInteger;

/// Numbers that nearly always fit a `long` though their bounds do not: computed in `long`s, with a
/// jump away as soon as something does not fit. Wherever it jumps, the operand stack is as it was
/// at the beginning, so operands of tested operations wait in local variables.
final class FastNumbers {
  private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(63);

  private final Scope scope;
  private final Numbers numbers;
  private final LongNumbers longs;

  FastNumbers(Scope scope, Numbers numbers, LongNumbers longs) {
    this.scope = scope;
    this.numbers = numbers;
    this.longs = longs;
  }

  /// True when every leaf has a `long` form.
  boolean possible(Num num) {
    boolean here =
        switch (num) {
          case Num.Constant(BigInteger value) -> value.bitLength() < 64;
          case Num.Load(_, NumberFormat format, _) ->
              (format.bytes() <= 8 && binary(format)) || numbers.width(num) == Size.LONG;
          case Num.Slot(int slot, _) -> scope.layout().slotSize(slot) != Size.BIG;
          case Num.ScaleUp(_, int places) -> places <= 18;
          case Num.Power _ -> numbers.width(num) == Size.LONG;
          case Num.Deedit _ -> numbers.width(num) == Size.LONG;
          case Num.FromIndex _, Num.Called _, Num.Add _, Num.Subtract _, Num.Multiply _ -> true;
          case Num.Divide _, Num.Remainder _, Num.Negate _, Num.Absolute _ -> true;
          case Num.ScaleDown _, Num.LowDigits _ -> true;
        };
    return here && Numbers.operands(num).stream().allMatch(this::possible);
  }

  private static boolean binary(NumberFormat format) {
    return format.usage() == Usage.BINARY || format.usage() == Usage.NATIVE_BINARY;
  }

  /// What a `long` on this path can hold: the number's own bound, or any `long`.
  private BigInteger bound(Num num) {
    return numbers.magnitudes().of(num).min(LIMIT);
  }

  private static boolean fits(BigInteger bound) {
    return bound.bitLength() < 64;
  }

  void push(Num num, Mark slow) {
    if (numbers.narrow(num)) {
      numbers.pushLong(num);
      return;
    }
    switch (num) {
      case Num.Constant _, Num.FromIndex _, Num.Called _, Num.Deedit _, Num.Power _ ->
          longs.push(num);
      case Num.Load(_, NumberFormat format, _) -> {
        longs.push(num);
        if (!format.signed()) {
          leaveWhen(Opcode.IFLT, 0, slow);
        }
      }
      case Num.Slot(int slot, _) -> {
        scope.pushSlot(slot);
        leaveWhen(Opcode.IFEQ, Long.MIN_VALUE, slow);
      }
      case Num.Add(Num left, Num right) -> sum(left, right, true, slow);
      case Num.Subtract(Num left, Num right) -> sum(left, right, false, slow);
      case Num.Multiply(Num left, Num right) -> product(left, right, slow);
      case Num.Divide(Num dividend, Num divisor, boolean binary) -> {
        int a = local(dividend, slow);
        guardSmallest(dividend, a, slow);
        pair(a, divisor, slow);
        longs.divide(divisor, binary);
      }
      case Num.Remainder(Num dividend, Num divisor, boolean binary) -> {
        pair(local(dividend, slow), divisor, slow);
        longs.remainder(divisor, binary);
      }
      case Num.Negate(Num of) -> {
        pushGuarded(of, slow);
        scope.code().op(Opcode.LNEG);
      }
      case Num.Absolute(Num of) -> {
        pushGuarded(of, slow);
        scope.code().call(Kernels.ABSOLUTE);
      }
      case Num.ScaleUp(Num of, int places) -> multiply(of, LongNumbers.power(places), slow);
      case Num.ScaleDown(Num of, int places, Rounding rounding) -> {
        push(of, slow);
        longs.scaleDown(places, rounding);
      }
      case Num.LowDigits(Num of, int digits) -> {
        push(of, slow);
        longs.lowDigits(of, digits);
      }
    }
  }

  /// Evaluates into a local variable.
  private int local(Num num, Mark slow) {
    push(num, slow);
    int local = scope.temporary(TypeKind.LONG);
    scope.code().lstore(local);
    return local;
  }

  /// Leaves when the `long` on the stack compares so with the value; else it stays there.
  private void leaveWhen(Opcode condition, long value, Mark slow) {
    Code code = scope.code();
    int local = scope.temporary(TypeKind.LONG);
    code.lstore(local);
    code.lload(local);
    code.constant(value);
    code.op(Opcode.LCMP);
    code.jump(condition, slow);
    code.lload(local);
  }

  /// The smallest `long` has no magnitude: neither it nor its quotient by -1 may go on.
  private void guardSmallest(Num num, int local, Mark slow) {
    if (!fits(bound(num))) {
      scope.code().lload(local);
      scope.code().constant(Long.MIN_VALUE);
      scope.code().op(Opcode.LCMP);
      scope.code().jump(Opcode.IFEQ, slow);
    }
  }

  private void pushGuarded(Num num, Mark slow) {
    int local = local(num, slow);
    guardSmallest(num, local, slow);
    scope.code().lload(local);
  }

  /// Pushes a local and then a number.
  private void pair(int left, Num right, Mark slow) {
    Code code = scope.code();
    if (right instanceof Num.Constant(BigInteger value)) {
      code.lload(left);
      code.constant(value.longValue());
    } else {
      int b = local(right, slow);
      code.lload(left);
      code.lload(b);
    }
  }

  private void sum(Num left, Num right, boolean add, Mark slow) {
    Code code = scope.code();
    int a = local(left, slow);
    int b = local(right, slow);
    code.lload(a);
    code.lload(b);
    code.op(add ? Opcode.LADD : Opcode.LSUB);
    if (fits(bound(left).add(bound(right)))) {
      return;
    }
    // Overflow: the result's sign differs from both addends', or from the minuend's when the
    // subtrahend's
    // differs from it too.
    int s = scope.temporary(TypeKind.LONG);
    code.lstore(s);
    code.lload(a);
    code.lload(s);
    code.op(Opcode.LXOR);
    code.lload(add ? b : a);
    code.lload(add ? s : b);
    code.op(Opcode.LXOR);
    code.op(Opcode.LAND);
    code.constant(0L);
    code.op(Opcode.LCMP);
    code.jump(Opcode.IFLT, slow);
    code.lload(s);
  }

  private void product(Num left, Num right, Mark slow) {
    if (right instanceof Num.Constant(BigInteger value)) {
      multiply(left, value.longValue(), slow);
      return;
    }
    if (left instanceof Num.Constant(BigInteger value)) {
      multiply(right, value.longValue(), slow);
      return;
    }
    Code code = scope.code();
    int a = local(left, slow);
    int b = local(right, slow);
    code.lload(a);
    code.lload(b);
    code.op(Opcode.LMUL);
    if (fits(bound(left).multiply(bound(right)))) {
      return;
    }
    int product = scope.temporary(TypeKind.LONG);
    code.lstore(product);
    code.lload(a);
    code.lload(b);
    code.call(Kernels.MULTIPLY_HIGH);
    code.lload(product);
    code.constant(63);
    code.op(Opcode.LSHR);
    code.op(Opcode.LCMP);
    code.jump(Opcode.IFNE, slow);
    code.lload(product);
  }

  /// By a constant: the operand's range says whether it fits.
  private void multiply(Num of, long by, Mark slow) {
    Code code = scope.code();
    BigInteger factor = BigInteger.valueOf(by).abs();
    if (fits(bound(of).multiply(factor))) {
      push(of, slow);
    } else {
      int a = local(of, slow);
      long limit = Magnitudes.LONG_MAX.divide(factor).longValueExact();
      if (limit < Long.MAX_VALUE) {
        code.lload(a);
        code.constant(limit);
        code.op(Opcode.LADD);
        code.constant(2 * limit);
        code.call(Kernels.COMPARE_UNSIGNED);
        code.jump(Opcode.IFGT, slow);
      } else {
        guardSmallest(of, a, slow);
      }
      code.lload(a);
    }
    code.constant(by);
    code.op(Opcode.LMUL);
  }
}
