package homeport.demo.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BusinessDayTest {
  private static final int INTEREST_DATE = 121;
  private static final byte SPACE = 0x40;

  /// Whatever the seed: opening balance, what was posted and interest give what the accounts come
  /// to (the closing listing throws otherwise), debits equal credits (the trial balance throws),
  /// and every line that a branch sent became a transaction or a transfer or went back.
  @Test
  void everyDayAddsUp() {
    Seed seed = Seed.forTest("whole days of the second bank");
    for (int i = 0; i < 10; i++) {
      DayParameters parameters =
          new DayParameters(
              seed.between(1, 2_147_483_646), seed.between(1, 2_000), seed.between(0, 1_000), 0);
      BusinessDay day = BusinessDay.of(parameters);
      String message = parameters + " of seed " + seed.start();
      ControlTotal lines = total(day, "LINES READ");
      ControlTotal back = total(day, "LINES SENT BACK");
      ControlTotal cash = total(day, "CASH ACCEPTED");
      ControlTotal moved = total(day, "TRANSFERS ACCEPTED");
      assertEquals(lines.count(), back.count() + cash.count() + moved.count(), message);
      assertEquals(lines.amount(), back.amount().add(cash.amount()).add(moved.amount()), message);
      assertEquals(
          moved.count(),
          total(day, "TRANSFERS POSTED").count() + total(day, "TRANSFERS REJECTED").count(),
          message);
    }
  }

  /// Worked out by hand: 10,000.00 at 1.875 % for three days of 365 is 1.541095…; with 50.0000
  /// accrued before, 51.54 are credited and 0.0011 stay. An overdraft of 1,000.00 at 9.5 % for
  /// three days costs 0.780821…
  @Test
  void interestIsForThreeDaysOfAYearOf365() {
    InterestRun run =
        new InterestRun(
            accounts(account(Product.SV, "10000.00", "50"), account(Product.CU, "-1000.00", "0")));
    InterestRun.Accrual overdrawn = run.accruals().getFirst();
    assertEquals(new BigDecimal("-0.7808"), overdrawn.accrued());
    assertEquals(new BigDecimal("-0.78"), overdrawn.credited());
    InterestRun.Accrual saved = run.accruals().getLast();
    assertEquals(new BigDecimal("1.5411"), saved.accrued());
    assertEquals(new BigDecimal("51.54"), saved.credited());
    run.applyFrom(0);
    assertEquals(new BigDecimal("0.0011"), saved.account().interest());
    assertEquals(new BigDecimal("10051.54"), saved.account().balance());
    assertEquals(new BigDecimal("-0.0008"), overdrawn.account().interest());
  }

  @Test
  void theFailureLeavesTheFirstAccountsWithInterest() {
    BusinessDay day = BusinessDay.of(DayParameters.DAY);
    byte[] atAbend = content(day, BusinessDay.MASTER_AT_ABEND);
    byte[] closing = content(day, "ACCOUNT.KSDS");
    byte[] accruals = content(day, "INTEREST.ACCRUALS");
    byte[] lastKey =
        Arrays.copyOfRange(
            accruals, 4_499 * InterestRun.Accrual.LENGTH, 4_499 * InterestRun.Accrual.LENGTH + 12);
    int withInterest = 0;
    for (int at = 0; at < closing.length; at += Account.LENGTH) {
      int end = at + Account.LENGTH;
      boolean upTo = Arrays.compareUnsigned(closing, at, at + 12, lastKey, 0, 12) <= 0;
      boolean never = closing[at + INTEREST_DATE] == SPACE;
      boolean has = atAbend[at + INTEREST_DATE] != SPACE;
      withInterest += has ? 1 : 0;
      assertEquals(upTo && !never, has, "account " + at / Account.LENGTH);
      assertEquals(
          upTo || never,
          Arrays.equals(atAbend, at, end, closing, at, end),
          "account " + at / Account.LENGTH);
    }
    assertEquals(4_500, withInterest);
  }

  private static byte[] content(BusinessDay day, String name) {
    return day.dataSets().stream()
        .filter(dataSet -> dataSet.name().equals(name))
        .findFirst()
        .orElseThrow()
        .content();
  }

  private static ControlTotal total(BusinessDay day, String name) {
    return day.totals().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  private static Account account(Product product, String balance, String interest) {
    return new Account(
        new AccountKey(1010, product.name(), 1),
        new Account.Holder(Account.Status.ACTIVE, 1, "A", "B", 20200101, 20250101),
        new Account.Money(
            new BigDecimal(balance),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            0,
            new BigDecimal(interest)));
  }

  private static Map<AccountKey, Account> accounts(Account... accounts) {
    Map<AccountKey, Account> map = new java.util.TreeMap<>();
    List.of(accounts).forEach(account -> map.put(account.key(), account));
    return map;
  }
}
