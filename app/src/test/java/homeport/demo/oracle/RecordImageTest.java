package homeport.demo.oracle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// The bytes are those of z/Architecture Principles of Operation, "Decimal Instructions", and of
/// the Enterprise COBOL Programming Guide, "Examples: numeric data and internal representation".
class RecordImageTest {
  @Test
  void writesEveryKindOfField() {
    assertBytes("C1C240", new RecordImage(3).text("AB", 3));
    assertBytes("F0F0F4F2", new RecordImage(4).digits(42, 4));
    assertBytes("F1F2F3C4", new RecordImage(4).zoned(new BigDecimal("12.34"), 4, 2));
    assertBytes("F1F2F3D4", new RecordImage(4).zoned(new BigDecimal("-12.34"), 4, 2));
    assertBytes("01234C", new RecordImage(3).packed(new BigDecimal("12.34"), 5, 2));
    assertBytes("01234D", new RecordImage(3).packed(new BigDecimal("-12.34"), 4, 2));
    assertBytes("020250331F", new RecordImage(5).packedUnsigned(20250331, 9));
    assertBytes("FFFFFED4", new RecordImage(4).binary(-300, 4));
  }

  @Test
  void refusesWhatDoesNotFit() {
    RecordImage image = new RecordImage(4);
    assertThrows(IllegalArgumentException.class, () -> image.text("ABCDE", 4));
    assertThrows(IllegalArgumentException.class, () -> image.digits(10_000, 4));
    assertThrows(ArithmeticException.class, () -> image.packed(new BigDecimal("0.001"), 5, 2));
    assertThrows(IllegalStateException.class, image::toBytes);
  }

  private static void assertBytes(String hexadecimal, RecordImage image) {
    assertArrayEquals(HexFormat.of().parseHex(hexadecimal), image.toBytes());
  }
}
