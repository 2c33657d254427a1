package homeport.jcl;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.testkit.Seed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever the text: a model and problems, never an exception. The golden files are taken apart
/// and put together wrongly; `homeport.seed` repeats a run.
class JclGarbageTest {
  private static final int ROUNDS = 3_000;
  private static final String ALPHABET =
      "//*&'(),.=- ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789\n\n\t@#$+|¬<>abcé\r\u0000";
  private static final List<String> FRAGMENTS =
      List.of(
          "//",
          "/*",
          "//*",
          " DD ",
          " EXEC ",
          " JOB ",
          " PROC ",
          " PEND",
          " SET ",
          " IF ",
          " THEN",
          " ELSE",
          " ENDIF",
          "DSN=",
          "DISP=(",
          "&&",
          "&",
          "PARM='",
          "''",
          "((",
          "))",
          "*.",
          "(+1)",
          "COND=(",
          "DCB=(",
          "SPACE=(",
          "INCLUDE MEMBER=",
          "DD *,DLM=",
          ",\n//",
          "\n//",
          "=,",
          ",,");

  @Test
  void neverAnException() throws IOException {
    Seed seed = Seed.forTest("JCL garbage");
    Random random = seed.random();
    List<String> texts = new ArrayList<>();
    for (Path file : GoldenJclTest.files()) {
      texts.add(GoldenJclTest.Golden.read(file).job());
    }
    for (int round = 0; round < ROUNDS; round++) {
      String text = mutate(texts.get(random.nextInt(texts.size())), texts, random);
      String member = mutate(texts.get(random.nextInt(texts.size())), texts, random);
      try {
        check(text, member);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + seed.start() + ", round " + round + ":\n" + text, e);
      }
    }
  }

  private static void check(String text, String member) {
    Problems problems = new Problems();
    MemberSource members =
        (name, libraries) ->
            name.length() % 2 == 0 ? new MemberSource.Member("LIB", true, member) : null;
    JclSettings settings = new JclSettings("ME", Map.of("SYSNAME", "X"));
    List<Job> jobs = Jcl.read(new SourceFile("JOB", text), settings, members, problems);
    for (Job job : jobs) {
      assertNotNull(job.listing().print());
      assertNotNull(job.toString());
      job.steps().forEach(step -> assertNotNull(step.boundDds()));
    }
    for (Problem problem : problems.all()) {
      assertTrue(problem.title().length() > 5, problem.id());
      assertTrue(problem.at().line() >= 1);
      assertNotNull(problem.at().text());
      assertNotNull(problem.label());
    }
  }

  private static String mutate(String text, List<String> texts, Random random) {
    StringBuilder out = new StringBuilder(text);
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(out.length() + 1);
      switch (random.nextInt(7)) {
        case 0 -> out.insert(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        case 1 -> out.delete(at, Math.min(out.length(), at + 1 + random.nextInt(20)));
        case 2 -> out.insert(at, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
        case 3 -> out.setLength(at);
        case 4 -> {
          String other = texts.get(random.nextInt(texts.size()));
          int from = random.nextInt(other.length());
          out.insert(at, other, from, Math.min(other.length(), from + random.nextInt(200)));
        }
        case 5 -> {
          if (at < out.length()) {
            out.setCharAt(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
          }
        }
        default ->
            out.insert(
                at, String.valueOf("(',&=".charAt(random.nextInt(5))).repeat(random.nextInt(60)));
      }
    }
    return out.toString();
  }
}
