package homeport.codegen.jvm;

import homeport.codegen.flow.Frame;
import homeport.codegen.ir.KeptField;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Steps to instructions.
final class StepEmitter {
  /// Where labels are in the method that is being written, and how the method ends.
  interface Jumps {
    Mark to(int label);

    void bind(int label);

    void line(int line);

    /// Ends the routine with a result that is known.
    void finish(int result);

    /// Ends the routine with the result in a local variable.
    void finishWith(int local);

    /// Goes to the place in a local variable.
    void resume(int local);

    /// The place of a label, to come back to.
    int place(int label);

    /// The label that stands for all that are at one place.
    int first(int label);

    /// How many jumps in this method lead to a label; -1 when control comes there from elsewhere.
    int ways(int label);

    /// Where to go when a place is not where it should be: fields are put back there, and control
    /// comes back to the mark.
    Mark putBack(List<KeptField> fields, Mark back);

    /// True when a label stands before what is being written, so that a jump to it makes a loop.
    boolean behind(int label);

    /// For a counter: every label is somewhere.
    static Jumps measuring(Code code) {
      return new Jumps() {
        @Override
        public Mark to(int label) {
          return code.mark();
        }

        @Override
        public void bind(int label) {}

        @Override
        public void line(int line) {}

        @Override
        public void finish(int result) {
          code.constant(result);
          code.op(Opcode.IRETURN);
        }

        @Override
        public void finishWith(int local) {
          code.iload(local);
          code.constant(-1);
          code.op(Opcode.IXOR);
          code.op(Opcode.IRETURN);
        }

        @Override
        public void resume(int local) {
          code.iload(local);
          code.op(Opcode.IRETURN);
        }

        @Override
        public int place(int label) {
          return 1 << CutRoutine.ENTRY_BITS;
        }

        @Override
        public int first(int label) {
          return label;
        }

        @Override
        public int ways(int label) {
          return -1;
        }

        @Override
        public Mark putBack(List<KeptField> fields, Mark back) {
          code.constant(1);
          code.jump(Opcode.GOTO, back);
          return back;
        }

        @Override
        public boolean behind(int label) {
          return true;
        }
      };
    }
  }

  private final Scope scope;
  private final Code code;
  private final Numbers numbers;
  private final Tests tests;
  private final Ops ops;
  private final Keeper keeper;
  private final Callees callees;
  private final Jumps jumps;

  StepEmitter(Scope scope, Magnitudes magnitudes, Callees callees, Jumps jumps) {
    this.scope = scope;
    this.code = scope.code();
    this.numbers = new Numbers(scope, magnitudes);
    this.tests = new Tests(scope, numbers);
    this.ops = new Ops(scope, numbers);
    this.keeper = new Keeper(scope, numbers);
    this.callees = callees;
    this.jumps = jumps;
  }

  /// @param kept the fields that are kept in slots there
  void emit(Step step, List<KeptField> kept) {
    scope.cache().keeping(kept);
    List<Integer> targets = StepMeter.jumps(step);
    for (int i = 0; i < targets.size(); i++) {
      if (jumps.behind(targets.get(i))) {
        code.call(Kernels.POLL);
        break;
      }
    }
    switch (step) {
      case Step.Line(int line) -> jumps.line(line);
      case Step.Do(var op) -> ops.emit(op);
      case Step.Bind(int label) -> {
        jumps.bind(label);
        scope.cache().bind(label, jumps.ways(label));
      }
      case Step.Jump(int label) -> code.jump(Opcode.GOTO, jumps.to(label));
      case Step.Branch(var test, boolean when, int label) ->
          tests.jump(test, when, jumps.to(label));
      case Step.Select(var on, List<Integer> labels) -> select(on, labels);
      case Step.Switched(int switchable, var labels) -> switched(switchable, labels);
      case Step.CallFrame(Frame frame, boolean counted, var handled) ->
          callFrame(frame, counted, handled);
      case Step.CallNode(int node, var handled) -> {
        Callees.Callee callee = callees.node(node);
        call(callee);
        if (callee.result()) {
          dispatch(handled);
        }
      }
      case Step.PerformCells(int site, int last, int start, int back) ->
          performCells(site, last, start, back);
      case Step.RestoreCell(int site, int last) -> restoreCell(site, last);
      case Step.EndCell(int node) -> endCell(node);
      case Step.EndOuter(int node, boolean counted, boolean celled) ->
          endOuter(node, counted, celled);
      case Step.Finish(int result) -> jumps.finish(result);
      case Step.StopRun() -> {
        scope.pushSelf();
        ReturnCode.push(numbers, scope.layout().unit().returnCode());
        code.call(Kernels.STOP_RUN);
        code.op(Opcode.ATHROW);
      }
      case Step.Keep(var fields, boolean anew) -> keeper.keep(fields, anew);
      case Step.PutBack(var fields) -> keeper.putBack(fields);
      case Step.PutBackOutside(var place, int low, int high, var fields) ->
          keeper.putBackOutside(place, low, high, back -> jumps.putBack(fields, back));
      case Step.ExitProgram(int leave) -> {
        scope.pushSelf();
        code.call(Kernels.CALLED);
        code.jump(Opcode.IFNE, jumps.to(leave));
      }
    }
    scope.endStatement();
    for (int label : targets) {
      scope.cache().jump(jumps.first(label));
    }
    if (!continues(step)) {
      scope.cache().stop();
    }
  }

  /// True when control can go on behind the step.
  private static boolean continues(Step step) {
    return switch (step) {
      case Step.Jump _, Step.Switched _, Step.PerformCells _, Step.Finish _, Step.StopRun() ->
          false;
      case Step.Line _, Step.Do _, Step.Bind _, Step.Branch _, Step.Select _, Step.CallFrame _ ->
          true;
      case Step.CallNode _, Step.RestoreCell _, Step.EndCell _, Step.EndOuter _ -> true;
      case Step.ExitProgram _, Step.Keep _, Step.PutBack _, Step.PutBackOutside _ -> true;
    };
  }

  Keeper keeper() {
    return keeper;
  }

  /// Positions count from 1. The number is taken whole: one that only has a valid position in its
  /// low-order bits chooses nothing.
  private void select(homeport.codegen.ir.Num on, List<Integer> labels) {
    Mark none = code.mark();
    numbers.pushLong(on);
    int value = scope.temporary(TypeKind.LONG);
    code.lstore(value);
    code.lload(value);
    code.op(Opcode.L2I);
    code.op(Opcode.I2L);
    code.lload(value);
    code.op(Opcode.LCMP);
    code.jump(Opcode.IFNE, none);
    code.lload(value);
    code.op(Opcode.L2I);
    SortedMap<Integer, Mark> cases = new TreeMap<>();
    for (int i = 0; i < labels.size(); i++) {
      cases.put(i + 1, jumps.to(labels.get(i)));
    }
    code.choose(cases, none);
    code.bind(none);
  }

  private void switched(int switchable, SortedMap<Integer, Integer> labels) {
    Mark none = code.mark();
    scope.getField(Layout.switchField(switchable), Types.INT);
    SortedMap<Integer, Mark> cases = new TreeMap<>();
    labels.forEach((node, label) -> cases.put(node, jumps.to(label)));
    code.choose(cases, none);
    code.bind(none);
    code.call(Kernels.NOT_ALTERED);
    code.op(Opcode.ATHROW);
  }

  private void call(Callees.Callee callee) {
    scope.pushSelf();
    code.callStatic(callee.owner(), callee.name(), callee.type());
    scope.cache().forget();
  }

  private void callFrame(Frame frame, boolean counted, SortedMap<Integer, Integer> handled) {
    int last = frame.range().last();
    if (counted) {
      count(last, Opcode.IADD);
    }
    Callees.Callee callee = callees.frame(frame);
    call(callee);
    if (counted) {
      count(last, Opcode.ISUB);
    }
    if (callee.result()) {
      dispatch(handled);
    }
  }

  private void count(int node, Opcode opcode) {
    scope.getField(Layout.ACTIVE, Types.INTS);
    code.constant(node);
    code.op(Opcode.DUP2);
    code.arrayLoad(TypeKind.INT);
    code.constant(1);
    code.op(opcode);
    code.arrayStore(TypeKind.INT);
  }

  /// Looks at the result of a call: goes on when it is normal, else where the result leads.
  private void dispatch(SortedMap<Integer, Integer> handled) {
    Mark normal = code.mark();
    int result = scope.temporary(TypeKind.INT);
    code.istore(result);
    code.iload(result);
    code.jump(Opcode.IFEQ, normal);
    if (!handled.isEmpty()) {
      Mark others = code.mark();
      code.iload(result);
      SortedMap<Integer, Mark> cases = new TreeMap<>();
      handled.forEach((value, label) -> cases.put(value, jumps.to(label)));
      code.choose(cases, others);
      code.bind(others);
    }
    jumps.finishWith(result);
    code.bind(normal);
  }

  private void cell(String array, int index) {
    scope.getField(array, Types.INTS);
    code.constant(index);
  }

  private void performCells(int site, int last, int start, int back) {
    cell(Layout.SAVES, site);
    cell(Layout.EXITS, last);
    code.arrayLoad(TypeKind.INT);
    code.arrayStore(TypeKind.INT);
    cell(Layout.EXITS, last);
    code.constant(jumps.place(back));
    code.arrayStore(TypeKind.INT);
    code.jump(Opcode.GOTO, jumps.to(start));
  }

  private void restoreCell(int site, int last) {
    cell(Layout.EXITS, last);
    cell(Layout.SAVES, site);
    code.arrayLoad(TypeKind.INT);
    code.arrayStore(TypeKind.INT);
  }

  private void endCell(int node) {
    Mark on = code.mark();
    cell(Layout.EXITS, node);
    code.arrayLoad(TypeKind.INT);
    int place = scope.temporary(TypeKind.INT);
    code.istore(place);
    code.iload(place);
    code.jump(Opcode.IFEQ, on);
    jumps.resume(place);
    code.bind(on);
  }

  private void endOuter(int node, boolean counted, boolean celled) {
    Mark on = code.mark();
    Mark further = code.mark();
    if (counted) {
      cell(Layout.ACTIVE, node);
      code.arrayLoad(TypeKind.INT);
      code.jump(Opcode.IFNE, further);
    }
    if (celled) {
      cell(Layout.EXITS, node);
      code.arrayLoad(TypeKind.INT);
      code.jump(Opcode.IFNE, further);
    }
    code.jump(Opcode.GOTO, on);
    code.bind(further);
    jumps.finish(Result.endOf(node, scope.layout().unit().nodes().size()));
    code.bind(on);
  }
}
