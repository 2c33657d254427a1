package homeport.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import homeport.data.Picture.Rules;
import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EditorTest {
  private static final CodePage PAGE = CodePage.of("1140");
  private static final byte GUARD = 0x5F;

  static Picture picture(String text, Rules rules) {
    try {
      return Picture.parse(text, rules);
    } catch (PictureException e) {
      throw new AssertionError(text + ": " + e.getMessage(), e);
    }
  }

  private static String edit(Editor editor, BigDecimal value, boolean wide) {
    byte[] area = new byte[editor.size() + 20];
    Arrays.fill(area, GUARD);
    if (wide) {
      Wide unscaled = new Wide();
      unscaled.set(value.unscaledValue());
      editor.edit(area, 9, unscaled, value.scale());
      assertEquals(value.unscaledValue(), unscaled.toBigInteger());
    } else {
      editor.edit(area, 9, value.unscaledValue().longValueExact(), value.scale());
    }
    for (int i = 0; i < area.length; i++) {
      if (i < 9 || i >= 9 + editor.size()) {
        assertEquals(GUARD, area[i], "beside the item");
      }
    }
    return PAGE.decode(area, 9, editor.size());
  }

  private static void check(String text, String value, String expected) {
    check(text, Rules.STANDARD, false, value, expected);
  }

  private static void check(
      String text, Rules rules, boolean blankWhenZero, String value, String expected) {
    Editor editor = Editor.of(picture(text, rules), blankWhenZero, PAGE);
    assertEquals(expected, edit(editor, new BigDecimal(value), false), text + " of " + value);
    assertEquals(expected, edit(editor, new BigDecimal(value), true), text + " of " + value);
  }

  /// Pictures in the manner of the tables under "PICTURE clause editing", with results worked out
  /// by the rules above them.
  @Test
  void insertion() {
    check("999,999", "12345", "012,345");
    check("99BBB9999", "123456", "12   3456");
    check("99/99/99", "40117", "04/01/17");
    check("9900", "56", "5600");
    check("999.99", "1.234", "001.23");
    check("999.99", "1234.5", "234.50");
    check("999.99+", "+6555.556", "555.55+");
    check("+9999.99", "-6555.555", "-6555.55");
    check("9999.99", "1234.56", "1234.56");
    check("$999.99", "-123.45", "$123.45");
    check("-$999.99", "-123.456", "-$123.45");
    check("-$999.99", "123.456", " $123.45");
    check("$9999.99CR", "123.45", "$0123.45  ");
    check("$9999.99DB", "-123.45", "$0123.45DB");
    check("99-", "-7", "07-");
    check("99-", "7", "07 ");
    check("9V99-", "-1.234", "123-");
  }

  @Test
  void floatingInsertion() {
    check("$$$$.99", "0.123", "   $.12");
    check("$$$9.99", "0.12", "  $0.12");
    check("$,$$$,999.99", "-1234.56", "   $1,234.56");
    check("+,+++,999.99", "-123456.789", " -123,456.78");
    check("$$,$$$,$$$.99CR", "-1234567", "$1,234,567.00CR");
    check("++,+++,+++.+++", "0", "              ");
    check("$$,$$9.99", "5", "    $5.00");
    check("$$,$$9.99", "123", "  $123.00");
    check("$$,999", "5", "  $005");
    check("--9", "-5", " -5");
    check("--9", "5", "  5");
    check("---", "0", "   ");
    check("++.++", "0.05", " +.05");
    check("++.++", "-0.05", " -.05");
  }

  @Test
  void suppression() {
    check("****.**", "0", "****.**");
    check("ZZZZ.ZZ", "0", "       ");
    check("ZZZZ.99", "0", "    .00");
    check("****.99", "0", "****.00");
    check("ZZ99.99", "0", "  00.00");
    check("Z,ZZZ.ZZ+", "123.456", "  123.45+");
    check("*,***.**+", "-123.45", "**123.45-");
    check("**,***,***.**+", "12345678.9", "12,345,678.90+");
    check("$Z,ZZZ,ZZZ.ZZCR", "12345.67", "$   12,345.67  ");
    check("$B*,***,***.**BBDB", "-12345.67", "$ ***12,345.67  DB");
    check("ZZ9", "1234", "234");
    check("ZZZ.ZZ", "0.05", "   .05");
    check("ZZZVZZ", "0.05", "   05");
    check("Z,999", "5", "  005");
    check("0ZZ9", "12", "0 12");
    check(",ZZ9", "12", ", 12");
    check("ZZZ0", "0", "    ");
    check("ZZ9B", "0", "  0 ");
    check("+ZZ.ZZ", "0", "      ");
    check("$**.**CR", "0", "***.****");
  }

  @Test
  void theLastPlaceOfARunWithTwoEnds() {
    check("Z(18)9", "1000000000000000000", "1000000000000000000");
    check("9(31)", Rules.STANDARD, true, "1", "0".repeat(30) + "1");
  }

  @Test
  void blankWhenZero() {
    check("999.99", Rules.STANDARD, true, "0", "      ");
    check("999.99", Rules.STANDARD, true, "0.001", "      ");
    check("999.99", Rules.STANDARD, true, "1000", "      ");
    check("999.99", Rules.STANDARD, true, "0.01", "000.01");
    check("999", Rules.STANDARD, true, "0", "   ");
    check("999", Rules.STANDARD, true, "7", "007");
    check("$99CR", Rules.STANDARD, true, "0", "     ");
  }

  @Test
  void currencySignsAndDecimalComma() {
    Rules euro = new Rules('E', "EUR", true);
    check("E.EEE.EE9,99", euro, false, "1234.5", "   EUR1.234,50");
    check("E.EEE.EE9,99", euro, false, "1234567.89", " EUR234.567,89");
    check("E999,99", euro, false, "12.34", "EUR012,34");
    check("E**,**", euro, false, "0", "*****,**");
    check("Z.ZZZ,99", euro, false, "12.34", "   12,34");
    check("EE,EE", euro, false, "0.05", " EUR,05");
  }

  @Test
  void negativeZeroIsPositive() {
    check("-9.99", "-0.001", " 0.00");
    check("+999", "-1000", "+000");
    check("99CR", "-100", "00  ");
  }

  @Test
  void scalingPositions() {
    check("ZZPPP", "12345", "12");
    check("ZZPPP", "999", "  ");
    check("PPZZ", "0.0012", "12");
    check("PPZZ", "0.0002", "02");
    check("+PP99", "-0.0012", "-12");
  }

  @Test
  void theSmallestLong() {
    Editor editor = Editor.of(picture("-(20)9", Rules.STANDARD), false, PAGE);
    BigDecimal smallest = BigDecimal.valueOf(Long.MIN_VALUE);
    assertEquals(" -9223372036854775808", edit(editor, smallest, false));
  }

  @Test
  void anyPictureAndAnyValue() {
    Seed seed = Seed.forTest("editing");
    RandomPictures pictures = new RandomPictures(seed);
    for (int i = 0; i < 40_000; i++) {
      String text = pictures.edited();
      boolean comma = seed.oneIn(4);
      String currency = seed.pick("$", "$", "EUR", "Fr");
      boolean blank = seed.oneIn(4) && !text.contains("*");
      String written = comma ? text.replace('.', ';').replace(',', '.').replace(';', ',') : text;
      Editor editor = Editor.of(picture(written, new Rules('$', currency, comma)), blank, PAGE);
      LiteralEditing literal = new LiteralEditing(text, currency, comma, blank);
      for (int j = 0; j < 4; j++) {
        BigInteger unscaled = seed.bigNumber(seed.between(1, 38));
        int scale = seed.between(-3, 12);
        boolean wide = unscaled.bitLength() > 63 || seed.oneIn(2);
        BigDecimal value = new BigDecimal(unscaled, scale);
        assertEquals(
            literal.edit(value),
            edit(editor, value, wide),
            () -> text + " of " + value.toPlainString() + ", " + seed.start());
      }
    }
  }

  private static String editText(String text, String value) {
    Editor editor = Editor.of(picture(text, Rules.STANDARD), false, PAGE);
    byte[] area = new byte[editor.size() + 2];
    area[editor.size()] = GUARD;
    byte[] source = PAGE.encode(value);
    editor.editText(area, 0, source, 0, source.length);
    assertEquals(GUARD, area[editor.size()]);
    return PAGE.decode(area, 0, editor.size());
  }

  @Test
  void texts() {
    assertEquals("ALPHABET", editText("X(5)X(3)B", "ALPHABETIC").strip());
    assertEquals("ALPHA BE/TI", editText("X(5)BX(2)/X(2)", "ALPHABETIC"));
    assertEquals("A0 0", editText("X0X0", "A"));
    assertEquals("12/31/99", editText("99/99/XX", "123199"));
    assertEquals("AB   ", editText("XXBXX", "AB"));
    assertEquals("A  / /  ", editText("XXB/X/XX", "A"));
  }

  @Test
  void nationalAndDoubleByteTexts() {
    Editor national = Editor.of(picture("NN/N0B", Rules.STANDARD), false, PAGE);
    assertEquals(12, national.size());
    byte[] area = new byte[12];
    byte[] source = {0, 'a', 0x4E, 0x2D};
    national.editText(area, 0, source, 0, 4);
    assertEquals(
        "0061" + "4e2d" + "002f" + "0020" + "0030" + "0020",
        java.util.HexFormat.of().formatHex(area));
    Editor dbcs = Editor.of(picture("GBG", Rules.STANDARD), false, PAGE);
    byte[] host = new byte[6];
    dbcs.editText(host, 0, new byte[] {0x4C, 0x41, 0x4C, 0x42}, 0, 4);
    assertEquals("4c4140404c42", java.util.HexFormat.of().formatHex(host));
  }

  @Test
  void picturesThatDoNotEditAreRefused() {
    for (String text : new String[] {"X(3)", "S9(4)", "A", "+9.9E+99", "N", "G", "U"}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> Editor.of(picture(text, Rules.STANDARD), false, PAGE));
    }
  }
}
