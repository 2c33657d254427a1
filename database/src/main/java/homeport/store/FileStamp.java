package homeport.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// What the file of a [SingleFileStore] is like while nobody has it open: as long as two stamps are
/// equal nobody has written the file between them, this process or another.
///
/// @param key which file it is, as the file system says
/// @param length bytes
/// @param head its first bytes: there every commit leaves its number when the file is closed
public record FileStamp(String key, long length, FileTime written, ByteBuffer head) {
  private static final int HEAD = 8 * 1024;

  private static final FileStamp NO_FILE =
      new FileStamp("", -1, FileTime.fromMillis(0), ByteBuffer.allocate(0));

  /// The stamp of a file; of one that is not there or cannot be read, one that no file has.
  public static FileStamp of(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class);
      return new FileStamp(
          String.valueOf(is.fileKey()),
          is.size(),
          is.lastModifiedTime(),
          ByteBuffer.wrap(in.readNBytes(HEAD)));
    } catch (IOException e) {
      return NO_FILE;
    }
  }
}
