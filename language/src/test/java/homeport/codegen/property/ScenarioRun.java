package homeport.codegen.property;

import static org.junit.jupiter.api.Assertions.fail;

import homeport.runtime.Abend;
import homeport.runtime.CobolProgram;
import homeport.testkit.Seed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;

/// Compiles scenarios, many to a program, runs them with many values and compares bytes.
final class ScenarioRun {
  private static final int STATEMENTS = 40;
  private static final int ROUNDS = 50;

  private final Seed seed;
  private long compared;
  private long open;

  ScenarioRun(Seed seed) {
    this.seed = seed;
  }

  /// How many programs make up the number of cases, a hundred times as many at night.
  static int programs(int cases) {
    int ordinary = cases / (STATEMENTS * ROUNDS);
    return Boolean.getBoolean("homeport.nightly") ? 100 * ordinary : ordinary;
  }

  long compared() {
    return compared;
  }

  /// Makes a program of scenarios and runs it.
  void program(Options options, IntFunction<Scenario> maker) {
    program("", options, maker);
  }

  /// As above.
  ///
  /// @param more options that the program has besides
  void program(String more, Options options, IntFunction<Scenario> maker) {
    List<Scenario> scenarios = new ArrayList<>();
    List<String> data = new ArrayList<>();
    List<String> code = new ArrayList<>();
    int length = 0;
    for (int i = 0; i < STATEMENTS; i++) {
      Scenario scenario = maker.apply(i);
      scenarios.add(scenario);
      data.addAll(scenario.entries());
      code.add(scenario.code());
      length += scenario.size();
    }
    PropertyProgram program = new PropertyProgram(card(more, options), data, code, length);
    for (int round = 0; round < ROUNDS; round++) {
      round(program, scenarios, options);
    }
  }

  private static String card(String more, Options options) {
    return more.isEmpty() ? options.card() : options.card() + "," + more;
  }

  private void round(PropertyProgram program, List<Scenario> scenarios, Options options) {
    byte[] area = program.area();
    int at = CobolProgram.SLACK;
    for (Scenario scenario : scenarios) {
      scenario.fill(seed, area, at);
      at += scenario.size();
    }
    byte[] before = area.clone();
    try {
      program.run();
    } catch (Abend abend) {
      fail(abend.report() + "\n" + options.card() + "\n" + program.source());
    }
    at = CobolProgram.SLACK;
    for (Scenario scenario : scenarios) {
      int to = at + scenario.size();
      compare(
          scenario, options, Arrays.copyOfRange(before, at, to), Arrays.copyOfRange(area, at, to));
      at = to;
    }
  }

  private void compare(Scenario scenario, Options options, byte[] before, byte[] got) {
    byte[] expected = scenario.expected(before);
    if (expected == null) {
      open++;
      return;
    }
    compared++;
    if (!Arrays.equals(expected, got)) {
      HexFormat hex = HexFormat.of().withUpperCase();
      fail(
          "-Dhomeport.seed=%d, %s%n%s%n%s%nbefore   %s%nexpected %s%ngot      %s"
              .formatted(
                  seed.start(),
                  options.card(),
                  scenario.code(),
                  scenario.values(),
                  hex.formatHex(before),
                  hex.formatHex(expected),
                  hex.formatHex(got)));
    }
  }

  @Override
  public String toString() {
    return "%,d cases compared, %,d left open by the manuals".formatted(compared, open);
  }
}
