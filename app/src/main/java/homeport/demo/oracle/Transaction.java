package homeport.demo.oracle;

import java.math.BigDecimal;
import java.util.Set;

/// One transaction of the day (copybook HSBTRAN).
///
/// @param date as the digits YYYYMMDD
/// @param sequence in which order it came in, from 1
/// @param referenceDate the date before a defect was planted
/// @param time as the digits HHMMSS
/// @param unreadable the amount is left as spaces in the record
record Transaction(
    AccountKey account,
    int date,
    int sequence,
    String type,
    BigDecimal amount,
    String channel,
    int teller,
    boolean voided,
    BigDecimal discount,
    int referenceDate,
    int time,
    boolean unreadable) {
  static final int LENGTH = 80;

  /// What branches send is numbered from here, so that it follows all else of the day.
  static final int BRANCH_SEQUENCES = 9_000_000;

  private static final Set<String> CREDITS = Set.of("DP", "CQ");
  private static final Set<String> DEBITS = Set.of("WD", "PO", "FE");
  private static final Set<String> NEED_FUNDS = Set.of("WD", "PO");

  boolean isCredit() {
    return CREDITS.contains(type);
  }

  boolean isDebit() {
    return DEBITS.contains(type);
  }

  boolean isAdjustment() {
    return type.equals("AJ");
  }

  boolean isValidType() {
    return isCredit() || isDebit() || isAdjustment();
  }

  /// Without enough money it is refused.
  boolean needsFunds() {
    return NEED_FUNDS.contains(type);
  }

  /// Not the bank's own doing.
  boolean isByCustomer() {
    return isCredit() || needsFunds();
  }

  boolean isCashFromAtm() {
    return type.equals("WD") && channel.equals("A");
  }

  byte[] image() {
    RecordImage image = new RecordImage(LENGTH);
    account.write(image);
    image.digits(date, 8).binary(sequence, 4).text(type, 2);
    if (unreadable) {
      image.spaces(6);
    } else {
      image.packed(amount, 11, 2);
    }
    return image
        .text(channel, 1)
        .digits(teller, 5)
        .text(voided ? "V" : " ", 1)
        .zoned(discount, 6, 2)
        .text(sequence > BRANCH_SEQUENCES ? "B" : "R", 1)
        .digits(referenceDate, 8)
        .text("-", 1)
        .digits(sequence % 1_000_000, 6)
        .digits(time, 6)
        .spaces(13)
        .toBytes();
  }
}
