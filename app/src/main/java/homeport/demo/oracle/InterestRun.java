package homeport.demo.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What HSBINT works out and HSBAPPLY puts into the accounts: interest for the calendar days since
/// the previous business day, of a year of 365; at the end of a quarter all that has accrued,
/// rounded to cents, goes to the balance.
final class InterestRun {
  private static final String PROGRAM = "HSBINT";
  private static final BigDecimal OVERDRAFT_RATE = new BigDecimal("0.09500");
  private static final BigDecimal DAYS_OF_YEAR = BigDecimal.valueOf(365);
  private static final BigDecimal DAYS = BigDecimal.valueOf(DayRecord.days());

  /// One account's interest (copybook HSBACCR).
  ///
  /// @param credited what goes to the balance
  record Accrual(
      Account account,
      BigDecimal rate,
      BigDecimal balance,
      BigDecimal accrued,
      BigDecimal credited) {
    static final int LENGTH = 60;

    byte[] image() {
      RecordImage image = new RecordImage(LENGTH);
      account.key().write(image);
      return image
          .digits(DayParameters.businessDate(), 8)
          .binary(DayRecord.days(), 2)
          .packed(rate, 5, 5)
          .packed(balance, 10, 2)
          .packed(accrued, 11, 4)
          .packed(credited, 10, 2)
          .spaces(17)
          .toBytes();
    }
  }

  private final Map<AccountKey, Account> accounts;
  private final List<Accrual> accruals = new ArrayList<>();

  /// Works the interest out; the accounts stay as they are.
  InterestRun(Map<AccountKey, Account> accounts) {
    this.accounts = accounts;
    for (Account account : accounts.values()) {
      if (!account.is(Account.Status.CLOSED)) {
        Accrual accrual = accrual(account);
        if (accrual.accrued().signum() != 0 || accrual.credited().signum() != 0) {
          accruals.add(accrual);
        }
      }
    }
  }

  private static Accrual accrual(Account account) {
    BigDecimal balance = account.balance();
    BigDecimal rate = balance.signum() < 0 ? OVERDRAFT_RATE : account.product().yearlyRate();
    BigDecimal accrued =
        balance.multiply(rate).multiply(DAYS).divide(DAYS_OF_YEAR, 4, RoundingMode.HALF_UP);
    BigDecimal credited =
        DayRecord.endsQuarter()
            ? account.interest().add(accrued).setScale(2, RoundingMode.HALF_UP)
            : BigDecimal.ZERO;
    return new Accrual(account, rate, balance, accrued, credited);
  }

  /// Puts the first so many into their accounts, or all.
  ///
  /// @return the account master, in key order
  List<byte[]> apply(int count) {
    for (Accrual accrual : accruals.subList(0, Math.min(count, accruals.size()))) {
      accrual.account().bearInterest(accrual.accrued(), accrual.credited());
    }
    return accounts.values().stream().map(Account::image).toList();
  }

  /// Puts in what is not in yet.
  void applyFrom(int count) {
    for (Accrual accrual : accruals.subList(Math.min(count, accruals.size()), accruals.size())) {
      accrual.account().bearInterest(accrual.accrued(), accrual.credited());
    }
  }

  List<Accrual> accruals() {
    return accruals;
  }

  List<ControlTotal> totals() {
    BigDecimal accrued =
        accruals.stream().map(Accrual::accrued).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigInteger hash = accrued.setScale(4, RoundingMode.UNNECESSARY).unscaledValue();
    Account.Tally credited = Account.Tally.NONE;
    Account.Tally charged = Account.Tally.NONE;
    for (Accrual accrual : accruals) {
      if (accrual.credited().signum() > 0) {
        credited = credited.plus(accrual.credited());
      } else if (accrual.credited().signum() < 0) {
        charged = charged.plus(accrual.credited().negate());
      }
    }
    return List.of(
        new ControlTotal(
            PROGRAM,
            "ACCOUNTS WITH INTEREST",
            accruals.size(),
            accrued.setScale(2, RoundingMode.HALF_UP),
            hash),
        new ControlTotal(PROGRAM, "INTEREST CREDITED", credited.count(), credited.amount()),
        new ControlTotal(PROGRAM, "INTEREST CHARGED", charged.count(), charged.amount()));
  }
}
