package homeport.testkit.tidy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The working tree under its root. Build output and hidden folders are no part of it.
public record Repository(Path root) {
  /// How Jazzer names the folder of a test class's inputs.
  private static final String FUZZER_INPUTS = "FuzzTestInputs";

  private static final Set<String> TEXT_ENDINGS =
      Set.of(
          "java",
          "md",
          "xml",
          "sh",
          "cbl",
          "cob",
          "cpy",
          "jcl",
          "prc",
          "yaml",
          "yml",
          "txt",
          "svg",
          "html",
          "css",
          "js",
          "properties",
          "cmd");

  /// The root that the build passes in the system property `homeport.root`, or else the nearest
  /// folder upwards that holds `mvnw`.
  public static Repository here() {
    String root = System.getProperty("homeport.root");
    Path folder = Path.of(root == null ? "" : root).toAbsolutePath().normalize();
    while (!Files.exists(folder.resolve("mvnw"))) {
      Path parent = folder.getParent();
      if (parent == null) {
        throw new IllegalStateException("no repository above " + Path.of("").toAbsolutePath());
      }
      folder = parent;
    }
    return new Repository(folder);
  }

  /// Every text file that a person wrote, the hidden `.ci` and `.mvn` included.
  public List<Path> texts() throws IOException {
    List<Path> texts = new ArrayList<>(files(root, Repository::isText));
    for (String hidden : List.of(".ci", ".mvn")) {
      if (Files.isDirectory(root.resolve(hidden))) {
        texts.addAll(files(root.resolve(hidden), Repository::isText));
      }
    }
    return texts;
  }

  /// The Java sources below `src/main/java` and `src/test/java` of every module.
  public List<Path> javaSources() throws IOException {
    return files(root, path -> path.toString().endsWith(".java"));
  }

  /// The Java sources of the product and of testkit, without tests.
  public List<Path> mainJavaSources() throws IOException {
    return javaSources().stream()
        .filter(path -> relative(path).contains("src/main/java/"))
        .toList();
  }

  /// A path as reports and lists write it: from the root, with `/`.
  public String relative(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  public String read(Path path) throws IOException {
    return Files.readString(path, StandardCharsets.UTF_8);
  }

  private interface Filter {
    boolean takes(Path path);
  }

  /// A file without an ending is a text, unless it is what a fuzzer begins with.
  private static boolean isText(Path path) {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    if (dot >= 0) {
      return TEXT_ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
    return StreamSupport.stream(path.spliterator(), false)
        .noneMatch(folder -> folder.toString().endsWith(FUZZER_INPUTS));
  }

  private static List<Path> files(Path folder, Filter filter) throws IOException {
    List<Path> found = new ArrayList<>();
    List<Path> entries;
    try (Stream<Path> list = Files.list(folder)) {
      entries = list.sorted().toList();
    }
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      if (Files.isDirectory(entry)) {
        if (!name.startsWith(".") && !name.equals("target")) {
          found.addAll(files(entry, filter));
        }
      } else if (Files.isRegularFile(entry) && filter.takes(entry)) {
        found.add(entry);
      }
    }
    return found;
  }
}
