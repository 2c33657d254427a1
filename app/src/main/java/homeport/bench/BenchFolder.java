package homeport.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A folder of benchmarks: COBOL sources and `expected.txt`, whose every line begins with the id of
/// the program that prints it. The program of an id is the source whose name begins with it and
/// that no other calls.
///
/// @param folder where it is
/// @param benchmarks in the order of their ids
public record BenchFolder(Path folder, List<Benchmark> benchmarks) {
  private static final String EXPECTED = "expected.txt";
  private static final Set<String> SOURCES = Set.of("cob", "cbl");

  public BenchFolder {
    benchmarks = List.copyOf(benchmarks);
  }

  /// Reads a folder.
  ///
  /// @param wanted ids, in any case; none for all
  /// @throws BenchProblem when it is no such folder or has no such program
  public static BenchFolder read(Path folder, List<String> wanted)
      throws BenchProblem, IOException {
    Path file = folder.resolve(EXPECTED);
    if (!Files.isRegularFile(file)) {
      throw new BenchProblem(folder + " has no " + EXPECTED);
    }
    List<String> expected =
        Files.readString(file, StandardCharsets.UTF_8)
            .lines()
            .map(String::stripTrailing)
            .filter(line -> !line.isEmpty())
            .toList();
    Set<String> ids = new TreeSet<>(expected.stream().map(Benchmark::firstWord).toList());
    List<Path> sources = sources(folder);
    List<Benchmark> benchmarks = new ArrayList<>();
    for (String id : chosen(ids, wanted)) {
      benchmarks.add(Benchmark.of(id, source(id, sources), expected));
    }
    if (benchmarks.isEmpty()) {
      throw new BenchProblem(file + " is empty");
    }
    return new BenchFolder(folder, benchmarks);
  }

  private static Set<String> chosen(Set<String> ids, List<String> wanted) throws BenchProblem {
    if (wanted.isEmpty()) {
      return ids;
    }
    Set<String> chosen = new TreeSet<>();
    for (String word : wanted) {
      String id = word.toUpperCase(Locale.ROOT);
      if (!ids.contains(id)) {
        throw new BenchProblem(
            "there is no program `" + word + "`; there are " + String.join(", ", ids));
      }
      chosen.add(id);
    }
    return chosen;
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> SOURCES.contains(extension(file))).sorted().toList();
    }
  }

  private static Path source(String id, List<Path> sources) throws BenchProblem, IOException {
    List<Path> main = new ArrayList<>();
    for (Path source : sources) {
      boolean named = name(source).toUpperCase(Locale.ROOT).startsWith(id);
      if (named && !Benchmark.called(source)) {
        main.add(source);
      }
    }
    if (main.size() != 1) {
      throw new BenchProblem(
          "one source of a main program whose name begins with "
              + id
              + " is needed; there are "
              + main.size());
    }
    return main.getFirst();
  }

  /// The programs that others call: their load modules have to be there before.
  public List<Path> called() throws IOException {
    List<Path> called = new ArrayList<>();
    for (Path source : sources(folder)) {
      if (Benchmark.called(source)) {
        called.add(source);
      }
    }
    return called;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String extension(Path file) {
    return name(file).substring(name(file).lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
