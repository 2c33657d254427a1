package homeport.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodePageTest {
  private static final List<String> PAGES =
      List.of(
          "037", "273", "277", "278", "280", "284", "285", "297", "500", "870", "871", "1025",
          "1026", "1047", "1112", "1122", "1123", "1140", "1141", "1142", "1143", "1144", "1145",
          "1146", "1147", "1148", "1149");

  private static byte[] allBytes() {
    byte[] all = new byte[256];
    for (int i = 0; i < 256; i++) {
      all[i] = (byte) i;
    }
    return all;
  }

  @Test
  void everyByteOfEveryPageComesBack() {
    byte[] all = allBytes();
    for (String number : PAGES) {
      CodePage page = CodePage.of(number);
      String text = page.decode(all);
      assertEquals(256, text.length(), number);
      Set<Character> different = new HashSet<>();
      for (int i = 0; i < 256; i++) {
        different.add(text.charAt(i));
        assertEquals((byte) i, page.encode(page.decode((byte) i)), number);
        assertTrue(page.has(text.charAt(i)), number);
      }
      assertEquals(256, different.size(), number);
      assertArrayEquals(all, page.encode(text), number);
      StringBuilder appended = new StringBuilder();
      page.decode(all, 0, 256, appended);
      assertEquals(text, appended.toString(), number);
      byte[] utf8 = new byte[256 * CodePage.UTF8_MAX];
      int end = page.toUtf8(all, 0, 256, utf8);
      assertEquals(text, new String(utf8, 0, end, StandardCharsets.UTF_8), number);
    }
  }

  @Test
  void charactersLieWhereTheRegistryPutsThem() {
    CodePage euro = CodePage.of("IBM-1140");
    assertEquals(
        "Aaz019 +-.,$€",
        euro.decode(
            bytes(0xC1, 0x81, 0xA9, 0xF0, 0xF1, 0xF9, 0x40, 0x4E, 0x60, 0x4B, 0x6B, 0x5B, 0x9F)));
    assertEquals('¤', CodePage.of("037").decode((byte) 0x9F));
    assertEquals('[', CodePage.of("1047").decode((byte) 0xAD));
    assertEquals('[', CodePage.of("037").decode((byte) 0xBA));
    assertEquals('[', CodePage.of("500").decode((byte) 0x4A));
    assertEquals('Ä', CodePage.of("1141").decode((byte) 0x4A));
    assertEquals('€', CodePage.of("1141").decode((byte) 0x9F));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void newLineAndLineFeedAreTwoControls() {
    for (String number : PAGES) {
      CodePage page = CodePage.of(number);
      assertEquals('\u0085', page.decode((byte) 0x15), number);
      assertEquals('\n', page.decode((byte) 0x25), number);
      assertEquals('\r', page.decode((byte) 0x0D), number);
      assertEquals('\0', page.decode((byte) 0x00), number);
    }
  }

  @Test
  void aPageHasManyNamesAndOneObject() {
    CodePage page = CodePage.of("1140");
    for (String name : List.of("IBM-1140", "ibm1140", "Cp1140", "IBM01140", " 1140 ")) {
      assertEquals("IBM-1140", CodePage.of(name).name());
    }
    assertEquals(page, CodePage.of("1140"));
    assertEquals("IBM-037", CodePage.of("37").name());
    assertEquals("IBM-037", CodePage.of("037").toString());
  }

  @Test
  void whatThePageDoesNotHaveIsSubstituted() {
    CodePage page = CodePage.of("037");
    assertFalse(page.has('€'));
    assertFalse(page.has('中'));
    assertEquals(0x3F, page.encode('中'));
  }

  @Test
  void otherPagesAreRefusedByName() {
    assertRefused("437", "not an EBCDIC page");
    assertRefused("290", "not an EBCDIC page");
    assertRefused("999", "not known");
    assertRefused("UTF-8", "not the name of a code page");
    assertRefused("", "not the name of a code page");
  }

  private static void assertRefused(String name, String reason) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> CodePage.of(name)).getMessage();
    assertTrue(message.contains(reason), message);
  }
}
