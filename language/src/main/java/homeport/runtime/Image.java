package homeport.runtime;

import java.util.HashMap;
import java.util.Map;

/// The bytes that storage begins with, as text for a class file's constant. COBOL storage repeats
/// itself (blanks, zeros, tables of equal rows), so an image is a list of literal bytes and of
/// repetitions of what was written some way back; a repetition may reach into itself, which makes
/// it a fill.
///
/// The text has one character below 256 for each byte: runs of `L n bytes` (n from 1) and `R
/// distance length`; numbers are seven bits at a time, low ones first, the eighth bit saying that
/// there is more.
public final class Image {
  private static final int LITERAL = 1;
  private static final int REPEAT = 2;
  private static final int WORTH_IT = 6;

  private Image() {}

  /// The image of some bytes; what is zero in a new array is left out at the end.
  public static String of(byte[] bytes) {
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] == 0) {
      length--;
    }
    StringBuilder text = new StringBuilder();
    Map<Integer, Integer> seen = new HashMap<>();
    int literal = 0;
    int at = 0;
    while (at < length) {
      int from = candidate(bytes, at, length, seen);
      int same = from < 0 ? 0 : same(bytes, from, at, length);
      if (same >= WORTH_IT) {
        literal(text, bytes, literal, at);
        text.append((char) REPEAT);
        number(text, at - from);
        number(text, same);
        at += same;
        literal = at;
      } else {
        if (at + 4 <= length) {
          seen.put(key(bytes, at), at);
        }
        at++;
      }
    }
    literal(text, bytes, literal, length);
    return text.toString();
  }

  private static int candidate(byte[] bytes, int at, int length, Map<Integer, Integer> seen) {
    if (at + WORTH_IT > length) {
      return -1;
    }
    return seen.getOrDefault(key(bytes, at), -1);
  }

  private static int key(byte[] b, int at) {
    return (b[at] & 0xFF) << 24
        | (b[at + 1] & 0xFF) << 16
        | (b[at + 2] & 0xFF) << 8
        | (b[at + 3] & 0xFF);
  }

  private static int same(byte[] bytes, int from, int at, int length) {
    int same = 0;
    while (at + same < length && bytes[from + same] == bytes[at + same]) {
      same++;
    }
    return same;
  }

  private static void literal(StringBuilder text, byte[] bytes, int from, int to) {
    if (to > from) {
      text.append((char) LITERAL);
      number(text, to - from);
      for (int i = from; i < to; i++) {
        text.append((char) (bytes[i] & 0xFF));
      }
    }
  }

  private static void number(StringBuilder text, int value) {
    int left = value;
    while (left > 127) {
      text.append((char) ((left & 127) | 128));
      left >>>= 7;
    }
    text.append((char) left);
  }

  /// Writes the image to an array whose bytes are zero.
  static void write(byte[] to, int offset, String image) {
    Reader reader = new Reader(image);
    int at = offset;
    while (reader.more()) {
      if (reader.next() == LITERAL) {
        for (int left = reader.number(); left > 0; left--) {
          to[at++] = (byte) reader.next();
        }
      } else {
        int distance = reader.number();
        for (int left = reader.number(); left > 0; left--, at++) {
          to[at] = to[at - distance];
        }
      }
    }
  }

  /// Takes an image apart.
  private static final class Reader {
    private final String image;
    private int at;

    Reader(String image) {
      this.image = image;
    }

    boolean more() {
      return at < image.length();
    }

    char next() {
      return image.charAt(at++);
    }

    int number() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        char part = next();
        value |= (part & 127) << shift;
        if (part < 128) {
          return value;
        }
      }
    }
  }
}
