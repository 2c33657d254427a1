package homeport.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.data.CodePage;
import homeport.review.model.EstateReview;
import homeport.review.model.Member;
import homeport.testkit.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What cannot be read is named and kept out; the rest is reviewed; no file is lost.
class BadMembersTest {
  @TempDir Path folder;

  private static List<String> problems(EstateReview review) {
    return review.problems().stream().map(p -> p.id() + " " + p.file()).toList();
  }

  @Test
  void aBinaryAProgramInEbcdicAndALinkAreNamed() throws IOException {
    EstateFolder estate = new EstateFolder(folder).program("GOOD");
    byte[] module = new byte[400];
    Arrays.fill(module, (byte) 3);
    String source = Files.readString(folder.resolve("cbl/GOOD.cbl"));
    StringBuilder records = new StringBuilder();
    source.lines().forEach(line -> records.append(String.format("%-80s", line)));
    estate
        .with("cbl/MODULE.cbl", module)
        .with("cbl/HOST.cbl", CodePage.of("IBM-1140").encode(records))
        .with("data/UNLOAD", CodePage.of("IBM-1140").encode("ACCOUNT 0001  ".repeat(40)));
    Files.createSymbolicLink(folder.resolve("cbl/LINK.cbl"), folder.resolve("cbl/NONE.cbl"));
    EstateReview review = estate.review();
    assertEquals(
        List.of("HP6103 cbl/HOST.cbl", "HP6101 cbl/LINK.cbl", "HP6102 cbl/MODULE.cbl"),
        problems(review));
    assertEquals(1, review.totals().programs());
    assertEquals(1, review.totals().accepted());
    assertEquals(List.of("data/UNLOAD"), files(review, MemberKind.DATA));
  }

  private static List<String> files(EstateReview review, MemberKind kind) {
    return review.members().stream().filter(m -> m.kind() == kind).map(Member::file).toList();
  }

  @Test
  void aSourceThatTurnsBinaryFurtherOnIsNamed() throws IOException {
    EstateFolder estate = new EstateFolder(folder).program("LONG");
    String text = Files.readString(folder.resolve("cbl/LONG.cbl"));
    String comments = "      * A COMMENT\n".repeat(8_000);
    assertEquals(1, estate.with("cbl/LONG.cbl", text + comments).review().totals().accepted());
    EstateReview review = estate.with("cbl/LONG.cbl", text + comments + "\0\0").review();
    assertEquals(List.of("HP6102 cbl/LONG.cbl"), problems(review));
    assertEquals(0, review.totals().programs());
  }

  @Test
  void latinOneTextIsReadAsTheCompilerReadsIt() throws IOException {
    EstateFolder estate = new EstateFolder(folder).program("NAME", "DISPLAY 'KÖLN'");
    String text = Files.readString(folder.resolve("cbl/NAME.cbl"));
    EstateReview review =
        estate.with("cbl/NAME.cbl", text.getBytes(StandardCharsets.ISO_8859_1)).review();
    assertEquals(List.of(), problems(review));
    assertEquals(1, review.totals().accepted());
  }

  @Test
  void anEmptyFolderIsAReviewOfNothing() throws IOException {
    EstateReview review = new EstateFolder(folder).review();
    assertEquals(0, review.totals().members());
    assertEquals(List.of(), review.waves());
  }

  @Test
  void randomBytesNeverEndTheReview() throws IOException {
    Seed seed = Seed.forTest("random members");
    String words =
        " \n\t'\"().,*/-=&$IDENTIFICATION DIVISION PROGRAM-ID EXEC SQL CICS JOB DD DSN COPY ";
    EstateFolder estate = new EstateFolder(folder);
    List<String> endings = List.of("cbl", "jcl", "cpy", "bms", "csd", "ctl", "txt");
    for (int i = 0; i < 150; i++) {
      StringBuilder text = new StringBuilder(seed.oneIn(2) ? "//A JOB\n" : "");
      int length = seed.between(0, 600);
      while (text.length() < length) {
        int from = seed.between(0, words.length() - 2);
        text.append(words, from, seed.between(from + 1, words.length() - 1));
      }
      estate.with("m/F" + i + "." + endings.get(i % endings.size()), text.toString());
    }
    EstateReview review = estate.review();
    assertEquals(150, review.totals().members() + review.totals().leftOut());
    assertTrue(review.findings().stream().allMatch(f -> !f.text().isEmpty()));
  }
}
