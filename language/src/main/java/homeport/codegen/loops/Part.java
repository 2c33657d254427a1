package homeport.codegen.loops;

import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Test;
import homeport.data.Usage;
import java.util.ArrayList;
import java.util.List;

/// What an operation does with storage and beyond, one thing after the other.
public sealed interface Part {
  /// Loads the number of a field.
  record Loads(Num.Load load) implements Part {}

  /// Stores a number in a field.
  record Stores(Op.Store store) implements Part {}

  /// Reads or writes bytes.
  record Touches(Place place) implements Part {}

  /// Calls a routine; its arguments are parts of their own.
  record Calls(Routine routine) implements Part {
    /// True when it can reach more of the program than the bytes that it is given.
    boolean reaches() {
      return routine.parameters().contains(Routine.Kind.PROGRAM)
          || routine.parameters().contains(Routine.Kind.FILE)
          || routine.parameters().contains(Routine.Kind.CALL_SITE);
    }
  }

  /// Hands a routine the way into other programs or into paragraphs of this one.
  record Enters() implements Part {}

  /// Computes something.
  record Computes() implements Part {}

  /// The parts of an operation; of one that holds others, of its test only.
  static List<Part> of(Op op) {
    Parts parts = new Parts();
    parts.op(op);
    return parts.found;
  }

  static List<Part> of(Test test) {
    Parts parts = new Parts();
    parts.test(test);
    return parts.found;
  }

  static List<Part> of(Num num) {
    Parts parts = new Parts();
    parts.number(num);
    return parts.found;
  }

  /// True when something in an operation can reach more of the program than the operation says.
  static boolean reaches(Op op) {
    return of(op).stream().anyMatch(part -> part instanceof Calls calls && calls.reaches());
  }

  /// Collects parts.
  final class Parts {
    private final List<Part> found = new ArrayList<>();

    private void op(Op op) {
      switch (op) {
        case Op.Store store -> {
          number(store.value());
          index(store.to().offset());
          found.add(new Stores(store));
        }
        case Op.StoreEdited(Place to, _, Num value, _) -> {
          number(value);
          place(to);
        }
        case Op.Copy(Place from, Place to, _, _) -> places(from, to);
        case Op.Fill(Place to, _) -> place(to);
        case Op.FillPattern(Place to, Place pattern) -> places(to, pattern);
        case Op.EditText(Place from, Place to, _) -> places(from, to);
        case Op.Let(_, Num value) -> number(value);
        case Op.LetIndex(_, Index value) -> index(value);
        case Op.If(Test test, _, _) -> test(test);
        case Op.Choose(Num on, _) -> number(on);
        case Op.SetAddress(_, Num address) -> number(address);
        case Op.Invoke(Routine routine, List<Argument> arguments, _) -> called(routine, arguments);
        case Op.At _, Op.Block _, Op.Loop _, Op.Keep _, Op.Break _, Op.Perform _ -> {}
        case Op.GoTo _, Op.AlterableGoTo _, Op.Alter _, Op.Leave _ -> {}
      }
    }

    private void places(Place first, Place second) {
      place(first);
      place(second);
    }

    private void place(Place place) {
      index(place.offset());
      index(place.length());
      found.add(new Touches(place));
    }

    private void called(Routine routine, List<Argument> arguments) {
      arguments.forEach(this::argument);
      found.add(new Calls(routine));
    }

    private void argument(Argument argument) {
      switch (argument) {
        case Argument.Bytes(Place place) -> place(place);
        case Argument.Number(Num value) -> number(value);
        case Argument.Int(Index value) -> index(value);
        case Argument.Site _, Argument.Entered _ -> found.add(new Enters());
        case Argument.Text _, Argument.Program _, Argument.File _ -> {}
      }
    }

    private void index(Index index) {
      switch (index) {
        case Index.Constant _, Index.Slot _ -> {}
        case Index.Of(Num value) -> number(value);
        case Index.Sum(Index left, Index right) -> {
          index(left);
          index(right);
        }
        case Index.Scaled(Index of, _) -> index(of);
        case Index.Within(Index of, _, _) -> index(of);
        case Index.Checked(Index of, _, Index high, _) -> {
          index(of);
          index(high);
        }
      }
    }

    private void number(Num num) {
      found.add(new Computes());
      switch (num) {
        case Num.Constant _, Num.Slot _ -> {}
        case Num.Load load -> {
          index(load.from().offset());
          found.add(new Loads(load));
        }
        case Num.Deedit(Place from, _, _) -> place(from);
        case Num.Add(Num left, Num right) -> numbers(left, right);
        case Num.Subtract(Num left, Num right) -> numbers(left, right);
        case Num.Multiply(Num left, Num right) -> numbers(left, right);
        case Num.Divide(Num left, Num right, _) -> numbers(left, right);
        case Num.Remainder(Num left, Num right, _) -> numbers(left, right);
        case Num.Negate(Num of) -> number(of);
        case Num.Absolute(Num of) -> number(of);
        case Num.ScaleUp(Num of, _) -> number(of);
        case Num.ScaleDown(Num of, _, _) -> number(of);
        case Num.LowDigits(Num of, _) -> number(of);
        case Num.Power(Num base, _) -> number(base);
        case Num.FromIndex(Index of) -> index(of);
        case Num.Called(Routine routine, List<Argument> arguments, _) -> called(routine, arguments);
      }
    }

    private void numbers(Num left, Num right) {
      number(left);
      number(right);
    }

    private void test(Test test) {
      switch (test) {
        case Test.Constant _ -> {}
        case Test.Numbers(_, Num.Load a, Num.Load b) when comparedInPlace(a, b) ->
            places(a.from(), b.from());
        case Test.Numbers(_, Num left, Num right) -> numbers(left, right);
        case Test.Bytes(_, Place left, Place right, _) -> places(left, right);
        case Test.Fill(_, Place left, _) -> place(left);
        case Test.Pattern(_, Place left, Place pattern) -> places(left, pattern);
        case Test.Numeric(Place of, _) -> place(of);
        case Test.AllIn(Place of, Place members) -> places(of, members);
        case Test.Exceeds(Num of, _) -> number(of);
        case Test.Not(Test of) -> test(of);
        case Test.And(Test left, Test right) -> tests(left, right);
        case Test.Or(Test left, Test right) -> tests(left, right);
        case Test.After(List<Op> before, Test of) -> {
          before.forEach(this::op);
          test(of);
        }
        case Test.Called(Routine routine, List<Argument> arguments) -> called(routine, arguments);
      }
    }

    /// True when a table's keys are compared with a field of the same digits: where they lie that
    /// takes no decoding, and a search does it more often than anything else.
    private static boolean comparedInPlace(Num.Load a, Num.Load b) {
      boolean inTable =
          !(a.from().offset() instanceof Index.Constant)
              || !(b.from().offset() instanceof Index.Constant);
      return inTable
          && a.format().usage() == Usage.DISPLAY
          && !a.format().signed()
          && a.format().equals(b.format());
    }

    private void tests(Test left, Test right) {
      test(left);
      test(right);
    }
  }
}
