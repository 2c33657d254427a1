package homeport.utilities.sort.reformat;

import java.math.BigInteger;
import java.util.Arrays;

/// A part of a new record: a field, a constant, an edited number. What it writes depends on the
/// record that is reformatted and, for counters, on those before.
public interface Piece {
  /// Bytes that it takes.
  int width();

  /// Where the last byte that it reads ends; the source is filled up to there.
  int end();

  /// Writes its bytes.
  void put(Source from, byte[] to, int at);

  /// `p,m`: bytes as they are.
  record Copied(int offset, int width) implements Piece {
    @Override
    public int end() {
      return reach(offset, width);
    }

    @Override
    public void put(Source from, byte[] to, int at) {
      System.arraycopy(from.bytes(), offset, to, at, width);
    }
  }

  /// A constant; repetitions are written out.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Literal(byte[] bytes) implements Piece {
    @Override
    public int width() {
      return bytes.length;
    }

    @Override
    public int end() {
      return 0;
    }

    @Override
    public void put(Source from, byte[] to, int at) {
      System.arraycopy(bytes, 0, to, at, bytes.length);
    }
  }

  /// `p,m,HEX` and `TRAN=HEX`: two characters for each byte.
  record Hexadecimal(int offset, int length) implements Piece {
    @Override
    public int width() {
      return 2 * length;
    }

    @Override
    public int end() {
      return reach(offset, length);
    }

    @Override
    public void put(Source from, byte[] to, int at) {
      for (int i = 0; i < length; i++) {
        int b = from.bytes()[offset + i];
        to[at + 2 * i] = digit(b >> 4 & 15);
        to[at + 2 * i + 1] = digit(b & 15);
      }
    }

    private static byte digit(int value) {
      return (byte) (value < 10 ? 0xF0 + value : 0xC1 + value - 10);
    }
  }

  /// `TRAN=UNHEX`: a byte for each two characters; what is no hexadecimal digit is 0.
  record Unhexed(int offset, int length) implements Piece {
    @Override
    public int width() {
      return (length + 1) / 2;
    }

    @Override
    public int end() {
      return reach(offset, length);
    }

    @Override
    public void put(Source from, byte[] to, int at) {
      for (int i = 0; i < width(); i++) {
        int left = value(from.bytes()[offset + 2 * i]);
        int right = 2 * i + 1 < length ? value(from.bytes()[offset + 2 * i + 1]) : 0;
        to[at + i] = (byte) (left << 4 | right);
      }
    }

    private static int value(byte c) {
      int code = c & 0xFF;
      boolean digit = code >= 0xF0 && code <= 0xF9;
      boolean letter = code >= 0xC1 && code <= 0xC6 || code >= 0x81 && code <= 0x86;
      return digit ? code & 15 : letter ? (code & 15) + 9 : 0;
    }
  }

  /// `TRAN=BIT`: eight characters 0 and 1 for each byte.
  record Bits(int offset, int length) implements Piece {
    @Override
    public int width() {
      return 8 * length;
    }

    @Override
    public int end() {
      return reach(offset, length);
    }

    @Override
    public void put(Source from, byte[] to, int at) {
      for (int i = 0; i < 8 * length; i++) {
        int bit = from.bytes()[offset + i / 8] >> 7 - i % 8 & 1;
        to[at + i] = (byte) (0xF0 + bit);
      }
    }
  }

  /// `TRAN=UNBIT`: a byte for each eight characters, by their last bits.
  record Unbitted(int offset, int length) implements Piece {
    @Override
    public int width() {
      return (length + 7) / 8;
    }

    @Override
    public int end() {
      return reach(offset, length);
    }

    @Override
    public void put(Source from, byte[] to, int at) {
      for (int i = 0; i < width(); i++) {
        int value = 0;
        for (int bit = 0; bit < 8; bit++) {
          int place = 8 * i + bit;
          int one = place < length ? from.bytes()[offset + place] & 1 : 0;
          value = value << 1 | one;
        }
        to[at + i] = (byte) value;
      }
    }
  }

  /// `TRAN=` with a table: another byte for each byte.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Translated(int offset, int width, byte[] table) implements Piece {
    @Override
    public int end() {
      return reach(offset, width);
    }

    @Override
    public void put(Source from, byte[] to, int at) {
      for (int i = 0; i < width; i++) {
        to[at + i] = table[from.bytes()[offset + i] & 0xFF];
      }
    }
  }

  /// A number as a pattern shows it.
  record Edited(Numeral number, EditPattern pattern) implements Piece {
    @Override
    public int width() {
      return pattern.width();
    }

    @Override
    public int end() {
      return number.end();
    }

    @Override
    public void put(Source from, byte[] to, int at) {
      BigInteger value = number.value(from);
      pattern.edit(value, number.minus(from, value), to, at);
    }
  }

  /// A number in another format (`TO=`).
  record Converted(Numeral number, OutputFormat format, int width) implements Piece {
    @Override
    public int end() {
      return number.end();
    }

    @Override
    public void put(Source from, byte[] to, int at) {
      BigInteger value = number.value(from);
      format.store(value, number.minus(from, value), to, at, width);
    }
  }

  /// A field shorter than its piece: blanks behind it.
  record Padded(Piece piece, int width) implements Piece {
    @Override
    public int end() {
      return piece.end();
    }

    @Override
    public void put(Source from, byte[] to, int at) {
      byte[] whole = new byte[piece.width()];
      piece.put(from, whole, 0);
      int count = Math.min(width, whole.length);
      System.arraycopy(whole, 0, to, at, count);
      Arrays.fill(to, at + count, at + width, (byte) 0x40);
    }
  }

  /// How far a field reaches into the record: parsed fields are no part of it.
  static int reach(int offset, int length) {
    return offset >= Source.PARSED ? 0 : offset + length;
  }
}
