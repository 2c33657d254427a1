package homeport.library;

import homeport.diagnostics.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads source members. Sources come off the mainframe as text in UTF-8 or, from older tools, in
/// Latin-1; what is not valid UTF-8 is taken as the latter, so that no member is unreadable.
public final class SourceReader {
  /// Largest source that is read, in bytes: the 999,999 lines of 80 columns that IBM's compiler
  /// takes at most (Language Reference, "Compiler limits"), and half as much again.
  public static final long SIZE_MAX = 120_000_000;

  private static final int CHUNK_CHARACTERS = 8_192;

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
    return isUtf8(bytes, from)
        ? new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8)
        : new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /// Looks at the bytes chunk by chunk: a source may be large.
  private static boolean isUtf8(byte[] bytes, int from) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(CHUNK_CHARACTERS);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isUnderflow();
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
