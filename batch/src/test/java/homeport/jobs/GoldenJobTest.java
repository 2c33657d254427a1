package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.diagnostics.Problems;
import homeport.jcl.MemberSource;
import homeport.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Each file under `golden` is one test: a text with jobs, members of procedure libraries, and what
/// must be printed. Sections begin with `>>> job`, `>>> member NAME` and `>>> expect`.
/// `UPDATE_GOLDEN=1` writes what comes out; it is refused when `CI=true`.
class GoldenJobTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> golden() throws IOException {
    Path home = Path.of(System.getProperty("homeport.root", "."));
    try (Stream<Path> files =
        Files.list(home.resolve("batch/src/test/resources/homeport/jobs/golden"))) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private void check(Path file) throws IOException {
    Map<String, String> sections = sections(file);
    String actual = run(sections, folder.resolve(file.getFileName().toString()));
    if (GoldenFiles.areWritten()) {
      sections.put("expect", actual);
      StringBuilder text = new StringBuilder();
      sections.forEach((name, body) -> text.append(">>> ").append(name).append('\n').append(body));
      Files.writeString(file, text, StandardCharsets.UTF_8);
      return;
    }
    assertEquals(sections.get("expect"), actual);
  }

  private static Map<String, String> sections(Path file) throws IOException {
    Map<String, StringBuilder> sections = new LinkedHashMap<>();
    StringBuilder section = new StringBuilder();
    for (String line : Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
      if (line.startsWith(">>> ")) {
        section = new StringBuilder();
        sections.put(line.substring(4), section);
      } else {
        section.append(line).append('\n');
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    sections.forEach((name, text) -> texts.put(name, text.toString()));
    return texts;
  }

  private static String run(Map<String, String> sections, Path folder) throws IOException {
    Map<String, String> members = new HashMap<>();
    sections.forEach((name, text) -> {
      if (name.startsWith("member ")) {
        members.put(name.substring(7), text);
      }
    });
    MemberSource source =
        (name, libraries) ->
            members.containsKey(name)
                ? new MemberSource.Member("proclib", true, members.get(name))
                : null;
    StringBuilder printed = new StringBuilder();
    try (TestJobs jobs = new TestJobs(folder, source)) {
      Problems problems = new Problems();
      jobs.defineKeyed("BANK.MASTER");
      List<JobResult> results = jobs.submit(sections.get("job"), problems);
      for (JobResult result : results) {
        printed.append(TestJobs.printed(result));
      }
      printed.append("==== DATA SETS LEFT\n");
      jobs.catalog().list().stream()
          .sorted(Comparator.comparing(entry -> entry.name()))
          .forEach(entry -> printed.append(entry.name()).append('\n'));
    }
    return printed.toString();
  }
}
