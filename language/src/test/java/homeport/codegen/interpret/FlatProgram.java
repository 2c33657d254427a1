package homeport.codegen.interpret;

import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Test;
import homeport.codegen.ir.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A program as one list of instructions with jumps.
final class FlatProgram {
  sealed interface Instruction {
    record Run(Op op) implements Instruction {}

    record JumpUnless(Test test, int[] to) implements Instruction {}

    record Jump(int[] to) implements Instruction {}

    record Perform(int site, int first, int last) implements Instruction {}

    /// Comes right behind its Perform.
    record Restore(int site, int last) implements Instruction {}

    record GoTo(int node) implements Instruction {}

    record Choose(Num on, List<Integer> nodes) implements Instruction {}

    record Switched(int switchable) implements Instruction {}

    record Leave(Op.Leave.Kind kind) implements Instruction {}

    /// The end of a node.
    record End(int node) implements Instruction {}
  }

  private final List<Instruction> instructions = new ArrayList<>();
  private final Map<Integer, int[]> labels = new HashMap<>();
  private final Map<Integer, Integer> firstSwitches = new HashMap<>();
  private final int[] nodeStarts;
  private int sites;

  FlatProgram(Unit unit) {
    nodeStarts = new int[unit.nodes().size()];
    for (Unit.Node node : unit.nodes()) {
      nodeStarts[node.index()] = instructions.size();
      add(node.body());
      instructions.add(new Instruction.End(node.index()));
    }
  }

  Instruction at(int place) {
    return instructions.get(place);
  }

  int start(int node) {
    return nodeStarts[node];
  }

  int sites() {
    return sites;
  }

  Map<Integer, Integer> firstSwitches() {
    return firstSwitches;
  }

  private void add(List<Op> body) {
    body.forEach(this::add);
  }

  private void add(Op op) {
    switch (op) {
      case Op.At _ -> {}
      case Op.If(Test test, List<Op> then, List<Op> otherwise) -> {
        int[] no = new int[1];
        int[] end = new int[1];
        instructions.add(new Instruction.JumpUnless(test, no));
        add(then);
        instructions.add(new Instruction.Jump(end));
        no[0] = instructions.size();
        add(otherwise);
        end[0] = instructions.size();
      }
      case Op.Block(int label, List<Op> body) -> {
        int[] end = new int[1];
        labels.put(label, end);
        add(body);
        end[0] = instructions.size();
      }
      case Op.Loop(int label, List<Op> body) -> {
        int[] end = new int[1];
        labels.put(label, end);
        int begin = instructions.size();
        add(body);
        instructions.add(new Instruction.Jump(new int[] {begin}));
        end[0] = instructions.size();
      }
      case Op.Keep(_, List<Op> body) -> add(body);
      case Op.Break(int label) -> instructions.add(new Instruction.Jump(labels.get(label)));
      case Op.Perform(int first, int last) -> {
        int site = sites++;
        instructions.add(new Instruction.Perform(site, first, last));
        instructions.add(new Instruction.Restore(site, last));
      }
      case Op.GoTo(int node) -> instructions.add(new Instruction.GoTo(node));
      case Op.Choose(Num on, List<Integer> nodes) ->
          instructions.add(new Instruction.Choose(on, nodes));
      case Op.AlterableGoTo(int switchable, int node) -> {
        firstSwitches.put(switchable, node);
        instructions.add(new Instruction.Switched(switchable));
      }
      case Op.Leave(Op.Leave.Kind kind) -> instructions.add(new Instruction.Leave(kind));
      case Op.Store _,
          Op.StoreEdited _,
          Op.Copy _,
          Op.Fill _,
          Op.FillPattern _,
          Op.EditText _,
          Op.Let _,
          Op.LetIndex _,
          Op.Alter _,
          Op.SetAddress _,
          Op.Invoke _ ->
          instructions.add(new Instruction.Run(op));
    }
  }
}
