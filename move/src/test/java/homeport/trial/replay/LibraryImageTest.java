package homeport.trial.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import homeport.trial.CannotTell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Images of libraries: name, length, file.
class LibraryImageTest {
  @TempDir Path folder;

  private Path image(String file, String... members) throws IOException {
    ByteBuffer all = ByteBuffer.allocate(1_000);
    for (String member : members) {
      int equals = member.indexOf('=');
      String name = member.substring(0, equals);
      byte[] content = member.substring(equals + 1).getBytes(StandardCharsets.US_ASCII);
      all.put((name + " ".repeat(8 - name.length())).getBytes(StandardCharsets.US_ASCII));
      all.putLong(content.length).put(content);
    }
    return Files.write(folder.resolve(file), Arrays.copyOf(all.array(), all.position()));
  }

  @Test
  void theFirstMemberThatDiffersIsNamed() throws Exception {
    Path left = image("left", "A=1", "B=2", "C=3");
    assertEquals(
        "member B differs", LibraryImage.difference(left, image("b", "A=1", "B=20", "C=3")));
    assertEquals("member C is missing", LibraryImage.difference(left, image("c", "A=1", "B=2")));
    assertEquals(
        "member AB was not there",
        LibraryImage.difference(left, image("ab", "A=1", "AB=", "B=2", "C=3")));
  }

  @Test
  void membersComeBack() throws Exception {
    Path library = Files.createDirectory(folder.resolve("LIB"));
    byte[] image = Files.readAllBytes(image("image", "A=one", "LONGNAME="));
    LibraryImage.restore(library, new ByteArrayInputStream(image));
    assertEquals("one", Files.readString(library.resolve("A")));
    assertEquals(0, Files.size(library.resolve("LONGNAME")));
  }

  /// A pack may come from anywhere.
  @Test
  void whatIsNoMemberIsRefused() throws Exception {
    refused(Files.readAllBytes(image("way", "../UP=1")));
    refused(Files.readAllBytes(image("low", "a=1")));
    byte[] whole = Files.readAllBytes(image("cut", "A=12345"));
    for (int length = 1; length < whole.length; length++) {
      refused(Arrays.copyOf(whole, length));
    }
    whole[8] = (byte) 0x80; // a length below 0
    refused(whole);
  }

  private void refused(byte[] image) throws IOException {
    Path library = Files.createDirectories(folder.resolve("LIB"));
    CannotTell refused =
        assertThrows(
            CannotTell.class, () -> LibraryImage.restore(library, new ByteArrayInputStream(image)));
    assertEquals("HP6231", refused.id());
  }
}
