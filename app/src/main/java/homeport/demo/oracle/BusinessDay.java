package homeport.demo.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What the whole business day must come to, all its jobs one after another, worked out without
/// running any of the bank's programs.
///
/// @param totals all control totals, in the order in which they are written
/// @param dataSets everything the day leaves, in the order in which it is written
public record BusinessDay(List<ControlTotal> totals, List<ExpectedDataSet> dataSets) {
  public BusinessDay {
    totals = List.copyOf(totals);
    dataSets = List.copyOf(dataSets);
  }

  /// The name of the account master as the job INTEREST leaves it when it fails half-way.
  public static final String MASTER_AT_ABEND = "ACCOUNT.KSDS AT ABEND";

  /// After how many accounts that is, as the job's PARM says.
  private static final int FAIL_AT = 4_500;

  /// Works the day out.
  public static BusinessDay of(DayParameters parameters) {
    return new Working().work(parameters);
  }

  /// The day while it is worked out.
  private static final class Working {
    private static final Set<String> LEDGER_SOURCES = Set.of("HSBPOST", "HSBXFER", "HSBINT");

    private final List<ControlTotal> totals = new ArrayList<>();
    private final List<ExpectedDataSet> dataSets = new ArrayList<>();

    private BusinessDay work(DayParameters parameters) {
      ParkMiller random = new ParkMiller(parameters.seed());
      List<Account> accounts = new AccountGenerator(random).generate(parameters.accounts());
      List<Transaction> daily =
          new TransactionGenerator(random, accounts, parameters.badAt())
              .generate(parameters.transactions());
      ControlTotal opening = generated(accounts, daily);
      BatchIntake intake = branches(accounts);
      Posting posting = posted(opening, accounts, daily, intake.transactions());
      List<Movement> moved = transferred(posting, intake.transfers());
      List<InterestRun.Accrual> interest = interest(posting);
      ledger();
      Statements statements = new Statements(posting.accountsByKey(), moved, interest);
      add("STATEMTS.CYCLE", PrintFile.LENGTH, statements.records());
      List<byte[]> master = ExpectedDay.images(posting.accounts());
      add("ACCOUNT.KSDS", Account.LENGTH, master);
      add("ACCOUNT.BACKUP.G0001V00", Account.LENGTH, master);
      ClosingListing closing = new ClosingListing(totals, posting.accounts());
      add("CLOSING", PrintFile.LENGTH, closing.records());
      add("DAY.CONTROL", DayRecord.LENGTH, List.of(DayRecord.closed(closing.closing())));
      return new BusinessDay(totals, dataSets);
    }

    private void add(String name, int length, List<byte[]> records) {
      dataSets.add(new ExpectedDataSet(name, length, records));
    }

    private void add(String name, List<ControlTotal> more) {
      totals.addAll(more);
      dataSets.add(ExpectedDay.totals(name, more));
    }

    private ControlTotal generated(List<Account> accounts, List<Transaction> daily) {
      List<ControlTotal> opening = ExpectedDay.openingTotals(accounts, daily);
      add("ACCOUNT.UNLOAD", Account.LENGTH, ExpectedDay.images(accounts));
      add("TRANS.DAILY", Transaction.LENGTH, daily.stream().map(Transaction::image).toList());
      add("CONTROL.OPENING", opening);
      return opening.getFirst();
    }

    private BatchIntake branches(List<Account> accounts) {
      List<BranchBatch> batches = new BatchGenerator(accounts).generate();
      List<byte[]> records = new ArrayList<>();
      batches.forEach(batch -> records.addAll(batch.records()));
      dataSets.add(ExpectedDataSet.variable("BRANCH.BATCHES", records));
      BatchIntake intake = new BatchIntake(batches);
      add(
          "TRANS.BRANCH",
          Transaction.LENGTH,
          intake.transactions().stream().map(Transaction::image).toList());
      add(
          "XFER.DAILY",
          Transfer.LENGTH,
          intake.transfers().stream().map(transfer -> transfer.image("")).toList());
      dataSets.add(ExpectedDataSet.variable("BRANCH.RETURNS", intake.returns()));
      add("CONTROL.BRANCH", intake.totals());
      return intake;
    }

    private Posting posted(
        ControlTotal opening,
        List<Account> accounts,
        List<Transaction> daily,
        List<Transaction> ofBranches) {
      List<Transaction> all = new ArrayList<>(daily);
      all.addAll(ofBranches);
      Posting posting = new Posting(accounts);
      posting.run(ExpectedDay.sorted(all));
      BalanceReport report = new BalanceReport(posting.accounts());
      ProofListing proof = new ProofListing(opening, posting.totals().net(), report.bank());
      add("POST.REJECTS", Posting.REJECT_LENGTH, posting.rejects());
      add("CONTROL.POSTED", posting.totals().toControlTotals());
      add("REPORT.BALANCES", PrintFile.LENGTH, report.records());
      add("PROOF", PrintFile.LENGTH, proof.records());
      return posting;
    }

    private List<Movement> transferred(Posting posting, List<Transfer> transfers) {
      TransferRun run = new TransferRun(posting.accountsByKey(), transfers);
      add("XFER.MOVED", Movement.LENGTH, run.movements().stream().map(Movement::image).toList());
      add("XFER.REJECTS", Transfer.LENGTH, run.rejects());
      add("CONTROL.TRANSFER", run.totals());
      return run.movements();
    }

    /// The job fails half-way and is restarted.
    private List<InterestRun.Accrual> interest(Posting posting) {
      InterestRun run = new InterestRun(posting.accountsByKey());
      add(
          "INTEREST.ACCRUALS",
          InterestRun.Accrual.LENGTH,
          run.accruals().stream().map(InterestRun.Accrual::image).toList());
      add("CONTROL.INTEREST", run.totals());
      add(MASTER_AT_ABEND, Account.LENGTH, run.apply(FAIL_AT));
      run.applyFrom(FAIL_AT);
      return run.accruals();
    }

    private void ledger() {
      Ledger ledger =
          new Ledger(
              totals.stream().filter(total -> LEDGER_SOURCES.contains(total.program())).toList());
      add("LEDGER.ENTRIES", Ledger.Entry.LENGTH, images(ledger.entries()));
      add("LEDGER.DAILY", Ledger.Entry.LENGTH, images(ledger.summed()));
      TrialBalance balance = new TrialBalance(ledger.summed());
      add("TRIALBAL", PrintFile.LENGTH, balance.records());
    }

    private static List<byte[]> images(Collection<Ledger.Entry> entries) {
      return entries.stream().map(Ledger.Entry::image).toList();
    }
  }
}
