package homeport.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.data.Picture.Rules;
import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeeditorTest {
  private static final CodePage PAGE = CodePage.of("1140");

  private static void check(String text, Rules rules, String held, String expected) {
    Deeditor deeditor = Deeditor.of(EditorTest.picture(text, rules), PAGE);
    byte[] area = PAGE.encode("########" + held + "########");
    Wide wide = new Wide();
    deeditor.value(wide, area, 8);
    BigDecimal value = new BigDecimal(wide.toBigInteger(), deeditor.scale());
    assertEquals(new BigDecimal(expected), value, text + " of " + held);
    assertEquals(wide.toLong(), deeditor.value(area, 8), text + " of " + held);
  }

  private static void check(String text, String held, String expected) {
    check(text, Rules.STANDARD, held, expected);
  }

  @Test
  void editedNumbersAreRead() {
    check("$ZZ,ZZ9.99", "$ 1,500.99", "1500.99");
    check("$$$,$$9.99CR", " $1,500.99CR", "-1500.99");
    check("$$$,$$9.99CR", " $1,500.99  ", "1500.99");
    check("9.99DB", "1.00DB", "-1.00");
    check("--,--9", "   -12", "-12");
    check("--,---", "  -123", "-123");
    check("++9", " +7", "7");
    check("++9", " -7", "-7");
    check("+99", "-07", "-7");
    check("99-", "07-", "-7");
    check("*,**9.99", "***12.34", "12.34");
    check("99/99/9999", "12/31/1999", "12311999");
    check("9900", "1200", "12");
    check("99B99", "12 34", "1234");
    check("9V99-", "123-", "-1.23");
    assertEquals(-3, Deeditor.of(EditorTest.picture("ZZPPP", Rules.STANDARD), PAGE).scale());
    check("E.EEE,99", new Rules('E', "EUR", true), " EUR123,45", "123.45");
    check("E.EEE,99", new Rules('E', "EUR", true), "   EUR3,45", "3.45");
  }

  @Test
  void anItemOfSpacesIsZero() {
    check("$$,$$9.99CR", "           ", "0.00");
    check("---", "   ", "0");
    check("999", "   ", "0");
    check("**.**", "**.**", "0.00");
  }

  @Test
  void anythingElseIsNoNumber() {
    assertRefused("ZZ9", "1A3");
    assertRefused("ZZ9", "*12");
    assertRefused("**9", "-12");
    assertRefused("999", "\0\0\0");
    assertRefused("$$9", "1+2");
    assertRefused("++9", "1$2");
  }

  private static void assertRefused(String text, String held) {
    Deeditor deeditor = Deeditor.of(EditorTest.picture(text, Rules.STANDARD), PAGE);
    byte[] area = PAGE.encode(held);
    DataException e = assertThrows(DataException.class, () -> deeditor.value(area, 0));
    assertEquals(DataException.Kind.EDITED, e.kind());
    assertEquals(held.length(), e.len());
  }

  @Test
  void whatWasEditedIsReadAgain() {
    Seed seed = Seed.forTest("de-editing");
    RandomPictures pictures = new RandomPictures(seed);
    Wide wide = new Wide();
    for (int i = 0; i < 60_000; i++) {
      String text = pictures.edited();
      String currency = seed.pick("$", "EUR");
      Picture picture = EditorTest.picture(text, new Rules('$', currency, false));
      boolean blank = seed.oneIn(4) && !picture.asteriskFill();
      Editor editor = Editor.of(picture, blank, PAGE);
      Deeditor deeditor = Deeditor.of(picture, PAGE);
      byte[] area = new byte[editor.size() + 16];
      Arrays.fill(area, (byte) 0x60);
      BigDecimal value = new BigDecimal(seed.bigNumber(picture.digits()), picture.scale());
      wide.set(value.unscaledValue());
      editor.edit(area, 8, wide, value.scale());
      deeditor.value(wide, area, 8);
      BigDecimal read = new BigDecimal(wide.toBigInteger(), deeditor.scale());
      BigDecimal expected = picture.signed() ? value : value.abs();
      assertEquals(expected, read, () -> text + " of " + value + ", " + seed.start());
    }
  }

  /// Reading eight places at a time and place by place: the same number or the same refusal, also
  /// for what is no edited number.
  @Test
  void bothWaysOfReadingAgree() {
    Seed seed = Seed.forTest("two ways of de-editing");
    RandomPictures pictures = new RandomPictures(seed);
    byte[] characters = PAGE.encode("0123456789 -+*$,.CRDB\0A9");
    Wide wide = new Wide();
    int numbers = 0;
    for (int i = 0; i < 60_000; i++) {
      String text = pictures.edited();
      Picture picture = EditorTest.picture(text, Rules.STANDARD);
      if (picture.digits() > 16) {
        continue;
      }
      Editor editor = Editor.of(picture, false, PAGE);
      Deeditor deeditor = Deeditor.of(picture, PAGE);
      int off = seed.between(0, 9);
      byte[] area = new byte[off + editor.size()];
      editor.edit(area, off, seed.number(picture.digits()), picture.scale());
      for (int n = seed.between(0, 3); n > 0; n--) {
        area[off + seed.between(0, editor.size() - 1)] =
            characters[seed.between(0, characters.length - 1)];
      }
      Long expected = read(() -> value(deeditor, wide, area, off));
      assertEquals(expected, read(() -> deeditor.value(area, off)), () -> text + seed.start());
      numbers += expected == null ? 0 : 1;
    }
    assertTrue(numbers > 10_000, numbers + " numbers");
  }

  private static long value(Deeditor deeditor, Wide wide, byte[] area, int off) {
    deeditor.value(wide, area, off);
    return wide.toLong();
  }

  private static @Nullable Long read(LongSupplier value) {
    try {
      return value.getAsLong();
    } catch (DataException e) {
      return null;
    }
  }
}
