package homeport.demo.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What HSBPOST does to the accounts, one transaction after another. An account's record is written
/// back when the next account begins, which shows when a run fails: what was finished stays.
final class Posting {
  static final int REJECT_LENGTH = 128;

  private static final BigDecimal BALANCE_BOUND = new BigDecimal("100000000");

  private final Map<AccountKey, Account> accounts = new TreeMap<>();
  private final Map<AccountKey, byte[]> master = new TreeMap<>();
  private final List<byte[]> rejects = new ArrayList<>();
  private final PostingTotals totals = new PostingTotals();
  private @Nullable Account changed;
  private OptionalInt stoppedAtRecord = OptionalInt.empty();

  Posting(List<Account> opening) {
    for (Account account : opening) {
      accounts.put(account.key(), account);
      master.put(account.key(), account.image());
    }
  }

  /// @param sorted by account, date and sequence; ends early at an amount that cannot be read
  void run(List<Transaction> sorted) {
    for (int i = 0; i < sorted.size(); i++) {
      Transaction transaction = sorted.get(i);
      if (transaction.unreadable()) {
        stoppedAtRecord = OptionalInt.of(i + 1);
        return;
      }
      if (changed != null && !changed.key().equals(transaction.account())) {
        putBack();
      }
      totals.read(transaction);
      process(transaction);
    }
    putBack();
  }

  /// The account master in key order, as it stands after the run, whole or not.
  List<byte[]> master() {
    return List.copyOf(master.values());
  }

  List<Account> accounts() {
    return List.copyOf(accounts.values());
  }

  Map<AccountKey, Account> accountsByKey() {
    return accounts;
  }

  List<byte[]> rejects() {
    return List.copyOf(rejects);
  }

  PostingTotals totals() {
    return totals;
  }

  OptionalInt stoppedAtRecord() {
    return stoppedAtRecord;
  }

  private void process(Transaction transaction) {
    Account account = accounts.get(transaction.account());
    Reason reason = refusal(transaction, account);
    if (reason == null && account != null) {
      reason = post(transaction, account);
    }
    if (reason != null) {
      reject(transaction, reason, account);
    }
  }

  private static @Nullable Reason refusal(Transaction transaction, @Nullable Account account) {
    int sign = transaction.amount().signum();
    if (!transaction.isValidType()) {
      return Reason.R01;
    } else if (sign == 0 || (sign < 0 && !transaction.isAdjustment())) {
      return Reason.R02;
    } else if (transaction.date() > DayParameters.businessDate()) {
      return Reason.R03;
    } else if (account == null) {
      return Reason.R04;
    }
    return account.is(Account.Status.CLOSED) ? Reason.R05 : null;
  }

  private @Nullable Reason post(Transaction transaction, Account account) {
    BigDecimal fee = BigDecimal.ZERO;
    BigDecimal moved = transaction.amount();
    Account.Activity kind = Account.Activity.ADJUSTMENT;
    if (transaction.isCredit()) {
      kind = Account.Activity.CREDIT;
    } else if (transaction.isDebit()) {
      kind = Account.Activity.DEBIT;
      fee = transaction.isCashFromAtm() ? atmFee(transaction, account.product()) : fee;
      moved = moved.add(fee).negate();
    }
    BigDecimal after = account.balance().add(moved);
    if (after.abs().compareTo(BALANCE_BOUND) >= 0) {
      return Reason.R07;
    }
    if (transaction.needsFunds() && after.add(account.limit()).signum() < 0) {
      return Reason.R06;
    }
    account.post(kind, transaction.amount(), transaction.date(), fee, after);
    totals.posted(kind, transaction.amount(), fee);
    if (account.is(Account.Status.DORMANT) && transaction.isByCustomer()) {
      account.wake();
      totals.woken();
    }
    changed = account;
    return null;
  }

  /// A share of the amount, rounded to cents, at least so much, less the discount, never below
  /// zero.
  private static BigDecimal atmFee(Transaction transaction, Product product) {
    if (product.atmFeeRate().signum() == 0) {
      return BigDecimal.ZERO;
    }
    return transaction
        .amount()
        .multiply(product.atmFeeRate())
        .setScale(2, RoundingMode.HALF_UP)
        .max(product.atmFeeLeast())
        .subtract(transaction.discount())
        .max(BigDecimal.ZERO);
  }

  private void reject(Transaction transaction, Reason reason, @Nullable Account account) {
    totals.rejected(reason, transaction.amount());
    rejects.add(
        new RecordImage(REJECT_LENGTH)
            .bytes(transaction.image())
            .text(reason.name(), 3)
            .text(reason.text(), 30)
            .packed(account == null ? BigDecimal.ZERO : account.balance(), 10, 2)
            .spaces(9)
            .toBytes());
  }

  private void putBack() {
    if (changed != null) {
      master.put(changed.key(), changed.image());
      totals.updated(changed);
      changed = null;
    }
  }
}
