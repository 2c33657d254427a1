package homeport.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A group of very many items, which would take many minutes if each place of an item were found by
/// going through those before it.
class LargeGroupTest {
  private static final int ITEMS = 30_000;
  private static final Duration SOON = Duration.ofMinutes(3);

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count)
        .mapToObj(i -> "           " + line.apply(i) + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void initializedAndNamedManyTimes() {
    String text =
        "       ID DIVISION.\n       PROGRAM-ID. X.\n       DATA DIVISION.\n"
            + "       WORKING-STORAGE SECTION.\n       01  G.\n"
            + lines(ITEMS, i -> "05  I" + i + " PIC 9(4).")
            + "       PROCEDURE DIVISION.\n"
            + lines(100, _ -> "INITIALIZE G.")
            + lines(5_000, i -> "MOVE 1 TO I" + (ITEMS - 1 - i) + ".")
            + "           GOBACK.\n";
    Problems problems = new Problems();
    int programs =
        assertTimeoutPreemptively(
            SOON,
            () ->
                Compiler.compile(
                        new SourceFile("ANY.cbl", text),
                        CopyLibrary.EMPTY,
                        CompilerOptions.DEFAULT,
                        problems)
                    .size());
    assertEquals(1, programs);
  }
}
