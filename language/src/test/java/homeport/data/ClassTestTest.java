package homeport.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.data.ClassTest.Signs;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ClassTestTest {
  private static final Pattern ZERO = Pattern.compile("0*[cd]?0*|(4e|60)0*|0*(4e|60)");
  private static final Map<String, Pattern> PATTERNS = new HashMap<>();

  /// The table of the Programming Guide as regular expressions over a field's hexadecimal digits.
  private static boolean numeric(NumberFormat format, String hex, Signs signs) {
    boolean zero = ZERO.matcher(hex.replace("f", "")).matches();
    String signed =
        switch (signs) {
          case NOPFD -> "[cdf]";
          case NOPFD_ALT -> "[a-f]";
          case PFD -> zero ? "c" : "[cd]";
        };
    String separate = signs == Signs.PFD && zero ? "4e" : "(4e|60)";
    String pattern =
        format.usage() == Usage.PACKED
            ? "\\d*" + (format.signed() ? signed : "f")
            : !format.signed()
                ? "(f\\d)*"
                : switch (format.sign()) {
                  case TRAILING -> "(f\\d)*" + signed + "\\d";
                  case LEADING -> signed + "\\d(f\\d)*";
                  case TRAILING_SEPARATE -> "(f\\d)*" + separate;
                  case LEADING_SEPARATE -> separate + "(f\\d)*";
                };
    return PATTERNS.computeIfAbsent(pattern, Pattern::compile).matcher(hex).matches();
  }

  @Test
  void everyFieldOfTwoBytes() {
    byte[] area = new byte[18];
    for (int i = 0; i < 65_536; i++) {
      area[8] = (byte) (i >> 8);
      area[9] = (byte) i;
      String hex = HexFormat.of().toHexDigits((short) i);
      for (Signs signs : Signs.values()) {
        for (boolean signed : new boolean[] {true, false}) {
          check(new NumberFormat(Usage.PACKED, 3, 0, signed), area, hex, signs);
          check(new NumberFormat(Usage.DISPLAY, 2, 0, signed), area, hex, signs);
        }
        check(new NumberFormat(Usage.DISPLAY, 2, 0, true, SignPlace.LEADING), area, hex, signs);
        check(
            new NumberFormat(Usage.DISPLAY, 1, 0, true, SignPlace.LEADING_SEPARATE),
            area,
            hex,
            signs);
        check(
            new NumberFormat(Usage.DISPLAY, 1, 0, true, SignPlace.TRAILING_SEPARATE),
            area,
            hex,
            signs);
      }
    }
  }

  private static void check(NumberFormat format, byte[] area, String hex, Signs signs) {
    boolean expected = numeric(format, hex, signs);
    if (expected != ClassTest.numeric(format, area, 8, signs)) {
      assertEquals(expected, !expected, () -> hex + " as " + format + " under " + signs);
    }
  }

  @Test
  void theTableOfTheManual() {
    byte[] area =
        HexFormat.of().parseHex("40404040404040404b" + "000d" + "123f" + "0000000000000000");
    NumberFormat packed = new NumberFormat(Usage.PACKED, 3, 0, true);
    assertTrue(ClassTest.numeric(packed, area, 9, Signs.NOPFD));
    assertFalse(ClassTest.numeric(packed, area, 9, Signs.PFD));
    assertTrue(ClassTest.numeric(packed, area, 11, Signs.NOPFD));
    assertFalse(ClassTest.numeric(packed, area, 11, Signs.PFD));
    NumberFormat unsigned = new NumberFormat(Usage.PACKED, 3, 0, false);
    assertFalse(ClassTest.numeric(unsigned, area, 9, Signs.NOPFD));
    assertTrue(ClassTest.numeric(unsigned, area, 11, Signs.PFD));
  }

  @Test
  void nationalNumbers() {
    NumberFormat plain = new NumberFormat(Usage.NATIONAL, 2, 0, false);
    NumberFormat signed = new NumberFormat(Usage.NATIONAL, 2, 0, true, SignPlace.LEADING_SEPARATE);
    byte[] area = HexFormat.of().parseHex("0000000000000000" + "002d00310039" + "0000000000000000");
    assertTrue(ClassTest.numeric(signed, area, 8, Signs.NOPFD));
    assertTrue(ClassTest.numeric(plain, area, 10, Signs.NOPFD));
    assertFalse(ClassTest.numeric(plain, area, 8, Signs.NOPFD));
  }

  @Test
  void binaryIsAlwaysNumericAndAddressesNeverAsk() {
    assertTrue(
        ClassTest.numeric(
            new NumberFormat(Usage.BINARY, 4, 0, true), new byte[18], 8, Signs.NOPFD));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            ClassTest.numeric(
                new NumberFormat(Usage.POINTER, 0, 0, false), new byte[20], 8, Signs.NOPFD));
  }

  @Test
  void everyByteIsALetterOrNot() {
    CodePage page = CodePage.of("1140");
    for (int i = 0; i < 256; i++) {
      byte[] one = {(byte) i};
      char c = page.decode((byte) i);
      boolean upper = (c >= 'A' && c <= 'Z') || c == ' ';
      boolean lower = (c >= 'a' && c <= 'z') || c == ' ';
      assertEquals(upper, ClassTest.alphabeticUpper(one, 0, 1), () -> "" + c);
      assertEquals(lower, ClassTest.alphabeticLower(one, 0, 1), () -> "" + c);
      assertEquals(upper || lower, ClassTest.alphabetic(one, 0, 1), () -> "" + c);
      assertEquals(c >= '0' && c <= '9', ClassTest.digits(one, 0, 1), () -> "" + c);
    }
  }

  @Test
  void oneWrongByteAnywhereIsEnough() {
    byte[] text = CodePage.of("1140").encode("ABC XYZ");
    assertTrue(ClassTest.alphabeticUpper(text, 0, 7));
    for (int i = 0; i < 7; i++) {
      byte[] spoilt = text.clone();
      spoilt[i] = (byte) 0xF1;
      assertFalse(ClassTest.alphabetic(spoilt, 0, 7));
    }
  }
}
