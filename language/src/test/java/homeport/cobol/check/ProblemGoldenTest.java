package homeport.cobol.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.parse.CobolParser;
import homeport.cobol.source.OptionList;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every problem of the model and of the checks, shown: a program that has it, with what a person
/// sees, in one file.
///
/// A file has the parts `=== options LIST`, `=== program` and `=== problems`. With UPDATE_GOLDEN=1
/// the last part is written anew.
class ProblemGoldenTest {
  private static final Path ROOT =
      Path.of(System.getProperty("homeport.root", "..")).toAbsolutePath().normalize();
  private static final Path FOLDER =
      ROOT.resolve("language/src/test/resources/homeport/cobol/check/problems");
  private static final String PROGRAM = "=== program\n";
  private static final String PROBLEMS = "=== problems\n";
  private static final String OPTIONS = "=== options ";

  @TestFactory
  List<DynamicTest> shown() throws IOException {
    return goldens().stream()
        .map(path -> DynamicTest.dynamicTest(name(path), () -> check(path)))
        .toList();
  }

  @Test
  void everyPageHasAnExample() throws IOException {
    Set<String> pages = new TreeSet<>();
    try (Stream<Path> all = Files.list(ROOT.resolve("docs/errors"))) {
      all.map(ProblemGoldenTest::name).filter(n -> n.matches("HP0[134]\\d\\d")).forEach(pages::add);
    }
    Set<String> examples = new TreeSet<>();
    goldens().forEach(path -> examples.add(name(path)));
    assertEquals(pages, examples);
  }

  private static List<Path> goldens() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(path -> path.toString().endsWith(".golden")).sorted().toList();
    }
  }

  private static String name(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.substring(0, name.indexOf('.'));
  }

  private static void check(Path path) throws IOException {
    String golden = Files.readString(path);
    int program = golden.indexOf(PROGRAM);
    int split = golden.indexOf(PROBLEMS) + PROBLEMS.length();
    String options =
        golden.startsWith(OPTIONS) ? golden.substring(OPTIONS.length(), program).strip() : "";
    String source = golden.substring(program + PROGRAM.length(), split - PROBLEMS.length());
    String shown = render(options, source);
    if ("1".equals(System.getenv("UPDATE_GOLDEN"))) {
      assertTrue(!"true".equals(System.getenv("CI")), "golden files are not rewritten by CI");
      Files.writeString(path, golden.substring(0, split) + shown);
    } else {
      assertEquals(golden.substring(split), shown);
    }
    assertTrue(shown.contains("[" + name(path)), "shows " + name(path));
  }

  private static String render(String options, String text) {
    Problems problems = new Problems();
    CompilerOptions base = OptionList.parse(options, CompilerOptions.DEFAULT, problems);
    CobolParser.Parsed parsed =
        CobolParser.parse(new SourceFile("EXAMPLE.cbl", text), CopyLibrary.EMPTY, base, problems);
    ModelBuilder.names(parsed.programs(), parsed.options(), problems);
    ModelBuilder.build(parsed.programs().getFirst(), parsed.options(), problems);
    return new ProblemRenderer(false).render(problems);
  }
}
