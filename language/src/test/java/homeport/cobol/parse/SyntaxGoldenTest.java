package homeport.cobol.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Programs and the trees that are made of them, `NAME.cbl` and `NAME.syntax`; UPDATE_GOLDEN=1
/// writes the trees anew.
class SyntaxGoldenTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("homeport.root", ".."))
          .resolve("language/src/test/resources/homeport/cobol/syntax");

  @TestFactory
  List<DynamicTest> trees() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(path -> path.toString().endsWith(".cbl"))
          .sorted()
          .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path)))
          .toList();
    }
  }

  private static void check(Path path) throws IOException {
    Problems problems = new Problems();
    SourceFile source = new SourceFile(path.getFileName().toString(), Files.readString(path));
    CobolParser.Parsed parsed =
        CobolParser.parse(source, CopyLibrary.EMPTY, CompilerOptions.DEFAULT, problems);
    assertEquals("", new ProblemRenderer(false).render(problems));
    String text = SyntaxText.of(parsed.programs());
    Path golden = Path.of(path.toString().replace(".cbl", ".syntax"));
    if (GoldenFiles.areWritten()) {
      Files.writeString(golden, text);
    } else {
      assertEquals(Files.readString(golden), text);
    }
  }
}
