package homeport.demo.oracle;

import java.math.BigDecimal;

/// One side of a transfer (copybook HSBMOV).
///
/// @param amount negative on the side that pays
/// @param balance after it
record Movement(
    AccountKey account,
    AccountKey other,
    int sequence,
    BigDecimal amount,
    BigDecimal balance,
    String text) {
  static final int LENGTH = 110;

  byte[] image() {
    RecordImage image = new RecordImage(LENGTH);
    account.write(image);
    image
        .digits(DayParameters.businessDate(), 8)
        .binary(sequence, 4)
        .packed(amount, 11, 2)
        .packed(balance, 10, 2);
    other.write(image);
    return image.text(text, Transfer.TEXT_LENGTH).spaces(2).toBytes();
  }
}
