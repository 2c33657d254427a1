package homeport.demo.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// Enterprise COBOL Language Reference, "PICTURE clause editing".
class EditingTest {
  private static final BigDecimal SOME = new BigDecimal("1234.50");

  @Test
  void editsAsThePicturesDo() {
    assertEquals("    999", Editing.count(999, 7));
    assertEquals("  1,000", Editing.count(1_000, 7));
    assertEquals("    1,234.50", Editing.amount(SOME, 12));
    assertEquals("      1,234.50 ", Editing.signed(SOME, 15));
    assertEquals("      1,234.50-", Editing.signed(SOME.negate(), 15));
    assertEquals("    1,234.50CR", Editing.credit(SOME.negate(), 14));
    assertEquals("    1,234.50  ", Editing.credit(SOME, 14));
    assertEquals("        $1,234.50-", Editing.currency(SOME.negate(), 18));
    assertEquals("*****1,234.50", Editing.protectedAmount(SOME, 13));
    assertEquals("*********0.00", Editing.protectedAmount(BigDecimal.ZERO, 13));
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThrows(IllegalArgumentException.class, () -> Editing.amount(SOME, 7));
  }
}
