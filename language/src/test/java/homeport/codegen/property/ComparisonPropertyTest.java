package homeport.codegen.property;

import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import org.junit.jupiter.api.Test;

/// Random comparisons come out as the manual's rules say.
class ComparisonPropertyTest {
  private static final int CASES = 60_000;

  @Test
  void comparisonsComeOutAsTheManualSays() {
    Seed seed = Seed.forTest("comparisons");
    ScenarioRun run = new ScenarioRun(seed);
    int programs = ScenarioRun.programs(CASES);
    for (int i = 0; i < programs; i++) {
      Options options = Options.random(seed);
      run.program(
          options,
          number ->
              number % 3 == 0
                  ? new RelationScenario(seed, options, number)
                  : new ComparisonScenario(seed, options, number));
    }
    System.out.println("comparisons: " + run);
    assertTrue(run.compared() > programs * 1_800L, "too few cases: " + run);
  }
}
