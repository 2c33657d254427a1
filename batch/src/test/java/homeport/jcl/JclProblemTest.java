package homeport.jcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each problem has an id of its own, a page, and a test that produces it.
class JclProblemTest {
  /// Produced by JclTest, because a golden file would be too long.
  private static final Set<String> IN_JCL_TEST = Set.of("HP3017", "HP3028", "HP3029", "HP3033");

  private static List<JclProblem> all() throws ReflectiveOperationException {
    List<JclProblem> problems = new ArrayList<>();
    for (Class<?> family : JclProblem.class.getPermittedSubclasses()) {
      for (Class<?> record : family.getPermittedSubclasses()) {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types =
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(JclProblemTest::value).toArray();
        problems.add((JclProblem) record.getDeclaredConstructor(types).newInstance(values));
      }
    }
    return problems;
  }

  private static Object value(Class<?> type) {
    if (type == Span.class) {
      return new SourceFile("JOB", "//J JOB").span(0, 1);
    }
    if (type == int.class) {
      return 7;
    }
    if (type == long.class) {
      return 7L;
    }
    if (type == boolean.class) {
      return true;
    }
    return type == char.class ? (Object) 'x' : "text";
  }

  @Test
  void idsAreUnique() throws ReflectiveOperationException {
    List<String> ids = all().stream().map(JclProblem::id).toList();
    assertEquals(ids.size(), new TreeSet<>(ids).size(), ids.toString());
    assertTrue(ids.stream().allMatch(id -> id.matches("HP30\\d\\d")));
  }

  @Test
  void eachHasAPage() throws ReflectiveOperationException, IOException {
    Path pages = GoldenJclTest.root().resolve("docs/errors");
    for (JclProblem problem : all()) {
      Path page = pages.resolve(problem.id() + ".md");
      assertTrue(Files.exists(page), page.toString());
      String text = Files.readString(page, StandardCharsets.UTF_8);
      assertTrue(text.startsWith("# " + problem.id() + ": "), page.toString());
      if (problem.ibmId() != null && !problem.ibmId().equals("text")) {
        assertTrue(text.contains(problem.ibmId()), page.toString());
      }
    }
  }

  @Test
  void eachIsProducedByATest() throws ReflectiveOperationException, IOException {
    Set<String> produced = new TreeSet<>(IN_JCL_TEST);
    for (Path file : GoldenJclTest.files()) {
      try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
        lines
            .filter(line -> line.matches("HP30\\d\\d .*"))
            .forEach(line -> produced.add(line.substring(0, 6)));
      }
    }
    Set<String> ids = new TreeSet<>(all().stream().map(JclProblem::id).toList());
    assertEquals(ids, produced);
  }
}
