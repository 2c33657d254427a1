package homeport.codegen.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.codegen.interpret.Engines;
import homeport.codegen.interpret.ProgramMaker;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Unit;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import homeport.runtime.Abend;
import homeport.runtime.Arguments;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a person is told when compiled code fails.
public class AbendReportTest {
  private static final NumberFormat PACKED = new NumberFormat(Usage.PACKED, 7, 2, true);

  private static Abend abend(Unit unit) {
    return assertThrows(
        Abend.class,
        () ->
            Programs.instantiate(Emitter.emit(unit), Engines.runUnit(new StringBuilder(), 100))
                .call(new Arguments()));
  }

  private static Op add(int offset) {
    Place place = Place.fixed(0, offset, 4);
    Num value = new Num.Add(new Num.Load(place, PACKED, 7), Num.of(1));
    return new Op.Store(place, PACKED, value, true);
  }

  @Test
  void spacesInAPackedFieldNameTheItemThePlaceAndTheBytes() {
    ProgramMaker maker = new ProgramMaker("PAYROLL", 200);
    maker.initially(" ".repeat(118) + "@@@@");
    maker.item("WS-TEXT", 118, 4, "PIC X(4)");
    maker.item("WS-RATE", 118, 4, "PIC S9(5)V99 COMP-3");
    maker.node("1000-MAIN", 300, List.of(new Op.At(301), new Op.Perform(1, 2)));
    maker.node("2000-CALC", 320, List.of(new Op.At(321), maker.show("c")));
    maker.node("2100-INTEREST", 339, List.of(new Op.At(340), add(118)));
    Abend abend = abend(maker.unit());
    assertEquals("S0C7", abend.code());
    assertEquals(
        """
        abend S0C7: `WS-RATE` does not hold a packed number
           ┌─ PAYROLL.cbl:340, paragraph 2100-INTEREST
           = value: X'40404040'  (PIC S9(5)V99 COMP-3, offset 118, 4 bytes; spaces?)\
        """
            .stripIndent(),
        abend.report());
  }

  @Test
  void aCopiedLineShowsWhereItWasCopied() {
    ProgramMaker maker = new ProgramMaker("PAYROLL", 8);
    maker.copied(100_001, 50, "CALC.cpy", 212);
    maker.node("1000-MAIN", 200, List.of(new Op.At(201), new Op.Perform(1, 1)));
    maker.node("2000-COPIED", 100_010, List.of(new Op.At(100_017), add(0)));
    maker.node("3000-AFTER", 220, List.of());
    String report = abend(maker.unit()).report();
    assertTrue(
        report.contains("┌─ CALC.cpy:17 (copied into PAYROLL.cbl:212), paragraph 2000-COPIED"),
        report);
    assertTrue(report.contains("a field without a name"), report);
    assertTrue(report.contains("4 bytes; low-values?"), report);
  }

  @Test
  void linesBeyondSixteenBitsAreStillExact() {
    ProgramMaker maker = new ProgramMaker("LONG", 8);
    List<Op> body = new ArrayList<>();
    for (int line = 1; line < 200_000; line += 1_000) {
      body.add(new Op.At(line));
      body.add(maker.show("s"));
    }
    body.add(new Op.At(199_999));
    body.add(add(0));
    maker.node("ONLY", 1, body);
    Unit unit = maker.unit();
    String report =
        assertThrows(
                Abend.class,
                () ->
                    Programs.instantiate(
                            Emitter.emit(unit), Engines.runUnit(new StringBuilder(), 1_000))
                        .call(new Arguments()))
            .report();
    // ProgramMaker says that the main source has 100,000 lines; no COPY claims this one.
    assertTrue(report.contains("┌─ LONG.cbl:199999, paragraph ONLY"), report);
  }

  @Test
  void dividingByZeroIsS0CB() {
    ProgramMaker maker = new ProgramMaker("DIVIDE", 8);
    Num zero = ProgramMaker.load(0);
    maker.node("MAIN", List.of(ProgramMaker.store(4, new Num.Divide(Num.of(1), zero, false))));
    assertEquals("S0CB", abend(maker.unit()).code());
    ProgramMaker binary = new ProgramMaker("DIVIDE", 8);
    binary.node("MAIN", List.of(ProgramMaker.store(4, new Num.Divide(Num.of(1), zero, true))));
    assertEquals("S0C9", abend(binary.unit()).code());
  }

  @Test
  void anItemWithoutAnAddressIsS0C4() {
    ProgramMaker maker = new ProgramMaker("LINKED", 8);
    int area = maker.parameter("LK-PARM", 4);
    Place linked = Place.fixed(area, 0, 4);
    maker.node("MAIN", 7, List.of(new Op.Copy(linked, Place.fixed(0, 0, 4), false, (byte) 0x40)));
    Abend abend = abend(maker.unit());
    assertEquals("S0C4", abend.code());
    assertTrue(abend.report().contains("LINKED.cbl:7, paragraph MAIN"), abend.report());
  }

  @Test
  void aSubscriptOutsideItsTableIsNamed() {
    ProgramMaker maker = new ProgramMaker("TABLE", 40);
    Index subscript =
        new Index.Checked(
            new Index.Of(Num.of(11)), 1, new Index.Constant(10), "the subscript of `WS-ROW`");
    Place row = new Place(0, subscript, new Index.Constant(4));
    maker.node("MAIN", List.of(maker.show(row)));
    Abend abend = abend(maker.unit());
    assertEquals("U4038", abend.code());
    assertTrue(abend.report().contains("`WS-ROW` is 11, outside 1 to 10"), abend.report());
    assertTrue(abend.report().contains("paragraph MAIN"), abend.report());
  }

  @Test
  void performsNestedTooDeeplyAreNamed() {
    // Through ENTERed ranges recursion is possible even without cells: a statement enters the range
    // that
    // it is part of.
    ProgramMaker maker = new ProgramMaker("DEEP", 8);
    maker.enter(1, 1);
    maker.node("MAIN", List.of(new Op.Perform(1, 1)));
    homeport.codegen.ir.Routine again =
        new homeport.codegen.ir.Routine(
            AbendReportTest.class.getName(),
            "again",
            List.of(homeport.codegen.ir.Routine.Kind.PROGRAM),
            homeport.codegen.ir.Routine.Result.VOID);
    maker.node("AGAIN", 9, List.of(new Op.Invoke(again, List.of(new Argument.Program()), null)));
    Abend abend = abend(maker.unit());
    assertEquals("U4038", abend.code());
    assertTrue(abend.report().contains("nested too deeply"), abend.report());
    assertTrue(abend.report().contains("DEEP.cbl:9, paragraph AGAIN"), abend.report());
  }

  /// What the emitted program of the last test calls.
  public static void again(homeport.runtime.CobolProgram program) {
    program.enter(0);
  }
}
