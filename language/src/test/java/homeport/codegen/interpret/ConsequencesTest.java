package homeport.codegen.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.codegen.flow.Flow;
import homeport.codegen.flow.FlowPlan;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What follows from cells at the ends of paragraphs, and real programs rely on; each by a small
/// program whose trace is worked out by hand. Section numbers of the list are in `docs/codegen.md`.
class ConsequencesTest {
  private final ProgramMaker maker = new ProgramMaker("TEST", 64);

  private Op go(int node) {
    return new Op.GoTo(node);
  }

  private static Op perform(int first, int last) {
    return new Op.Perform(first, last);
  }

  private static final Op GOBACK = new Op.Leave(Op.Leave.Kind.GOBACK);

  /// Counts in the word at an offset.
  private static Op count(int offset) {
    return ProgramMaker.store(offset, new Num.Add(ProgramMaker.load(offset), Num.of(1)));
  }

  private FlowPlan holds(String trace) {
    Unit unit = maker.unit();
    assertEquals(trace, Engines.interpret(unit, 100).split(" \\|", -1)[0], "interpreted");
    assertEquals(trace, Engines.emitted(unit, 100).split(" \\|", -1)[0], "emitted");
    return Flow.analyse(unit);
  }

  @Test
  void aGoToMayLeaveTheRangeAndComeBack() {
    maker.node("MAIN", List.of(maker.show("m"), perform(1, 2), maker.show("n"), GOBACK));
    maker.node("1000-A", List.of(maker.show("a"), go(3)));
    maker.node("1000-EXIT", List.of(maker.show("x")));
    maker.node("9000-ERROR", List.of(maker.show("e"), go(2)));
    FlowPlan plan = holds("m a e x n");
    assertTrue(plan.cells().isEmpty(), () -> "" + plan.notes());
    assertEquals(1, plan.frames().size() - 1);
    assertTrue(plan.frames().getLast().nodes().get(3), "the detour runs within the call");
  }

  @Test
  void aRangeLeftForGoodReturnsWhenItsEndIsReachedLater() {
    // 1000-A is left by GO TO 2000-B, which falls over nothing that is set; then control falls from
    // 0500-TOP over the end of 1000-A, whose cell still leads behind the PERFORM in MAIN.
    maker.node("MAIN", List.of(maker.show("m"), perform(2, 2), maker.show("back"), GOBACK));
    maker.node("0500-TOP", List.of(maker.show("t")));
    maker.node(
        "1000-A",
        List.of(
            maker.show("a"),
            count(0),
            ProgramMaker.when(ProgramMaker.less(ProgramMaker.load(0), 2), go(3))));
    maker.node("2000-B", List.of(maker.show("b"), go(1)));
    FlowPlan plan = holds("m a b t a back");
    assertTrue(plan.cells().isEmpty() || plan.notes().size() == 1, () -> "" + plan.notes());
  }

  @Test
  void aCellThatStaysSetIsFollowedWithoutANewPerform() {
    // The PERFORM of 1000-A is abandoned; MAIN goes on and performs nothing, but falls into 1000-A.
    maker.node(
        "MAIN",
        List.of(
            maker.show("m"),
            count(0),
            ProgramMaker.when(
                ProgramMaker.less(ProgramMaker.load(0), 2), perform(1, 1), maker.show("r"), GOBACK),
            maker.show("again")));
    maker.node(
        "1000-A",
        List.of(
            maker.show("a"),
            count(4),
            ProgramMaker.when(ProgramMaker.less(ProgramMaker.load(4), 2), go(0)),
            maker.show("end")));
    maker.node("2000-B", List.of(maker.show("never")));
    FlowPlan plan = holds("m a m again a end r");
    assertFalse(plan.cells().isEmpty(), "only cells can do this");
    assertTrue(plan.notes().getFirst().why().contains("1000-A"), plan.notes().getFirst()::why);
  }

  @Test
  void aCellThatStaysSetIsFollowedFromWithinAnotherRange() {
    // 1000-A is left for 4000-X, which performs 1000-A THRU 2000-B: the end of 1000-A on the way
    // still
    // leads back into 3000-D.
    maker.node("MAIN", List.of(maker.show("m"), perform(3, 4), maker.show("n"), GOBACK));
    maker.node(
        "1000-A",
        List.of(
            maker.show("a"),
            count(0),
            ProgramMaker.when(ProgramMaker.less(ProgramMaker.load(0), 2), go(4))));
    maker.node("2000-B", List.of(maker.show("b")));
    maker.node("3000-D", List.of(maker.show("d"), perform(1, 1), maker.show("back")));
    maker.node("4000-X", List.of(maker.show("x"), perform(1, 2), maker.show("y")));
    FlowPlan plan = holds("m d a x a back x a b y n");
    assertTrue(plan.underCells(new Unit.Range(1, 1)), () -> "" + plan.notes());
  }

  @Test
  void aForgottenRangeHidesTheOuterOneWithTheSameEnd() {
    // 2000-E ends the range that MAIN performs, and is performed by 3000-R; left for 4000-T, it
    // keeps the
    // cell from MAIN, which gets it only after control has come back into 3000-R.
    maker.node("MAIN", List.of(maker.show("m"), perform(1, 2), maker.show("never"), GOBACK));
    maker.node("1000-A", List.of(maker.show("a"), perform(3, 4), maker.show("b")));
    maker.node(
        "2000-E",
        List.of(
            maker.show("e"),
            count(0),
            ProgramMaker.when(ProgramMaker.less(ProgramMaker.load(0), 2), go(4))));
    maker.node("3000-R", List.of(maker.show("r"), perform(2, 2), maker.show("s")));
    maker.node("4000-T", List.of(maker.show("t")));
    FlowPlan plan = holds("m a r e t b e s t");
    assertTrue(plan.underCells(new Unit.Range(2, 2)), () -> "" + plan.notes());
  }

  @Test
  void theFirstActiveEndThatIsReachedIsTaken() {
    // 2000-INNER goes to 1000-LAST, the end of the outer range: control returns to MAIN, not into
    // 1000-OUTER.
    maker.node("MAIN", List.of(maker.show("m"), perform(1, 2), maker.show("n"), GOBACK));
    maker.node("1000-OUTER", List.of(maker.show("o"), perform(3, 3), maker.show("never")));
    maker.node("1000-LAST", List.of(maker.show("l")));
    maker.node("2000-INNER", List.of(maker.show("i"), go(2)));
    FlowPlan plan = holds("m o i l n");
    assertTrue(plan.cells().isEmpty(), () -> "" + plan.notes());
  }

  @Test
  void anInnerRangeMayRunOverTheEndOfAnOuterOne() {
    // PERFORM A THRU D runs over the end of B, which PERFORM A THRU B below it waits for.
    maker.node("MAIN", List.of(maker.show("m"), perform(1, 2), maker.show("n"), GOBACK));
    maker.node(
        "A",
        List.of(
            maker.show("a"),
            count(0),
            ProgramMaker.when(ProgramMaker.less(ProgramMaker.load(0), 2), perform(2, 3)),
            maker.show("skipped")));
    maker.node("B", List.of(maker.show("b")));
    maker.node("C", List.of(maker.show("c")));
    holds("m a b n");
  }

  @Test
  void rangesOverlapShareEndsAndNest() {
    maker.node(
        "MAIN", List.of(perform(1, 3), maker.show("|"), perform(2, 3), perform(2, 4), GOBACK));
    maker.node("A", List.of(maker.show("a"), perform(3, 3)));
    maker.node("B", List.of(maker.show("b")));
    maker.node("C", List.of(maker.show("c")));
    maker.node("D", List.of(maker.show("d")));
    Unit unit = maker.unit();
    String trace = "a c b c | b c b c d | returned 0 ";
    assertEquals(trace.repeat(2), Engines.interpret(unit, 100));
    assertEquals(trace.repeat(2), Engines.emitted(unit, 100));
  }

  @Test
  void theEndOfASectionAndOfItsLastParagraphAreTwo() {
    // PERFORM P performs the last paragraph of S; PERFORM S ends at the section's end, one node
    // later.
    maker.node(
        "MAIN", List.of(perform(1, 3), maker.show("s"), perform(2, 2), maker.show("p"), GOBACK));
    maker.node("S", List.of(maker.show("1")));
    maker.node("P", List.of(maker.show("2")));
    maker.node("end of S", List.of());
    maker.node("T", List.of(maker.show("never")));
    FlowPlan plan = holds("1 2 s 2 p");
    assertTrue(plan.cells().isEmpty(), () -> "" + plan.notes());
  }

  @Test
  void gobackPutsAllCellsBack() {
    // The first call leaves 1000-A's cell set by GOBACK from within; the second falls through it.
    maker.node(
        "MAIN",
        List.of(
            count(0),
            ProgramMaker.when(
                ProgramMaker.less(ProgramMaker.load(0), 2), perform(1, 1), maker.show("never"))));
    maker.node(
        "1000-A",
        List.of(
            maker.show("a"),
            ProgramMaker.when(ProgramMaker.less(ProgramMaker.load(0), 2), GOBACK)));
    maker.node("2000-B", List.of(maker.show("b"), GOBACK));
    Unit unit = maker.unit();
    String trace = "a | returned 0 a b | returned 0 ";
    assertEquals(trace, Engines.interpret(unit, 100));
    assertEquals(trace, Engines.emitted(unit, 100));
  }

  @Test
  void aRangeThatIsPerformedAgainWhileItIsActiveGoesByCells() {
    // 1000-A performs itself once through the same PERFORM: the cell's memory is overwritten, so
    // control
    // comes back behind it for ever.
    maker.node("MAIN", List.of(perform(1, 1), maker.show("never"), GOBACK));
    maker.node("1000-A", List.of(maker.show("a"), perform(2, 2), maker.show("r")));
    maker.node(
        "2000-B",
        List.of(
            maker.show("b"),
            count(0),
            ProgramMaker.when(ProgramMaker.less(ProgramMaker.load(0), 2), perform(1, 1))));
    Unit unit = maker.unit();
    assertEquals(Engines.interpret(unit, 40), Engines.emitted(unit, 40));
    assertFalse(Flow.analyse(unit).cells().isEmpty());
  }
}
