package homeport.demo.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The accounts HSBGEN writes: 25 branches of 4 products make 100 groups, filled evenly, in key
/// order. The draws come in a fixed order; each comment in the COBOL program has its counterpart
/// here.
final class AccountGenerator {
  private static final List<String> SURNAMES =
      List.of(
          "ABERNETHY",
          "BELLWETHER",
          "CARTWRIGHT",
          "DELACOURT",
          "EASTERBROOK",
          "FAIRWEATHER",
          "GREENHALGH",
          "HOLLOWAY",
          "IVERSEN",
          "JANSSEN",
          "KOWALCZYK",
          "LINDQVIST",
          "MERRIWEATHER",
          "NAKAMURA",
          "OKONKWO",
          "PENHALIGON");
  private static final List<String> GIVEN_NAMES =
      List.of(
          "AMELIA", "BRUNO", "CHIARA", "DMITRI", "ELIF", "FELIX", "GRACE", "HIROSHI", "INGRID",
          "JAMAL", "KATYA", "LIAM", "MEI", "NOAH", "OLIVIA", "PEDRO");

  private final ParkMiller random;

  AccountGenerator(ParkMiller random) {
    this.random = random;
  }

  List<Account> generate(int count) {
    List<Product> products = List.of(Product.CU, Product.FD, Product.SV, Product.YS);
    int groups = Branch.ALL.size() * products.size();
    List<Account> accounts = new ArrayList<>(count);
    int lastGroup = -1;
    int serial = 0;
    for (int i = 0; i < count; i++) {
      int group = i * groups / count;
      if (group != lastGroup) {
        lastGroup = group;
        serial = 0;
      }
      serial += 1 + random.below(9);
      Branch branch = Branch.ALL.get(group / products.size());
      Product product = products.get(group % products.size());
      Account.Holder holder = holder();
      AccountKey key = new AccountKey(branch.number(), product.name(), serial);
      accounts.add(new Account(key, holder, money(product, holder.status())));
    }
    return accounts;
  }

  private Account.Holder holder() {
    int state = random.below(100);
    Account.Status status =
        state < 2
            ? Account.Status.CLOSED
            : state < 5 ? Account.Status.DORMANT : Account.Status.ACTIVE;
    int customer = 10_000_000 + random.below(90_000_000);
    String surname = SURNAMES.get(random.below(16));
    String given = GIVEN_NAMES.get(random.below(16));
    int year = 1985 + random.below(40);
    int month = 1 + random.below(12);
    int day = 1 + random.below(28);
    int used = random.below(56);
    int lastDate = (used < 28 ? 20250101 : 20250201) + used % 28;
    return new Account.Holder(
        status, customer, surname, given, year * 10_000 + month * 100 + day, lastDate);
  }

  private Account.Money money(Product product, Account.Status status) {
    long cents =
        switch (product) {
          case CU -> random.below(1_000_000) - 50_000L;
          case FD -> random.below(5_000_000) + 100_000L;
          case SV -> random.below(2_500_000);
          case YS -> random.below(100_000);
        };
    int limit = product == Product.CU ? 500 * (1 + random.below(5)) : 0;
    BigDecimal fees = BigDecimal.valueOf(random.below(5_000) - 1_000L, 2);
    int transactions = random.below(400);
    BigDecimal interest = BigDecimal.valueOf(random.below(1_000_000), 4);
    BigDecimal balance =
        status == Account.Status.CLOSED ? BigDecimal.ZERO : BigDecimal.valueOf(cents, 2);
    return new Account.Money(balance, BigDecimal.valueOf(limit), fees, transactions, interest);
  }
}
