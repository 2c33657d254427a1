package homeport.runtime;

import org.jspecify.annotations.Nullable;

/// An open data set, as the data set layer gives it. Which operation is allowed in which mode, and
/// what a program sees in its record area, is [CobolFile]'s business; this moves records. Every
/// operation returns a file status ([FileStatus]); none allocates for each record. Not for use by
/// several threads.
public interface RecordFile {
  /// Reads the next record (in key order for a keyed one) into `area`.
  ///
  /// @param capacity most bytes to deliver; a longer record is cut and status 04 returned
  int readNext(byte[] area, int offset, int capacity);

  /// Reads the record before, in key order.
  int readPrevious(byte[] area, int offset, int capacity);

  /// Reads by key: `keyNumber` is 0 for the prime key, 1 and up for alternate keys.
  int readKey(
      int keyNumber,
      byte[] key,
      int keyOffset,
      int keyLength,
      byte[] area,
      int offset,
      int capacity);

  /// Reads by relative record number, from 1.
  int readRelative(long number, byte[] area, int offset, int capacity);

  /// Bytes of the record the last read delivered, before any cut.
  int recordLength();

  /// Relative record number of the record last read or written sequentially, from 1.
  long relativeNumber();

  /// Positions for readNext: at the first record whose key compares so with the given one, which
  /// may be a leading part of the key. For a relative file the key is the number, eight bytes
  /// big-endian.
  int start(int keyNumber, Position position, byte[] key, int keyOffset, int keyLength);

  /// Writes a new record.
  int write(byte[] area, int offset, int length);

  /// Writes a new record at a relative record number.
  int writeRelative(long number, byte[] area, int offset, int length);

  /// Replaces the record last read (sequential access), or the one with the record's prime key.
  int rewrite(byte[] area, int offset, int length, boolean lastRead);

  /// Replaces the record with a relative record number.
  int rewriteRelative(long number, byte[] area, int offset, int length);

  /// Deletes the record last read.
  int deleteLast();

  /// Deletes by prime key.
  int deleteKey(byte[] key, int keyOffset, int keyLength);

  /// Deletes by relative record number.
  int deleteRelative(long number);

  /// Ends the use: buffers are written.
  int close();

  /// Ends the use because the run unit ends abnormally: buffers are written, but what only a CLOSE
  /// by a program brings about is left undone. A member that was being written does not get into
  /// the directory.
  default int closeAbnormally() {
    return close();
  }

  /// A sentence about the last operation that did not succeed, for the job log or an abend's
  /// report: which record is truncated, which line too long. Null when its status says all.
  default @Nullable String detail() {
    return null;
  }

  /// The system completion code with which the run unit ends when nothing in the program handles
  /// the last failure: `SB37` and its like for a data set whose space is used up. Null when the
  /// failure has none of its own.
  default @Nullable String systemCode() {
    return null;
  }

  /// What START asks for.
  enum Position {
    EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    LESS,
    LESS_OR_EQUAL
  }
}
