package homeport.codegen.interpret;

import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Test;
import homeport.codegen.ir.Unit;
import homeport.runtime.CobolProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Random programs of paragraphs that perform, go to and fall through each other in every way. Each
/// decision comes from a number in storage that every decision changes, so a program does not do
/// the same for ever.
public final class RandomFlow {
  private static final int STATE = 0;
  private static final Routine ENTER =
      new Routine(
          RandomFlow.class.getName(),
          "enter",
          List.of(Routine.Kind.PROGRAM, Routine.Kind.INT),
          Routine.Result.VOID);

  private final Random random;
  private final ProgramMaker maker = new ProgramMaker("RANDOM", 64);
  private final int count;
  private final int wildness;
  private final int[] groupFirst;
  private final int[] groupLast;
  private final boolean grouped;
  private final boolean enters;
  private int switchable = -1;

  private RandomFlow(Random random) {
    this.random = random;
    this.count = 2 + random.nextInt(random.nextInt(4) == 0 ? 14 : 7);
    this.wildness = random.nextInt(4);
    this.enters = random.nextInt(4) == 0;
    this.grouped = random.nextInt(3) > 0;
    this.groupFirst = new int[count];
    this.groupLast = new int[count];
    for (int first = 0; first < count; ) {
      int last = Math.min(count - 1, first + random.nextInt(3));
      for (int i = first; i <= last; i++) {
        groupFirst[i] = first;
        groupLast[i] = last;
      }
      first = last + 1;
    }
  }

  /// A statement that enters a range.
  public static void enter(CobolProgram program, int range) {
    program.enter(range);
  }

  /// A program.
  public static Unit program(Random random) {
    return new RandomFlow(random).make();
  }

  private Unit make() {
    if (random.nextInt(6) == 0) {
      switchable = maker.newSwitchable();
    }
    int alterableAt = random.nextInt(count);
    for (int i = 0; i < count; i++) {
      List<Op> body = new ArrayList<>();
      boolean sectionEnd = i > 0 && random.nextInt(8) == 0;
      if (!sectionEnd) {
        body.add(new Op.At(10 * (i + 1) + 1));
        body.add(maker.show("P" + i));
        if (switchable >= 0 && i == alterableAt) {
          body.add(new Op.AlterableGoTo(switchable, random.nextInt(5) == 0 ? -1 : target(i)));
        } else {
          body.addAll(statements(i, 0));
        }
        if (i == (grouped ? groupLast[0] : 0) && random.nextInt(grouped ? 9 : 3) > 0) {
          body.add(
              new Op.Leave(random.nextBoolean() ? Op.Leave.Kind.GOBACK : Op.Leave.Kind.STOP_RUN));
        }
      }
      maker.node((sectionEnd ? "end of S" : "P") + i, body);
    }
    if (random.nextInt(4) == 0) {
      maker.entry("ENTRY", random.nextInt(count));
    }
    return maker.unit();
  }

  private List<Op> statements(int node, int depth) {
    List<Op> ops = new ArrayList<>();
    int many = 1 + random.nextInt(depth == 0 ? 4 : 2);
    for (int i = 0; i < many; i++) {
      ops.add(statement(node, depth));
    }
    return ops;
  }

  /// In a program that enters ranges nothing is kept across a PERFORM: what is entered may run the
  /// same statement again, which no program may do (Language Reference, "SORT statement", "USE
  /// statement"), and the engines need not agree on what becomes of a loop's counter then.
  private Op statement(int node, int depth) {
    return switch (random.nextInt(depth < 2 ? 14 : 8)) {
      case 0, 1, 2, 3 -> perform(node);
      case 4 -> guarded(new Op.GoTo(target(node)));
      case 5 -> random.nextInt(4) == 0 ? new Op.GoTo(target(node)) : maker.show("s");
      case 6 -> random.nextInt(3) == 0 ? leave() : perform(node);
      case 7 -> enters ? perform(node) : remember(node);
      case 8, 9 -> new Op.If(decision(), statements(node, depth + 1), statements(node, depth + 1));
      case 10 -> enters ? perform(node) : loop(node, depth);
      case 11 -> guarded(new Op.GoTo(target(node)));
      case 12 -> choose(node);
      default -> alter(node);
    };
  }

  private Op leave() {
    return guarded(new Op.Leave(Op.Leave.Kind.values()[random.nextInt(3)]));
  }

  private Op alter(int node) {
    return switchable >= 0 ? new Op.Alter(switchable, target(node)) : perform(node);
  }

  /// A loop whose counter has to survive what is performed in it.
  private Op loop(int node, int depth) {
    List<Op> body = statements(node, depth + 1);
    body.addFirst(maker.show("l"));
    return maker.repeat(1 + random.nextInt(3), body.toArray(new Op[0]));
  }

  /// Keeps a number and an index across a PERFORM and shows that they are still there.
  private Op remember(int node) {
    int digits = random.nextBoolean() ? 9 : 25;
    int slot = maker.newSlot(digits);
    int index = maker.newIndexSlot();
    int value = random.nextInt(1000);
    Test kept =
        new Test.And(
            new Test.Numbers(Test.Relation.EQUAL, new Num.Slot(slot, digits), Num.of(value)),
            new Test.Numbers(
                Test.Relation.EQUAL, new Num.FromIndex(new Index.Slot(index)), Num.of(value)));
    return new Op.Block(
        maker.newLabel(),
        List.of(
            new Op.Let(slot, Num.of(value)),
            new Op.LetIndex(index, new Index.Constant(value)),
            perform(node),
            new Op.If(kept, List.of(maker.show("k")), List.of(maker.show("lost")))));
  }

  private Op choose(int node) {
    List<Integer> nodes = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      nodes.add(target(node));
    }
    return new Op.Block(
        maker.newLabel(),
        List.of(
            step(),
            new Op.Choose(new Num.Remainder(ProgramMaker.load(STATE), Num.of(6), true), nodes)));
  }

  private Op guarded(Op op) {
    return new Op.If(decision(), List.of(op), List.of());
  }

  private Op step() {
    Num next =
        new Num.Remainder(
            new Num.Add(new Num.Multiply(ProgramMaker.load(STATE), Num.of(421)), Num.of(1663)),
            Num.of(7875),
            true);
    return ProgramMaker.store(STATE, next);
  }

  /// True about every third time. The number changes with each show of a paragraph, too.
  private Test decision() {
    Num mixed =
        new Num.Remainder(
            new Num.Add(
                new Num.Multiply(ProgramMaker.load(STATE), Num.of(1 + random.nextInt(50))),
                Num.of(random.nextInt(1000))),
            Num.of(97),
            true);
    return ProgramMaker.less(mixed, 20 + random.nextInt(50));
  }

  /// Mostly within the paragraph's group; else to some group's last paragraph, the last group,
  /// anywhere.
  private int groupedTarget(int node) {
    return switch (random.nextInt(20)) {
      case 0 -> random.nextInt(count);
      case 1 -> groupLast[random.nextInt(count)];
      case 2, 3 -> groupFirst[count - 1];
      case 4 -> 0;
      default -> node + random.nextInt(groupLast[node] - node + 1);
    };
  }

  /// Mostly a later group as a whole.
  private int[] groupedRange(int node) {
    boolean later = groupLast[node] + 1 < count && random.nextInt(30) > 0;
    int in = later ? groupLast[node] + 1 + random.nextInt(count - groupLast[node] - 1) : -1;
    if (in < 0) {
      in = random.nextInt(20) == 0 ? random.nextInt(count) : -1;
    }
    if (in < 0) {
      return new int[] {-1, -1};
    }
    return switch (random.nextInt(10)) {
      case 0 -> new int[] {in, groupLast[in]};
      case 1 -> new int[] {in, in};
      case 2 -> new int[] {groupFirst[in], random.nextInt(6) == 0 ? count - 1 : groupLast[in]};
      default -> new int[] {groupFirst[in], groupLast[in]};
    };
  }

  private int target(int node) {
    if (grouped) {
      return groupedTarget(node);
    }
    if (wildness == 0) {
      return Math.min(count - 1, node + 1 + random.nextInt(3));
    }
    return random.nextInt(count);
  }

  private Op perform(int node) {
    if (grouped) {
      int[] range = groupedRange(node);
      return range[0] < 0 ? maker.show("n") : perform(range[0], range[1]);
    }
    int first;
    if (wildness < 2) {
      first = Math.min(count - 1, node + 1 + random.nextInt(count));
    } else {
      first = random.nextInt(count);
    }
    int last =
        switch (random.nextInt(5)) {
          case 0, 1 -> first;
          case 2 -> Math.min(count - 1, first + 1);
          case 3 -> first + random.nextInt(count - first);
          default -> wildness == 3 ? random.nextInt(count) : first;
        };
    return perform(first, last);
  }

  /// Every fourth program has statements that enter some of its ranges, as SORT does.
  private Op perform(int first, int last) {
    if (enters && random.nextInt(4) == 0) {
      List<Argument> arguments =
          List.of(new Argument.Program(), new Argument.Entered(maker.enter(first, last)));
      return new Op.Block(
          maker.newLabel(),
          List.of(step(), new Op.Invoke(ENTER, arguments, null), maker.show("e")));
    }
    return new Op.Block(
        maker.newLabel(), List.of(step(), new Op.Perform(first, last), maker.show("r")));
  }
}
