package homeport.codegen.damage;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import homeport.cobol.CompilerOptions;
import homeport.library.CopyFolders;
import homeport.testkit.Seed;
import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The golden programs, damaged: whatever is wrong with a program, it compiles to classes that
/// load, or there are problems. `-Dhomeport.nightly=true` takes a hundred times as many.
class DamagedProgramsTest {
  private static final int VARIANTS = 600;

  @Test
  void neverAnException() throws IOException {
    Seed seed = Seed.forTest("damaged programs");
    List<Path> sources;
    try (Stream<Path> all = Files.walk(Repository.here().root().resolve("programs"))) {
      sources = all.filter(path -> path.toString().endsWith(".cbl")).sorted().toList();
    }
    int variants = Boolean.getBoolean("homeport.nightly") ? 100 * VARIANTS : VARIANTS;
    int accepted = 0;
    for (int i = 0; i < variants; i++) {
      Path source = pick(seed, sources);
      List<String> lines = Files.readAllLines(source);
      List<String> other = seed.oneIn(2) ? lines : Files.readAllLines(pick(seed, sources));
      String text = String.join("\n", new Damage(seed, lines, other).next()) + "\n";
      try {
        CopyFolders copies = new CopyFolders(List.of(source.getParent()));
        accepted += Outcome.of(text, copies, CompilerOptions.DEFAULT) ? 1 : 0;
      } catch (RuntimeException | Error | ReflectiveOperationException e) {
        fail("seed " + seed.start() + ", variant " + i + " of " + source + ":\n" + text, e);
      }
    }
    int compiled = accepted;
    assertTrue(compiled > 0 && compiled < variants, () -> "seed " + seed.start());
  }

  private static Path pick(Seed seed, List<Path> sources) {
    return sources.get(seed.between(0, sources.size() - 1));
  }
}
