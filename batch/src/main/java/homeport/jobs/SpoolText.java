package homeport.jobs;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Texts of the spool. A file that a failing disk left as something else is named.
public final class SpoolText {
  private SpoolText() {}

  /// A text that this program reads.
  public static String read(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is damaged: it is no text", e);
    }
  }

  /// A text that a person reads: what is damaged is shown as far as it is there.
  public static String shown(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
