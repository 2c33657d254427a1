package homeport.demo.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.format.DateTimeFormatter;

/// One control total, as a program writes it to its control data set (copybook HSBCTL).
///
/// @param hash a sum of numbers that mean nothing together, such as account serials; zero where
///   there is none
public record ControlTotal(
    String program, String name, int count, BigDecimal amount, BigInteger hash) {
  static final int LENGTH = 80;

  ControlTotal(String program, String name, int count, BigDecimal amount) {
    this(program, name, count, amount, BigInteger.ZERO);
  }

  byte[] image() {
    return new RecordImage(LENGTH)
        .text(program, 8)
        .text(DayParameters.BUSINESS_DATE.format(DateTimeFormatter.BASIC_ISO_DATE), 8)
        .text(name, 24)
        .binary(count, 4)
        .packed(amount, 15, 2)
        .packed(new BigDecimal(hash), 15, 0)
        .spaces(20)
        .toBytes();
  }
}
