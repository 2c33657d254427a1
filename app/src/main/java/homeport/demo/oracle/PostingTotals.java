package homeport.demo.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What HSBPOST counts while it posts.
final class PostingTotals {
  private static final String PROGRAM = "HSBPOST";

  private final Map<Account.Activity, Account.Tally> posted = new EnumMap<>(Account.Activity.class);
  private final Map<Reason, Account.Tally> rejected = new EnumMap<>(Reason.class);
  private Account.Tally read = Account.Tally.NONE;
  private Account.Tally fees = Account.Tally.NONE;
  private Account.Tally updated = Account.Tally.NONE;
  private BigInteger sequenceHash = BigInteger.ZERO;
  private BigInteger serialHash = BigInteger.ZERO;
  private int woken;

  void read(Transaction transaction) {
    read = read.plus(transaction.amount());
    sequenceHash = sequenceHash.add(BigInteger.valueOf(transaction.sequence()));
  }

  void posted(Account.Activity kind, BigDecimal amount, BigDecimal fee) {
    posted.put(kind, of(kind).plus(amount));
    if (fee.signum() != 0) {
      fees = fees.plus(fee);
    }
  }

  void rejected(Reason reason, BigDecimal amount) {
    rejected.put(reason, of(reason).plus(amount));
  }

  void woken() {
    woken++;
  }

  void updated(Account account) {
    updated = updated.plus(account.balance());
    serialHash = serialHash.add(BigInteger.valueOf(account.key().serial()));
  }

  /// Credits, less debits, with adjustments, less fees.
  BigDecimal net() {
    return of(Account.Activity.CREDIT)
        .amount()
        .subtract(of(Account.Activity.DEBIT).amount())
        .add(of(Account.Activity.ADJUSTMENT).amount())
        .subtract(fees.amount());
  }

  List<ControlTotal> toControlTotals() {
    List<ControlTotal> totals = new ArrayList<>();
    totals.add(
        new ControlTotal(PROGRAM, "TRANSACTIONS READ", read.count(), read.amount(), sequenceHash));
    totals.add(total("CREDITS POSTED", of(Account.Activity.CREDIT)));
    totals.add(total("DEBITS POSTED", of(Account.Activity.DEBIT)));
    totals.add(total("ADJUSTMENTS POSTED", of(Account.Activity.ADJUSTMENT)));
    totals.add(total("FEES CHARGED", fees));
    int postedCount = posted.values().stream().mapToInt(Account.Tally::count).sum();
    totals.add(new ControlTotal(PROGRAM, "NET POSTED", postedCount, net()));
    totals.add(
        new ControlTotal(
            PROGRAM, "ACCOUNTS UPDATED", updated.count(), updated.amount(), serialHash));
    totals.add(new ControlTotal(PROGRAM, "ACCOUNTS WOKEN", woken, BigDecimal.ZERO));
    totals.add(total("REJECTED", allRejected()));
    for (Reason reason : Reason.values()) {
      totals.add(total(reason.name() + " " + reason.text(), of(reason)));
    }
    return totals;
  }

  private Account.Tally allRejected() {
    int count = rejected.values().stream().mapToInt(Account.Tally::count).sum();
    BigDecimal amount =
        rejected.values().stream()
            .map(Account.Tally::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Account.Tally(count, amount);
  }

  private Account.Tally of(Account.Activity kind) {
    return posted.getOrDefault(kind, Account.Tally.NONE);
  }

  private Account.Tally of(Reason reason) {
    return rejected.getOrDefault(reason, Account.Tally.NONE);
  }

  private static ControlTotal total(String name, Account.Tally tally) {
    return new ControlTotal(PROGRAM, name, tally.count(), tally.amount());
  }
}
