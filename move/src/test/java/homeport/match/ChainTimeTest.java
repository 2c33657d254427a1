package homeport.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTimeTest {
  private static final Interval HALF = Interval.of(0.5);

  private static ChainTime time(Interval share, Interval speed, boolean least, Double window) {
    return ChainTime.of(new Chain(List.of("A", "B"), 100, share), speed, least, window);
  }

  @Test
  void onlyTheProcessorsPartIsScaled() {
    // Half of 100 minutes stays, the other half takes 2 to 4 times as long.
    ChainTime time = time(HALF, new Interval(2, 4), false, 300.0);
    assertEquals(new Interval(150, 250), time.minutes());
    assertEquals("fits", time.verdict());
  }

  @Test
  void aFasterCoreShortensItAndAnUnknownPartStaysOpen() {
    ChainTime time = time(new Interval(0, 1), new Interval(0.5, 2), false, 120.0);
    assertEquals(new Interval(50, 200), time.minutes());
    assertEquals("cannot say", time.verdict());
  }

  @Test
  void itDoesNotFitWhenEvenTheLeastIsTooLong() {
    assertEquals("does not fit", time(HALF, new Interval(2, 4), true, 149.0).verdict());
  }

  @Test
  void nothingFitsByAFigureThatIsOnlyTheLeast() {
    assertEquals("cannot say", time(HALF, new Interval(2, 4), true, 300.0).verdict());
  }

  @Test
  void withoutWindowOrSpeedNothingIsSaid() {
    assertEquals("cannot say", time(HALF, new Interval(2, 4), false, null).verdict());
    assertEquals("cannot say", time(HALF, null, false, 300.0).verdict());
  }
}
