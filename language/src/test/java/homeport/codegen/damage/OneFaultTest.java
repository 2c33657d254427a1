package homeport.codegen.damage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.codegen.Compiler;
import homeport.diagnostics.Problem;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.library.CopyFolders;
import homeport.testkit.Seed;
import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One word or one line of a program is lost: what a person is told is about that, and is not one
/// message for each place where it matters.
class OneFaultTest {
  private static final int FAULTS = 1_000;

  /// A lost word may leave several places that are wrong by themselves: a name without its item, a
  /// statement that begins nothing. More than this is a cascade.
  private static final int MESSAGES_MAX = 12;

  @Test
  void makesNoCascade() throws IOException {
    Seed seed = Seed.of(20_261_127);
    List<Path> sources;
    try (Stream<Path> all = Files.walk(Repository.here().root().resolve("programs"))) {
      sources = all.filter(path -> path.toString().endsWith(".cbl")).sorted().toList();
    }
    int faults = Boolean.getBoolean("homeport.nightly") ? 10 * FAULTS : FAULTS;
    int told = 0;
    for (int i = 0; i < faults; i++) {
      Path source = sources.get(seed.between(0, sources.size() - 1));
      List<String> lines = new ArrayList<>(Files.readAllLines(source));
      int before = messages(lines, source).size();
      int at = seed.between(0, lines.size() - 1);
      String line = lines.get(at);
      if (seed.oneIn(3)) {
        lines.remove(at);
      } else {
        lines.set(at, without(line, seed));
      }
      List<String> messages = messages(lines, source);
      told += messages.size() - before;
      assertTrue(
          messages.size() <= before + MESSAGES_MAX,
          () -> source + ":" + (at + 1) + " " + line + "\n" + String.join("\n", messages));
    }
    assertTrue(told > 0);
  }

  /// The line without one of its words.
  private static String without(String line, Seed seed) {
    List<String> words = new ArrayList<>(Arrays.asList(line.split("(?<= )(?=\\S)", -1)));
    if (line.length() > 7 && line.charAt(6) != '*' && words.size() > 1) {
      words.set(seed.between(1, words.size() - 1), "");
    }
    return String.join("", words);
  }

  /// The errors as a person sees them: one for those that are said once.
  private static List<String> messages(List<String> lines, Path source) {
    Problems problems = new Problems();
    Compiler.compile(
        new SourceFile("ONE.cbl", String.join("\n", lines) + "\n"),
        new CopyFolders(List.of(source.getParent())),
        CompilerOptions.DEFAULT,
        problems);
    ProblemRenderer renderer = new ProblemRenderer(false);
    Stream<Problem> errors = problems.all().stream().filter(Problem::refuses);
    return errors
        .map(problem -> problem.saidOnce() ? problem.title() : renderer.render(problem))
        .distinct()
        .toList();
  }
}
