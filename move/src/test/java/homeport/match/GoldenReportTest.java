package homeport.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Whole reports, text and JSON, as they are read. `-Dhomeport.update=true` writes them anew.
class GoldenReportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final Path GOLDEN =
      Repository.here().root().resolve("move/src/test/resources/homeport/match/golden");

  private static Answer answer(Load load, String machine, Interval share, int draws)
      throws IOException {
    return new Sizing(Catalogue.builtIn(), DAY, new Sizing.Wish(0.3, draws, 7))
        .answer(load, machine, share);
  }

  @TestFactory
  Stream<DynamicTest> reportsAreAsBefore() throws IOException {
    Load review = new Load.Review(GOLDEN.resolve("review.json"));
    Answer bank = answer(review, "", null, 0);
    Answer mips = answer(new Load.Mips(5000), "", Interval.of(0.7), 1000);
    Answer unknown = answer(new Load.Rperf(500), "S924", null, 0);
    return Stream.of(
        test("bank.txt", TextReport.of(bank)),
        test("bank.json", JsonReport.of(bank)),
        test("mips.txt", TextReport.of(mips)),
        test("rperf-unknown.txt", TextReport.of(unknown)),
        test("msu.txt", TextReport.of(answer(new Load.Msu(300), "", null, 0))));
  }

  private static DynamicTest test(String name, String text) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Path file = GOLDEN.resolve(name);
          if (Boolean.getBoolean("homeport.update")) {
            Files.writeString(file, text, StandardCharsets.UTF_8);
          }
          assertEquals(Files.readString(file, StandardCharsets.UTF_8), text);
        });
  }

  @Test
  void aReportFitsOnAScreen() throws IOException {
    String text = TextReport.of(answer(new Load.Mips(5000), "", Interval.of(0.7), 1000));
    assertTrue(text.lines().count() <= 50, () -> text.lines().count() + " lines");
    text.lines().forEach(line -> assertTrue(line.length() <= 110, line));
  }
}
