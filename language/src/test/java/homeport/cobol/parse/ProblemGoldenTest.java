package homeport.cobol.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.source.OptionList;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every problem of the front end, shown: a program that has it, with what a person sees, in one
/// file.
///
/// A file has the parts `=== options LIST`, `=== program`, `=== copy NAME` and `=== problems`. With
/// UPDATE_GOLDEN=1 the last part is written anew.
class ProblemGoldenTest {
  private static final Path ROOT =
      Path.of(System.getProperty("homeport.root", "..")).toAbsolutePath().normalize();
  private static final Path FOLDER =
      ROOT.resolve("language/src/test/resources/homeport/cobol/problems");
  private static final String PROBLEMS = "=== problems\n";

  @TestFactory
  List<DynamicTest> shown() throws IOException {
    return goldens().stream()
        .map(path -> DynamicTest.dynamicTest(name(path), () -> check(path)))
        .toList();
  }

  @Test
  void everyPageOfTheFrontEndHasAnExample() throws IOException {
    Set<String> pages = new TreeSet<>();
    try (Stream<Path> all = Files.list(ROOT.resolve("docs/errors"))) {
      all.map(ProblemGoldenTest::name).filter(n -> n.matches("HP0[02]\\d\\d")).forEach(pages::add);
    }
    // A program with more words than the limit would take minutes and gigabytes; its own test has
    // it.
    pages.remove("HP0008");
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
    int split = golden.indexOf(PROBLEMS) + PROBLEMS.length();
    String expected = golden.substring(split);
    String shown = render(golden.substring(0, split - PROBLEMS.length()));
    if ("1".equals(System.getenv("UPDATE_GOLDEN"))) {
      assertTrue(!"true".equals(System.getenv("CI")), "golden files are not rewritten by CI");
      Files.writeString(path, golden.substring(0, split) + shown);
    } else {
      assertEquals(expected, shown);
    }
    assertTrue(shown.contains("[" + name(path)), "shows " + name(path));
  }

  private static String render(String parts) {
    Map<String, StringBuilder> texts = new TreeMap<>();
    StringBuilder into = new StringBuilder();
    String options = "";
    for (String line : parts.lines().toList()) {
      if (line.startsWith("=== options ")) {
        options = line.substring("=== options ".length());
      } else if (line.startsWith("=== ")) {
        into = texts.computeIfAbsent(line.substring(4), _ -> new StringBuilder());
      } else {
        into.append(line).append('\n');
      }
    }
    Problems problems = new Problems();
    CompilerOptions base = OptionList.installation(options, CompilerOptions.DEFAULT, problems);
    SourceFile source = new SourceFile("EXAMPLE.cbl", String.valueOf(texts.get("program")));
    CobolParser.parse(source, new Copies(texts), base, problems);
    return new ProblemRenderer(false).render(problems);
  }

  private record Copies(Map<String, StringBuilder> texts) implements CopyLibrary {
    @Override
    public @Nullable Member find(String name, @Nullable String library) {
      StringBuilder text = library == null ? texts.get("copy " + name) : null;
      return text == null ? null : new Member(name + ".cpy", text.toString());
    }

    @Override
    public Collection<String> names(@Nullable String library) {
      return texts.keySet().stream()
          .filter(key -> key.startsWith("copy "))
          .map(key -> key.substring(5))
          .toList();
    }
  }
}
