package homeport.codegen.property;

import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import org.junit.jupiter.api.Test;

/// Random moves and comparisons of alphanumeric, national, DBCS and UTF-8 items under a mixed page
/// come to what the manual says.
class EncodedPropertyTest {
  private static final int CASES = 30_000;

  @Test
  void movesLeaveTheBytesOfTheManual() {
    Seed seed = Seed.forTest("encoded moves");
    ScenarioRun run = new ScenarioRun(seed);
    int programs = ScenarioRun.programs(CASES);
    for (int i = 0; i < programs; i++) {
      Options options = Options.random(seed);
      run.program(TextItem.CODEPAGE, options, number -> new EncodedMoveScenario(seed, number));
    }
    System.out.println("encoded moves: " + run);
    assertTrue(run.compared() > programs * 1_800L, "too few cases: " + run);
  }

  @Test
  void comparisonsComeToWhatTheManualSays() {
    Seed seed = Seed.forTest("encoded comparisons");
    ScenarioRun run = new ScenarioRun(seed);
    int programs = ScenarioRun.programs(CASES);
    for (int i = 0; i < programs; i++) {
      Options options = Options.random(seed);
      run.program(
          TextItem.CODEPAGE, options, number -> new EncodedComparisonScenario(seed, number));
    }
    System.out.println("encoded comparisons: " + run);
    assertTrue(run.compared() > programs * 1_800L, "too few cases: " + run);
  }
}
