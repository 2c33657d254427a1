package homeport.cobol.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.ProblemExamples;
import homeport.cobol.source.OptionList;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every problem of the front end, shown: a program that has it, with what a person sees, in one
/// file.
///
/// A file has the parts `=== options LIST`, `=== program`, `=== copy NAME` and `=== problems`.
class ProblemGoldenTest {
  private static final ProblemExamples EXAMPLES =
      new ProblemExamples("homeport/cobol/problems", ProblemGoldenTest::render);

  @TestFactory
  List<DynamicTest> shown() throws IOException {
    return EXAMPLES.files().stream()
        .map(path -> DynamicTest.dynamicTest(ProblemExamples.id(path), () -> EXAMPLES.check(path)))
        .toList();
  }

  @Test
  void everyPageOfTheFrontEndHasAnExample() throws IOException {
    Set<String> pages = ProblemExamples.pages("HP0[02]\\d\\d");
    // A program with more words than the limit would take minutes and gigabytes; its own test has
    // it.
    pages.remove("HP0008");
    assertEquals(pages, EXAMPLES.ids());
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
