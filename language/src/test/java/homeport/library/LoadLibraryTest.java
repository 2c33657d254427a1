package homeport.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import homeport.cobol.CompilerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which file a program is loaded from.
class LoadLibraryTest {
  private static LoadLibrary library(Path cache, Path... folders) {
    return new LoadLibrary(
        List.of(folders),
        List.of(),
        CompilerOptions.DEFAULT,
        new CompileCache(cache, "test"),
        (_, _) -> {});
  }

  private static Path source(Path file, String name) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file,
        """
               IDENTIFICATION DIVISION.
               PROGRAM-ID. %s.
               PROCEDURE DIVISION.
                   GOBACK.
        """
            .formatted(name));
  }

  @Test
  void aMemberAsItWasDownloadedHasNoExtension(@TempDir Path folder) throws IOException {
    Path member = source(folder.resolve("BANK.PROD.COBOL/PAY010"), "PAY010");
    LoadLibrary library = library(folder.resolve("cache"), folder.resolve("BANK.PROD.COBOL"));
    assertEquals(member, library.file("PAY010"));
    assertEquals("IBM-1140", library.codePage("PAY010"));
    Path better = source(folder.resolve("BANK.PROD.COBOL/PAY010.cbl"), "PAY010");
    assertEquals(
        better, library(folder.resolve("cache"), folder.resolve("BANK.PROD.COBOL")).file("PAY010"));
  }

  @Test
  void whatAnotherCompilerMadeIsNoSource(@TempDir Path folder) throws IOException {
    Path made = folder.resolve("made/PAY010");
    Files.createDirectories(made.getParent());
    Files.write(made, new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0});
    assertNull(library(folder.resolve("cache"), made.getParent()).file("PAY010"));
    Path source = source(folder.resolve("cobol/PAY010.cob"), "PAY010");
    LoadLibrary both = library(folder.resolve("cache"), made.getParent(), source.getParent());
    assertEquals(source, both.file("PAY010"));
    assertNotNull(both.codePage("PAY010"));
  }
}
