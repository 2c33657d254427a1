package homeport.golden;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.GoldenFiles;
import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/// Runs every folder `programs/<area>/<name>` that holds a `prog.cbl` (docs/golden-programs.md says
/// what may stand beside it) and compares what it prints, its exit status and the files it writes.
/// `UPDATE_GOLDEN=1` writes what came out instead; it is refused under `CI=true`.
class GoldenProgramsTest {
  @TestFactory
  List<DynamicTest> programs() throws IOException {
    Path root = Repository.here().root().resolve("programs");
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root, 3)) {
      for (Path program : files.filter(f -> f.endsWith("prog.cbl")).sorted().toList()) {
        Path folder = program.getParent();
        tests.add(
            DynamicTest.dynamicTest(
                root.relativize(folder).toString(), program.toUri(), () -> check(folder)));
      }
    }
    assertTrue(!tests.isEmpty(), "no golden programs under " + root);
    return tests;
  }

  private static void check(Path folder) throws IOException {
    try (GoldenRun run = GoldenRun.of(folder)) {
      check(run);
    }
  }

  private static void check(GoldenRun run) throws IOException {
    if (GoldenFiles.areWritten()) {
      run.update();
      return;
    }
    List<Executable> checks = new ArrayList<>();
    checks.add(() -> assertEquals(run.expected("expect.out", ""), run.out(), "standard output"));
    checks.add(() -> assertEquals(run.expected("expect.err", ""), run.err(), "standard error"));
    checks.add(
        () -> assertEquals(run.expected("expect.rc", "0").strip(), "" + run.status(), "status"));
    for (String file : run.expectedFiles()) {
      checks.add(() -> assertEquals("", run.difference(file), file));
    }
    assertAll(checks);
  }
}
