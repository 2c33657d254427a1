package homeport.demo.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What HSBXFER does: both sides of each transfer, or neither.
final class TransferRun {
  private static final String PROGRAM = "HSBXFER";
  private static final BigDecimal BALANCE_BOUND = new BigDecimal("100000000");

  private final Map<AccountKey, Account> accounts;
  private final List<Movement> movements = new ArrayList<>();
  private final List<byte[]> rejects = new ArrayList<>();
  private Account.Tally read = Account.Tally.NONE;
  private Account.Tally posted = Account.Tally.NONE;
  private Account.Tally rejected = Account.Tally.NONE;
  private long hash;

  TransferRun(Map<AccountKey, Account> accounts, List<Transfer> transfers) {
    this.accounts = accounts;
    transfers.stream()
        .filter(transfer -> transfer.amount().signum() > 0)
        .sorted(Comparator.comparing(Transfer::from).thenComparingInt(Transfer::sequence))
        .forEach(this::run);
  }

  private void run(Transfer transfer) {
    read = read.plus(transfer.amount());
    hash += transfer.sequence();
    Account from = accounts.get(transfer.from());
    Account to = accounts.get(transfer.to());
    String reason = refusal(transfer, from, to);
    if (reason.isEmpty() && from != null && to != null) {
      posted = posted.plus(transfer.amount());
      move(from, to, transfer, Account.Activity.DEBIT, transfer.amount().negate());
      move(to, from, transfer, Account.Activity.CREDIT, transfer.amount());
    } else {
      rejected = rejected.plus(transfer.amount());
      rejects.add(transfer.image(reason));
    }
  }

  private static String refusal(Transfer transfer, @Nullable Account from, @Nullable Account to) {
    if (from == null) {
      return "T01";
    } else if (to == null) {
      return "T02";
    } else if (from.is(Account.Status.CLOSED)) {
      return "T03";
    } else if (to.is(Account.Status.CLOSED)) {
      return "T04";
    }
    BigDecimal left = from.balance().subtract(transfer.amount());
    if (to.balance().add(transfer.amount()).abs().compareTo(BALANCE_BOUND) >= 0
        || left.abs().compareTo(BALANCE_BOUND) >= 0) {
      return "T06";
    }
    return left.add(from.limit()).signum() < 0 ? "T05" : "";
  }

  private void move(
      Account account, Account other, Transfer transfer, Account.Activity kind, BigDecimal by) {
    account.post(
        kind,
        transfer.amount(),
        DayParameters.businessDate(),
        BigDecimal.ZERO,
        account.balance().add(by));
    if (account.is(Account.Status.DORMANT)) {
      account.wake();
    }
    movements.add(
        new Movement(
            account.key(),
            other.key(),
            transfer.sequence(),
            by,
            account.balance(),
            transfer.text()));
  }

  List<Movement> movements() {
    return movements;
  }

  List<byte[]> rejects() {
    return rejects;
  }

  List<ControlTotal> totals() {
    return List.of(
        new ControlTotal(
            PROGRAM, "TRANSFERS READ", read.count(), read.amount(), BigInteger.valueOf(hash)),
        new ControlTotal(PROGRAM, "TRANSFERS POSTED", posted.count(), posted.amount()),
        new ControlTotal(PROGRAM, "TRANSFERS REJECTED", rejected.count(), rejected.amount()));
  }
}
