package homeport.runtime.site;

import homeport.data.Binary;
import homeport.data.CodePage;
import homeport.data.Packed;
import homeport.runtime.Abend;
import homeport.runtime.Arguments;
import homeport.runtime.CobolProgram;
import java.util.Arrays;

/// A parameter of a call: the caller's storage, to be read and changed at offsets from the item's
/// first byte. What is behind the item in the same record can be reached too, as it can in
/// assembler; what is not the caller's storage is S0C4.
public final class SiteParameter {
  private static final byte BLANK = 0x40;
  private static final int BINARY_MAX = 8;

  /// A number of more bytes does not fit a `long`.
  private static final int PACKED_MAX = 9;

  private final String program;
  private final int number;
  private final byte[] storage;
  private final int start;
  private final int length;
  private final CodePage codePage;

  private SiteParameter(
      String program, int number, byte[] storage, int start, int length, CodePage codePage) {
    this.program = program;
    this.number = number;
    this.storage = storage;
    this.start = start;
    this.length = length;
    this.codePage = codePage;
  }

  static SiteParameter of(String program, int number, Arguments arguments, CodePage codePage) {
    return new SiteParameter(
        program,
        number,
        arguments.bytes(number),
        arguments.offset(number),
        arguments.length(number),
        codePage);
  }

  /// Bytes of the caller's item; 0 when it is OMITTED.
  public int length() {
    return length;
  }

  /// A copy of some bytes.
  public byte[] bytes(int offset, int count) {
    int at = at(offset, count);
    return Arrays.copyOfRange(storage, at, at + count);
  }

  public void putBytes(int offset, byte[] bytes) {
    System.arraycopy(bytes, 0, storage, at(offset, bytes.length), bytes.length);
  }

  /// Characters, with their trailing blanks.
  public String text(int offset, int count) {
    return codePage.decode(storage, at(offset, count), count);
  }

  /// Puts characters into a field: blanks fill it up, and what is too long loses its end.
  public void putText(int offset, int count, String text) {
    int at = at(offset, count);
    byte[] bytes = codePage.encode(text);
    int used = Math.min(count, bytes.length);
    System.arraycopy(bytes, 0, storage, at, used);
    Arrays.fill(storage, at + used, at + count, BLANK);
  }

  /// A signed binary number of 2, 4 or 8 bytes (COMP).
  public long binary(int offset, int count) {
    return Binary.load(storage, number(offset, count, BINARY_MAX), count, true);
  }

  public void putBinary(int offset, int count, long value) {
    Binary.store(storage, number(offset, count, BINARY_MAX), count, value);
  }

  /// A packed number of 1 to 9 bytes (COMP-3), without its decimal point. Bytes that are no packed
  /// number are S0C7.
  public long packed(int offset, int count) {
    return Packed.load(storage, number(offset, count, PACKED_MAX), count);
  }

  /// Digits that the field has no room for are lost at the left.
  public void putPacked(int offset, int count, long value) {
    int digits = 2 * count - 1;
    int at = number(offset, count, PACKED_MAX);
    Packed.store(storage, at, digits, value % Math.powExact(10L, digits));
  }

  private int number(int offset, int count, int max) {
    if (count < 1 || count > max) {
      throw new IllegalArgumentException("a number of " + count + " bytes");
    }
    return at(offset, count);
  }

  private int at(int offset, int count) {
    int end = storage.length - CobolProgram.SLACK;
    if (offset < 0 || count < 0 || (long) start + offset + count > end) {
      throw new Abend(
          "S0C4",
          "the program "
              + program
              + " refers to "
              + count
              + " bytes at offset "
              + offset
              + " of parameter "
              + (number + 1)
              + ", which is not the caller's storage");
    }
    return start + offset;
  }
}
