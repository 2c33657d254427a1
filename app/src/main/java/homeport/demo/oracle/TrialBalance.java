package homeport.demo.oracle;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The trial balance HSBTB prints.
final class TrialBalance {
  private static final Map<String, String> NAMES =
      Map.of(
          "1000", "CASH AND CLEARING",
          "2000", "CUSTOMER DEPOSITS",
          "4000", "FEE INCOME",
          "4100", "OVERDRAFT INTEREST",
          "5000", "INTEREST PAID",
          "5900", "ADJUSTMENTS");

  private final PrintFile file = new PrintFile("HSBTB");

  TrialBalance(Collection<Ledger.Entry> entries) {
    file.page(1);
    file.print(
        1,
        Editing.text("BUSINESS DATE", 14)
            + Editing.date(DayParameters.BUSINESS_DATE)
            + " ".repeat(27)
            + "TRIAL BALANCE OF THE DAY");
    file.print(
        2,
        Editing.text("ACCOUNT", 8)
            + Editing.text("NAME", 24)
            + Editing.text("POSTINGS", 25)
            + Editing.text("DEBIT", 23)
            + "CREDIT");
    BigDecimal debits = BigDecimal.ZERO;
    BigDecimal credits = BigDecimal.ZERO;
    int advance = 2;
    for (Ledger.Entry entry : entries) {
      boolean debit = entry.side().equals("D");
      debits = debit ? debits.add(entry.amount()) : debits;
      credits = debit ? credits : credits.add(entry.amount());
      String amount = Editing.signed(entry.amount(), 21);
      file.print(
          advance,
          Editing.text(entry.account(), 8)
              + Editing.text(NAMES.getOrDefault(entry.account(), "NOT IN THE TABLE"), 24)
              + (entry.count() == 0 ? " ".repeat(7) : Editing.count(entry.count(), 7))
              + "  "
              + (debit ? amount : " ".repeat(23) + amount));
      advance = 1;
    }
    file.print(
        2,
        " ".repeat(8)
            + Editing.text("TOTAL", 33)
            + Editing.signed(debits, 21)
            + "  "
            + Editing.signed(credits, 21));
    if (debits.compareTo(credits) != 0) {
      throw new IllegalStateException("the second ledger is out of balance");
    }
    file.print(3, " ".repeat(8) + "THE LEDGER BALANCES");
  }

  List<byte[]> records() {
    return file.records();
  }
}
