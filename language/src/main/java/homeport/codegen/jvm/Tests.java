package homeport.codegen.jvm;

import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.codegen.ir.Test.Relation;
import homeport.codegen.jvm.Magnitudes.Size;
import homeport.data.Binary;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.util.Arrays;
import java.util.BitSet;

/// Conditions as jumps. And, Or and Not are taken apart before (see [Linearizer]); here is one
/// question at a time.
final class Tests {
  private final Scope scope;
  private final Numbers numbers;
  private final Places places;

  Tests(Scope scope, Numbers numbers) {
    this.scope = scope;
    this.numbers = numbers;
    this.places = numbers.places();
  }

  /// Jumps when the test comes out as `when`.
  void jump(Test test, boolean when, Mark to) {
    Code code = scope.code();
    switch (test) {
      case Test.Constant(boolean value) -> {
        if (value == when) {
          code.jump(Opcode.GOTO, to);
        }
      }
      case Test.Numbers(Relation relation, Num left, Num right) -> {
        compareNumbers(left, right);
        code.jump(opcode(relation, when), to);
      }
      case Test.Bytes(Relation relation, Place left, Place right, byte pad) ->
          compareBytes(relation, left, right, pad, when, to);
      case Test.Fill(Relation relation, Place left, byte fill) -> {
        compareFill(left, fill, relation);
        code.jump(opcode(relation, when), to);
      }
      case Test.Pattern(Relation relation, Place left, Place pattern) -> {
        places.pushBytes(left);
        places.pushBytes(pattern);
        code.call(Kernels.COMPARE_PATTERN);
        code.jump(opcode(relation, when), to);
      }
      case Test.Numeric(Place of, NumberFormat format) -> numeric(of, format, when, to);
      case Test.AllIn(Place of, Place members) -> {
        places.pushBytes(of);
        places.pushAddress(members);
        code.call(Kernels.ALL_IN);
        jumpOnBoolean(when, to);
      }
      case Test.Exceeds(Num of, int digits) -> {
        exceeds(of, digits);
        jumpOnBoolean(when, to);
      }
      case Test.Called(var routine, var arguments) -> {
        numbers.pushCalled(routine, arguments);
        jumpOnBoolean(when, to);
      }
      case Test.Not _, Test.And _, Test.Or _, Test.After _ ->
          throw new IllegalStateException("taken apart by the linearizer");
    }
  }

  private void jumpOnBoolean(boolean when, Mark to) {
    scope.code().jump(when ? Opcode.IFNE : Opcode.IFEQ, to);
  }

  /// The jump on a comparison's result.
  private static Opcode opcode(Relation relation, boolean when) {
    return switch (relation) {
      case EQUAL -> when ? Opcode.IFEQ : Opcode.IFNE;
      case NOT_EQUAL -> when ? Opcode.IFNE : Opcode.IFEQ;
      case LESS -> when ? Opcode.IFLT : Opcode.IFGE;
      case NOT_LESS -> when ? Opcode.IFGE : Opcode.IFLT;
      case GREATER -> when ? Opcode.IFGT : Opcode.IFLE;
      case NOT_GREATER -> when ? Opcode.IFLE : Opcode.IFGT;
    };
  }

  /// Leaves an `int` below 0, 0 or above 0.
  private void compareNumbers(Num left, Num right) {
    Code code = scope.code();
    Size size = wider(numbers.width(left), numbers.width(right));
    if (left instanceof Num.Load a && right instanceof Num.Load b && comparableAsDigits(a, b)) {
      places.pushAddress(a.from());
      places.pushAddress(b.from());
      code.constant(a.format().digits());
      code.call(Kernels.COMPARE_ZONED);
      return;
    }
    if (numbers.narrow(left) && numbers.narrow(right)) {
      numbers.pushLong(left);
      numbers.pushLong(right);
      code.op(Opcode.LCMP);
      return;
    }
    if (size == Size.BIG) {
      numbers.pushBig(left);
      numbers.pushBig(right);
      code.call(Kernels.BIG_COMPARE);
      return;
    }
    if (!numbers.fast().possible(left) || !numbers.fast().possible(right)) {
      compareWide(left, right);
      return;
    }
    int order = scope.temporary(TypeKind.INT);
    Mark slow = code.mark();
    Mark done = code.mark();
    numbers.keepFields(left);
    BitSet kept = numbers.keepFields(right);
    numbers.fast().push(left, slow);
    int a = scope.temporary(TypeKind.LONG);
    code.lstore(a);
    numbers.fast().push(right, slow);
    int b = scope.temporary(TypeKind.LONG);
    code.lstore(b);
    code.lload(a);
    code.lload(b);
    code.op(Opcode.LCMP);
    code.istore(order);
    code.jump(Opcode.GOTO, done);
    code.bind(slow);
    scope.cache().restore(kept);
    compareWide(left, right);
    code.istore(order);
    code.bind(done);
    scope.cache().restore(kept);
    code.iload(order);
  }

  /// True for two unsigned zoned fields of the same digits: as keys they are compared more often
  /// than they are anything else, and their digits need no decoding for it. A field that is decoded
  /// already is better compared as a number.
  private boolean comparableAsDigits(Num.Load a, Num.Load b) {
    return a.format().usage() == Usage.DISPLAY
        && !a.format().signed()
        && a.format().equals(b.format())
        && a.format().digits() <= 16
        && scope.cache().kept(a.from(), a.format()) == null
        && scope.cache().kept(b.from(), b.format()) == null
        && scope.cache().find(a.from(), a.format()) < 0
        && scope.cache().find(b.from(), b.format()) < 0;
  }

  private static Size wider(Size a, Size b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private void compareWide(Num left, Num right) {
    Code code = scope.code();
    int a = numbers.take();
    numbers.putWide(left, a);
    if (numbers.magnitudes().size(right) == Size.LONG) {
      numbers.pushRegister(a);
      numbers.pushLong(right);
      code.call(Kernels.WIDE_COMPARE);
    } else {
      int b = numbers.take();
      numbers.putWide(right, b);
      numbers.pushRegister(a);
      numbers.pushRegister(b);
      code.call(Kernels.WIDE_COMPARE_WIDE);
      numbers.release();
    }
    numbers.release();
  }

  /// Leaves a `boolean`.
  private void exceeds(Num of, int digits) {
    Code code = scope.code();
    if (numbers.magnitudes().of(of).compareTo(Magnitudes.nines(digits)) <= 0) {
      if (!(of instanceof Num.Slot)) {
        // It can still be no number at all.
        numbers.pushLong(of);
        code.op(Opcode.POP2);
      }
      code.constant(0);
    } else if (numbers.width(of) == Size.LONG) {
      numbers.pushLong(of);
      exceedsLong(digits);
    } else if (numbers.magnitudes().size(of) == Size.BIG) {
      numbers.pushBig(of);
      code.constant(digits);
      code.call(Kernels.BIG_EXCEEDS);
    } else if (numbers.fast().possible(of)) {
      int result = scope.temporary(TypeKind.INT);
      Mark slow = code.mark();
      Mark done = code.mark();
      BitSet kept = numbers.keepFields(of);
      numbers.fast().push(of, slow);
      exceedsLong(digits);
      code.istore(result);
      code.jump(Opcode.GOTO, done);
      code.bind(slow);
      scope.cache().restore(kept);
      exceedsWide(of, digits);
      code.istore(result);
      code.bind(done);
      scope.cache().restore(kept);
      code.iload(result);
    } else {
      exceedsWide(of, digits);
    }
  }

  private void exceedsLong(int digits) {
    Code code = scope.code();
    if (digits > 18) {
      code.op(Opcode.POP2);
      code.constant(0);
    } else {
      code.constant(LongNumbers.power(digits));
      code.call(Kernels.EXCEEDS);
    }
  }

  private void exceedsWide(Num of, int digits) {
    int register = numbers.take();
    numbers.putWide(of, register);
    numbers.pushRegister(register);
    scope.code().constant(digits);
    scope.code().call(Kernels.WIDE_EXCEEDS);
    numbers.release();
  }

  private void compareBytes(
      Relation relation, Place left, Place right, byte pad, boolean when, Mark to) {
    Code code = scope.code();
    int leftLength = Places.knownLength(left);
    int rightLength = Places.knownLength(right);
    if (leftLength < 0 || leftLength != rightLength) {
      places.pushBytes(left);
      places.pushBytes(right);
      code.constant(pad);
      code.call(Kernels.COMPARE_PADDED);
      code.jump(opcode(relation, when), to);
      return;
    }
    if (scalar(leftLength, relation)) {
      pushScalar(left, leftLength);
      pushScalar(right, leftLength);
      code.op(Opcode.LCMP);
      code.jump(opcode(relation, when), to);
      return;
    }
    places.pushAddress(left);
    places.pushAddress(right);
    code.constant(leftLength);
    if (relation == Relation.EQUAL || relation == Relation.NOT_EQUAL) {
      code.call(Kernels.EQUAL);
      jumpOnBoolean(when == (relation == Relation.EQUAL), to);
    } else {
      code.call(Kernels.COMPARE);
      code.jump(opcode(relation, when), to);
    }
  }

  private void compareFill(Place left, byte fill, Relation relation) {
    Code code = scope.code();
    int length = Places.knownLength(left);
    if (scalar(length, relation)) {
      byte[] repeated = new byte[length];
      Arrays.fill(repeated, fill);
      pushScalar(left, length);
      code.constant(Binary.loadBytes(repeated, 0, length));
      code.op(Opcode.LCMP);
      return;
    }
    places.pushBytes(left);
    code.constant(fill);
    code.call(Kernels.COMPARE_FILL);
  }

  /// Whether as many bytes are compared as one number. They are read as they were written: what
  /// read more than was stored a moment ago would have to wait for the store.
  private static boolean scalar(int length, Relation relation) {
    return switch (length) {
      case 1 -> true;
      case 2, 4, 8 -> relation == Relation.EQUAL || relation == Relation.NOT_EQUAL;
      default -> false;
    };
  }

  private void pushScalar(Place place, int length) {
    Code code = scope.code();
    byte[] literals = scope.layout().literalBytes();
    if (place.area() == Place.LITERALS && place.offset() instanceof Index.Constant(int at)) {
      code.constant(Binary.loadBytes(literals, at, length));
      return;
    }
    places.pushAddress(place);
    code.call(Kernels.loadBytes(length));
  }

  private void numeric(Place of, NumberFormat format, boolean when, Mark to) {
    Code code = scope.code();
    switch (format.usage()) {
      case DISPLAY -> {
        places.pushBytes(of);
        code.constant(format.signed() ? 1 : 0);
        LongNumbers.pushSign(code, format.sign());
        code.call(Kernels.NUMERIC_ZONED);
        jumpOnBoolean(when, to);
      }
      case PACKED -> {
        places.pushBytes(of);
        code.constant(format.signed() ? 1 : 0);
        code.call(Kernels.NUMERIC_PACKED);
        jumpOnBoolean(when, to);
      }
      case BINARY, NATIVE_BINARY, INDEX, FLOAT_SHORT, FLOAT_LONG -> {
        if (when) {
          code.jump(Opcode.GOTO, to);
        }
      }
      case POINTER, PROCEDURE_POINTER, FUNCTION_POINTER, DBCS, NATIONAL, UTF8 ->
          throw LongNumbers.notWhole(format);
    }
  }
}
