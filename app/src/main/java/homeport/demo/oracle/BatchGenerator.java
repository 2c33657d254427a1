package homeport.demo.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The batches HSBGENB writes, one for each branch, with the defects it plants.
final class BatchGenerator {
  /// The start of the random numbers, on the card of the job GENERATE.
  private static final long SEED = 20250401;

  /// The fewest lines of a batch, on the same card.
  private static final int LINES_LEAST = 110;

  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final List<String> NARRATIVES =
      List.of(
          "RENT",
          "INVOICE 4711",
          "SCHOOL FEES, SECOND TERM",
          "MOORING",
          "SHARE OF THE CATCH",
          "THANK YOU",
          "REPAIR OF NETS AND LINES",
          "AS AGREED");

  private final ParkMiller random = new ParkMiller(SEED);
  private final List<AccountKey> keys;

  BatchGenerator(List<Account> accounts) {
    this.keys = accounts.stream().map(Account::key).toList();
  }

  List<BranchBatch> generate() {
    List<BranchBatch> batches = new ArrayList<>();
    for (Branch branch : Branch.ALL) {
      int clerk = random.below(1_000);
      int count = LINES_LEAST + random.below(21);
      List<BatchLine> lines = new ArrayList<>();
      for (int line = 1; line <= count; line++) {
        lines.add(line(branch.number(), line));
      }
      BranchBatch sound = new BranchBatch(branch.number(), clerk, lines, count, BigDecimal.ZERO);
      int defect = random.below(10);
      BigDecimal amount = sound.lineAmounts();
      batches.add(
          new BranchBatch(
              branch.number(),
              clerk,
              lines,
              defect == 1 ? count + 1 : count,
              defect == 0 ? amount.add(CENT) : amount));
    }
    return batches;
  }

  private BatchLine line(int branch, int line) {
    AccountKey account = key();
    return random.below(100) < 60
        ? cash(branch, line, account)
        : transfer(branch, line, account, key());
  }

  private AccountKey key() {
    return keys.get(random.below(keys.size()));
  }

  private BatchLine cash(int branch, int line, AccountKey account) {
    boolean paidIn = random.below(2) == 0;
    int cents = paidIn ? 1 + random.below(300_000) : 1_000 * (1 + random.below(50));
    int teller = random.below(100_000);
    int seconds = random.below(86_400);
    int time = seconds / 3_600 * 10_000 + seconds / 60 % 60 * 100 + seconds % 60;
    int defect = random.below(100);
    return new BatchLine(
        defect == 0 ? "?" : "C",
        branch,
        line,
        spoilt(account, defect),
        null,
        defect == 3 ? "ZZ" : paidIn ? "DP" : "WD",
        amount(cents, defect),
        teller,
        time,
        List.of());
  }

  private BatchLine transfer(int branch, int line, AccountKey from, AccountKey to) {
    int cents = 1 + random.below(200_000);
    int count = random.below(5);
    List<String> narratives = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      narratives.add(NARRATIVES.get(random.below(NARRATIVES.size())));
    }
    int defect = random.below(100);
    return new BatchLine(
        defect == 0 ? "?" : "X",
        branch,
        line,
        spoilt(from, defect),
        defect == 3 ? from : to,
        "",
        amount(cents, defect),
        0,
        0,
        narratives);
  }

  private static AccountKey spoilt(AccountKey key, int defect) {
    return defect == 2 ? new AccountKey(key.branch(), key.product(), key.serial() + 900_000) : key;
  }

  private static BigDecimal amount(int cents, int defect) {
    return BigDecimal.valueOf(defect == 1 ? -cents : cents, 2);
  }
}
