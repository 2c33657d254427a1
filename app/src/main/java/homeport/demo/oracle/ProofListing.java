package homeport.demo.oracle;

import java.math.BigDecimal;
import java.util.List;

/// The proof HSBRPT prints: opening balance and what was posted give the closing balance.
final class ProofListing {
  private final PrintFile file = new PrintFile("HSBRPT");

  ProofListing(ControlTotal opening, BigDecimal net, GroupTotals closing) {
    file.newPage("PROOF OF THE DAY", 1);
    file.print(2, counted("ACCOUNTS AT OPENING", opening.count()));
    file.print(1, counted("ACCOUNTS ON FILE", closing.accounts()));
    BigDecimal expected = opening.amount().add(net);
    BigDecimal difference = closing.balance().subtract(expected);
    file.print(2, amount("OPENING BALANCE", opening.amount()));
    file.print(2, amount("NET POSTED", net));
    file.print(2, amount("EXPECTED CLOSING BALANCE", expected));
    file.print(2, amount("CLOSING BALANCE ON FILE", closing.balance()));
    file.print(2, amount("DIFFERENCE", difference));
    if (difference.signum() != 0 || closing.accounts() != opening.count()) {
      throw new IllegalStateException("the second bank is out of balance by " + difference);
    }
    file.print(3, "THE BOOKS BALANCE");
  }

  List<byte[]> records() {
    return file.records();
  }

  private static String counted(String label, int count) {
    return Editing.text(label, 40) + Editing.count(count, 11);
  }

  private static String amount(String label, BigDecimal amount) {
    return Editing.text(label, 30) + Editing.signed(amount, 21);
  }
}
