package homeport.demo.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// What the jobs GENERATE and DAY must come to by themselves, without what branches send, worked
/// out without running any of the bank's programs.
///
/// A day whose transactions hold one that cannot be read stops there: `stoppedAtRecord` says at
/// which record of the sorted transactions, `ACCOUNT.KSDS` is as posting left it, and what posting
/// and the report would have written is not there.
///
/// @param openingTotals what the generator's control data set says
/// @param postingTotals what posting's control data set says; empty when it stopped
/// @param branches totals at closing by branch number; empty when it stopped
/// @param bank totals at closing; of no account when it stopped
/// @param postingReturnCode 0, or 4 when transactions were rejected; without meaning when it
///   stopped
/// @param stoppedAtRecord counted from 1
/// @param dataSets everything written, in the order in which the day writes it
public record ExpectedDay(
    List<ControlTotal> openingTotals,
    List<ControlTotal> postingTotals,
    Map<Integer, GroupTotals> branches,
    GroupTotals bank,
    int postingReturnCode,
    OptionalInt stoppedAtRecord,
    List<ExpectedDataSet> dataSets) {

  public ExpectedDay {
    openingTotals = List.copyOf(openingTotals);
    postingTotals = List.copyOf(postingTotals);
    branches = Collections.unmodifiableMap(new TreeMap<>(branches));
    dataSets = List.copyOf(dataSets);
  }

  /// Works a day out, from the seed to the last line of its report.
  public static ExpectedDay of(DayParameters parameters) {
    ParkMiller random = new ParkMiller(parameters.seed());
    List<Account> accounts = new AccountGenerator(random).generate(parameters.accounts());
    List<Transaction> transactions =
        new TransactionGenerator(random, accounts, parameters.badAt())
            .generate(parameters.transactions());
    List<ControlTotal> opening = openingTotals(accounts, transactions);
    List<Transaction> sorted = sorted(transactions);

    List<ExpectedDataSet> dataSets = new ArrayList<>();
    dataSets.add(new ExpectedDataSet("ACCOUNT.UNLOAD", Account.LENGTH, images(accounts)));
    dataSets.add(
        new ExpectedDataSet(
            "TRANS.DAILY",
            Transaction.LENGTH,
            transactions.stream().map(Transaction::image).toList()));
    dataSets.add(totals("CONTROL.OPENING", opening));
    dataSets.add(
        new ExpectedDataSet(
            "SORTED", Transaction.LENGTH, sorted.stream().map(Transaction::image).toList()));

    Posting posting = new Posting(accounts);
    posting.run(sorted);
    dataSets.add(new ExpectedDataSet("ACCOUNT.KSDS", Account.LENGTH, posting.master()));
    if (posting.stoppedAtRecord().isPresent()) {
      return new ExpectedDay(
          opening, List.of(), Map.of(), GroupTotals.NONE, 0, posting.stoppedAtRecord(), dataSets);
    }
    return finished(opening, posting, dataSets);
  }

  /// The data set of that name ([ExpectedDataSet#name()]).
  public Optional<ExpectedDataSet> dataSet(String name) {
    return dataSets.stream().filter(d -> d.name().equals(name)).findFirst();
  }

  private static ExpectedDay finished(
      List<ControlTotal> opening, Posting posting, List<ExpectedDataSet> dataSets) {
    List<ControlTotal> posted = posting.totals().toControlTotals();
    BalanceReport report = new BalanceReport(posting.accounts());
    ProofListing proof =
        new ProofListing(opening.getFirst(), posting.totals().net(), report.bank());
    dataSets.add(new ExpectedDataSet("POST.REJECTS", Posting.REJECT_LENGTH, posting.rejects()));
    dataSets.add(totals("CONTROL.POSTED", posted));
    dataSets.add(new ExpectedDataSet("REPORT.BALANCES", PrintFile.LENGTH, report.records()));
    dataSets.add(new ExpectedDataSet("PROOF", PrintFile.LENGTH, proof.records()));
    return new ExpectedDay(
        opening,
        posted,
        report.branches(),
        report.bank(),
        posting.rejects().isEmpty() ? 0 : 4,
        OptionalInt.empty(),
        dataSets);
  }

  static List<ControlTotal> openingTotals(List<Account> accounts, List<Transaction> transactions) {
    List<Transaction> voided = transactions.stream().filter(Transaction::voided).toList();
    BigDecimal balance =
        accounts.stream().map(Account::balance).reduce(BigDecimal.ZERO, BigDecimal::add);
    long serials = accounts.stream().mapToLong(a -> a.key().serial()).sum();
    long sequences = transactions.stream().mapToLong(Transaction::sequence).sum();
    return List.of(
        generated("ACCOUNTS WRITTEN", accounts.size(), balance, serials),
        generated("TRANSACTIONS WRITTEN", transactions.size(), amount(transactions), sequences),
        generated("TRANSACTIONS VOIDED", voided.size(), amount(voided), 0));
  }

  private static ControlTotal generated(String name, int count, BigDecimal amount, long hash) {
    return new ControlTotal("HSBGEN", name, count, amount, BigInteger.valueOf(hash));
  }

  private static BigDecimal amount(List<Transaction> transactions) {
    return transactions.stream().map(Transaction::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static List<Transaction> sorted(List<Transaction> transactions) {
    return transactions.stream()
        .filter(t -> !t.voided())
        .sorted(
            Comparator.comparing(Transaction::account)
                .thenComparingInt(Transaction::date)
                .thenComparingInt(Transaction::sequence))
        .toList();
  }

  static List<byte[]> images(List<Account> accounts) {
    return accounts.stream().map(Account::image).toList();
  }

  static ExpectedDataSet totals(String name, List<ControlTotal> totals) {
    return new ExpectedDataSet(
        name, ControlTotal.LENGTH, totals.stream().map(ControlTotal::image).toList());
  }
}
