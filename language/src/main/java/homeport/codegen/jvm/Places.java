package homeport.codegen.jvm;

import homeport.codegen.ir.Index;
import homeport.codegen.ir.Place;
import java.lang.classfile.Opcode;

/// Addresses: arrays, offsets and lengths on the operand stack.
final class Places {
  private final Scope scope;
  private final Numbers numbers;

  Places(Scope scope, Numbers numbers) {
    this.scope = scope;
    this.numbers = numbers;
  }

  /// Array and offset.
  void pushAddress(Place place) {
    scope.pushArray(place.area());
    pushOffset(place, 0);
  }

  /// Array, offset and length.
  void pushBytes(Place place) {
    pushAddress(place);
    push(place.length());
  }

  /// The offset of a byte of the place.
  void pushOffset(Place place, int plus) {
    int known = scope.layout().base(place.area()) + constantPart(place.offset()) + plus;
    Index rest = variablePart(place.offset());
    boolean linkage = scope.layout().linkage(place.area());
    if (linkage) {
      scope.pushAreaOffset(place.area());
    }
    if (rest != null) {
      push(rest);
      if (linkage) {
        scope.code().op(Opcode.IADD);
      }
    }
    if (!linkage && rest == null) {
      scope.code().constant(known);
    } else if (known != 0) {
      scope.code().constant(known);
      scope.code().op(Opcode.IADD);
    }
  }

  /// The length where it is known, else -1.
  static int knownLength(Place place) {
    return place.length() instanceof Index.Constant(int length) ? length : -1;
  }

  private static int constantPart(Index index) {
    return switch (index) {
      case Index.Constant(int value) -> value;
      case Index.Sum(Index left, Index right) -> constantPart(left) + constantPart(right);
      case Index.Scaled(Index of, int factor) -> constantPart(of) * factor;
      case Index.Within(Index of, _, _) -> constantPart(of);
      case Index.Of _, Index.Checked _, Index.Slot _ -> 0;
    };
  }

  private static @org.jspecify.annotations.Nullable Index variablePart(Index index) {
    return switch (index) {
      case Index.Constant _ -> null;
      case Index.Sum(Index left, Index right) -> {
        Index a = variablePart(left);
        Index b = variablePart(right);
        yield a == null ? b : b == null ? a : new Index.Sum(a, b);
      }
      case Index.Scaled(Index of, int factor) -> {
        Index a = variablePart(of);
        yield a == null ? null : new Index.Scaled(a, factor);
      }
      case Index.Within(Index of, _, _) -> variablePart(of);
      case Index.Of _, Index.Checked _, Index.Slot _ -> index;
    };
  }

  void push(Index index) {
    Code code = scope.code();
    switch (index) {
      case Index.Constant(int value) -> code.constant(value);
      case Index.Of(var value) -> numbers.pushInt(value);
      case Index.Sum(Index left, Index right) -> {
        push(left);
        push(right);
        code.op(Opcode.IADD);
      }
      case Index.Scaled(Index of, int factor) -> {
        push(of);
        code.constant(factor);
        code.op(Opcode.IMUL);
      }
      case Index.Checked(Index of, int low, Index high, String what) -> {
        push(of);
        code.constant(low);
        push(high);
        code.constant(what);
        code.call(Kernels.CHECKED);
      }
      case Index.Within(Index of, _, _) -> push(of);
      case Index.Slot(int slot) -> scope.pushIndexSlot(slot);
    }
  }
}
