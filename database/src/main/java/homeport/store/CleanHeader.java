package homeport.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the head of an MVStore file says that was closed in order. A file whose end is gone is one
/// whose last commits are gone: MVStore goes back to an older one without a word, as it has to
/// after a failure. After an orderly close that is damage.
final class CleanHeader {
  private static final int BYTES = 4096;
  private static final Pattern CLEAN =
      Pattern.compile("H:2,(?:[^\\n]*,)?clean:1,(?:[^\\n]*,)?version:([0-9a-f]{1,15})[,\\n]");

  /// No file, no head, or one that was not closed in order.
  private static final long UNKNOWN = -1;

  private CleanHeader() {}

  /// The version of the last commit before the file was closed; below 0 when that is not known.
  static long version(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      String head = new String(in.readNBytes(BYTES), StandardCharsets.ISO_8859_1);
      Matcher matcher = CLEAN.matcher(head);
      return matcher.lookingAt() ? Long.parseLong(matcher.group(1), 16) : UNKNOWN;
    } catch (IOException e) {
      return UNKNOWN; // opening it will say
    }
  }
}
