package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The statuses that scripts rely on: 0 equal or genuine, 1 different or tampered, 2 could not
/// tell.
class TrialCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(
        folder.resolve("REC.cpy"), "       01  REC.\n           05  REC-ID PIC X(2).\n");
    Files.write(folder.resolve("a"), new byte[] {(byte) 0xC1, (byte) 0xC2});
    Files.write(folder.resolve("b"), new byte[] {(byte) 0xC1, (byte) 0xC3});
    Files.write(folder.resolve("odd"), new byte[3]);
  }

  private ShellProbe compare(String left, String right) {
    return ShellProbe.run(
        "trial",
        "compare",
        path(left),
        path(right),
        "--copybook",
        path("REC.cpy"),
        "--key",
        "REC-ID");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void compareEndsWith0And1And2() {
    assertEquals(0, compare("a", "a").status());
    ShellProbe different = compare("a", "b");
    assertEquals(1, different.status());
    assertTrue(different.out().contains("1 missing, 1 extra"), different.out());
    ShellProbe odd = compare("a", "odd");
    assertEquals(2, odd.status());
    assertTrue(odd.err().startsWith("error[HP6206]"), odd.err());
  }

  /// Outside an estate there are no data sets, so that a name can only be a file's.
  @Test
  void aFileThatIsNotThereIsNamed() {
    CommandRun run =
        CommandRun.of(
            folder,
            new byte[0],
            List.of("trial", "compare", "a", "nosuch", "--copybook", "REC.cpy"));
    assertEquals(242, run.status());
    assertTrue(run.err().contains("error[HP9005]: `nosuch` does not exist"), run.err());
  }

  @Test
  void aJobIsRecordedVerifiedAndReplayed() throws IOException {
    Files.writeString(folder.resolve("homeport.yaml"), "name: Small\n");
    Files.writeString(folder.resolve("J.jcl"), "//J JOB\n//A EXEC PGM=IEFBR14\n");
    String pack = path("j.pack");
    ShellProbe recorded = ShellProbe.run("trial", "record", path("J.jcl"), "-o", pack);
    assertEquals(0, recorded.status(), recorded.err());
    String key = path(".homeport/keys/trial.pub");
    assertEquals(0, ShellProbe.run("trial", "verify", pack, "--public-key", key).status());
    ShellProbe replayed = ShellProbe.run("trial", "replay", pack, "--to", path("trial.json"));
    assertEquals(0, replayed.status(), replayed.out() + replayed.err());
    assertTrue(Files.readString(folder.resolve("trial.json")).contains("\"equal\" : true"));

    byte[] bytes = Files.readAllBytes(Path.of(pack));
    bytes[bytes.length / 2] ^= 1;
    Files.write(Path.of(pack), bytes);
    assertEquals(1, ShellProbe.run("trial", "verify", pack).status());
    assertEquals(1, ShellProbe.run("trial", "replay", pack).status());
    assertEquals(2, ShellProbe.run("trial", "verify", path("REC.cpy")).status());
  }
}
