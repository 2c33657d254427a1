package homeport.cobol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Problems, shown: in a file named for its id a program that has it and, behind `=== problems`,
/// what a person sees. With UPDATE_GOLDEN=1 the last part is written anew.
///
/// @param folder below the tests' resources
/// @param shown makes of what stands before `=== problems` what stands behind it
public record ProblemExamples(String folder, UnaryOperator<String> shown) {
  private static final Path ROOT =
      Path.of(System.getProperty("homeport.root", "..")).toAbsolutePath().normalize();
  private static final String PROBLEMS = "=== problems\n";

  /// The ids that have an example.
  public Set<String> ids() throws IOException {
    return files().stream().map(ProblemExamples::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /// The ids of that form that have a page.
  public static Set<String> pages(String form) throws IOException {
    try (Stream<Path> all = Files.list(ROOT.resolve("docs/errors"))) {
      return all.map(ProblemExamples::id)
          .filter(id -> id.matches(form))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /// The files, each an example.
  public List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(ROOT.resolve("language/src/test/resources", folder))) {
      return all.filter(path -> path.toString().endsWith(".golden")).sorted().toList();
    }
  }

  /// The id that an example shows.
  public static String id(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.substring(0, name.indexOf('.'));
  }

  /// Holds what is shown now against an example.
  public void check(Path path) throws IOException {
    String golden = Files.readString(path);
    int split = golden.indexOf(PROBLEMS) + PROBLEMS.length();
    String now = shown.apply(golden.substring(0, split - PROBLEMS.length()));
    if (GoldenFiles.areWritten()) {
      Files.writeString(path, golden.substring(0, split) + now);
    } else {
      assertEquals(golden.substring(split), now);
    }
    assertTrue(now.contains("[" + id(path)), "shows " + id(path));
  }
}
