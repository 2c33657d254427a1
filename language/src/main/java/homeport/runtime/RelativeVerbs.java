package homeport.runtime;

import homeport.data.Binary;

/// What compiled READ, WRITE, REWRITE, DELETE and START of relative files call. Each returns the
/// file status as a number.
public final class RelativeVerbs {
  private static final RecordFile.Position[] POSITIONS = RecordFile.Position.values();

  private RelativeVerbs() {}

  /// Reads the record with a number.
  public static int read(CobolFile file, byte[] area, int offset, int length, long number) {
    return file.readRelative(number, area, offset, length);
  }

  /// After a read in sequence of a file with a RELATIVE KEY item of so many digits.
  public static int fits(CobolFile file, int digits) {
    return file.relativeFits(digits);
  }

  /// Writes the next record.
  public static int writeNext(CobolFile file, byte[] area, int offset, int length, int digits) {
    return file.writeInSequence(area, offset, length, digits);
  }

  public static int write(CobolFile file, byte[] area, int offset, int length, long number) {
    return file.writeRelative(number, area, offset, length);
  }

  public static int rewrite(CobolFile file, byte[] area, int offset, int length, long number) {
    return file.rewriteRelative(number, area, offset, length);
  }

  public static int delete(CobolFile file, long number) {
    return file.deleteRelative(number);
  }

  /// DELETE of the record read last.
  public static int deleteLast(CobolFile file) {
    return file.delete(ProgramParts.NOWHERE, 0, 0);
  }

  public static int start(CobolFile file, int position, long number) {
    byte[] key = CobolProgram.storage(Long.BYTES);
    Binary.store(key, CobolProgram.SLACK, Long.BYTES, number);
    return file.start(0, POSITIONS[position], key, CobolProgram.SLACK, Long.BYTES);
  }

  /// The number of the record that was read or written in sequence last.
  public static long number(CobolFile file) {
    return file.relativeNumber();
  }
}
