package homeport.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Benchmarks with two contenders that are shell scripts: the launcher prints at once, what `cobc`
/// makes waits a while before.
class BenchTest {
  private static final String MAIN =
      """
             IDENTIFICATION DIVISION.
             PROGRAM-ID. X01MAIN.
             ENVIRONMENT DIVISION.
             INPUT-OUTPUT SECTION.
             FILE-CONTROL.
            *    SELECT OLD ASSIGN TO NOTTHIS.
                 SELECT A ASSIGN TO XFILE ORGANIZATION IS INDEXED
                     RECORD KEY IS A-KEY.
             PROCEDURE DIVISION.
                 STOP RUN.
      """;

  @TempDir Path folder;
  @TempDir Path scratch;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("x01main.cob"), MAIN);
    Files.writeString(
        folder.resolve("x01sub.cob"), "       PROCEDURE DIVISION USING A.\n           GOBACK.\n");
    Files.writeString(folder.resolve("expected.txt"), "X01 ONE   1\nX01 TWO   2  \n");
  }

  private Path script(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    assertTrue(file.toFile().setExecutable(true));
    return file;
  }

  private List<Comparison> run(Path launcher, boolean peer) throws BenchProblem, IOException {
    BenchRun.Wish wish = new BenchRun.Wish(launcher, peer ? folder.toString() : "", 3, false);
    return new BenchRun(BenchFolder.read(folder, List.of()), wish, scratch).run(_ -> {});
  }

  @Test
  void readsAFolder() throws BenchProblem, IOException {
    BenchFolder read = BenchFolder.read(folder, List.of("x01"));
    Benchmark benchmark = read.benchmarks().getFirst();
    assertEquals("X01", benchmark.id());
    assertEquals(folder.resolve("x01main.cob"), benchmark.source());
    assertEquals(List.of("XFILE"), benchmark.ddNames());
    assertTrue(benchmark.keyed());
    assertEquals(List.of(folder.resolve("x01sub.cob")), read.called());
    assertTrue(benchmark.matches(List.of("X01 TWO   2", "other", "X01 ONE   1   ")));
    assertFalse(benchmark.matches(List.of("X01 TWO   2", "X01 ONE   2")));
    assertFalse(benchmark.matches(List.of("X01 TWO   2")));
  }

  @Test
  void namesWhatAFolderLacks() throws IOException {
    assertThrows(BenchProblem.class, () -> BenchFolder.read(folder, List.of("X02")));
    Files.writeString(folder.resolve("x01other.cbl"), MAIN);
    assertThrows(BenchProblem.class, () -> BenchFolder.read(folder, List.of()));
    Files.delete(folder.resolve("expected.txt"));
    assertThrows(BenchProblem.class, () -> BenchFolder.read(folder, List.of()));
  }

  @Test
  void timesBothInTurn() throws BenchProblem, IOException {
    Path launcher = script("homeport", "echo 'X01 ONE   1'", "echo \"X01 TWO   2\"");
    script(
        "cobc",
        "case $1 in --version) echo 'cobc (GnuCOBOL) 0.0'; exit;; esac",
        "printf '#!/bin/sh\\nsleep 0.3\\necho X01 ONE \\ \\ 1\\necho X01 TWO \\ \\ 2\\n' >$3",
        "chmod +x $3");
    Comparison comparison = run(launcher, true).getFirst();
    assertEquals(List.of(), comparison.faults());
    assertTrue(
        comparison.ratio() != null && comparison.ratio().median() > 1.5,
        () -> comparison.toString());
    assertTrue(comparison.peer() != null && comparison.peer().least() >= 0.3);
    assertTrue(comparison.wall().least() <= comparison.wall().median());
    assertTrue(BenchReport.row(comparison).contains("equal"));
  }

  @Test
  void saysWhenAnOutputDiffers() throws BenchProblem, IOException {
    Path wrong = script("homeport", "echo 'X01 ONE   1'");
    Comparison comparison = run(wrong, false).getFirst();
    assertTrue(comparison.faults().getFirst().startsWith("X01 of homeport did not print"));
    assertTrue(BenchReport.row(comparison).contains("DIFFERS"));
    Comparison failed = run(script("homeport", "echo no >&2", "exit 3"), false).getFirst();
    assertTrue(failed.faults().getFirst().contains("ended with status 3: no"));
  }

  @Test
  void addsUp() throws IOException {
    assertEquals(new Spread(2, 1, 5), Spread.of(List.of(5.0, 1.0, 2.0)));
    assertEquals(new Spread(2.5, 1, 5), Spread.of(List.of(5.0, 1.0, 2.0, 3.0)));
    double mean = BenchReport.mean(List.of(Spread.of(List.of(2.0)), Spread.of(List.of(8.0))));
    assertEquals(4, mean, 1e-9);
    assertEquals(61.53, TimedProcess.children("0m0.00s 0m0.00s\n1m1.50s 0m0.03s\n"), 1e-9);
    assertThrows(IOException.class, () -> TimedProcess.children("?"));
  }
}
