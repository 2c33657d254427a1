package homeport.demo.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExpectedDayTest {
  /// The checksums were found the other way round: the estate's COBOL programs, compiled by
  /// GnuCOBOL and run on ASCII data, wrote these records; each was put into code page 1140 field by
  /// field.
  @Test
  void theDayIsTheOneAnotherCompilersProgramsWrote() {
    ExpectedDay day = ExpectedDay.of(new DayParameters(20250331, 20_000, 100_000, 0));
    Map<String, String> checksums = new TreeMap<>();
    day.dataSets().forEach(d -> checksums.put(d.name(), d.sha256()));
    assertEquals(
        new TreeMap<>(
            Map.of(
                "ACCOUNT.UNLOAD",
                "7b6b0ccabab07cf66f0b60885a4c3032447e1e817d68500359e9741e6f3e3249",
                "TRANS.DAILY",
                "d1a4b73f05486debb028f293bb98f673fcf2bb1ac33400ff3239b023d7eeeda6",
                "CONTROL.OPENING",
                "f81304a2604a66ddfd1e7f80dd5b1696050bcd92b2145cdb5e05339125c80d9b",
                "SORTED",
                "0f2c3b7cb66f793b0a4cfd7b28b6da0172a74f068eb4b5c3a838be5025a63993",
                "ACCOUNT.KSDS",
                "e60b533927771a7af9008210ff992bc78bd611b0398ec0e03190809b08267880",
                "POST.REJECTS",
                "b89cee58fa034b1cb4e426cdfb942bb22e9a421a619fb78eca27e85418a61cc0",
                "CONTROL.POSTED",
                "519de516270c358ed92a58ef802c43cea963cb9796f40b831f51f5a2d1aaa916",
                "REPORT.BALANCES",
                "63a1d0b99232f06b3fef5885355796c11515dc7961e9700aa4c757de5e045935",
                "PROOF",
                "6def0e8fe413f0eccb9a165bd57b8b75ecd5be31ca44efe97e52c4a2906c4215")),
        checksums);
    assertEquals(4, day.postingReturnCode());
    assertEquals("249270792.94", day.bank().balance().toPlainString());
    assertEquals(7_403, total(day.postingTotals(), "REJECTED").count());
  }

  @Test
  void theFailingDayStopsAtTheSpaces() {
    ExpectedDay day = ExpectedDay.of(DayParameters.DAY_ABEND);
    assertEquals(OptionalInt.of(8_346), day.stoppedAtRecord());
    ExpectedDataSet sorted = day.dataSet("SORTED").orElseThrow();
    byte[] amount = new byte[6];
    Arrays.fill(amount, (byte) 0x40);
    int at = (8_346 - 1) * Transaction.LENGTH + 26;
    assertTrue(
        Arrays.equals(sorted.content(), at, at + 6, amount, 0, 6), "the amount is six spaces");
    assertEquals(List.of(), day.postingTotals());
    assertTrue(day.dataSet("POST.REJECTS").isEmpty());
  }

  /// An account's record is put back when the next account's transactions begin, so a failing run
  /// leaves every account before the one in hand posted, and the others as they were.
  @Test
  void theFailingDayLeavesWhatWasPutBack() {
    ExpectedDay failed = ExpectedDay.of(DayParameters.DAY_ABEND);
    ExpectedDay whole = ExpectedDay.of(new DayParameters(20250331, 2_000, 10_000, 0));
    byte[] opening = content(failed, "ACCOUNT.UNLOAD");
    byte[] left = content(failed, "ACCOUNT.KSDS");
    byte[] closing = content(whole, "ACCOUNT.KSDS");
    byte[] sorted = content(failed, "SORTED");
    int bad = (failed.stoppedAtRecord().getAsInt() - 1) * Transaction.LENGTH;
    byte[] badKey = Arrays.copyOfRange(sorted, bad, bad + 12);
    int changed = 0;
    for (int at = 0; at < left.length; at += Account.LENGTH) {
      boolean before = Arrays.compareUnsigned(left, at, at + 12, badKey, 0, 12) < 0;
      byte[] wanted = before ? closing : opening;
      int end = at + Account.LENGTH;
      assertTrue(Arrays.equals(left, at, end, wanted, at, end), "account " + at / Account.LENGTH);
      changed += Arrays.equals(left, at, end, opening, at, end) ? 0 : 1;
    }
    assertEquals(1_644, changed, "as many as in the run of another compiler's programs");
  }

  @Test
  void everyDayBalances() {
    Seed seed = Seed.forTest("days of the second bank");
    for (int i = 0; i < 20; i++) {
      int accounts = seed.between(1, 2_000);
      int transactions = seed.between(0, Math.min(5_000, accounts * 1_000));
      DayParameters parameters =
          new DayParameters(seed.between(1, 2_147_483_646), accounts, transactions, 0);
      ExpectedDay day = ExpectedDay.of(parameters);
      List<ControlTotal> posted = day.postingTotals();
      String message = parameters + " of seed " + seed.start();

      BigDecimal opening = total(day.openingTotals(), "ACCOUNTS WRITTEN").amount();
      BigDecimal net = total(posted, "NET POSTED").amount();
      assertEquals(0, opening.add(net).compareTo(day.bank().balance()), message);
      assertEquals(accounts, day.bank().accounts(), message);
      int read = transactions - total(day.openingTotals(), "TRANSACTIONS VOIDED").count();
      assertEquals(read, total(posted, "TRANSACTIONS READ").count(), message);
      assertEquals(
          read, total(posted, "NET POSTED").count() + total(posted, "REJECTED").count(), message);
    }
  }

  @Test
  void anotherSeedGivesAnotherDay() {
    String one = ExpectedDay.of(new DayParameters(1, 100, 100, 0)).dataSets().toString();
    String again = ExpectedDay.of(new DayParameters(1, 100, 100, 0)).dataSets().toString();
    String two = ExpectedDay.of(new DayParameters(2, 100, 100, 0)).dataSets().toString();
    assertEquals(one, again);
    assertTrue(!one.equals(two), "seeds 1 and 2 give the same day");
  }

  private static byte[] content(ExpectedDay day, String name) {
    return day.dataSet(name).orElseThrow().content();
  }

  private static ControlTotal total(List<ControlTotal> totals, String name) {
    return totals.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }
}
