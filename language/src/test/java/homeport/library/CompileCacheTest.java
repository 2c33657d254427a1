package homeport.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.diagnostics.ProblemRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileCacheTest {
  private static final String PROGRAM =
      """
             IDENTIFICATION DIVISION.
             PROGRAM-ID. P.
             DATA DIVISION.
             WORKING-STORAGE SECTION.
             COPY BOOK.
             PROCEDURE DIVISION.
                 IF A < -1 DISPLAY A.
                 GOBACK.
      """;

  private final List<String> said = new ArrayList<>();

  private LoadLibrary library(Path folder) {
    return new LoadLibrary(
        List.of(folder),
        List.of(folder),
        CompilerOptions.DEFAULT,
        new CompileCache(folder.resolve("cache"), "test"),
        (_, problems) -> said.add(new ProblemRenderer(false).render(problems)));
  }

  @Test
  void warningsAreSaidAgainWhenTheProgramIsRemembered(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("P.cbl"), PROGRAM);
    // A redefinition that is longer: a warning with a place in the copybook.
    Files.writeString(
        folder.resolve("BOOK.cpy"),
        """
               01  A PIC 9(4).
               01  G.
                   05  B PIC 9.
                   05  C REDEFINES B PIC X(2).
        """);
    LoadLibrary.Compiled first = library(folder).compile(folder.resolve("P.cbl"));
    LoadLibrary.Compiled second = library(folder).compile(folder.resolve("P.cbl"));
    assertEquals(1, entries(folder));
    assertEquals(4, first.problems().worst().returnCode());
    assertEquals(4, second.problems().worst().returnCode());
    assertTrue(said.getFirst().contains("HP0347") && said.getFirst().contains("copied"));
    assertEquals(said.getFirst(), said.getLast());
    assertEquals(2, said.size());
    assertEquals(
        first.programs().getFirst().info().programName(),
        second.programs().getFirst().info().programName());
  }

  @Test
  void anEntryThatIsCutShortIsNone(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("P.cbl"), PROGRAM);
    Files.writeString(folder.resolve("BOOK.cpy"), "       01  A PIC 9(4).\n");
    library(folder).compile(folder.resolve("P.cbl"));
    try (Stream<Path> entries = Files.list(folder.resolve("cache"))) {
      for (Path entry : entries.toList()) {
        byte[] bytes = Files.readAllBytes(entry);
        Files.write(entry, java.util.Arrays.copyOf(bytes, bytes.length - 7));
      }
    }
    assertEquals(1, library(folder).compile(folder.resolve("P.cbl")).programs().size());
    assertEquals(said.getFirst(), said.getLast());
  }

  /// A disk that fails must not give another program, or none.
  @Test
  void anEntryWithOneOtherByteIsNone(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("P.cbl"), PROGRAM);
    Files.writeString(folder.resolve("BOOK.cpy"), "       01  A PIC 9(4).\n");
    library(folder).compile(folder.resolve("P.cbl"));
    Path entry;
    try (Stream<Path> entries = Files.list(folder.resolve("cache"))) {
      entry = entries.findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(entry);
    CopyFolders copies = new CopyFolders(List.of(folder));
    CompileCache cache = new CompileCache(folder.resolve("cache"), "test");
    String key = entry.getFileName().toString();
    assertNotNull(cache.find(key, copies));
    for (int i = 0; i < bytes.length; i += 7) {
      byte[] other = bytes.clone();
      other[i] ^= 0x10;
      Files.write(entry, other);
      assertNull(cache.find(key, copies), "byte " + i);
    }
    Files.write(entry, new byte[0]);
    assertNull(cache.find(key, copies));
  }

  private static long entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve("cache"))) {
      return entries.count();
    }
  }
}
