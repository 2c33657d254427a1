package homeport.cobol.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.parse.CobolParser;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Programs that are large in one respect take a time that grows with their size: each of these
/// would take hours or longer if every part were held against every other.
class LargeProgramTest {
  private static final String HEAD =
      "       ID DIVISION.\n       PROGRAM-ID. X.\n       DATA DIVISION.\n";
  private static final String STORAGE = HEAD + "       WORKING-STORAGE SECTION.\n";
  private static final String LINKAGE = HEAD + "       LINKAGE SECTION.\n";
  private static final String CODE = "       PROCEDURE DIVISION.\n";
  private static final Duration SOON = Duration.ofMinutes(3);

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count)
        .mapToObj(i -> "       " + line.apply(i) + "\n")
        .collect(Collectors.joining());
  }

  /// The ids of what is wrong.
  private static List<String> problems(String text) {
    return assertTimeoutPreemptively(
        SOON,
        () -> {
          Problems problems = new Problems();
          CobolParser.Parsed parsed =
              CobolParser.parse(
                  new SourceFile("ANY.cbl", text),
                  CopyLibrary.EMPTY,
                  CompilerOptions.DEFAULT,
                  problems);
          for (ProgramSyntax program : parsed.programs()) {
            ModelBuilder.examine(program, parsed.options(), problems);
          }
          return problems.all().stream().map(Problem::id).distinct().toList();
        });
  }

  @Test
  void functionsInFunctions() {
    int depth = 200;
    String data = STORAGE + "       01  A PIC 9(4).\n" + CODE + "           COMPUTE A =\n";
    assertEquals(
        List.of(),
        problems(
            data
                + lines(depth, _ -> "    FUNCTION MAX(1,")
                + "           A\n"
                + lines(depth, _ -> "    )")
                + "           .\n"));
  }

  @Test
  void redefinitionsOfOneItem() {
    String records = lines(100_000, i -> "01  R" + i + " REDEFINES A PIC X.");
    assertEquals(List.of(), problems(STORAGE + "       01  A PIC X.\n" + records + CODE));
    assertEquals(List.of(), problems(LINKAGE + "       01  A PIC X.\n" + records + CODE));
  }

  @Test
  void redefinitionsOfWhatIsNotThere() {
    String records = lines(100_000, i -> "01  R" + i + " REDEFINES B PIC X.");
    assertEquals(List.of("HP0111"), problems(STORAGE + "       01  A PIC X.\n" + records + CODE));
  }

  @Test
  void itemsOfOneNameInManyGroups() {
    int groups = 30_000;
    assertEquals(
        List.of(),
        problems(
            STORAGE
                + lines(groups, i -> "01  G" + i + ".\n           05  N PIC X.")
                + CODE
                + lines(groups, i -> "    MOVE N OF G" + i + " TO N IN G0.")));
  }

  @Test
  void groupsThatCorrespondInManyItems() {
    int items = 40_000;
    String group = lines(items, i -> "    05  I" + i + " PIC X.");
    assertEquals(
        List.of(),
        problems(
            STORAGE
                + "       01  G.\n"
                + group
                + "       01  H.\n"
                + group
                + CODE
                + lines(20, _ -> "    MOVE CORRESPONDING G TO H.")));
  }

  @Test
  void namesThatAreAlmostDefined() {
    int items = 20_000;
    assertEquals(
        List.of("HP0142"),
        problems(
            STORAGE
                + lines(items, i -> "01  ITEM-NUMBER-" + i + " PIC X.")
                + CODE
                + lines(items, i -> "    DISPLAY ITEM-NUMBR-" + i + ".")));
  }

  @Test
  void recordsThatHaveStorageOfTheirOwn() {
    assertEquals(List.of(), problems(LINKAGE + lines(1_900, i -> "01  R" + i + " PIC X.") + CODE));
    assertEquals(
        List.of("HP0136"), problems(LINKAGE + lines(50_000, i -> "01  R" + i + " PIC X.") + CODE));
    assertEquals(
        List.of("HP0136"),
        problems(STORAGE + lines(50_000, i -> "01  R" + i + " PIC X EXTERNAL.") + CODE));
  }

  @Test
  void itemsInOneGroup() {
    assertEquals(
        List.of(),
        problems(
            STORAGE + "       01  G.\n" + lines(65_536, i -> "    05  I" + i + " PIC X.") + CODE));
  }
}
