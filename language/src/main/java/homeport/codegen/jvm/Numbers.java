package homeport.codegen.jvm;

import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.codegen.jvm.Magnitudes.Size;
import homeport.data.NumberFormat;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;

/// Numbers on the operand stack or in a register, each by the cheapest way that is right.
///
/// What fits a `long` by its bounds is computed in `long`s. What may not, but begins with fields
/// that do, is first tried in `long`s with exact overflow tests ([FastNumbers]); where one fails,
/// the whole number is computed again in a [homeport.data.Wide] register ([WideNumbers]). What may
/// exceed 127 bits is a `BigInteger` ([BigNumbers]).
final class Numbers {
  private final Scope scope;
  private final Magnitudes magnitudes;
  private final Places places;
  private final LongNumbers longs;
  private final FastNumbers fast;
  private final WideNumbers wide;
  private final BigNumbers big;
  private int register;

  Numbers(Scope scope, Magnitudes magnitudes) {
    this.scope = scope;
    this.magnitudes = magnitudes;
    this.places = new Places(scope, this);
    this.longs = new LongNumbers(scope, this, places);
    this.fast = new FastNumbers(scope, this, longs);
    this.wide = new WideNumbers(scope, this, places);
    this.big = new BigNumbers(scope, this);
  }

  Places places() {
    return places;
  }

  Magnitudes magnitudes() {
    return magnitudes;
  }

  FastNumbers fast() {
    return fast;
  }

  /// Takes a register; [#release] gives the last one back.
  int take() {
    return register++;
  }

  void release() {
    register--;
  }

  void pushRegister(int number) {
    scope.getField(scope.layout().register(number), Types.WIDE);
  }

  /// What the operation itself needs: the greatest of its result and its operands.
  Size width(Num num) {
    Size width = leafWidth(num);
    for (Num operand : operands(num)) {
      Size of = magnitudes.size(operand);
      width = of.compareTo(width) > 0 ? of : width;
    }
    return width;
  }

  /// Fields of more than 18 digits have no `long` form, whatever they hold.
  private Size leafWidth(Num num) {
    return num instanceof Num.Slot(int slot, _) && scope.layout().slotSize(slot) != Size.LONG
        ? scope.layout().slotSize(slot)
        : magnitudes.size(num);
  }

  static List<Num> operands(Num num) {
    return switch (num) {
      case Num.Constant _, Num.Load _, Num.Deedit _, Num.Slot _, Num.FromIndex _, Num.Called _ ->
          List.of();
      case Num.Add(Num left, Num right) -> List.of(left, right);
      case Num.Subtract(Num left, Num right) -> List.of(left, right);
      case Num.Multiply(Num left, Num right) -> List.of(left, right);
      case Num.Divide(Num dividend, Num divisor, _) -> List.of(dividend, divisor);
      case Num.Remainder(Num dividend, Num divisor, _) -> List.of(dividend, divisor);
      case Num.Negate(Num of) -> List.of(of);
      case Num.Absolute(Num of) -> List.of(of);
      case Num.ScaleUp(Num of, _) -> List.of(of);
      case Num.ScaleDown(Num of, _, _) -> List.of(of);
      case Num.LowDigits(Num of, _) -> List.of(of);
      case Num.Power(Num base, _) -> List.of(base);
    };
  }

  /// True when plain `long` arithmetic computes it, operands and all.
  boolean narrow(Num num) {
    if (width(num) != Size.LONG) {
      return false;
    }
    for (Num operand : operands(num)) {
      if (!narrow(operand)) {
        return false;
      }
    }
    return true;
  }

  /// The number as a `long`; one that does not fit loses its high-order bits.
  void pushLong(Num num) {
    if (width(num) == Size.LONG) {
      longs.push(num);
    } else if (fast.possible(num)) {
      pushTried(num);
    } else {
      pushLowWord(num);
    }
  }

  private void pushTried(Num num) {
    Code code = scope.code();
    int result = scope.temporary(TypeKind.LONG);
    Mark slow = code.mark();
    Mark done = code.mark();
    BitSet kept = keepFields(num);
    fast.push(num, slow);
    code.lstore(result);
    code.jump(Opcode.GOTO, done);
    code.bind(slow);
    scope.cache().restore(kept);
    pushLowWord(num);
    code.lstore(result);
    code.bind(done);
    scope.cache().restore(kept);
    code.lload(result);
  }

  /// Loads the fields of a number that is going to be tried, so that both ways have them.
  ///
  /// @return what is in locals at the jumps away
  BitSet keepFields(Num num) {
    keepLeaves(num);
    return scope.cache().snapshot();
  }

  private void keepLeaves(Num num) {
    if (num instanceof Num.Load load && width(load) == Size.LONG) {
      longs.keep(load);
    }
    operands(num).forEach(this::keepLeaves);
  }

  /// Reads a field of at most 18 digits from storage.
  void pushStored(Place place, NumberFormat format) {
    longs.decode(place, format);
  }

  /// Reads a field of at most 18 digits into a local.
  void decodeInto(Place place, NumberFormat format, int local) {
    longs.decode(place, format);
    scope.code().lstore(local);
  }

  private void pushLowWord(Num num) {
    if (width(num) == Size.BIG) {
      big.push(num);
      scope.code().call(Kernels.BIG_LONG);
    } else {
      int into = take();
      wide.put(num, into);
      pushRegister(into);
      scope.code().call(Kernels.WIDE_LOW);
      release();
    }
  }

  /// The low-order 32 bits.
  void pushInt(Num num) {
    if (num instanceof Num.Constant(BigInteger value)) {
      scope.code().constant(value.intValue());
      return;
    }
    pushLong(num);
    scope.code().op(Opcode.L2I);
  }

  /// Puts the number in a register.
  void putWide(Num num, int into) {
    wide.put(num, into);
  }

  void pushBig(Num num) {
    big.push(num);
  }

  void pushCalled(homeport.codegen.ir.Routine routine, List<Argument> arguments) {
    new Routines(scope, this).call(routine, arguments);
    scope.cache().forget();
  }
}
