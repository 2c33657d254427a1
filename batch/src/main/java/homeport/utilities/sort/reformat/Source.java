package homeport.utilities.sort.reformat;

import java.util.Arrays;

/// The record that a new one is made from. Behind its end stand fill bytes, so that a field never
/// has to ask whether the record reaches it; behind those, from [#PARSED], the parsed fields `%nn`,
/// each with a place of its own, so that they are fields like others.
public final class Source {
  /// Where parsed fields begin; no record is longer.
  public static final int PARSED = 32_768;

  /// Bytes of all parsed fields together.
  public static final int PARSED_MAX = 64 << 10;

  private static final byte BLANK = 0x40;

  private final byte[] bytes;
  private int length;
  private int filledTo;

  /// @param parsed bytes of all parsed fields
  public Source(int parsed) {
    this.bytes = new byte[PARSED + parsed];
  }

  /// Takes a record.
  ///
  /// @param end how far fields reach, at most [#PARSED]
  /// @param fill what stands where the record ends before
  public void load(byte[] record, int at, int recordLength, int end, byte fill) {
    System.arraycopy(record, at, bytes, 0, recordLength);
    length = recordLength;
    filledTo = Math.max(end, recordLength);
    Arrays.fill(bytes, recordLength, filledTo, fill);
  }

  /// Puts bytes over the record; blanks fill what lies between its end and them.
  void put(int column, byte[] from, int at, int width) {
    if (column > length) {
      Arrays.fill(bytes, length, column, BLANK);
    }
    System.arraycopy(from, at, bytes, column, width);
    length = Math.max(length, column + width);
  }

  public byte[] bytes() {
    return bytes;
  }

  /// Bytes of the record itself.
  public int length() {
    return length;
  }
}
