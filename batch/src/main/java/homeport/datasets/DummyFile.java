package homeport.datasets;

import homeport.runtime.FileStatus;
import homeport.runtime.RecordFile;

/// What a DD DUMMY, or an optional file that is not present, gives: the end at the first read, and
/// nothing is kept of what is written (z/OS MVS JCL Reference, DUMMY parameter; Enterprise COBOL
/// 6.4 Language Reference, OPEN statement notes).
final class DummyFile implements RecordFile {
  @Override
  public int readNext(byte[] area, int offset, int capacity) {
    return FileStatus.AT_END;
  }

  @Override
  public int readPrevious(byte[] area, int offset, int capacity) {
    return FileStatus.AT_END;
  }

  @Override
  public int readKey(
      int keyNumber,
      byte[] key,
      int keyOffset,
      int keyLength,
      byte[] area,
      int offset,
      int capacity) {
    return FileStatus.NOT_FOUND;
  }

  @Override
  public int readRelative(long number, byte[] area, int offset, int capacity) {
    return FileStatus.NOT_FOUND;
  }

  @Override
  public int recordLength() {
    return 0;
  }

  @Override
  public long relativeNumber() {
    return 0;
  }

  @Override
  public int start(int keyNumber, Position position, byte[] key, int keyOffset, int keyLength) {
    return FileStatus.NOT_FOUND;
  }

  @Override
  public int write(byte[] area, int offset, int length) {
    return FileStatus.OK;
  }

  @Override
  public int writeRelative(long number, byte[] area, int offset, int length) {
    return FileStatus.OK;
  }

  @Override
  public int rewrite(byte[] area, int offset, int length, boolean lastRead) {
    return FileStatus.NOT_FOUND;
  }

  @Override
  public int rewriteRelative(long number, byte[] area, int offset, int length) {
    return FileStatus.NOT_FOUND;
  }

  @Override
  public int deleteLast() {
    return FileStatus.NOT_FOUND;
  }

  @Override
  public int deleteKey(byte[] key, int keyOffset, int keyLength) {
    return FileStatus.NOT_FOUND;
  }

  @Override
  public int deleteRelative(long number) {
    return FileStatus.NOT_FOUND;
  }

  @Override
  public int close() {
    return FileStatus.OK;
  }
}
