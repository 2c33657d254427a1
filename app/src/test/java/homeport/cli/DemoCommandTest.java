package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.tidy.Repository;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample bank's whole day: that its proof holds, and that it does not when a program changes.
class DemoCommandTest {
  @TempDir private Path home;

  @Test
  void theProofHolds() throws IOException {
    Result result = demo();
    assertAll(
        () -> assertEquals(0, result.status(), result.out()),
        () -> assertTrue(result.out().contains("The proof holds."), result.out()),
        () -> assertEquals(8, count(result.out(), "  equal\n"), result.out()));
  }

  @Test
  void aRoundingThatIsLeftOutIsFound() throws IOException {
    copySample();
    Path posting = home.resolve("samples/savings-bank/cobol/HSBPOST.cbl");
    String text = Files.readString(posting);
    String changed = text.replace("GIVING WS-FEE ROUNDED", "GIVING WS-FEE");
    Files.writeString(posting, changed);
    Result result = run();
    assertAll(
        () -> assertTrue(!text.equals(changed), "the program has no such statement any more"),
        () -> assertEquals(1, result.status(), result.out()),
        () -> assertTrue(result.out().contains("ACCOUNT.KSDS"), result.out()),
        () -> assertTrue(result.out().contains("DIFFERENT: "), result.out()),
        () -> assertTrue(result.out().contains("The proof does not hold."), result.out()));
  }

  private record Result(int status, String out) {}

  private Result demo() throws IOException {
    copySample();
    return run();
  }

  private void copySample() throws IOException {
    Path sample = Repository.here().root().resolve("samples/savings-bank");
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path file : files.filter(f -> !f.toString().contains(".homeport")).toList()) {
        Path to = home.resolve("samples/savings-bank").resolve(sample.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
  }

  private Result run() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
    Shell shell =
        new Shell(
            printed,
            printed,
            InputStream.nullInputStream(),
            Map.of("HOMEPORT_HOME", home.toString()),
            home,
            false);
    int status = new CommandLine(Main.commands()).run(List.of("demo", "--once"), shell);
    return new Result(status, out.toString(StandardCharsets.UTF_8));
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }
}
