package homeport.cobol.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.ProblemExamples;
import homeport.cobol.parse.CobolParser;
import homeport.cobol.source.OptionList;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every problem of the model and of the checks, shown: a program that has it, with what a person
/// sees, in one file.
///
/// A file has the parts `=== options LIST`, `=== program` and `=== problems`.
class ProblemGoldenTest {
  private static final ProblemExamples EXAMPLES =
      new ProblemExamples("homeport/cobol/check/problems", ProblemGoldenTest::render);
  private static final String PROGRAM = "=== program\n";
  private static final String OPTIONS = "=== options ";

  @TestFactory
  List<DynamicTest> shown() throws IOException {
    return EXAMPLES.files().stream()
        .map(path -> DynamicTest.dynamicTest(ProblemExamples.id(path), () -> EXAMPLES.check(path)))
        .toList();
  }

  @Test
  void everyPageHasAnExample() throws IOException {
    assertEquals(ProblemExamples.pages("HP0[134]\\d\\d"), EXAMPLES.ids());
  }

  private static String render(String parts) {
    int program = parts.indexOf(PROGRAM);
    String options =
        parts.startsWith(OPTIONS) ? parts.substring(OPTIONS.length(), program).strip() : "";
    String text = parts.substring(program + PROGRAM.length());
    Problems problems = new Problems();
    CompilerOptions base = OptionList.parse(options, CompilerOptions.DEFAULT, problems);
    CobolParser.Parsed parsed =
        CobolParser.parse(new SourceFile("EXAMPLE.cbl", text), CopyLibrary.EMPTY, base, problems);
    ModelBuilder.build(parsed.programs().getFirst(), parsed.options(), problems);
    return new ProblemRenderer(false).render(problems);
  }
}
