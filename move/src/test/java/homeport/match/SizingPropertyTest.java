package homeport.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What must hold of every answer, whatever the load and the facts.
class SizingPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final int RUNS = 100;
  private static final Catalogue BUILT_IN = Catalogue.builtIn();
  private static final double SLACK = 1e-9;

  private final Seed seed = Seed.forTest("sizing");

  private double between(double low, double high) {
    return low + seed.random().nextDouble() * (high - low);
  }

  private Interval interval(double low, double high) {
    double one = between(low, high);
    return seed.oneIn(3) ? Interval.of(one) : new Interval(one, between(one, high));
  }

  private Demand demand() {
    return new Demand(
        seed.oneIn(5) ? Interval.of(0) : interval(1, 50_000),
        seed.oneIn(4) ? new Interval(0, 1) : interval(0, 1),
        seed.oneIn(2) ? Interval.of(0) : interval(1, 2000),
        List.of(),
        List.of(),
        null,
        List.of(),
        null);
  }

  private static Map<String, Candidate> candidates(
      Catalogue catalogue, Demand demand, double headroom) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    new Sizing(catalogue, DAY, new Sizing.Wish(headroom, 0, 1))
        .answer(demand)
        .candidates()
        .forEach(candidate -> found.put(candidate.server().id(), candidate));
    return found;
  }

  @Test
  void lowIsNeverAboveHighAndRoomNeedsMore() {
    for (int i = 0; i < RUNS; i++) {
      Demand demand = demand();
      double headroom = between(0, 0.9);
      for (Candidate c : candidates(BUILT_IN, demand, headroom).values()) {
        String at = c.server().id() + " " + demand + " seed " + seed.start();
        assertTrue(c.units().low() <= c.units().high(), at);
        assertTrue(c.count().low() <= c.count().high(), at);
        assertTrue(c.count().low() >= 1, at);
        assertTrue(c.planned().low() >= c.count().low(), at);
        assertTrue(c.planned().high() >= c.count().high(), at);
        assertTrue(c.twoSites().high() >= 2 * c.planned().high(), at);
        assertTrue(!c.sources().isEmpty(), at);
      }
    }
  }

  @Test
  void moreLoadNeverNeedsFewer() {
    for (int i = 0; i < RUNS; i++) {
      Demand less = demand();
      double times = between(1, 4);
      Demand more =
          new Demand(
              less.mips().times(times),
              less.onlineShare(),
              less.powerCores().times(times),
              List.of(),
              List.of(),
              null,
              List.of(),
              null);
      Map<String, Candidate> few = candidates(BUILT_IN, less, 0);
      candidates(BUILT_IN, more, 0)
          .forEach((id, c) -> {
            Candidate before = few.get(id);
            String at = id + " " + less + " x" + times + " seed " + seed.start();
            assertTrue(c.units().low() >= before.units().low() * (1 - SLACK), at);
            assertTrue(c.units().high() >= before.units().high() * (1 - SLACK), at);
            assertTrue(c.count().low() >= before.count().low(), at);
            assertTrue(c.count().high() >= before.count().high(), at);
          });
    }
  }

  /// A fact whose figure lies within what is known already.
  @Test
  void aNarrowerFactNeverWidensAnAnswer() {
    List<String> subjects =
        List.of("x86-core", "x86-vcpu", "epyc-9554-core", "hpe-zref-core", "taishan-v120-core");
    for (int i = 0; i < RUNS; i++) {
      Demand demand = demand();
      Catalogue before = BUILT_IN;
      for (int more = 0; more < 3; more++) {
        String subject = subjects.get(seed.between(0, subjects.size() - 1));
        Workload work = seed.pick(Workload.ONLINE, Workload.BATCH);
        Interval known = new Knowledge(before, DAY).mipsPerUnit(subject, work).value();
        double low = between(known.low(), known.high());
        Interval narrower = new Interval(low, between(low, known.high()));
        Standing standing = seed.pick(Standing.MEASURED, Standing.AUDITED, Standing.MEASURED);
        Fact fact = fact("more-" + more, subject, work, narrower, standing);
        Catalogue after = before.with(new Catalogue(List.of(), List.of(), List.of(fact)));
        Map<String, Candidate> wide = candidates(before, demand, 0);
        Candidate told = null;
        for (Candidate c : candidates(after, demand, 0).values()) {
          if (c.server().subject().equals(subject)) {
            told = c;
            Interval was = wide.get(c.server().id()).units();
            String at = fact + " " + demand + " seed " + seed.start();
            assertTrue(was.contains(c.units()), at + ": " + was + " became " + c.units());
          }
        }
        assertTrue(told != null || demand.isEmpty() || subject.equals("hpe-zref-core"));
        before = after;
      }
    }
  }

  @Test
  void aWeakFactWithinWhatIsKnownLeavesEveryAnswerOfItsKind() {
    for (int i = 0; i < RUNS; i++) {
      Demand demand = demand();
      Interval known =
          new Knowledge(BUILT_IN, DAY).mipsPerUnit("x86-core", Workload.ONLINE).value();
      Interval within = Interval.of(between(known.low(), known.high()));
      Fact fact = fact("weak", "epyc-7413-core", Workload.ONLINE, within, Standing.PRESS);
      Catalogue after = BUILT_IN.with(new Catalogue(List.of(), List.of(), List.of(fact)));
      Map<String, Candidate> was = candidates(BUILT_IN, demand, 0);
      candidates(after, demand, 0)
          .forEach((id, c) -> {
            if (!id.equals("x86-vcpu")) {
              assertEquals(was.get(id).units(), c.units(), id + " " + within);
            }
          });
    }
  }

  static Fact fact(String id, String subject, Workload work, Interval value, Standing standing) {
    return new Fact(
        id,
        subject,
        Metric.MIPS_PER_UNIT,
        work,
        "",
        value,
        "MIPS",
        "a test",
        standing,
        "a test",
        "2026",
        null,
        "test");
  }

  @Test
  void drawsStayWithinTheAnswerAndComeBackWithTheirSeed() {
    for (int i = 0; i < 20; i++) {
      Demand demand = demand();
      Sizing sizing = new Sizing(BUILT_IN, DAY, new Sizing.Wish(0, 500, seed.between(0, 99)));
      Answer once = sizing.answer(demand);
      Answer again = sizing.answer(demand);
      for (int k = 0; k < once.candidates().size(); k++) {
        Candidate c = once.candidates().get(k);
        assertEquals(c.draws(), again.candidates().get(k).draws());
        assertTrue(c.units().contains(c.draws().p5()), c.server().id());
        assertTrue(c.units().contains(c.draws().p95()), c.server().id());
        assertTrue(c.draws().p5() <= c.draws().p50() && c.draws().p50() <= c.draws().p95());
      }
    }
  }
}
