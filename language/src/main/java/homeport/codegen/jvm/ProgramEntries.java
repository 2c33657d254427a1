package homeport.codegen.jvm;

import homeport.codegen.flow.FlowPlan;
import homeport.codegen.flow.Frame;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Unit;
import homeport.codegen.ir.Unit.Range;
import homeport.codegen.jvm.Callees.Callee;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// How control gets into the procedures: at the program's entry, and into ranges that a statement
/// enters.
final class ProgramEntries {
  private static final int RANGE = 1;
  private static final int SAVED = 2;
  private static final int OUTCOME = 3;

  /// What a cell holds for a range that a statement entered: the complement of [Result#NORMAL],
  /// with which the main line returns.
  private static final int TO_STATEMENT = ~Result.NORMAL;

  private final Unit unit;
  private final FlowPlan plan;
  private final Layout layout;
  private final Callee main;
  private final int mainPlace;
  private final Map<Integer, Integer> nodePlaces;
  private final Callees callees;

  /// @param mainPlace where the main line begins, when it is told
  /// @param nodePlaces where nodes begin at which it can be entered
  ProgramEntries(
      Unit unit,
      FlowPlan plan,
      Layout layout,
      Callee main,
      int mainPlace,
      Map<Integer, Integer> nodePlaces,
      Callees callees) {
    this.unit = unit;
    this.plan = plan;
    this.layout = layout;
    this.main = main;
    this.mainPlace = mainPlace;
    this.nodePlaces = nodePlaces;
    this.callees = callees;
  }

  /// Runs the main line from an entry point, whose number is in a local variable.
  void callMain(Code code, int entry) {
    code.aload(0);
    if (main.resumable()) {
      pushPlace(code, entry);
    }
    code.callStatic(main.owner(), main.name(), main.type());
    if (main.result()) {
      code.op(Opcode.POP);
    }
  }

  private void pushPlace(Code code, int entry) {
    if (unit.entries().size() == 1) {
      code.constant(mainPlace);
      return;
    }
    Mark done = code.mark();
    Mark first = code.mark();
    SortedMap<Integer, Mark> cases = new TreeMap<>();
    for (int i = 1; i < unit.entries().size(); i++) {
      cases.put(i, code.mark());
    }
    code.iload(entry);
    code.choose(cases, first);
    cases.forEach((index, mark) -> {
      code.bind(mark);
      code.constant(Objects.requireNonNull(nodePlaces.get(unit.entries().get(index).node())));
      code.jump(Opcode.GOTO, done);
    });
    code.bind(first);
    code.constant(mainPlace);
    code.bind(done);
  }

  /// `void enter(int range)`.
  void writeEnter(Code code) {
    SortedMap<Integer, Mark> cases = new TreeMap<>();
    for (int i = 0; i < unit.entered().size(); i++) {
      cases.put(i, code.mark());
    }
    Mark none = code.mark();
    code.iload(RANGE);
    code.choose(cases, none);
    cases.forEach((index, mark) -> {
      code.bind(mark);
      enter(code, unit.entered().get(index));
    });
    code.bind(none);
    code.op(Opcode.RETURN);
  }

  private void enter(Code code, Range range) {
    Mark left = code.mark();
    if (plan.underCells(range)) {
      enterCells(code, range);
      code.jump(Opcode.IFNE, left);
    } else {
      Frame frame = Objects.requireNonNull(plan.frameOf().get(range));
      Callee callee = callees.frame(frame);
      code.aload(0);
      code.callStatic(callee.owner(), callee.name(), callee.type());
      if (callee.result()) {
        code.jump(Opcode.IFNE, left);
      }
    }
    code.op(Opcode.RETURN);
    code.bind(left);
    code.constant(unit.nodes().get(range.first()).name());
    code.call(Kernels.LEFT_PROCEDURE);
    code.op(Opcode.ATHROW);
  }

  /// Leaves the outcome on the stack.
  private void enterCells(Code code, Range range) {
    pushCell(code, range.last());
    code.arrayLoad(TypeKind.INT);
    code.istore(SAVED);
    pushCell(code, range.last());
    code.constant(TO_STATEMENT);
    code.arrayStore(TypeKind.INT);
    code.aload(0);
    code.constant(Objects.requireNonNull(nodePlaces.get(range.first())));
    code.callStatic(main.owner(), main.name(), main.type());
    code.istore(OUTCOME);
    pushCell(code, range.last());
    code.iload(SAVED);
    code.arrayStore(TypeKind.INT);
    code.iload(OUTCOME);
  }

  private void pushCell(Code code, int node) {
    code.aload(0);
    code.getfield(layout.main(), Layout.EXITS, Types.INTS);
    code.constant(node);
  }

  /// Where each GO TO that ALTER changes leads first; -1 for nowhere.
  Map<String, Integer> firstSwitches(Unit of) {
    Map<String, Integer> first = new TreeMap<>();
    of.nodes().forEach(node -> collect(node.body(), first));
    return first;
  }

  private static void collect(List<Op> body, Map<String, Integer> first) {
    for (Op op : body) {
      if (op instanceof Op.AlterableGoTo(int switchable, int node)) {
        first.put(Layout.switchField(switchable), node);
      } else if (op instanceof Op.If(_, List<Op> then, List<Op> otherwise)) {
        collect(then, first);
        collect(otherwise, first);
      } else if (op instanceof Op.Block(_, List<Op> inner)) {
        collect(inner, first);
      } else if (op instanceof Op.Loop(_, List<Op> inner)) {
        collect(inner, first);
      } else if (op instanceof Op.Keep(_, List<Op> inner)) {
        collect(inner, first);
      }
    }
  }
}
