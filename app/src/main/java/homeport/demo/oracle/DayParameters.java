package homeport.demo.oracle;

import java.time.LocalDate;

/// What the generator is told: the PARM of HSBGEN.
///
/// @param seed start of the random numbers, 1 to 2147483646
/// @param accounts how many accounts, 1 to 50000
/// @param transactions how many transactions, 0 to 5000000
/// @param badAt the transaction whose amount is left as spaces, counted from 1 as they came in; 0
///   for none
public record DayParameters(long seed, int accounts, int transactions, int badAt) {
  /// The business date of every day the generator writes.
  public static final LocalDate BUSINESS_DATE = LocalDate.of(2025, 3, 31);

  /// The same as the digits YYYYMMDD.
  static int businessDate() {
    return BUSINESS_DATE.getYear() * 10_000
        + BUSINESS_DATE.getMonthValue() * 100
        + BUSINESS_DATE.getDayOfMonth();
  }

  /// The day that the job GENERATE writes.
  public static final DayParameters DAY = new DayParameters(20250331, 10_000, 50_000, 0);

  /// The day of the job DAYABEND.
  public static final DayParameters DAY_ABEND = new DayParameters(20250331, 2_000, 10_000, 5_000);

  /// Beyond this, the counters in an account (four digits) could overflow.
  private static final int TRANSACTIONS_PER_ACCOUNT_MAX = 1_000;

  public DayParameters {
    require(seed >= 1 && seed <= 2_147_483_646L, "seed", seed);
    require(accounts >= 1 && accounts <= 50_000, "accounts", accounts);
    require(transactions >= 0 && transactions <= 5_000_000, "transactions", transactions);
    require(
        transactions <= (long) accounts * TRANSACTIONS_PER_ACCOUNT_MAX,
        "transactions for so few accounts",
        transactions);
    require(badAt >= 0, "badAt", badAt);
  }

  private static void require(boolean holds, String name, long value) {
    if (!holds) {
      throw new IllegalArgumentException(name + ": " + value);
    }
  }
}
