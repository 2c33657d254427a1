package homeport.codegen.ir;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Looks whether IR keeps its own rules: targets exist, labels enclose their breaks, slots are set
/// before they are used, places lie in their areas, arguments fit their routines. What it finds are
/// mistakes of the lowering, not of any user. Runs wherever assertions are on.
public final class IrChecker {
  /// The slots that surely have a value.
  private record Known(BitSet numbers, BitSet indexes) {
    Known copy() {
      return new Known((BitSet) numbers.clone(), (BitSet) indexes.clone());
    }

    void keepOnly(Known other) {
      numbers.and(other.numbers);
      indexes.and(other.indexes);
    }
  }

  private final Unit unit;
  private final List<String> problems = new ArrayList<>();
  private final Map<Integer, @Nullable Known> atBreak = new HashMap<>();
  private String node = "";

  private IrChecker(Unit unit) {
    this.unit = unit;
  }

  /// What is wrong with a program; empty when it is sound.
  public static List<String> problems(Unit unit) {
    IrChecker checker = new IrChecker(unit);
    checker.check();
    return checker.problems;
  }

  private void problem(String what) {
    problems.add(node + ": " + what);
  }

  private void check() {
    node = unit.name();
    unit.entered().forEach(this::range);
    unit.entries().forEach(this::entry);
    if (unit.returning() != null) {
      linkage(unit.returning());
    }
    for (int i = 0; i < unit.nodes().size(); i++) {
      Unit.Node of = unit.nodes().get(i);
      node = of.name();
      if (of.index() != i) {
        problem("node " + of.index() + " at position " + i);
      }
      atBreak.clear();
      body(of.body(), new Known(new BitSet(), new BitSet()));
    }
  }

  private void range(Unit.Range range) {
    target(range.first());
    target(range.last());
  }

  private void target(int to) {
    if (to < 0 || to >= unit.nodes().size()) {
      problem("no node " + to);
    }
  }

  private void entry(Unit.Entry entry) {
    target(entry.node());
    entry.parameters().forEach(parameter -> linkage(parameter.area()));
  }

  private void linkage(int area) {
    if (area < 0 || area >= unit.areas().size() || !unit.areas().get(area).linkage()) {
      problem("area " + area + " is not linkage");
    }
  }

  /// @return what is known behind the statements, null when nothing comes there
  private @Nullable Known body(List<Op> body, @Nullable Known before) {
    Known known = before;
    for (Op op : body) {
      if (known == null) {
        return null;
      }
      known = op(op, known);
    }
    return known;
  }

  private @Nullable Known op(Op op, Known known) {
    Operands operands = new Operands(known);
    switch (op) {
      case Op.At _ -> {}
      case Op.Store(var to, var format, var value, _) -> {
        operands.field(to, format.bytes());
        operands.number(value);
      }
      case Op.StoreEdited(var to, _, var value, _) -> {
        operands.place(to);
        operands.number(value);
      }
      case Op.Copy(var from, var to, _, _) -> operands.places(from, to);
      case Op.Fill(var to, _) -> operands.place(to);
      case Op.FillPattern(var to, var pattern) -> operands.places(to, pattern);
      case Op.EditText(var from, var to, _) -> operands.places(from, to);
      case Op.Let(int slot, var value) -> {
        operands.number(value);
        if (slot < 0 || slot >= unit.numberSlots().size()) {
          problem("no number slot " + slot);
        }
        known.numbers().set(slot);
      }
      case Op.LetIndex(int slot, var value) -> {
        operands.index(value);
        if (slot < 0 || slot >= unit.indexSlots()) {
          problem("no index slot " + slot);
        }
        known.indexes().set(slot);
      }
      case Op.SetAddress(int area, var address) -> {
        linkage(area);
        operands.number(address);
      }
      case Op.Choose(var on, var nodes) -> {
        operands.number(on);
        nodes.forEach(this::target);
      }
      case Op.Perform(int first, int last) -> range(new Unit.Range(first, last));
      case Op.Alter(int switchable, int to) -> {
        switchable(switchable);
        if (to != -1) {
          target(to);
        }
      }
      case Op.Invoke invoke -> operands.invoke(invoke);
      case Op.If _,
          Op.Block _,
          Op.Loop _,
          Op.Keep _,
          Op.Break _,
          Op.GoTo _,
          Op.AlterableGoTo _,
          Op.Leave _ -> {
        return flow(op, known);
      }
    }
    return known;
  }

  private void switchable(int number) {
    if (number < 0 || number >= unit.switchables()) {
      problem("no switchable " + number);
    }
  }

  private @Nullable Known flow(Op op, Known known) {
    return switch (op) {
      case Op.If(var test, var then, var otherwise) -> {
        new Operands(known).test(test);
        yield either(body(then, known.copy()), body(otherwise, known.copy()));
      }
      case Op.Block(int label, var inner) -> {
        atBreak.put(label, null);
        Known through = body(inner, known.copy());
        yield either(through, atBreak.get(label));
      }
      case Op.Loop(int label, var inner) -> {
        atBreak.put(label, null);
        Known _ = body(inner, known.copy());
        yield atBreak.get(label);
      }
      case Op.Keep(var fields, var inner) -> {
        fields.forEach(field -> new Operands(known).place(field.place()));
        yield body(inner, known);
      }
      case Op.Break(int label) -> {
        if (!atBreak.containsKey(label)) {
          problem("break to L" + label + ", which does not enclose it");
        }
        atBreak.put(label, either(atBreak.get(label), known));
        yield null;
      }
      case Op.GoTo(int to) -> {
        target(to);
        yield null;
      }
      case Op.AlterableGoTo(int switchable, int to) -> {
        switchable(switchable);
        if (to != -1) {
          target(to);
        }
        yield null;
      }
      case Op.Leave(var kind) -> kind == Op.Leave.Kind.EXIT_PROGRAM ? known : null;
      default -> known;
    };
  }

  private static @Nullable Known either(@Nullable Known first, @Nullable Known second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    Known both = first.copy();
    both.keepOnly(second);
    return both;
  }

  /// What an operation reads.
  private final class Operands {
    private final Known known;

    Operands(Known known) {
      this.known = known;
    }

    void places(Place first, Place second) {
      place(first);
      place(second);
    }

    void field(Place place, int bytes) {
      place(place);
      if (place.length() instanceof Index.Constant(int length) && length != bytes) {
        problem("a field of " + bytes + " bytes in a place of " + length);
      }
    }

    void place(Place place) {
      index(place.offset());
      index(place.length());
      int size = size(place.area());
      if (size < 0) {
        problem("no area " + place.area());
      } else if (place.offset() instanceof Index.Constant(int offset)
          && place.length() instanceof Index.Constant(int length)
          && (offset < 0 || length < 0 || offset + length > size)) {
        problem("place " + IrText.of(place) + " outside its area of " + size);
      }
    }

    private int size(int area) {
      return switch (area) {
        case Place.LITERALS -> unit.literals().length();
        case Place.SCRATCH -> unit.scratchBytes();
        case Place.HEAP -> Integer.MAX_VALUE;
        default -> area < 0 || area >= unit.areas().size() ? -1 : unit.areas().get(area).length();
      };
    }

    void index(Index index) {
      switch (index) {
        case Index.Constant _ -> {}
        case Index.Of(Num value) -> number(value);
        case Index.Sum(Index left, Index right) -> {
          index(left);
          index(right);
        }
        case Index.Scaled(Index of, _) -> index(of);
        case Index.Checked(Index of, _, Index high, _) -> {
          index(of);
          index(high);
        }
        case Index.Within(Index of, _, _) -> index(of);
        case Index.Slot(int slot) -> {
          if (!known.indexes().get(slot)) {
            problem("index slot " + slot + " may be used before it is set");
          }
        }
      }
    }

    void number(Num num) {
      switch (num) {
        case Num.Constant _ -> {}
        case Num.Load(Place from, var format, _) -> field(from, format.bytes());
        case Num.Deedit(Place from, _, _) -> place(from);
        case Num.Slot(int slot, int digits) -> {
          if (!known.numbers().get(slot)) {
            problem("number slot " + slot + " may be used before it is set");
          } else if (digits < unit.numberSlots().get(slot)) {
            problem("number slot " + slot + " is used with " + digits + " digits");
          }
        }
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
        case Num.Called(Routine routine, var arguments, _) ->
            call(routine, arguments, Routine.Result.NUMBER);
      }
    }

    private void numbers(Num left, Num right) {
      number(left);
      number(right);
    }

    void test(Test test) {
      switch (test) {
        case Test.Constant _ -> {}
        case Test.Numbers(_, Num left, Num right) -> numbers(left, right);
        case Test.Bytes(_, Place left, Place right, _) -> places(left, right);
        case Test.Fill(_, Place left, _) -> place(left);
        case Test.Pattern(_, Place left, Place pattern) -> places(left, pattern);
        case Test.Numeric(Place of, var format) -> field(of, format.bytes());
        case Test.AllIn(Place of, Place members) -> places(of, members);
        case Test.Exceeds(Num of, _) -> number(of);
        case Test.Not(Test of) -> test(of);
        case Test.And(Test left, Test right) -> {
          test(left);
          test(right);
        }
        case Test.Or(Test left, Test right) -> {
          test(left);
          test(right);
        }
        case Test.After(var before, Test of) -> {
          before.forEach(op -> op(op, known));
          test(of);
        }
        case Test.Called(Routine routine, var arguments) ->
            call(routine, arguments, Routine.Result.BOOLEAN);
      }
    }

    void invoke(Op.Invoke invoke) {
      call(invoke.routine(), invoke.arguments(), invoke.routine().result());
      Integer slot = invoke.result();
      if (slot == null) {
        return;
      }
      switch (invoke.routine().result()) {
        case VOID -> problem(IrText.name(invoke.routine()) + " gives nothing");
        case NUMBER -> known.numbers().set(slot);
        case INT, BOOLEAN -> known.indexes().set(slot);
      }
    }

    private void call(Routine routine, List<Argument> arguments, Routine.Result result) {
      List<Routine.Kind> kinds = new ArrayList<>();
      for (Argument argument : arguments) {
        kinds.add(kind(argument));
      }
      if (!kinds.equals(routine.parameters()) || routine.result() != result) {
        problem(IrText.name(routine) + " called with " + kinds);
      }
    }

    private Routine.Kind kind(Argument argument) {
      return switch (argument) {
        case Argument.Bytes(Place place) -> {
          place(place);
          yield Routine.Kind.BYTES;
        }
        case Argument.Number(Num value) -> {
          number(value);
          yield Routine.Kind.NUMBER;
        }
        case Argument.Int(Index value) -> {
          index(value);
          yield Routine.Kind.INT;
        }
        case Argument.Text _ -> Routine.Kind.TEXT;
        case Argument.Program() -> Routine.Kind.PROGRAM;
        case Argument.File(int file) -> {
          if (file < 0 || file >= unit.files().size()) {
            problem("no file " + file);
          }
          yield Routine.Kind.FILE;
        }
        case Argument.Entered(int range) -> {
          if (range < 0 || range >= unit.entered().size()) {
            problem("no entered range " + range);
          }
          yield Routine.Kind.INT;
        }
        case Argument.Site(int site) -> {
          if (site < 0 || site >= unit.callSites()) {
            problem("no call site " + site);
          }
          yield Routine.Kind.CALL_SITE;
        }
      };
    }
  }
}
