package homeport.demo.oracle;

import java.math.BigDecimal;

/// One transfer that was taken from a branch (copybook HSBXFR).
record Transfer(
    AccountKey from,
    AccountKey to,
    int sequence,
    BigDecimal amount,
    int branch,
    int line,
    String text) {
  static final int LENGTH = 128;
  static final int TEXT_LENGTH = 60;

  /// @param reason why it was refused; empty when it was not
  byte[] image(String reason) {
    RecordImage image = new RecordImage(LENGTH);
    from.write(image);
    to.write(image);
    return image
        .digits(DayParameters.businessDate(), 8)
        .binary(sequence, 4)
        .packed(amount, 11, 2)
        .digits(branch, 4)
        .digits(BranchBatch.NUMBER, 3)
        .digits(line, 4)
        .text(text, TEXT_LENGTH)
        .text(reason, 3)
        .spaces(12)
        .toBytes();
  }
}
