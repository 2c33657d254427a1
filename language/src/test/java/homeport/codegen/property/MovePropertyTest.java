package homeport.codegen.property;

import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import org.junit.jupiter.api.Test;

/// Random moves leave the bytes that the manual's rules say.
class MovePropertyTest {
  private static final int CASES = 60_000;

  @Test
  void movesLeaveTheBytesOfTheManual() {
    Seed seed = Seed.forTest("moves");
    ScenarioRun run = new ScenarioRun(seed);
    int programs = ScenarioRun.programs(CASES);
    for (int i = 0; i < programs; i++) {
      Options options = Options.random(seed);
      run.program(options, number -> new MoveScenario(seed, options, number));
    }
    System.out.println("moves: " + run);
    assertTrue(run.compared() > programs * 1_800L, "too few cases: " + run);
  }
}
