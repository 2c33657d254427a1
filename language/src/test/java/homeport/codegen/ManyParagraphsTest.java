package homeport.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.codegen.jvm.EmittedProgram;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.lang.classfile.ClassFile;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Programs of very many paragraphs, for which there would be neither time nor memory if what is
/// known of each had room for every other.
class ManyParagraphsTest {
  private static final Duration SOON = Duration.ofMinutes(3);
  private static final int CONSTANTS_MAX = 65_535;

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count)
        .mapToObj(i -> "       " + line.apply(i) + "\n")
        .collect(Collectors.joining());
  }

  private static EmittedProgram compiled(String procedures) {
    String text =
        "       ID DIVISION.\n       PROGRAM-ID. X.\n       DATA DIVISION.\n"
            + "       WORKING-STORAGE SECTION.\n       77  A PIC 9(4).\n"
            + "       PROCEDURE DIVISION.\n"
            + procedures;
    Problems problems = new Problems();
    List<EmittedProgram> programs =
        assertTimeoutPreemptively(
            SOON,
            () ->
                Compiler.compile(
                    new SourceFile("ANY.cbl", text),
                    CopyLibrary.EMPTY,
                    CompilerOptions.DEFAULT,
                    problems));
    assertEquals(List.of(), problems.all());
    return programs.getFirst();
  }

  @Test
  void thatNothingPerforms() {
    compiled("       M. GOBACK.\n" + lines(150_000, i -> "P" + i + ". ADD 1 TO A."));
  }

  @Test
  void eachWithAGoToToTheLast() {
    compiled(
        lines(20_000, i -> "P" + i + ". ADD 1 TO A. IF A > 7 GO TO Z.")
            + "       Z. DISPLAY A. GOBACK.\n");
  }

  @Test
  void inOneSection() {
    compiled(
        "       S SECTION.\n       M. GOBACK.\n"
            + lines(100_000, i -> "P" + i + ". EXIT SECTION."));
  }

  @Test
  void performedOneAfterTheOther() {
    int paragraphs = 25_000;
    EmittedProgram program =
        compiled(
            "       M.\n"
                + lines(paragraphs, i -> "    PERFORM P" + i)
                + "           GOBACK.\n"
                + lines(paragraphs, i -> "P" + i + ". ADD 1 TO A."));
    program
        .classes()
        .values()
        .forEach(bytes ->
            assertTrue(ClassFile.of().parse(bytes).constantPool().size() <= CONSTANTS_MAX));
  }
}
