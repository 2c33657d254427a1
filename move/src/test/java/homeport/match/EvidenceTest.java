package homeport.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.match.Evidence.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static Figure figure(double low, double high, Standing standing, boolean direct) {
    Interval value = new Interval(low, high);
    Fact fact = SizingPropertyTest.fact("f" + low, "x86-core", Workload.ONLINE, value, standing);
    return new Figure(value, direct, List.of(fact));
  }

  @Test
  void nothingSaysNothing() {
    assertNull(Evidence.of(List.of()));
  }

  @Test
  void weakFiguresAreNeverAveraged() {
    Evidence evidence =
        Evidence.of(
            List.of(
                figure(100, 100, Standing.RULE, true), figure(288, 288, Standing.VENDOR, true)));
    assertEquals(new Interval(100, 288), evidence.value());
    assertEquals(2, evidence.facts().size());
  }

  @Test
  void aMeasuredFigureOfTheThingStandsInsteadOfWeakerOnes() {
    Evidence evidence =
        Evidence.of(
            List.of(
                figure(100, 400, Standing.RULE, true), figure(190, 210, Standing.MEASURED, true)));
    assertEquals(new Interval(190, 210), evidence.value());
    assertEquals(Standing.MEASURED, Evidence.weakest(evidence.facts()));
  }

  @Test
  void aMeasuredFigureOfSomethingElseIsOneAmongOthers() {
    Evidence evidence =
        Evidence.of(
            List.of(
                figure(100, 200, Standing.RULE, false),
                figure(300, 310, Standing.MEASURED, false)));
    assertEquals(new Interval(100, 310), evidence.value());
  }

  @Test
  void strongFiguresCountWhereTheyOverlap() {
    Evidence evidence =
        Evidence.of(
            List.of(
                figure(150, 220, Standing.MEASURED, true),
                figure(190, 260, Standing.AUDITED, true)));
    assertEquals(new Interval(190, 220), evidence.value());
  }

  @Test
  void strongFiguresThatContradictEachOtherBothStay() {
    Evidence evidence =
        Evidence.of(
            List.of(
                figure(150, 160, Standing.MEASURED, true),
                figure(190, 260, Standing.AUDITED, true)));
    assertEquals(new Interval(150, 260), evidence.value());
    List<MatchProblem> problems = Knowledge.contradictions(evidence.facts());
    assertEquals(1, problems.size());
    assertEquals("HP6004", problems.getFirst().id());
    assertTrue(problems.getFirst().text().contains("`f150.0`"), problems::toString);
  }

  @Test
  void anIntervalIsWhatItSays() {
    assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Interval(-1, 1));
    assertThrows(IllegalArgumentException.class, () -> Interval.of(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Interval.of(1).over(new Interval(0, 1)));
    assertEquals(new Interval(5, 20), new Interval(10, 20).over(new Interval(1, 2)));
    assertEquals(new Interval(2, 2), new Interval(1, 2).intersect(new Interval(2, 3)));
  }
}
