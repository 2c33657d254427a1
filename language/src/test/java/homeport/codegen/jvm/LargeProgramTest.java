package homeport.codegen.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.codegen.flow.Flow;
import homeport.codegen.interpret.Engines;
import homeport.codegen.interpret.ProgramMaker;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test.Relation;
import homeport.codegen.ir.Unit;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Programs of a size that banks have, against the limits of class files and of the JIT compiler.
class LargeProgramTest {
  private static final NumberFormat PACKED = new NumberFormat(Usage.PACKED, 9, 2, true);

  private static Op statement(int line) {
    Place place = Place.fixed(0, 8 * (line % 4_000), 5);
    Num load = new Num.Load(place, PACKED, 9);
    Num sum = new Num.Add(new Num.Multiply(load, Num.of(line)), Num.of(100_003L * line));
    return new Op.Store(place, PACKED, sum, true);
  }

  private static void everyMethodIsCompiled(EmittedProgram program) {
    program
        .classes()
        .forEach((name, bytes) -> {
          for (MethodModel method : ClassFile.of().parse(bytes).methods()) {
            int size = method.findAttribute(Attributes.code()).map(c -> c.codeLength()).orElse(0);
            assertTrue(size < 8_000, () -> name + "." + method.methodName() + ": " + size);
          }
        });
  }

  @Test
  void twoHundredThousandLinesInThousandsOfParagraphs() {
    ProgramMaker maker = new ProgramMaker("HUGE", 32_100);
    maker.initially("\0\0\0\0\f\0\0\0".repeat(4_000));
    int paragraphs = 4_000;
    List<Op> main = new ArrayList<>();
    for (int i = 1; i < paragraphs; i++) {
      main.add(new Op.Perform(i, i));
    }
    main.add(maker.show(Place.fixed(0, 0, 32_000)));
    main.add(new Op.Leave(Op.Leave.Kind.GOBACK));
    maker.node("MAIN", 1, main);
    for (int i = 1; i < paragraphs; i++) {
      List<Op> body = new ArrayList<>();
      for (int line = 50 * i; line < 50 * i + 50; line += 5) {
        body.add(new Op.At(line));
        body.add(statement(line));
      }
      if (i % 7 == 0) {
        body.add(
            ProgramMaker.when(
                ProgramMaker.less(ProgramMaker.load(32_004), -5), new Op.GoTo(i - 3)));
      }
      maker.node("P-" + i, 50 * i, body);
    }
    Unit unit = maker.unit();
    EmittedProgram program = Emitter.emit(unit);
    assertTrue(program.classes().size() > 3, () -> "" + program.classes().keySet());
    everyMethodIsCompiled(program);
    assertEquals(DeepStack.call(() -> Engines.interpret(unit, 10)), Engines.emitted(program, 10));
  }

  /// So many methods that one driver has no room to call them all; a jump goes from the last to the
  /// middle.
  @Test
  void aParagraphOfThousandsOfMethods() {
    ProgramMaker maker = new ProgramMaker("LONG", 32_100);
    maker.initially("\0\0\0\0\f\0\0\0".repeat(4_000));
    for (int node = 0; node < 2; node++) {
      List<Op> body = new ArrayList<>();
      for (int line = 1; line <= 2_000; line++) {
        body.add(new Op.At(2_000 * node + line));
        body.add(statement(line));
      }
      body.add(maker.show("" + node));
      maker.node("P-" + node, 2_000 * node, body);
    }
    maker.node(
        "LAST",
        4_001,
        List.of(
            maker.show(Place.fixed(0, 0, 400)),
            ProgramMaker.store(32_004, new Num.Add(ProgramMaker.load(32_004), Num.of(1))),
            ProgramMaker.when(ProgramMaker.less(ProgramMaker.load(32_004), 3), new Op.GoTo(1)),
            new Op.Leave(Op.Leave.Kind.GOBACK)));
    Unit unit = maker.unit();
    EmittedProgram program = SmallMethods.emit(unit, Flow.analyse(unit), 100);
    everyMethodIsCompiled(program);
    String shown = DeepStack.call(() -> Engines.interpret(unit, 30));
    assertTrue(shown.startsWith("0 1 ") && shown.indexOf(" 1 ", 4) > 0, shown);
    assertEquals(shown, Engines.emitted(program, 30));
  }

  @Test
  void oneParagraphWithAnEndlessEvaluate() {
    ProgramMaker maker = new ProgramMaker("WHEN", 32_100);
    maker.initially("\0\0\0\0\f\0\0\0".repeat(4_000));
    int slot = maker.newSlot(9);
    List<Op> chain = List.of(maker.show("none"));
    for (int i = 2_999; i >= 0; i--) {
      chain =
          List.of(
              new Op.If(
                  new homeport.codegen.ir.Test.Numbers(
                      Relation.EQUAL, new Num.Slot(slot, 9), Num.of(i)),
                  List.of(statement(i), maker.show("c" + i % 10)),
                  chain));
    }
    List<Op> all = new ArrayList<>();
    all.add(new Op.Let(slot, Num.of(2_345)));
    all.addAll(chain);
    all.add(maker.show(Place.fixed(0, 0, 32_000)));
    maker.node("MAIN", 1, all);
    Unit unit = maker.unit();
    EmittedProgram program = Emitter.emit(unit);
    everyMethodIsCompiled(program);
    assertEquals(DeepStack.call(() -> Engines.interpret(unit, 10)), Engines.emitted(program, 10));
  }

  @Test
  void aConditionOfThousandsOfValues() {
    ProgramMaker maker = new ProgramMaker("VALUES", 64);
    homeport.codegen.ir.Test any = new homeport.codegen.ir.Test.Constant(false);
    for (int i = 0; i < 2_000; i++) {
      any =
          new homeport.codegen.ir.Test.Or(
              any,
              new homeport.codegen.ir.Test.Numbers(
                  Relation.EQUAL, ProgramMaker.load(0), Num.of(i)));
    }
    maker.node(
        "MAIN",
        List.of(
            ProgramMaker.store(0, Num.of(1_999)),
            new Op.If(any, List.of(maker.show("in")), List.of(maker.show("out"))),
            ProgramMaker.store(0, Num.of(2_000)),
            new Op.If(any, List.of(maker.show("in")), List.of(maker.show("out")))));
    Unit unit = maker.unit();
    EmittedProgram program = Emitter.emit(unit);
    everyMethodIsCompiled(program);
    assertEquals("in out | returned 0 in out | returned 0 ", Engines.emitted(program, 10));
  }

  @Test
  void aLoopThatIsCutKeepsItsCounters() {
    ProgramMaker maker = new ProgramMaker("LOOP", 32_100);
    maker.initially("\0\0\0\0\f\0\0\0".repeat(4_000));
    List<Op> body = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      body.add(statement(i));
    }
    Op inner = maker.repeat(3, body.toArray(new Op[0]));
    maker.node("MAIN", List.of(maker.repeat(4, inner, maker.show(Place.fixed(0, 0, 4_800)))));
    Unit unit = maker.unit();
    EmittedProgram program = Emitter.emit(unit);
    everyMethodIsCompiled(program);
    assertEquals(DeepStack.call(() -> Engines.interpret(unit, 10)), Engines.emitted(program, 10));
  }

  @Test
  void anExpressionOfThousandsOfOperands() {
    ProgramMaker maker = new ProgramMaker("SUM", 32_100);
    maker.initially("\0\0\0\0\f\0\0\0".repeat(4_000));
    Num sum = Num.of(17);
    for (int i = 0; i < 2_000; i++) {
      Num load = new Num.Load(Place.fixed(0, 8 * i, 5), PACKED, 9);
      Num term = new Num.Multiply(new Num.Add(load, Num.of(i)), Num.of(1_000_000_007L + i));
      sum = i % 3 == 0 ? new Num.Subtract(sum, term) : new Num.Add(term, sum);
    }
    NumberFormat wide = new NumberFormat(Usage.PACKED, 31, 0, true);
    maker.node(
        "MAIN",
        List.of(
            new Op.Store(Place.fixed(0, 32_000, 16), wide, sum, true),
            maker.show(Place.fixed(0, 32_000, 16))));
    Unit unit = maker.unit();
    EmittedProgram program = Emitter.emit(unit);
    everyMethodIsCompiled(program);
    assertEquals(DeepStack.call(() -> Engines.interpret(unit, 10)), Engines.emitted(program, 10));
  }
}
