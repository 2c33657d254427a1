package homeport.demo.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What HSBVAL makes of the batches: transactions, transfers, and what goes back.
final class BatchIntake {
  private static final String PROGRAM = "HSBVAL";

  private final List<Transaction> transactions = new ArrayList<>();
  private final List<Transfer> transfers = new ArrayList<>();
  private final List<byte[]> returns = new ArrayList<>();
  private Account.Tally batches = Account.Tally.NONE;
  private Account.Tally batchesBack = Account.Tally.NONE;
  private Account.Tally lines = Account.Tally.NONE;
  private Account.Tally linesBack = Account.Tally.NONE;
  private Account.Tally cash = Account.Tally.NONE;
  private Account.Tally moved = Account.Tally.NONE;
  private long hash;

  BatchIntake(List<BranchBatch> sent) {
    for (BranchBatch batch : sent) {
      batches = batches.plus(batch.amount());
      hash += batch.hash();
      ReturnReason wrong = batch.wrong();
      if (wrong != null) {
        batchesBack = batchesBack.plus(batch.amount());
        batch.records().forEach(record -> returns.add(wrong.image(record)));
      }
      for (BatchLine line : batch.lines()) {
        lines = lines.plus(line.amountKnown());
        take(line, wrong);
      }
    }
  }

  private void take(BatchLine line, @Nullable ReturnReason batchWrong) {
    ReturnReason wrong = line.wrong();
    AccountKey other = line.other();
    if (batchWrong != null) {
      linesBack = linesBack.plus(line.amountKnown());
    } else if (wrong != null) {
      linesBack = linesBack.plus(line.amountKnown());
      returns.add(wrong.image(line.image()));
    } else if (other == null) {
      cash = cash.plus(line.amount());
      transactions.add(transaction(line));
    } else {
      moved = moved.plus(line.amount());
      transfers.add(
          new Transfer(
              line.account(),
              other,
              Transaction.BRANCH_SEQUENCES + moved.count(),
              line.amount(),
              line.branch(),
              line.line(),
              text(line.narratives())));
    }
  }

  private Transaction transaction(BatchLine line) {
    return new Transaction(
        line.account(),
        DayParameters.businessDate(),
        Transaction.BRANCH_SEQUENCES + cash.count(),
        line.kind(),
        line.amount(),
        "B",
        line.teller(),
        false,
        BigDecimal.ZERO,
        DayParameters.businessDate(),
        line.time(),
        false);
  }

  /// The narratives, as far as they fit.
  private static String text(List<String> narratives) {
    String whole = String.join(" / ", narratives);
    return whole.substring(0, Math.min(whole.length(), Transfer.TEXT_LENGTH));
  }

  List<Transaction> transactions() {
    return transactions;
  }

  List<Transfer> transfers() {
    return transfers;
  }

  List<byte[]> returns() {
    return returns;
  }

  List<ControlTotal> totals() {
    return List.of(
        total("BATCHES READ", batches),
        total("BATCHES SENT BACK", batchesBack),
        new ControlTotal(
            PROGRAM, "LINES READ", lines.count(), lines.amount(), BigInteger.valueOf(hash)),
        total("LINES SENT BACK", linesBack),
        total("CASH ACCEPTED", cash),
        total("TRANSFERS ACCEPTED", moved));
  }

  private static ControlTotal total(String name, Account.Tally tally) {
    return new ControlTotal(PROGRAM, name, tally.count(), tally.amount());
  }
}
