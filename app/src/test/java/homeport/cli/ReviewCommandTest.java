package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
  private static final Path SAMPLE = Repository.here().root().resolve("samples/savings-bank");

  @TempDir Path folder;

  @Test
  void theSampleBankIsReviewed() throws IOException {
    ShellProbe probe = ShellProbe.run("review", SAMPLE.toString(), "-o", folder.toString());
    assertEquals(0, probe.status(), probe.err());
    assertTrue(probe.out().startsWith("Harbour Savings Bank: "), probe.out());
    assertEquals("", probe.err());
    assertTrue(Files.size(folder.resolve("index.html")) > 10_000);
    assertTrue(Files.readString(folder.resolve("review.json")).startsWith("{"));
  }

  @Test
  void aReviewOfAnEstateWithItsOwnOutputInsideIsTheSame() throws IOException {
    Path estate = Files.createDirectories(folder.resolve("estate"));
    Files.writeString(estate.resolve("J.jcl"), "//J JOB\n//S EXEC PGM=IEFBR14\n");
    assertEquals(0, ShellProbe.run("review", estate.toString()).status());
    String first = Files.readString(estate.resolve("review/review.json"));
    assertEquals(0, ShellProbe.run("review", estate.toString()).status());
    assertEquals(first, Files.readString(estate.resolve("review/review.json")));
  }

  @Test
  void anInventoryIsReadAndWhatIsWrongInItIsShown() throws IOException {
    Path inventory = folder.resolve("servers.csv");
    Files.writeString(
        inventory,
        "machine,vendor,model,role,capacity,metric,os,products\n"
            + "A,IBM,z14,prod,100,MIPS,z/OS,\nB,IBM,z14,prod,much,MIPS,z/OS,\n");
    Path out = folder.resolve("out");
    ShellProbe probe =
        ShellProbe.run(
            "review", SAMPLE.toString(), "-o", out.toString(), "--inventory", inventory.toString());
    assertEquals(0, probe.status());
    assertTrue(probe.err().contains("note[HP6111]: servers.csv:3: "), probe.err());
    assertEquals(0, ShellProbe.run("match", "--review", out + "/review.json").status());
  }

  @Test
  void mistakesAreOneLine() throws IOException {
    for (String[] words :
        new String[][] {
          {"review"},
          {"review", folder.resolve("none").toString()},
          {"review", Files.writeString(folder.resolve("file"), "x").toString()},
          {"review", folder.toString(), "--inventory", folder.resolve("none.csv").toString()}
        }) {
      ShellProbe probe = ShellProbe.run(words);
      assertEquals(ExitStatus.USAGE, probe.status());
      assertEquals(1, probe.err().lines().count(), probe.err());
      assertTrue(probe.err().startsWith("error[HP9"), probe.err());
    }
  }
}
