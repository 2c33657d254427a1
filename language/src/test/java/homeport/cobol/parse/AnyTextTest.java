package homeport.cobol.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.diagnostics.Problem;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.testkit.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Whatever the text is, there is a tree and a list of problems, soon, and nothing else.
class AnyTextTest {
  private static final Path PROGRAM =
      Path.of(System.getProperty("homeport.root", ".."))
          .resolve("language/src/test/resources/homeport/cobol/syntax/statements.cbl");

  /// For what takes a second or two, and took hours.
  private static final Duration MINUTES = Duration.ofMinutes(2);

  private static final int MUTANTS = Integer.getInteger("homeport.mutants", 150);

  private static Problems parse(String text, CopyLibrary copies) {
    Problems problems = new Problems();
    CobolParser.Parsed parsed =
        CobolParser.parse(
            new SourceFile("ANY.cbl", text), copies, CompilerOptions.DEFAULT, problems);
    assertTrue(parsed.programs().size() <= text.length());
    new ProblemRenderer(false).render(problems);
    return problems;
  }

  private static Problems soon(String text) {
    return within(Duration.ofSeconds(20), text);
  }

  private static Problems within(Duration limit, String text) {
    return Assertions.assertTimeoutPreemptively(limit, () -> parse(text, CopyLibrary.EMPTY));
  }

  @Test
  void mutatedPrograms() throws IOException {
    Seed seed = Seed.forTest("mutated programs");
    String program = Files.readString(PROGRAM);
    for (int i = 0; i < MUTANTS; i++) {
      String mutant = mutant(program, seed);
      try {
        soon(mutant);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + seed.start() + ", mutant " + i + ":\n" + mutant, e);
      }
    }
  }

  private static String mutant(String program, Seed seed) {
    List<String> words = new ArrayList<>(Arrays.asList(program.split("(?<=\\s)|(?=\\s)", -1)));
    int changes = seed.between(1, 12);
    for (int i = 0; i < changes; i++) {
      int at = seed.between(0, words.size() - 1);
      int other = seed.between(0, words.size() - 1);
      switch (seed.between(0, 7)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, words.get(other));
        case 2 -> words.set(at, words.get(other));
        case 3 -> words.set(at, words.get(at) + seed.pick("'", "\"", "(", ")", ".", ":", "=="));
        case 4 ->
            words.set(at, seed.pick("COPY", "REPLACE", "EXEC SQL", "PIC", "END-IF", "ELSE", "NOT"));
        case 5 -> words.set(at, String.valueOf((char) seed.between(0, 0x2FFF)));
        case 6 -> words.set(at, "\n" + seed.pick("      -", "      *", "      D", "\t", "   "));
        default -> words.subList(Math.min(at, other), Math.max(at, other)).clear();
      }
      if (words.isEmpty()) {
        words.add("X");
      }
    }
    return String.join("", words);
  }

  @Test
  void binaryGarbage() {
    Seed seed = Seed.forTest("binary garbage");
    for (int i = 0; i < 20; i++) {
      byte[] bytes = seed.bytes(seed.between(0, 20_000));
      soon(new String(bytes, StandardCharsets.ISO_8859_1));
      soon("       PROCEDURE DIVISION.\n       " + new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @Test
  void everySingleWordLeftOut() throws IOException {
    List<String> words = Arrays.asList(Files.readString(PROGRAM).split("(?<=\\s)|(?=\\s)", -1));
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isBlank()) {
        List<String> less = new ArrayList<>(words);
        less.remove(i);
        Problems problems = soon(String.join("", less));
        assertTrue(problems.all().size() < 12, "a cascade without word " + i + " " + words.get(i));
      }
    }
  }

  @Test
  void deepNesting() {
    String head = "       ID DIVISION.\n       PROGRAM-ID. X.\n       PROCEDURE DIVISION.\n";
    String b = "           ";
    deep(head + (b + "IF A = 1\n").repeat(100_000));
    deep(head + b + "COMPUTE A = " + ("(\n" + b).repeat(100_000));
    deep(head + b + "COMPUTE A = " + ("- \n" + b).repeat(100_000) + "1.\n");
    deep(head + b + "COMPUTE A = 1" + ("\n" + b + "+ 1").repeat(100_000) + ".\n");
    deep(head + b + "IF A = 1" + ("\n" + b + "OR 2").repeat(100_000) + " CONTINUE.\n");
    deep(head + b + "IF " + ("NOT\n" + b).repeat(100_000) + "A = 1 CONTINUE.\n");
    deep(head + b + "MOVE A " + ("(A\n" + b).repeat(100_000) + ".\n");
    deep(head + b + "IF " + ("((A) +\n" + b).repeat(100_000) + ".\n");
    deep(
        ("       ID DIVISION.\n       PROGRAM-ID. X.\n       PROCEDURE DIVISION.\n").repeat(2_000)
            + "       END PROGRAM X.\n".repeat(2_000));
  }

  private static void deep(String text) {
    Problems problems = soon(text);
    assertEquals(
        List.of("HP0204"),
        problems.all().stream().map(Problem::id).toList(),
        () -> new ProblemRenderer(false).render(problems));
  }

  @Test
  void copybooksThatCopyEachOtherWithoutEnd() {
    CopyLibrary tenTimesEach =
        (name, library) ->
            new CopyLibrary.Member(
                name,
                ("           COPY A" + (name.length() + "A").repeat(1) + name + ".\n").repeat(9));
    Problems problems =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> parse("       COPY A.\n", tenTimesEach));
    assertTrue(problems.hasErrors());
  }

  /// Words of three characters, which are many and have few hashes if those are the usual ones.
  @Test
  void shortWordsOfAllCharacters() {
    StringBuilder text = new StringBuilder("       PROCEDURE DIVISION.\n");
    for (int i = 0; i < 500_000; i++) {
      text.append(i % 16 == 0 ? "\n       " : " ");
      text.append((char) (0xC0 + i % 61));
      text.append((char) (0xC0 + i / 61 % 61));
      text.append((char) (0x100 + i / 3_721));
    }
    assertTrue(within(MINUTES, text.toString()).hasErrors());
  }

  @Test
  void aHundredThousandReplacements() {
    StringBuilder text = new StringBuilder("       REPLACE\n");
    for (int i = 0; i < 100_000; i++) {
      text.append("           ==A").append(i).append("== BY ==B==\n");
    }
    text.append("           .\n       PROCEDURE DIVISION.\n");
    text.append("           MOVE X TO Y MOVE X TO Y MOVE X TO Y.\n".repeat(50_000));
    assertTrue(within(MINUTES, text.toString()).all().size() < 10);
  }

  @Test
  void commasAreNothingToReplace() {
    Problems problems = soon("       REPLACE ==, ,== BY ==A==.\n       PROCEDURE DIVISION.\n");
    assertEquals("HP0013", problems.all().getFirst().id());
  }

  @Test
  void moreLinesThanThereMayBe() {
    assertEquals("HP0008", soon("\n".repeat(1_000_000)).all().getFirst().id());
    CopyLibrary blank = (name, library) -> new CopyLibrary.Member(name, "\n".repeat(90_000));
    Problems problems = parse("       COPY A.\n".repeat(20), blank);
    assertEquals("HP0008", problems.all().getFirst().id());
  }

  @Test
  void moreWordsThanThereMayBe() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      words.append("       ").append("X ".repeat(32)).append('\n');
    }
    CopyLibrary again = (name, library) -> new CopyLibrary.Member(name, words.toString());
    Problems problems = parse("       COPY A.\n".repeat(8), again);
    assertEquals("HP0008", problems.all().getFirst().id());
  }

  @Test
  void moreWordsThanThereMayBeWhenReplaced() {
    String lines = ("           " + "A ".repeat(30) + "\n").repeat(2_000);
    String by =
        "==A== BY ==\n" + ("           " + "C ".repeat(30) + "\n").repeat(40) + "           ==.\n";
    CopyLibrary same = (name, library) -> new CopyLibrary.Member(name, lines);
    Problems problems = parse("       COPY A REPLACING " + by, same);
    assertEquals(List.of("HP0008"), problems.all().stream().map(Problem::id).toList());
    problems = parse("       REPLACE " + by + lines, CopyLibrary.EMPTY);
    assertEquals(List.of("HP0008"), problems.all().stream().map(Problem::id).toList());
  }

  @Test
  void aCopybookWithTabsIsReadOnce() {
    CopyLibrary tabs = (name, library) -> new CopyLibrary.Member(name, "\t\tMOVE A TO B\n");
    Problems problems = parse("       DATA DIVISION.\n" + "       COPY A.\n".repeat(3), tabs);
    assertEquals(1, problems.all().stream().filter(of -> of.title().contains("TAB")).count());
  }

  @Test
  void timeGrowsWithTheSizeOnly() {
    String line = "           MOVE WS-AMOUNT-1 TO WS-TOTAL-2 (I) ADD 1 TO B.\n";
    String head = "       ID DIVISION.\n       PROGRAM-ID. X.\n       PROCEDURE DIVISION.\n";
    Problems problems = soon(head + line.repeat(50_000));
    assertEquals(List.of(), problems.all());
  }
}
