package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A programme on the command line, from its beginning to an offer and a report.
class ProgrammeCommandTest {
  private static final String REVIEW =
      """
      {"format":1,"estate":"Harbour","totals":{"programs":1},
       "inventory":{"servers":[{"id":"CEC1","vendor":"IBM","model":"z14","role":"production",
        "capacity":{"value":3200,"metric":"MIPS"},"os":"z/OS","products":[]}],"rejected":[]},
       "programs":[{"name":"A"}],"jobs":[],"findings":[],"blockers":[]}
      """;

  @TempDir Path folder;

  private CommandRun programme(String... words) {
    List<String> all = new ArrayList<>(List.of("programme"));
    all.addAll(List.of(words));
    return CommandRun.of(folder, new byte[0], all);
  }

  private void good(String... words) {
    CommandRun run = programme(words);
    assertEquals(0, run.status(), run.err());
  }

  private void begin() throws IOException {
    good("init");
    good("institution", "harbour", "--name", "Harbour Bank", "--supplier", "acme");
    good(
        "wave",
        "w1",
        "--order",
        "1",
        "--name",
        "First",
        "--from",
        "2026-01-01",
        "--to",
        "2026-06-30");
    good(
        "system",
        "harbour",
        "core",
        "--name",
        "Core",
        "--estate",
        "Harbour",
        "--wave",
        "w1",
        "--server",
        "CEC1");
    Files.writeString(folder.resolve("review.json"), REVIEW);
  }

  @Test
  void fromReviewToOffer() throws IOException {
    begin();
    CommandRun run =
        programme("submit", "harbour", "core", "review", "review.json", "--as", "bank:harbour");
    assertEquals("Review done: open; reviewed: 1 program, 0 blockers\n", run.out());
    CommandRun match =
        CommandRun.of(folder, new byte[0], List.of("match", "--review", "review.json", "--json"));
    Files.writeString(folder.resolve("match.json"), match.out());
    good("submit", "harbour", "core", "match", "match.json", "--as", "supplier:acme");
    good("offer", "harbour", "core", "-o", "offer.html", "--as", "supplier:acme");
    assertTrue(Files.readString(folder.resolve("offer.html")).contains("What is not known"));
    good("report", "-o", "reports");
    try (var files = Files.list(folder.resolve("reports"))) {
      assertEquals(3, files.count());
    }
    String board = programme("board", "--gate", "match", "--json").out();
    assertTrue(board.contains("\"total\" : 1"), board);
    good("export", "backup.json");
    good("import", "backup.json", "--store", "other");
    assertEquals(
        programme("show", "harbour", "core", "--json").out(),
        programme("show", "harbour", "core", "--json", "--store", "other").out());
    assertEquals("the ledger is whole: 6 entries\n", programme("verify", "--store", "other").out());
  }

  @Test
  void everyReasonIsShown() throws IOException {
    begin();
    Files.writeString(
        folder.resolve("wrong.json"),
        REVIEW
            .replace("\"Harbour\"", "\"Lakeside\"")
            .replace("{\"programs\":1}", "{\"programs\":9}"));
    CommandRun run =
        programme("submit", "harbour", "core", "review", "wrong.json", "--as", "bank:harbour");
    assertEquals(242, run.status());
    assertTrue(
        run.err().contains("error[HP6307]") && run.err().contains("error[HP6309]"), run.err());
    assertTrue(programme("history", "harbour", "core").out().contains("turned away"));
  }

  private static final String COPY =
      """
      //COPY JOB
      //A EXEC PGM=IEBGENER
      //SYSPRINT DD SYSOUT=*
      //SYSIN DD DUMMY
      //SYSUT1 DD *
      ONE
      TWO
      /*
      //SYSUT2 DD DSN=SOME.DATA,DISP=(NEW,CATLG),DCB=(RECFM=FB,LRECL=80)
      """;

  private CommandRun trial(String... words) {
    List<String> all = new ArrayList<>(List.of("trial"));
    all.addAll(List.of(words));
    CommandRun run = CommandRun.of(folder, new byte[0], all);
    assertEquals(0, run.status(), run.err());
    return run;
  }

  /// A job recorded and replayed opens the gate with its pack, and not with another one.
  @Test
  void aTrialIsHandedInWithItsPack() throws IOException {
    begin();
    Files.writeString(folder.resolve("homeport.yaml"), "name: Harbour\n");
    Files.writeString(folder.resolve("COPY.jcl"), COPY);
    String recorded = trial("record", "COPY.jcl", "-o", "copy.pack").out();
    good("signer", "harbour", recorded.substring(recorded.lastIndexOf(' ') + 1).strip());
    trial("replay", "copy.pack", "--to", "trial.json");
    Files.writeString(folder.resolve("OTHER.jcl"), COPY.replace("SOME.DATA", "OTHER.DATA"));
    trial("record", "OTHER.jcl", "-o", "other.pack");
    List<String> submit =
        List.of("submit", "harbour", "core", "trial", "trial.json", "--as", "bank:harbour");

    CommandRun other = withPack(submit, "other.pack");
    assertEquals(242, other.status());
    assertTrue(other.err().startsWith("error[HP6310]"), other.err());
    byte[] bytes = Files.readAllBytes(folder.resolve("other.pack"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(folder.resolve("other.pack"), bytes);
    CommandRun damaged = withPack(submit, "other.pack");
    assertEquals(242, damaged.status());
    assertTrue(damaged.err().contains("`other.pack` is not genuine"), damaged.err());

    assertEquals(
        "Trial's bound reached: closed; equal: 1 of 3 trials, 2 of 1,000 records\n",
        withPack(submit, "copy.pack").out());
    String history = programme("history", "harbour", "core", "trial", "--json").out();
    assertTrue(history.contains("\"pack_verified\" : true"), history);
  }

  private CommandRun withPack(List<String> submit, String pack) {
    List<String> words = new ArrayList<>(submit);
    words.addAll(List.of("--pack", pack));
    return programme(words.toArray(String[]::new));
  }

  @Test
  void mistakesAreNamed() throws IOException {
    assertTrue(programme("institution", "x", "--name", "X").err().startsWith("error[HP6302]"));
    begin();
    assertTrue(programme().err().startsWith("error[HP9004]"));
    assertTrue(programme("dance").err().startsWith("error[HP9004]"));
    assertTrue(programme("show").err().startsWith("error[HP9004]"));
    assertTrue(
        programme("show", "harbour", "--as", "bank:other").err().startsWith("error[HP6301]"));
    assertTrue(programme("show", "harbour", "--as", "king").err().startsWith("error[HP6304]"));
    assertTrue(programme("report", "soon").err().startsWith("error[HP6304]"));
    assertTrue(programme("board", "--sort", "luck").err().startsWith("error[HP6304]"));
    String late =
        programme(
                "submit",
                "harbour",
                "core",
                "review",
                "review.json",
                "--seen",
                "7",
                "--as",
                "bank:harbour")
            .err();
    assertTrue(late.startsWith("error[HP6320]"), late);
    assertTrue(
        programme("submit", "harbour", "core", "review", "none.json", "--as", "bank:harbour")
            .err()
            .startsWith("error[HP9005]"));
  }
}
