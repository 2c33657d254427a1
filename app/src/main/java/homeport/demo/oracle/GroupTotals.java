package homeport.demo.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Totals over a group of accounts: a product in a branch, a branch, the bank.
///
/// @param interest what a year brings at today's balances, each account rounded to cents
/// @param notActive dormant or closed
public record GroupTotals(
    int accounts, BigDecimal balance, BigDecimal interest, int overdrawn, int notActive) {
  static final GroupTotals NONE =
      new GroupTotals(0, BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2), 0, 0);

  static GroupTotals of(Account account) {
    BigDecimal balance = account.balance();
    BigDecimal interest =
        balance
            .max(BigDecimal.ZERO)
            .multiply(account.product().yearlyRate())
            .setScale(2, RoundingMode.HALF_UP);
    return new GroupTotals(
        1,
        balance,
        interest,
        balance.signum() < 0 ? 1 : 0,
        account.is(Account.Status.ACTIVE) ? 0 : 1);
  }

  GroupTotals plus(GroupTotals other) {
    return new GroupTotals(
        accounts + other.accounts,
        balance.add(other.balance),
        interest.add(other.interest),
        overdrawn + other.overdrawn,
        notActive + other.notActive);
  }

  BigDecimal average() {
    return accounts == 0
        ? BigDecimal.ZERO
        : balance.divide(BigDecimal.valueOf(accounts), 2, RoundingMode.HALF_UP);
  }

  /// In percent of the whole; zero where that cannot be said in three digits.
  BigDecimal shareOf(GroupTotals whole) {
    if (whole.balance.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal share =
        balance.multiply(BigDecimal.valueOf(100)).divide(whole.balance, 2, RoundingMode.HALF_UP);
    return share.abs().compareTo(BigDecimal.valueOf(1_000)) < 0 ? share : BigDecimal.ZERO;
  }
}
