package homeport.demo.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The entries HSBGL makes out of control totals, and one for each account and side of them.
final class Ledger {
  /// One entry (copybook HSBGLE).
  record Entry(String account, String side, BigDecimal amount, int count, String source) {
    static final int LENGTH = 80;

    byte[] image() {
      return new RecordImage(LENGTH)
          .text(account, 4)
          .text(side, 1)
          .digits(DayParameters.businessDate(), 8)
          .packed(amount, 15, 2)
          .binary(count, 4)
          .text(source, 24)
          .spaces(31)
          .toBytes();
    }

    private Entry plus(Entry other) {
      return new Entry(account, side, amount.add(other.amount), count + other.count, source);
    }
  }

  /// Which account is debited, and which credited, for a control total.
  private record Rule(String debit, String credit) {}

  private static final Map<String, Rule> RULES =
      Map.of(
          "ADJUSTMENTS POSTED", new Rule("5900", "2000"),
          "CREDITS POSTED", new Rule("1000", "2000"),
          "DEBITS POSTED", new Rule("2000", "1000"),
          "FEES CHARGED", new Rule("2000", "4000"),
          "INTEREST CHARGED", new Rule("2000", "4100"),
          "INTEREST CREDITED", new Rule("5000", "2000"),
          "TRANSFERS POSTED", new Rule("2000", "2000"));

  private final List<Entry> entries = new ArrayList<>();

  Ledger(List<ControlTotal> totals) {
    for (ControlTotal total : totals) {
      Rule rule = RULES.get(total.name());
      if (rule != null) {
        entries.add(new Entry(rule.debit(), "D", total.amount(), total.count(), total.name()));
        entries.add(new Entry(rule.credit(), "C", total.amount(), total.count(), total.name()));
      }
    }
  }

  List<Entry> entries() {
    return entries;
  }

  /// One entry for each account and side, in that order; the source is that of the first.
  Collection<Entry> summed() {
    Map<String, Entry> summed = new TreeMap<>();
    entries.forEach(entry -> summed.merge(entry.account() + entry.side(), entry, Entry::plus));
    return summed.values();
  }
}
