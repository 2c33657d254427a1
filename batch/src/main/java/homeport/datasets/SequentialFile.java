package homeport.datasets;

import homeport.data.FileFailure;
import homeport.runtime.FileStatus;
import homeport.runtime.RecordFile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// An open sequential data set, as far as all of them agree: operations by key or number do not
/// exist for QSAM files, and the compiler refuses them, so here they are logic errors (status 90).
abstract class SequentialFile implements RecordFile {
  /// All space on the volume is used.
  private static final String NO_VOLUME_SPACE = "SB37";

  /// How messages name what is open: the data set or the path, with its ddname.
  final String name;

  private @Nullable String detail;
  private @Nullable String systemCode;
  int recordLength;
  long records;

  SequentialFile(String name) {
    this.name = name;
  }

  final int failed(int status, String sentence) {
    detail = sentence;
    return status;
  }

  /// The data set has no more space.
  ///
  /// @param code the completion code
  final int full(String code, String sentence) {
    systemCode = code;
    return failed(FileStatus.BOUNDARY, sentence);
  }

  /// A failure of the system's read or write: status 34 when the medium is full, else 30
  /// (Enterprise COBOL 6.4 Language Reference, "File status key").
  final int failed(IOException e) {
    String reason = FileFailure.words(e);
    if (e instanceof SpaceException space) {
      return full(space.code(), reason);
    }
    return FileFailure.isFull(e)
        ? full(NO_VOLUME_SPACE, Detail.of("HP2033", name + " cannot be written: " + reason))
        : failed(FileStatus.PERMANENT_ERROR, name + ": " + reason);
  }

  @Override
  public final @Nullable String detail() {
    return detail;
  }

  @Override
  public final @Nullable String systemCode() {
    return systemCode;
  }

  @Override
  public int readNext(byte[] area, int offset, int capacity) {
    return FileStatus.NOT_OPEN_FOR_INPUT;
  }

  @Override
  public final int recordLength() {
    return recordLength;
  }

  @Override
  public final long relativeNumber() {
    return records;
  }

  @Override
  public int write(byte[] area, int offset, int length) {
    return FileStatus.NOT_OPEN_FOR_OUTPUT;
  }

  @Override
  public int rewrite(byte[] area, int offset, int length, boolean lastRead) {
    return FileStatus.NOT_OPEN_FOR_UPDATE;
  }

  @Override
  public final int readPrevious(byte[] area, int offset, int capacity) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public final int readKey(
      int keyNumber,
      byte[] key,
      int keyOffset,
      int keyLength,
      byte[] area,
      int offset,
      int capacity) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public final int readRelative(long number, byte[] area, int offset, int capacity) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public final int start(
      int keyNumber, Position position, byte[] key, int keyOffset, int keyLength) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public final int writeRelative(long number, byte[] area, int offset, int length) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public final int rewriteRelative(long number, byte[] area, int offset, int length) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public final int deleteLast() {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public final int deleteKey(byte[] key, int keyOffset, int keyLength) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public final int deleteRelative(long number) {
    return FileStatus.LOGIC_ERROR;
  }
}
