package homeport.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The double-byte half of a mixed EBCDIC code page: which character each pair of bytes is. Both
/// bytes lie between X'41' and X'FE'; X'4040' is the ideographic space.
final class DoubleBytes {
  /// What stands for a character that the page does not have (Language Reference, "DISPLAY-OF").
  static final int SUBSTITUTE = 0xFEFE;

  static final int NONE = 0xFFFD;
  private static final int SPACE = 0x4040;
  private static final int IDEOGRAPHIC_SPACE = 0x3000;
  private static final int FIRST = 0x41;
  private static final int LAST = 0xFE;

  private final int[] characters = new int[0x10000];
  private final char[] pairs = new char[0x10000];
  private final Map<Integer, Integer> supplementary = new HashMap<>();

  private DoubleBytes() {
    Arrays.fill(characters, NONE);
    put(SPACE, IDEOGRAPHIC_SPACE);
  }

  private void put(int pair, int character) {
    characters[pair] = character;
    if (character > 0xFFFF) {
      supplementary.put(character, pair);
    } else if (pairs[character] == 0) {
      pairs[character] = (char) pair;
    }
  }

  /// What a character set of the JDK has between shift codes.
  static DoubleBytes of(Charset charset) {
    DoubleBytes made = new DoubleBytes();
    byte[] shifted = {CodePage.SHIFT_OUT, 0, 0, CodePage.SHIFT_IN};
    for (int pair = FIRST << 8; pair <= (LAST << 8 | LAST); pair++) {
      shifted[1] = (byte) (pair >> 8);
      shifted[2] = (byte) pair;
      if ((pair & 0xFF) >= FIRST && (pair & 0xFF) <= LAST) {
        String text = new String(shifted, charset);
        if (text.length() == 1 && text.charAt(0) != NONE) {
          made.put(pair, text.charAt(0));
        }
      }
    }
    return made;
  }

  /// A table beside this class: a line for each first byte, with the characters of the second bytes
  /// from X'41' to X'FE'.
  static DoubleBytes ofTable(String name) {
    DoubleBytes made = new DoubleBytes();
    try (InputStream in = DoubleBytes.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is missing");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .forEach(made::row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return made;
  }

  private void row(String line) {
    int pair = Integer.parseInt(line.substring(0, 2), 16) << 8 | FIRST;
    for (int at = 3; at < line.length(); pair++) {
      int character = line.codePointAt(at);
      if (character != NONE) {
        put(pair, character);
      }
      at += Character.charCount(character);
    }
  }

  /// The character of a pair, [#NONE] when it has none.
  int character(byte first, byte second) {
    return characters[(first & 0xFF) << 8 | second & 0xFF];
  }

  /// The pair of a character, 0 when there is none.
  int pair(int character) {
    return character <= 0xFFFF ? pairs[character] : supplementary.getOrDefault(character, 0);
  }
}
