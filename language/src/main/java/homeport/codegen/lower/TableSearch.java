package homeport.codegen.lower;

import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Routine.Kind;
import homeport.codegen.ir.Routine.Result;
import homeport.codegen.ir.Test;
import homeport.data.KeySearch;
import homeport.data.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Binary searches that the runtime does in one call ([KeySearch]), where a key and its value are
/// of a kind that can be compared without a branch.
final class TableSearch {
  static final Routine ZONED = numbers("zoned", false);
  static final Routine PACKED = numbers("packed", false);
  static final Routine BINARY = numbers("binary", true);
  static final Routine TEXT =
      new Routine(
          KeySearch.class.getName(),
          "text",
          List.of(Kind.BYTES, Kind.BYTES, Kind.INT, Kind.INT, Kind.INT),
          Result.NUMBER);

  private static final int ROW_DIGITS = 10;

  /// The digits that a comparison by subtraction in a `long` can take.
  private static final int DIGITS_MAX = 18;

  private TableSearch() {}

  private static Routine numbers(String name, boolean signed) {
    List<Kind> kinds =
        new ArrayList<>(List.of(Kind.BYTES, Kind.INT, Kind.INT, Kind.NUMBER, Kind.INT));
    if (signed) {
      kinds.add(Kind.INT);
    }
    return new Routine(KeySearch.class.getName(), name, kinds, Result.NUMBER);
  }

  /// The search whose steps would be this test, the first row's key against the value; null when
  /// the runtime has none.
  static @Nullable Num of(Test test, Index.Constant stride, int rows, boolean ascending) {
    return switch (test) {
      case Test.Numbers(_, Num.Load key, Num wanted)
          when key.digits() <= DIGITS_MAX && wanted.digits() <= DIGITS_MAX ->
          number(key, wanted, stride, rows, ascending);
      case Test.Bytes(_, Place key, Place wanted, byte pad)
          when pad == Context.SPACE
              && key.length() instanceof Index.Constant(int length)
              && wanted.length() instanceof Index.Constant(int most)
              && most <= length ->
          called(
              TEXT,
              new Argument.Bytes(key),
              new Argument.Bytes(wanted),
              new Argument.Int(stride),
              constant(rows),
              constant(ascending ? 0 : 1));
      default -> null;
    };
  }

  private static @Nullable Num number(
      Num.Load key, Num wanted, Index.Constant stride, int rows, boolean ascending) {
    NumberFormat format = key.format();
    Routine routine =
        switch (format.usage()) {
          case DISPLAY -> format.signed() || format.bytes() > 8 ? null : ZONED;
          case PACKED -> format.signed() && format.bytes() <= 8 ? PACKED : null;
          case BINARY, NATIVE_BINARY -> format.bytes() < 8 || format.signed() ? BINARY : null;
          default -> null;
        };
    if (routine == null) {
      return null;
    }
    List<Argument> arguments =
        new ArrayList<>(
            List.of(
                new Argument.Bytes(key.from()),
                new Argument.Int(stride),
                constant(rows),
                new Argument.Number(wanted),
                constant(ascending ? 0 : 1)));
    if (routine.equals(BINARY)) {
      arguments.add(constant(format.signed() ? 1 : 0));
    }
    return new Num.Called(routine, arguments, ROW_DIGITS);
  }

  private static Num called(Routine routine, Argument... arguments) {
    return new Num.Called(routine, Arrays.asList(arguments), ROW_DIGITS);
  }

  private static Argument constant(int value) {
    return new Argument.Int(Index.of(value));
  }
}
