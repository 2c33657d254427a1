package homeport.codegen.property;

import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import org.junit.jupiter.api.Test;

/// Random arithmetic statements leave the bytes that the manual's rules say: 100,000 cases in the
/// ordinary run, 10 million with `-Dhomeport.nightly=true`.
class ArithmeticPropertyTest {
  private static final int CASES = 104_000;

  @Test
  void statementsLeaveTheBytesOfTheManual() {
    Seed seed = Seed.forTest("arithmetic statements");
    ScenarioRun run = new ScenarioRun(seed);
    int programs = ScenarioRun.programs(CASES);
    for (int i = 0; i < programs; i++) {
      Options options = Options.random(seed);
      run.program(options, number -> new ArithmeticScenario(seed, options, number));
    }
    System.out.println("arithmetic: " + run);
    assertTrue(run.compared() > programs * 1_800L, "too few cases: " + run);
  }
}
