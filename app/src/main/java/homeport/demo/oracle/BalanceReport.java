package homeport.demo.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The report HSBRPT writes: accounts that need a look, totals by product and branch, a summary of
/// the branches and the bank.
final class BalanceReport {
  private static final int LINES_A_PAGE = 56;
  private static final BigDecimal INSURED = new BigDecimal("40000.00");

  private final PrintFile file = new PrintFile("HSBRPT");
  private final Map<Integer, GroupTotals> branches = new TreeMap<>();
  private GroupTotals bank = GroupTotals.NONE;
  private int page;
  private int line;

  /// @param accounts in key order
  BalanceReport(List<Account> accounts) {
    Map<Branch, Map<Product, List<Account>>> groups = grouped(accounts);
    for (Branch branch : Branch.ALL) {
      GroupTotals totals = GroupTotals.NONE;
      Map<Product, List<Account>> products = groups.getOrDefault(branch, Map.of());
      if (!products.isEmpty()) {
        totals = branchPages(branch, products);
      }
      branches.put(branch.number(), totals);
      bank = bank.plus(totals);
    }
    summaryPage();
  }

  List<byte[]> records() {
    return file.records();
  }

  /// By the branch's number; a branch without accounts is there too.
  Map<Integer, GroupTotals> branches() {
    return branches;
  }

  GroupTotals bank() {
    return bank;
  }

  private static Map<Branch, Map<Product, List<Account>>> grouped(List<Account> accounts) {
    Map<Integer, Branch> byNumber = new TreeMap<>();
    Branch.ALL.forEach(branch -> byNumber.put(branch.number(), branch));
    Map<Branch, Map<Product, List<Account>>> groups = new HashMap<>();
    for (Account account : accounts) {
      groups
          .computeIfAbsent(byNumber.get(account.key().branch()), _ -> new EnumMap<>(Product.class))
          .computeIfAbsent(account.product(), _ -> new ArrayList<>())
          .add(account);
    }
    return groups;
  }

  private GroupTotals branchPages(Branch branch, Map<Product, List<Account>> products) {
    branchHeadings(branch);
    GroupTotals ofBranch = GroupTotals.NONE;
    for (Map.Entry<Product, List<Account>> entry : products.entrySet()) {
      GroupTotals ofProduct = GroupTotals.NONE;
      for (Account account : entry.getValue()) {
        ofProduct = ofProduct.plus(GroupTotals.of(account));
        String note = note(account);
        if (!note.isEmpty()) {
          print(branch, 1, detail(account, note));
        }
      }
      print(branch, 1, total("   TOTAL " + entry.getKey().title(), ofProduct));
      ofBranch = ofBranch.plus(ofProduct);
    }
    print(branch, 2, total("TOTAL BRANCH " + branch.number(), ofBranch));
    return ofBranch;
  }

  private void print(Branch branch, int advance, String text) {
    if (line + advance > LINES_A_PAGE) {
      branchHeadings(branch);
    }
    file.print(advance, text);
    line += advance;
  }

  private void branchHeadings(Branch branch) {
    page++;
    file.newPage("BALANCES BY BRANCH AND PRODUCT", page);
    file.print(2, "BRANCH " + branch.number() + " " + branch.name());
    file.print(
        2,
        Editing.text("ACCOUNT", 16)
            + Editing.text("HOLDER", 32)
            + Editing.text("STATUS", 10)
            + Editing.text("LAST USED", 20)
            + Editing.text("BALANCE", 16)
            + Editing.text("LIMIT", 11)
            + Editing.text("FEES YTD", 12)
            + "NOTE");
    file.print(1, "");
    line = 7;
  }

  private static String note(Account account) {
    BigDecimal balance = account.balance();
    if (balance.compareTo(INSURED) > 0) {
      return "ABOVE INSURANCE";
    } else if (balance.signum() < 0) {
      return balance.add(account.limit()).signum() < 0 ? "OVER LIMIT" : "OVERDRAWN";
    } else if (account.is(Account.Status.CLOSED) && balance.signum() != 0) {
      return "CLOSED NOT ZERO";
    }
    return account.is(Account.Status.DORMANT) ? "WRITE TO HOLDER" : "";
  }

  private static String detail(Account account, String note) {
    AccountKey key = account.key();
    int date = account.lastDate();
    return String.format(
            Locale.ROOT,
            "%04d %s %06d  %-18s %-12s %-8s  %04d-%02d-%02d  ",
            key.branch(),
            key.product(),
            key.serial(),
            account.surname(),
            account.given(),
            account.status().name(),
            date / 10_000,
            date / 100 % 100,
            date % 100)
        + Editing.signed(account.balance(), 15)
        + "  "
        + Editing.amount(account.limit(), 12)
        + "  "
        + Editing.credit(account.feesOfYear(), 14)
        + "  "
        + note;
  }

  private static String total(String label, GroupTotals totals) {
    return Editing.text(label, 30)
        + Editing.count(totals.accounts(), 7)
        + " ACCOUNTS  BALANCE "
        + Editing.currency(totals.balance(), 18)
        + "  AVERAGE "
        + Editing.signed(totals.average(), 14)
        + "  YEAR INTEREST "
        + Editing.protectedAmount(totals.interest(), 13);
  }

  private void summaryPage() {
    page++;
    file.newPage("SUMMARY OF BRANCHES", page);
    file.print(
        2,
        Editing.text("BRANCH", 24)
            + Editing.text("ACCOUNTS", 19)
            + Editing.text("BALANCE", 10)
            + Editing.text("SHARE", 8)
            + Editing.text("OVERDRAWN", 12)
            + "NOT ACTIVE");
    int advance = 2;
    for (Branch branch : Branch.ALL) {
      GroupTotals totals = branches.getOrDefault(branch.number(), GroupTotals.NONE);
      file.print(advance, summary(branch, totals));
      advance = 1;
    }
    file.print(3, total("TOTAL BANK", bank));
  }

  private String summary(Branch branch, GroupTotals totals) {
    return Editing.text(branch.number() + " " + branch.name(), 25)
        + Editing.count(totals.accounts(), 7)
        + "  "
        + Editing.signed(totals.balance(), 17)
        + " "
        + Editing.signed(totals.shareOf(bank), 7)
        + "    "
        + Editing.count(totals.overdrawn(), 7)
        + "      "
        + Editing.count(totals.notActive(), 7);
  }
}
