package homeport.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemandReaderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final double SLACK = 1e-6;

  @TempDir private Path folder;
  private final List<MatchProblem> problems = new ArrayList<>();

  private Demand read(Load load, String machine) throws IOException {
    return read(load, machine, Catalogue.builtIn());
  }

  private Demand read(Load load, String machine, Catalogue catalogue) throws IOException {
    problems.clear();
    return new DemandReader(new Knowledge(catalogue, DAY), problems).read(load, machine, null);
  }

  private Demand review(String json) throws IOException {
    return read(new Load.Review(Files.writeString(folder.resolve("review.json"), json)), "");
  }

  private String told() {
    StringBuilder all = new StringBuilder();
    problems.forEach(p -> all.append(p.id()).append(' ').append(p.text()).append('\n'));
    return all.toString();
  }

  private static void assertNear(double low, double high, Interval value) {
    assertEquals(low, value.low(), SLACK * low);
    assertEquals(high, value.high(), SLACK * high);
  }

  @Test
  void msuAreSaidToBeAPrice() throws IOException {
    Demand demand = read(new Load.Msu(100), "");
    assertNear(600, 900, demand.mips());
    assertTrue(told().contains("HP6008 100 MSU: MSU is a unit of price"), told());
  }

  @Test
  void rperfWithoutAModelRestsOnTheModelsWithFigures() throws IOException {
    Demand demand = read(new Load.Rperf(100), "");
    assertNear(100 / 11.64, 100 / 7.66, demand.powerCores());
    assertTrue(demand.parts().getFirst().contains("IBM POWER6 or IBM POWER7"));
    assertNear(100 / 11.64, 100 / 10.78, read(new Load.Rperf(100), "POWER7 770").powerCores());
  }

  @Test
  void rperfOfAModelWithoutAFigureIsUnknown() throws IOException {
    for (String machine : List.of("S924", "a machine nobody knows")) {
      Demand demand = read(new Load.Rperf(100), machine);
      assertTrue(demand.isEmpty(), machine);
      assertTrue(told().contains("HP6002"), told());
      assertTrue(told().contains("no source says the rPerf a core"), told());
    }
  }

  @Test
  void cpuSecondsBecomeMips() throws IOException {
    // 100 CPU seconds in a minute of engines of 862 MIPS.
    Demand demand = read(new Load.CpuTime(100, 60), "3906-719");
    assertNear(862 * 100 / 60.0, 862 * 100 / 60.0, demand.mips());
    Demand anyMachine = read(new Load.CpuTime(60, 60), "");
    assertNear(469, 1000, anyMachine.mips());
  }

  @Test
  void aTableOfModelsComesBeforeTheRule() throws IOException {
    List<MatchProblem> none = new ArrayList<>();
    Catalogue own =
        CatalogueFile.read(
            "facts: [{id: t, subject: 3906-710, metric: mips_of_model, value: 9000, conditions: c,"
                + " standing: measured, source: s, date: '2026'}]",
            "own",
            none);
    assertEquals(List.of(), none);
    Path file =
        Files.writeString(
            folder.resolve("r.json"),
            """
            {"inventory":{"servers":[{"id":"A","model":"3906-710","capacity":{"value":1000,"metric":"MSU"}}]}}
            """);
    Demand demand = read(new Load.Review(file), "", Catalogue.builtIn().with(own));
    assertEquals(Interval.of(9000), demand.mips());
    assertFalse(told().contains("HP6008"), told());
  }

  @Test
  void machinesAreAddedUpAndWhatCannotBeToldIsNamed() throws IOException {
    Demand demand =
        review(
            """
            {"title":"x","deep":[[{"a":[1]}]],
            \t"inventory":{"servers":[
              {"id":"A","vendor":"IBM","model":"3906-710","role":"production","capacity":{"value":3000,"metric":"MIPS"},"products":["CICS"]},
              {"id":"B","vendor":"IBM","model":"z13","role":"test","capacity":{"value":500,"metric":"mips"}},
              {"id":"C","model":"z13","role":"disaster recovery","capacity":{"value":900,"metric":"MIPS"}},
              {"id":"D","model":"E980","capacity":{"value":143220,"metric":"CPW"}},
              {"id":"E","model":"Power S1022","capacity":{"value":20,"metric":"cores"}},
              {"id":"F","model":"DL380","capacity":{"value":40,"metric":"cores"}},
              {"id":"G","model":"z14","capacity":{"value":12,"metric":"cores"}},
              {"id":"H","model":"z14","capacity":{"value":-1,"metric":"MIPS"}},
              {"id":"I","model":"z14","capacity":[{"value":1,"metric":"MIPS"},{"value":2,"metric":"MIPS"}]},
              {"id":"J","model":"z14","capacity":{"value":1,"metric":"Mcycles"}},
              {"id":"K","model":"z14","capacity":{"value":1,"metric":"MIPS"}},
              {"id":"K","model":"z14","capacity":{"value":2,"metric":"MIPS"}},
              {"id":"L","model":"z14","capacity":{"value":7,"metric":"MIPS"}},
              {"id":"L","model":"z14","capacity":{"value":7,"metric":"MIPS"}},
              {"id":"M","model":"z14"},
              {"model":"z14","capacity":{"value":7,"metric":"MIPS"}},
              {"id":"N","model":"z14","capacity":{"value":"many","metric":"MIPS"}},
              {"id":"O","model":"z14","capacity":{"value":0,"metric":"MIPS"}},
              17
            ]}}
            """);
    assertEquals(Interval.of(3507), demand.mips());
    assertNear(143220 / 15904.0 + 20, 143220 / 14322.0 + 20, demand.powerCores());
    String told = told();
    for (String text :
        List.of(
            "C: 900 MIPS (z13): it stands by",
            "F: 40 cores (DL380): it is no IBM mainframe or Power machine",
            "G: 12 cores (z14): engines alone are no capacity",
            "machine `H`: `value` is -1.0, which is no amount",
            "machine `I` has 2 capacities",
            "machine `J`: `MCYCLES` is no known metric",
            "machine `K` has two capacities or descriptions",
            "machine `L` is listed twice; counted once",
            "machine `M` has no capacity",
            "machine `?`: it has no id",
            "machine `N`: `value` is `many`, which is no number",
            "machine `O`: its capacity is zero")) {
      assertTrue(told.contains(text), () -> text + " in " + told);
    }
  }

  @Test
  void whatTheReviewRejectedIsNamed() throws IOException {
    review(
        """
        {"inventory":{"servers":[],"rejected":[{"line":4,"reason":"a quote is not closed"},7]}}
        """);
    assertTrue(told().contains("HP6002 kept out of the answer: line 4 of the inventory: a quote"));
  }

  @Test
  void sharesThatContradictThemselvesAreKeptOut() throws IOException {
    Interval any = new Interval(0, 1);
    assertEquals(any, share("{\"online_share\":0.7,\"batch_share\":0.7}"));
    assertTrue(told().contains("add up to more than 1"), told());
    assertEquals(any, share("{\"online_share\":70}"));
    assertTrue(told().contains("a share above 1"), told());
    assertEquals(any, share("{}"));
    assertEquals(Interval.of(0.7), share("{\"online_share\":0.7,\"batch_share\":0.3}"));
    assertEquals(Interval.of(0.7), share("{\"online_share\":0.7}"));
    assertEquals(Interval.of(0.75), share("{\"batch_share\":0.25}"));
    Interval part = share("{\"online_share\":0.5,\"batch_share\":0.25}");
    assertEquals(new Interval(0.5, 0.75), part);
  }

  private Interval share(String workload) throws IOException {
    return review("{\"inventory\":{\"servers\":[]},\"workload\":" + workload + "}").onlineShare();
  }

  @Test
  void chainsComeLongestFirstAndBrokenOnesAreNamed() throws IOException {
    Demand demand =
        review(
            """
            {"inventory":{"servers":[{"id":"A","model":"3906-704","capacity":{"value":4000,"metric":"MIPS"}}]},
             "batch":{"window_minutes":360,"chains":[
               {"jobs":["A1"],"elapsed_minutes":10},
               {"jobs":["B1","B2"],"elapsed_minutes":200,"processor_share":0.5},
               {"jobs":["C1"],"elapsed_minutes":-3},
               {"jobs":["D1"],"elapsed_minutes":5,"processor_share":2},
               {"jobs":["E1"]}]}}
            """);
    assertEquals(
        List.of(200.0, 10.0), demand.chains().stream().map(Chain::elapsedMinutes).toList());
    assertEquals(360, demand.windowMinutes());
    assertEquals(new Demand.Engine(Interval.of(1000), false), demand.engine());
    for (String chain : List.of("[C1]", "[D1]", "[E1]")) {
      assertTrue(told().contains("batch chain " + chain), told());
    }
  }

  @Test
  void whatIsNoReviewIsNamed() throws IOException {
    for (String text : List.of("", "Dear Sirs", "[1]", "{", "{\"inventory\":", "{}", "{\"a\":1}")) {
      Demand demand = review(text);
      assertTrue(demand.isEmpty(), text);
      assertTrue(told().contains("HP6001"), () -> text + ": " + told());
    }
    assertTrue(review("{\"inventory\":7}").isEmpty());
    assertTrue(review("{\"inventory\":{\"servers\":7}}").isEmpty());
    assertTrue(review("{\"inventory\":{},\"inventory\":{}}").isEmpty());
    assertTrue(told().contains("HP6001 the review is no JSON"), told());
  }

  /// Whatever the bytes, there is an answer or a named problem, and no other exception.
  @Test
  void noBytesMakeItFail() throws IOException {
    Seed seed = Seed.forTest("mutated review");
    byte[] good =
        """
        {"inventory":{"servers":[{"id":"A","vendor":"IBM","model":"3906-704","role":"production",
        "capacity":{"value":4000,"metric":"MIPS"},"os":"z/OS","products":["CICS"]}]},"workload":
        {"online_share":0.5,"batch_share":0.5},"batch":{"chains":[{"jobs":["A1"],
        "elapsed_minutes":10}],"window_minutes":360}}\
        """
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 5000; i++) {
      byte[] bytes = good.clone();
      for (int change = seed.between(1, 4); change > 0; change--) {
        byte with = seed.pick((byte) '{', (byte) '[', (byte) '"', (byte) '-', (byte) '9', (byte) 0);
        bytes[seed.between(0, bytes.length - 1)] = with;
      }
      InventoryFile.read(new ByteArrayInputStream(bytes), problems);
    }
  }
}
