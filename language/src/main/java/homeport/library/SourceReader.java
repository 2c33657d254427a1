package homeport.library;

import homeport.diagnostics.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads source members. Sources come off the mainframe as text in UTF-8 or, from older tools, in
/// Latin-1; what is not valid UTF-8 is taken as the latter, so that no member is unreadable.
public final class SourceReader {
  /// Largest source that is read, in bytes.
  public static final long SIZE_MAX = 512L << 20;

  private SourceReader() {}

  /// @throws IOException when the file cannot be read or is larger than [#SIZE_MAX]
  public static SourceFile read(Path file) throws IOException {
    return new SourceFile(name(file), text(file));
  }

  /// The text of a file.
  ///
  /// @throws IOException when the file cannot be read or is larger than [#SIZE_MAX]
  public static String text(Path file) throws IOException {
    long size = Files.size(file);
    if (size > SIZE_MAX) {
      throw new IOException(
          "`" + file + "` has " + size + " bytes; a source has at most " + SIZE_MAX);
    }
    return decode(Files.readAllBytes(file));
  }

  static String decode(byte[] bytes) {
    int from = hasByteOrderMark(bytes) ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private static boolean hasByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }
}
