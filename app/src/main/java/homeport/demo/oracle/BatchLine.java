package homeport.demo.oracle;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of what a branch sends (copybook HSBBTCH): cash, or a transfer.
///
/// @param type C, X, or ? when the generator spoilt it
/// @param other the account that is paid, which makes it a transfer whatever the type says
/// @param kind DP or WD, of cash
/// @param narratives at most four, of a transfer
record BatchLine(
    String type,
    int branch,
    int line,
    AccountKey account,
    @Nullable AccountKey other,
    String kind,
    BigDecimal amount,
    int teller,
    int time,
    List<String> narratives) {
  private static final int CASH_LENGTH = 48;
  private static final int TRANSFER_LENGTH = 43;
  private static final int NARRATIVE_LENGTH = 30;

  /// The amount counts only where the type says how to read it.
  BigDecimal amountKnown() {
    return type.equals("?") ? BigDecimal.ZERO : amount;
  }

  /// Why the line cannot be used.
  @Nullable ReturnReason wrong() {
    if (type.equals("?")) {
      return ReturnReason.L01;
    } else if (amount.signum() <= 0) {
      return ReturnReason.L02;
    } else if (other == null) {
      return kind.equals("DP") || kind.equals("WD") ? null : ReturnReason.L03;
    }
    return account.equals(other) ? ReturnReason.L04 : null;
  }

  byte[] image() {
    int narrated = NARRATIVE_LENGTH * narratives.size();
    RecordImage image = new RecordImage(other == null ? CASH_LENGTH : TRANSFER_LENGTH + narrated);
    image.text(type, 1).digits(branch, 4).digits(BranchBatch.NUMBER, 3).digits(line, 4);
    account.write(image);
    if (other == null) {
      return image
          .text(kind, 2)
          .packed(amount, 11, 2)
          .digits(teller, 5)
          .digits(time, 6)
          .spaces(5)
          .toBytes();
    }
    other.write(image);
    image.packed(amount, 11, 2).digits(narratives.size(), 1);
    narratives.forEach(narrative -> image.text(narrative, NARRATIVE_LENGTH));
    return image.toBytes();
  }
}
