package homeport.demo.oracle;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/// The listing HSBCLOSE prints, and the balance at which the day is closed.
final class ClosingListing {
  private final PrintFile file = new PrintFile("HSBCLOSE");
  private final BigDecimal closing;

  /// @param totals all control totals of the day
  ClosingListing(List<ControlTotal> totals, Collection<Account> accounts) {
    ControlTotal opening = total(totals, "ACCOUNTS WRITTEN");
    BigDecimal posted = total(totals, "NET POSTED").amount();
    BigDecimal credited = total(totals, "INTEREST CREDITED").amount();
    BigDecimal charged = total(totals, "INTEREST CHARGED").amount();
    closing = accounts.stream().map(Account::balance).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal expected = opening.amount().add(posted).add(credited).subtract(charged);
    if (expected.compareTo(closing) != 0 || accounts.size() != opening.count()) {
      throw new IllegalStateException("the second bank's day cannot be closed");
    }
    file.page(1);
    file.print(
        1,
        Editing.text("BUSINESS DATE", 14)
            + Editing.text(Editing.date(DayParameters.BUSINESS_DATE), 12)
            + Editing.text(DayParameters.BUSINESS_DATE.getDayOfWeek().name(), 25)
            + "CLOSING OF THE DAY");
    count("ACCOUNTS AT OPENING", opening.count());
    count("ACCOUNTS ON FILE", accounts.size());
    count(
        "ACCOUNTS WITHOUT INTEREST",
        accounts.stream().filter(account -> !account.hasInterestOfToday()).count());
    amount("OPENING BALANCE", opening.amount());
    amount("NET POSTED", posted);
    amount("INTEREST CREDITED", credited);
    amount("INTEREST CHARGED", charged.negate());
    amount("EXPECTED CLOSING BALANCE", expected);
    amount("CLOSING BALANCE ON FILE", closing);
    amount("DIFFERENCE", BigDecimal.ZERO);
    file.print(3, "THE DAY IS CLOSED");
  }

  private static ControlTotal total(List<ControlTotal> totals, String name) {
    return totals.stream().filter(total -> total.name().equals(name)).findFirst().orElseThrow();
  }

  private void count(String label, long count) {
    file.print(1, Editing.text(label, 40) + Editing.count(count, 11));
  }

  private void amount(String label, BigDecimal amount) {
    file.print(2, Editing.text(label, 30) + Editing.signed(amount, 21));
  }

  /// What all accounts come to.
  BigDecimal closing() {
    return closing;
  }

  List<byte[]> records() {
    return file.records();
  }
}
