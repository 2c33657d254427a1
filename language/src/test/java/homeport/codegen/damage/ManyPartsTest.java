package homeport.codegen.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.codegen.Compiler;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Programs with very many files, pictures and entry points, for which one method of the class has
/// no room: they are compiled to classes that the virtual machine takes, or refused by name.
class ManyPartsTest {
  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count)
        .mapToObj(i -> "       " + line.apply(i) + "\n")
        .collect(Collectors.joining());
  }

  private static final String HEAD = "       ID DIVISION.\n       PROGRAM-ID. MANY.\n";

  private static void compiled(String text) throws ReflectiveOperationException {
    assertTrue(Outcome.of(HEAD + text, CopyLibrary.EMPTY, CompilerOptions.DEFAULT));
  }

  private static void refused(String title, String text) {
    Problems problems = new Problems();
    SourceFile source = new SourceFile("MANY.cbl", HEAD + text);
    assertEquals(
        List.of(), Compiler.lower(source, CopyLibrary.EMPTY, CompilerOptions.DEFAULT, problems));
    assertEquals(List.of(title), problems.all().stream().map(Problem::title).toList());
  }

  private static String files(int count) {
    return "       ENVIRONMENT DIVISION.\n       INPUT-OUTPUT SECTION.\n       FILE-CONTROL.\n"
        + lines(count, i -> "    SELECT F" + i + " ASSIGN TO D" + i + ".")
        + "       DATA DIVISION.\n       FILE SECTION.\n"
        + lines(count, i -> "FD  F" + i + ".\n       01  R" + i + " PIC X(80).")
        + "       PROCEDURE DIVISION.\n"
        + lines(count, i -> "    OPEN INPUT F" + i)
        + "           GOBACK.\n";
  }

  /// As many pictures as there are ways to edit so many digits.
  private static String pictures(int count) {
    return "       DATA DIVISION.\n       WORKING-STORAGE SECTION.\n       77  A PIC 9(4).\n"
        + lines(count, i -> "77  E" + i + " PIC " + picture(i) + ".")
        + "       PROCEDURE DIVISION.\n"
        + lines(count, i -> "    MOVE A TO E" + i + " MOVE E" + i + " TO A")
        + "           GOBACK.\n";
  }

  private static String picture(int number) {
    StringBuilder picture = new StringBuilder();
    int left = number;
    for (int i = 0; i < 9; i++) {
      picture.append(List.of("9", "9B", "9/").get(left % 3));
      left /= 3;
    }
    return picture.append("/9").toString();
  }

  private static String entries(int count) {
    return "       DATA DIVISION.\n       WORKING-STORAGE SECTION.\n       77  A PIC 9(4).\n"
        + "       PROCEDURE DIVISION.\n"
        + lines(count, i -> "    ENTRY 'E" + i + "'.\n           ADD 1 TO A.")
        + "           GOBACK.\n";
  }

  @Test
  void files() throws ReflectiveOperationException {
    compiled(files(1_900));
    refused("the program has 2103 records that have storage of their own", files(2_100));
  }

  @Test
  void pictures() throws ReflectiveOperationException {
    compiled(pictures(4_000));
    refused("the program has 4001 different PICTUREs that edit", pictures(4_001));
  }

  @Test
  void entries() throws ReflectiveOperationException {
    compiled(entries(999));
    refused("the program has 1001 entry points and parameters of theirs", entries(1_000));
  }
}
