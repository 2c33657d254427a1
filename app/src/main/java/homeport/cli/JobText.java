package homeport.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files with job control text.
final class JobText {
  /// Extensions of a member of the estate's job folders, the first of them wins.
  static final List<String> EXTENSIONS = List.of(".jcl", ".job", ".txt", "");

  private JobText() {}

  /// Job control text is UTF-8; what is not is taken as Latin-1, in which every byte is a
  /// character.
  static String of(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException _) {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
  }
}
