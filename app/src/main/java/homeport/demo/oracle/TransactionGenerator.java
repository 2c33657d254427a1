package homeport.demo.oracle;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// The transactions HSBGEN writes, in the order in which they came in, with the defects it plants.
final class TransactionGenerator {
  private static final BigDecimal TOO_MUCH = new BigDecimal("999999999.99");

  private final ParkMiller random;
  private final List<AccountKey> keys;
  private final int badAt;

  TransactionGenerator(ParkMiller random, List<Account> accounts, int badAt) {
    this.random = random;
    this.keys = accounts.stream().map(Account::key).toList();
    this.badAt = badAt;
  }

  List<Transaction> generate(int count) {
    List<Transaction> transactions = new ArrayList<>(count);
    for (int sequence = 1; sequence <= count; sequence++) {
      Transaction sound = sound(sequence);
      int defect = random.below(1_000);
      transactions.add(sequence == badAt ? unreadable(sound) : planted(sound, defect));
    }
    return transactions;
  }

  private Transaction sound(int sequence) {
    AccountKey key = keys.get(random.below(keys.size()));
    int date = date(0) - random.below(3);
    String type = type(random.below(100));
    BigDecimal amount =
        switch (type) {
          case "DP" -> cents(1 + random.below(200_000));
          case "CQ" -> cents(1 + random.below(500_000));
          case "WD" -> cents(1_000 * (1 + random.below(60)));
          case "PO" -> cents(1 + random.below(150_000));
          case "FE" -> cents(1 + random.below(2_500));
          default -> cents(random.below(20_001) - 10_000);
        };
    int place = random.below(3);
    int teller = place == 0 ? random.below(100_000) : 0;
    boolean discounted = random.below(10) == 0;
    BigDecimal discount = discounted ? cents(random.below(201) - 100) : BigDecimal.ZERO;
    int seconds = random.below(86_400);
    int time = seconds / 3_600 * 10_000 + seconds / 60 % 60 * 100 + seconds % 60;
    boolean voided = random.below(100) == 0;
    return new Transaction(
        key,
        date,
        sequence,
        type,
        amount,
        List.of("B", "A", "O").get(place),
        teller,
        voided,
        discount,
        date,
        time,
        false);
  }

  private static String type(int percent) {
    if (percent < 30) {
      return "DP";
    } else if (percent < 40) {
      return "CQ";
    } else if (percent < 75) {
      return "WD";
    } else if (percent < 90) {
      return "PO";
    }
    return percent < 95 ? "FE" : "AJ";
  }

  private static Transaction planted(Transaction t, int defect) {
    if (defect < 5) {
      AccountKey key = t.account();
      AccountKey unknown = new AccountKey(key.branch(), key.product(), key.serial() + 900_000);
      return with(t, unknown, t.date(), t.type(), t.amount());
    } else if (defect < 9) {
      return with(t, t.account(), t.date(), "XX", t.amount());
    } else if (defect < 13) {
      return with(t, t.account(), t.date(), t.type(), BigDecimal.ZERO);
    } else if (defect == 13) {
      return with(t, t.account(), t.date(), "DP", TOO_MUCH);
    } else if (defect < 16) {
      return with(t, t.account(), date(1), t.type(), t.amount());
    }
    return t;
  }

  private static Transaction with(
      Transaction t, AccountKey account, int date, String type, BigDecimal amount) {
    return new Transaction(
        account,
        date,
        t.sequence(),
        type,
        amount,
        t.channel(),
        t.teller(),
        t.voided(),
        t.discount(),
        t.referenceDate(),
        t.time(),
        false);
  }

  private static Transaction unreadable(Transaction t) {
    return new Transaction(
        t.account(),
        t.date(),
        t.sequence(),
        t.type(),
        t.amount(),
        t.channel(),
        t.teller(),
        false,
        t.discount(),
        t.referenceDate(),
        t.time(),
        true);
  }

  private static BigDecimal cents(int cents) {
    return BigDecimal.valueOf(cents, 2);
  }

  /// The business date, or so many days after it, as the digits YYYYMMDD.
  private static int date(int daysAfter) {
    return Integer.parseInt(
        DayParameters.BUSINESS_DATE.plusDays(daysAfter).format(DateTimeFormatter.BASIC_ISO_DATE));
  }
}
