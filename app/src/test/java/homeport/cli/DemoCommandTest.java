package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.tidy.Repository;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample bank's whole day: that its proof holds and its trial finds the planted fault, and
/// that the proof does not hold when a program changes.
class DemoCommandTest {
  @TempDir private Path home;

  @Test
  void theProofHoldsAndTheTrialFindsTheFault() throws IOException {
    Result result = demo();
    String out = result.out();
    assertAll(
        () -> assertEquals(0, result.status(), out),
        () -> assertTrue(out.contains("The proof holds."), out),
        () -> assertEquals(26, count(out, "  equal\n"), out),
        () -> assertMatches(out, "INTEREST  ABEND U1999 .* on purpose"),
        () -> assertMatches(out, "ACCOUNT.KSDS AT ABEND .*  equal\n"),
        () -> assertMatches(out, "DAY +genuine; replayed: \\d+ outputs, +[0-9,]+ records, equal"),
        () -> assertEquals(10, count(out, " records, equal\n"), out),
        () -> assertMatches(out, "Trial's bound reached  open    equal: 10 of 10 trials"),
        () -> assertMatches(out, "DAY +genuine; replayed: .* \\d+ outputs DIFFERENT"),
        () -> assertMatches(out, "record \\d+, ACCT-BRANCH=1010 ACCT-PRODUCT='CU'"),
        // A fee that is not rounded up is a cent lower, and the balance a cent higher.
        () -> assertCents(out, "ACCT-BALANCE", 1),
        () -> assertCents(out, "ACCT-FEES-YTD", -1),
        () -> assertMatches(out, "Trial's bound reached  CLOSED  the trial differs"),
        () -> assertTrue(out.contains("the gate is closed."), out));
    theLedgerSaysThatThePackWasVerified();
  }

  private void theLedgerSaysThatThePackWasVerified() {
    CommandRun history =
        CommandRun.of(
            home,
            new byte[0],
            List.of(
                "programme",
                "history",
                "harbour",
                "core",
                "trial",
                "--json",
                "--store",
                ".homeport/demo/programme"));
    assertEquals(11, count(history.out(), "\"pack_verified\" : true"), history.out());
  }

  private static void assertMatches(String out, String pattern) {
    assertTrue(Pattern.compile(pattern).matcher(out).find(), () -> pattern + " in " + out);
  }

  private static void assertCents(String out, String field, int cents) {
    Matcher line = Pattern.compile(field + " +recorded +(\\S+) +now +(\\S+)").matcher(out);
    assertTrue(line.find(), out);
    BigDecimal change = new BigDecimal(line.group(2)).subtract(new BigDecimal(line.group(1)));
    assertEquals(BigDecimal.valueOf(cents, 2), change, line.group());
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
        () -> assertTrue(result.out().endsWith("The proof does not hold.\n"), result.out()));
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
