package homeport.jcl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each file under `golden` is one test: the job's text, members of libraries, and what must come
/// out of them. Sections begin with `>>> job`, `>>> member NAME`, `>>> expect` and, where the
/// listing matters, `>>> listing`. `UPDATE_GOLDEN=1` writes what comes out; it is refused when
/// `CI=true`.
class GoldenJclTest {
  static final JclSettings SETTINGS =
      new JclSettings("TELLER1", Map.of("SYSNAME", "HOME1", "SYSPLEX", "PORTPLEX"));

  @TestFactory
  Stream<DynamicTest> golden() throws IOException {
    return files().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  static Path root() {
    return Path.of(System.getProperty("homeport.root", "."));
  }

  static List<Path> files() throws IOException {
    Path folder = root().resolve("batch/src/test/resources/homeport/jcl/golden");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".test")).sorted().toList();
    }
  }

  private static void check(Path file) throws IOException {
    Golden golden = Golden.read(file);
    Golden actual = golden.run();
    if (GoldenFiles.areWritten()) {
      Files.writeString(file, actual.text(), StandardCharsets.UTF_8);
      return;
    }
    assertEquals(golden.text(), actual.text());
  }

  /// One golden file.
  record Golden(String job, Map<String, String> members, String expect, String listing) {
    static Golden read(Path file) throws IOException {
      Map<String, StringBuilder> sections = new HashMap<>();
      StringBuilder section = new StringBuilder();
      for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.startsWith(">>> ")) {
          section = new StringBuilder();
          sections.put(line.substring(4), section);
        } else {
          section.append(line).append('\n');
        }
      }
      section.setLength(Math.max(0, section.length() - 1));
      Map<String, String> members = new HashMap<>();
      sections.forEach((name, text) -> {
        if (name.startsWith("member ")) {
          members.put(name.substring(7), text.toString());
        }
      });
      StringBuilder listing = sections.get("listing");
      return new Golden(
          sections.get("job").toString(),
          members,
          String.valueOf(sections.getOrDefault("expect", new StringBuilder())),
          listing == null ? null : listing.toString());
    }

    Golden run() {
      Problems problems = new Problems();
      MemberSource source =
          (name, libraries) ->
              members.containsKey(name)
                  ? new MemberSource.Member(
                      libraries.isEmpty() ? "SYS1.PROCLIB" : libraries.getFirst(),
                      libraries.isEmpty(),
                      members.get(name))
                  : null;
      List<Job> jobs = Jcl.read(new SourceFile("JOB", job), SETTINGS, source, problems);
      List<String> lines = new ArrayList<>(JobRendering.render(jobs));
      for (Problem problem : problems.all()) {
        lines.add(JobRendering.render(problem));
      }
      List<String> listed = new ArrayList<>();
      for (Job one : jobs) {
        listed.addAll(one.listing().print());
        listed.addAll(one.listing().printMessages());
      }
      return new Golden(job, members, joined(lines), listing == null ? null : joined(listed));
    }

    private static String joined(List<String> lines) {
      return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    String text() {
      StringBuilder text = new StringBuilder(">>> job\n").append(job);
      members.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              m -> text.append(">>> member ").append(m.getKey()).append('\n').append(m.getValue()));
      text.append(">>> expect\n").append(expect);
      if (listing != null) {
        text.append(">>> listing\n").append(listing);
      }
      return text.toString();
    }
  }
}
