package homeport.codegen.ir;

import homeport.data.NumberFormat;
import homeport.data.Rounding;
import homeport.data.SignPlace;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The text of what operations work on.
final class IrText {
  private IrText() {}

  static String hex(byte value) {
    return String.format(Locale.ROOT, "X'%02X'", value);
  }

  static String name(Routine routine) {
    String owner = routine.owner();
    return owner.substring(owner.lastIndexOf('.') + 1) + "." + routine.name();
  }

  static String of(Place place) {
    String area =
        switch (place.area()) {
          case Place.LITERALS -> "lit";
          case Place.SCRATCH -> "scr";
          case Place.HEAP -> "heap";
          default -> "a" + place.area();
        };
    return area + "[" + of(place.offset()) + ":" + of(place.length()) + "]";
  }

  static String of(NumberFormat format) {
    String sign = format.signed() ? "S" : "";
    String place = format.sign() == SignPlace.TRAILING ? "" : " " + format.sign();
    return format.usage() + " " + sign + "9(" + format.digits() + ")" + place;
  }

  static String of(Index index) {
    return switch (index) {
      case Index.Constant(int value) -> String.valueOf(value);
      case Index.Of(Num value) -> "int " + of(value);
      case Index.Sum(Index left, Index right) -> of(left) + " + " + of(right);
      case Index.Scaled(Index of, int factor) -> "(" + of(of) + ") * " + factor;
      case Index.Checked(Index of, int low, Index high, String what) ->
          "check(" + of(of) + " in " + low + ".." + of(high) + " of " + what + ")";
      case Index.Within(Index of, _, _) -> of(of);
      case Index.Slot(int slot) -> "i" + slot;
    };
  }

  static String of(Num num) {
    return switch (num) {
      case Num.Constant(var value) -> value.toString();
      case Num.Load(Place from, NumberFormat format, int digits) ->
          "load(" + of(from) + " " + of(format) + " <" + digits + ")";
      case Num.Deedit(Place from, Edit edit, int digits) ->
          "deedit(" + of(from) + " " + edit.picture() + " <" + digits + ")";
      case Num.Slot(int slot, int digits) -> "n" + slot + "<" + digits;
      case Num.Add(Num left, Num right) -> infix(left, "+", right);
      case Num.Subtract(Num left, Num right) -> infix(left, "-", right);
      case Num.Multiply(Num left, Num right) -> infix(left, "*", right);
      case Num.Divide(Num left, Num right, boolean binary) ->
          infix(left, binary ? "/b" : "/", right);
      case Num.Remainder(Num left, Num right, boolean binary) ->
          infix(left, binary ? "rem/b" : "rem", right);
      case Num.Negate(Num of) -> "-(" + of(of) + ")";
      case Num.Absolute(Num of) -> "abs(" + of(of) + ")";
      case Num.ScaleUp(Num of, int places) -> "up(" + of(of) + ", " + places + ")";
      case Num.ScaleDown(Num of, int places, Rounding rounding) ->
          "down(" + of(of) + ", " + places + ", " + rounding + ")";
      case Num.LowDigits(Num of, int digits) -> "low(" + of(of) + ", " + digits + ")";
      case Num.Power(Num base, int exponent) -> "(" + of(base) + ") ** " + exponent;
      case Num.FromIndex(Index of) -> "num(" + of(of) + ")";
      case Num.Called(Routine routine, List<Argument> arguments, int digits) ->
          call(routine, arguments) + "<" + digits;
    };
  }

  private static String infix(Num left, String operator, Num right) {
    return "(" + of(left) + " " + operator + " " + of(right) + ")";
  }

  private static String call(Routine routine, List<Argument> arguments) {
    return arguments.stream()
        .map(IrText::of)
        .collect(Collectors.joining(", ", name(routine) + "(", ")"));
  }

  static String of(Test test) {
    return switch (test) {
      case Test.Constant(boolean value) -> String.valueOf(value);
      case Test.Numbers(var relation, Num left, Num right) ->
          of(left) + " " + symbol(relation) + " " + of(right);
      case Test.Bytes(var relation, Place left, Place right, byte pad) ->
          of(left) + " " + symbol(relation) + " " + of(right) + " pad " + hex(pad);
      case Test.Fill(var relation, Place left, byte fill) ->
          of(left) + " " + symbol(relation) + " all " + hex(fill);
      case Test.Pattern(var relation, Place left, Place pattern) ->
          of(left) + " " + symbol(relation) + " all " + of(pattern);
      case Test.Numeric(Place of, NumberFormat format) -> "numeric " + of(of) + " " + of(format);
      case Test.AllIn(Place of, Place members) -> of(of) + " all in " + of(members);
      case Test.Exceeds(Num of, int digits) -> of(of) + " exceeds " + digits + " digits";
      case Test.Not(Test of) -> "not (" + of(of) + ")";
      case Test.And(Test left, Test right) -> "(" + of(left) + " and " + of(right) + ")";
      case Test.Or(Test left, Test right) -> "(" + of(left) + " or " + of(right) + ")";
      case Test.After(List<Op> before, Test of) ->
          "{" + IrPrinter.print(before).strip().replaceAll("\\s*\n\\s*", "; ") + "} " + of(of);
      case Test.Called(Routine routine, List<Argument> arguments) -> call(routine, arguments);
    };
  }

  private static String symbol(Test.Relation relation) {
    return switch (relation) {
      case EQUAL -> "=";
      case NOT_EQUAL -> "<>";
      case LESS -> "<";
      case NOT_LESS -> ">=";
      case GREATER -> ">";
      case NOT_GREATER -> "<=";
    };
  }

  static String of(Argument argument) {
    return switch (argument) {
      case Argument.Bytes(Place place) -> of(place);
      case Argument.Number(Num value) -> of(value);
      case Argument.Int(Index value) -> of(value);
      case Argument.Text(String value) -> '"' + value + '"';
      case Argument.Program() -> "program";
      case Argument.File(int file) -> "file " + file;
      case Argument.Site(int site) -> "site " + site;
      case Argument.Entered(int range) -> "entered " + range;
    };
  }
}
