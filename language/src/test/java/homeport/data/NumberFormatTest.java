package homeport.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class NumberFormatTest {
  private static int bytes(Usage usage, int digits) {
    return new NumberFormat(usage, digits, 0, true).bytes();
  }

  @Test
  void storageIsWhatTheManualSays() {
    for (int digits = 1; digits <= 31; digits++) {
      assertEquals(digits, bytes(Usage.DISPLAY, digits));
      // two digits a byte and half a byte of sign, in whole bytes
      assertEquals((digits + 2) / 2, bytes(Usage.PACKED, digits));
      assertEquals(2 * digits, bytes(Usage.NATIONAL, digits));
    }
    for (int digits = 1; digits <= 18; digits++) {
      int expected = digits <= 4 ? 2 : digits <= 9 ? 4 : 8;
      assertEquals(expected, bytes(Usage.BINARY, digits));
      assertEquals(expected, bytes(Usage.NATIVE_BINARY, digits));
    }
    assertEquals(4, bytes(Usage.FLOAT_SHORT, 0));
    assertEquals(8, bytes(Usage.FLOAT_LONG, 0));
    assertEquals(4, bytes(Usage.INDEX, 0));
    assertEquals(4, bytes(Usage.POINTER, 0));
    assertEquals(4, bytes(Usage.FUNCTION_POINTER, 0));
    assertEquals(8, bytes(Usage.PROCEDURE_POINTER, 0));
  }

  @Test
  void aSeparateSignTakesACharacter() {
    assertEquals(
        4, new NumberFormat(Usage.DISPLAY, 3, 0, true, SignPlace.LEADING_SEPARATE).bytes());
    assertEquals(
        4, new NumberFormat(Usage.DISPLAY, 3, 0, true, SignPlace.TRAILING_SEPARATE).bytes());
    assertEquals(3, new NumberFormat(Usage.DISPLAY, 3, 0, true, SignPlace.LEADING).bytes());
    assertEquals(
        3, new NumberFormat(Usage.DISPLAY, 3, 0, false, SignPlace.LEADING_SEPARATE).bytes());
    assertEquals(
        8, new NumberFormat(Usage.NATIONAL, 3, 0, true, SignPlace.LEADING_SEPARATE).bytes());
  }

  @Test
  void impossibleLayoutsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> bytes(Usage.PACKED, 32));
    assertThrows(IllegalArgumentException.class, () -> bytes(Usage.PACKED, -1));
    assertThrows(IllegalStateException.class, () -> bytes(Usage.BINARY, 19));
    assertThrows(IllegalStateException.class, () -> bytes(Usage.DBCS, 1));
  }
}
