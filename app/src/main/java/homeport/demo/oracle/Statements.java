package homeport.demo.oracle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The statements HSBSTMT prints: a page for each account of the cycle that had a transfer.
final class Statements {
  private static final int FIRST_BRANCH = 1010;
  private static final int LAST_BRANCH = 1050;

  private final PrintFile file = new PrintFile("HSBSTMT");
  private final Map<AccountKey, InterestRun.Accrual> accruals = new HashMap<>();

  Statements(
      Map<AccountKey, Account> accounts,
      List<Movement> movements,
      List<InterestRun.Accrual> interest) {
    interest.forEach(accrual -> accruals.put(accrual.account().key(), accrual));
    Map<AccountKey, List<Movement>> cycle =
        movements.stream()
            .filter(movement ->
                movement.account().branch() >= FIRST_BRANCH
                    && movement.account().branch() <= LAST_BRANCH)
            .sorted(Comparator.comparingInt(Movement::sequence))
            .collect(Collectors.groupingBy(Movement::account, TreeMap::new, Collectors.toList()));
    cycle.forEach((key, own) -> statement(Objects.requireNonNull(accounts.get(key)), own));
  }

  private void statement(Account account, List<Movement> movements) {
    AccountKey key = account.key();
    String branch =
        Branch.ALL.stream()
            .filter(one -> one.number() == key.branch())
            .map(Branch::name)
            .findFirst()
            .orElse("");
    String date = Editing.date(DayParameters.BUSINESS_DATE);
    file.page(
        Editing.text("HARBOUR SAVINGS BANK", 24)
            + Editing.text(branch, 64)
            + Editing.text("STATEMENT OF", 13)
            + date);
    file.print(
        2,
        Editing.text(account.given() + " " + account.surname(), 40)
            + Editing.text("ACCOUNT", 8)
            + Editing.text(key.shown(), 16)
            + account.product().title());
    file.print(
        2,
        Editing.text("DATE", 12)
            + Editing.text("TEXT", 62)
            + Editing.text("OTHER ACCOUNT", 16)
            + Editing.text("AMOUNT", 17)
            + "BALANCE AFTER");
    int advance = 2;
    for (Movement movement : movements) {
      file.print(
          advance,
          Editing.text(date, 12)
              + Editing.text(movement.text(), 62)
              + Editing.text(movement.other().shown(), 16)
              + Editing.signed(movement.amount(), 15)
              + "  "
              + Editing.signed(movement.balance(), 15));
      advance = 1;
    }
    InterestRun.Accrual accrual = accruals.get(key);
    if (accrual != null && accrual.credited().signum() != 0) {
      file.print(
          2, Editing.text("INTEREST OF THE QUARTER", 90) + Editing.signed(accrual.credited(), 15));
    }
    file.print(
        1,
        Editing.text("INTEREST ACCRUED, NOT CREDITED", 92) + Editing.fine(account.interest(), 11));
    file.print(2, Editing.text("BALANCE AT THE CLOSE", 90) + Editing.signed(account.balance(), 15));
  }

  List<byte[]> records() {
    return file.records();
  }
}
