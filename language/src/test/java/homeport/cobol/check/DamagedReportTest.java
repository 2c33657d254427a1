package homeport.cobol.check;

import static org.junit.jupiter.api.Assertions.assertFalse;

import homeport.cobol.CompilerOptions;
import homeport.codegen.Compiler;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The golden programs of reports, each third word of the REPORT SECTION left out in turn: there
/// are problems or a program, never an exception.
class DamagedReportTest {
  private static final Path PROGRAMS =
      Path.of(System.getProperty("homeport.root", "..")).resolve("programs/reports");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9-]+");

  @TestFactory
  List<DynamicTest> damaged() throws IOException {
    try (Stream<Path> all = Files.list(PROGRAMS)) {
      return all.sorted()
          .map(
              program -> DynamicTest.dynamicTest("" + program.getFileName(), () -> damage(program)))
          .toList();
    }
  }

  private static void damage(Path program) throws IOException {
    String text = Files.readString(program.resolve("prog.cbl"));
    assertFalse(lower(text).hasErrors(), "the program itself");
    int end = text.indexOf("PROCEDURE DIVISION");
    Matcher words = WORD.matcher(text);
    int count = 0;
    for (int at = text.indexOf("REPORT SECTION");
        words.find(at) && words.start() < end;
        at = words.end()) {
      if (++count % 3 == 0) {
        lower(text.substring(0, words.start()) + text.substring(words.end()));
      }
    }
  }

  private static Problems lower(String text) {
    Problems problems = new Problems();
    Compiler.lower(
        new SourceFile("prog.cbl", text), (_, _) -> null, CompilerOptions.DEFAULT, problems);
    return problems;
  }
}
