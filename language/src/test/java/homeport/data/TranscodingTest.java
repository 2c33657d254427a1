package homeport.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class TranscodingTest {
  private static final String[] MIXED = {"930", "933", "935", "937", "939", "1364", "1388"};

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }

  @Test
  void mixedTextHasShiftCodes() {
    CodePage page = CodePage.of("1388");
    assertTrue(page.mixed());
    assertEquals("C10E5BCF4D9B0FC2", hex(page.encode("A中国B")));
    assertEquals("0EC1A80F", hex(page.encode("镕")));
    assertEquals("A中国B", page.decode(hex("C10E5BCF4D9B0FC2")));
    assertEquals(-1, page.missing("A中国B"));
    assertEquals(1, CodePage.of("935").missing("A镕"));
    assertEquals("0EFEFE0F", hex(CodePage.of("935").encode("镕")));
  }

  @Test
  void shiftCodesThatAreWrittenAreNotDoubled() {
    CodePage page = CodePage.of("935");
    assertEquals("C10E5BCF0FC2", hex(page.encode("A\u000E中\u000FB")));
    assertEquals("0E40405BCF0F", hex(page.encode("\u000E\u3000中\u000F")));
  }

  @Test
  void aCharacterBeyondTheFirstPlaneHasItsPair() {
    CodePage page = CodePage.of("1388");
    byte[] pair = page.encode("\uD840\uDD64");
    assertEquals("0ECCC30F", hex(pair));
    assertEquals("\uD840\uDD64", page.decode(pair));
  }

  @Test
  void everyPairThatIsACharacterComesBack() {
    for (String name : MIXED) {
      CodePage page = CodePage.of(name);
      int count = 0;
      for (int first = 0x41; first <= 0xFE; first++) {
        for (int second = 0x41; second <= 0xFE; second++) {
          int character = page.character((byte) first, (byte) second);
          if (character != DoubleBytes.NONE) {
            int back = page.pair(character);
            assertEquals(character, page.character((byte) (back >> 8), (byte) back), name);
            count++;
          }
        }
      }
      assertTrue(count > 9_000, name + ": " + count);
    }
  }

  @Test
  void page1388HasWhatPage935Has() {
    CodePage small = CodePage.of("935");
    CodePage large = CodePage.of("1388");
    int different = 0;
    for (int first = 0x41; first <= 0xFE; first++) {
      for (int second = 0x41; second <= 0xFE; second++) {
        int character = small.character((byte) first, (byte) second);
        if (character != DoubleBytes.NONE
            && character != large.character((byte) first, (byte) second)) {
          different++;
        }
      }
    }
    // The middle dot is U+30FB in one and U+00B7 in the other.
    assertEquals(1, different);
  }

  @Test
  void singleBytesBecomeNationalAndBack() {
    CodePage page = CodePage.of("1140");
    byte[] national = new byte[6];
    assertEquals(
        6,
        Transcoding.convert(
            page, Encoding.DISPLAY, hex("C19FF0"), 0, 3, Encoding.NATIONAL, national, 0, 6));
    assertEquals("004120AC0030", hex(national));
    byte[] back = new byte[3];
    Transcoding.convert(page, Encoding.NATIONAL, national, 0, 6, Encoding.DISPLAY, back, 0, 3);
    assertEquals("C19FF0", hex(back));
  }

  @Test
  void whatHasNoPlaceIsSubstituted() {
    CodePage page = CodePage.of("1140");
    byte[] one = new byte[1];
    Transcoding.convert(page, Encoding.NATIONAL, hex("4E2D"), 0, 2, Encoding.DISPLAY, one, 0, 1);
    assertEquals("3F", hex(one));
    CodePage chinese = CodePage.of("935");
    assertEquals(
        "001A",
        hex(Transcoding.convert(chinese, Encoding.DISPLAY, hex("41"), 0, 1, Encoding.NATIONAL)));
    assertEquals(
        "FFFD",
        hex(Transcoding.convert(chinese, Encoding.DBCS, hex("4141FEFE"), 2, 2, Encoding.NATIONAL)));
  }

  @Test
  void utf8IsCutBetweenCharacters() {
    CodePage page = CodePage.of("1140");
    byte[] room = new byte[4];
    int written =
        Transcoding.convert(
            page, Encoding.NATIONAL, hex("00E94E2D"), 0, 4, Encoding.UTF8, room, 0, 4);
    assertEquals(2, written);
    assertEquals("C3A9", hex(Arrays.copyOf(room, written)));
  }

  @Test
  void randomTextsComeBackThroughEveryPage() {
    Seed seed = Seed.forTest("mixed texts");
    for (int i = 0; i < 2_000; i++) {
      CodePage page = CodePage.of(seed.pick(MIXED));
      StringBuilder text = new StringBuilder();
      while (text.length() < 20) {
        int first = seed.between(0x41, 0x7E);
        int character = page.character((byte) first, (byte) seed.between(0x41, 0xFE));
        if (seed.oneIn(3)) {
          text.append((char) seed.between('A', 'Z'));
        } else if (character != DoubleBytes.NONE
            && (character > 0xFFFF || !page.has((char) character))) {
          text.appendCodePoint(character);
        }
      }
      String made = text.toString();
      byte[] bytes = page.encode(made);
      assertEquals(made, page.decode(bytes), page.name());
      byte[] national =
          Transcoding.convert(page, Encoding.DISPLAY, bytes, 0, bytes.length, Encoding.NATIONAL);
      assertArrayEquals(made.getBytes(StandardCharsets.UTF_16BE), national, page.name());
    }
  }

  @Test
  void codedCharacterSetsHaveNumbers() {
    assertNotNull(Ccsid.find(1208));
    assertEquals("7A", hex(known(1208).encode("z")));
    assertEquals("B0A1", hex(known(1386).encode("啊")));
    assertEquals("0E5BCF0F", hex(known(935).encode("中")));
    assertEquals("é", known(819).decode(Encoding.DISPLAY, hex("E9"), 0, 1));
    assertNull(Ccsid.find(99));
    assertNull(Ccsid.find(-1));
    assertFalse(CodePage.of("037").mixed());
  }

  private static Ccsid known(long number) {
    Ccsid found = Ccsid.find(number);
    if (found == null) {
      throw new AssertionError(number);
    }
    return found;
  }
}
