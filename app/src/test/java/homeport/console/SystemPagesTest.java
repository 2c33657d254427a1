package homeport.console;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.programme.Gate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Gates, the files for them, and who gets to see what came of it.
class SystemPagesTest {
  private static final String CORE = "/systems/harbour/core";

  @TempDir Path folder;
  private ServedConsole served;

  @BeforeEach
  void open() throws Exception {
    served = ServedConsole.open(folder);
    served.person("li.wei", "bank:harbour");
    served.person("chen.yu", "bank:harbour");
    served.person("acme", "supplier:acme");
    served.person("wang", "supervisor");
  }

  @AfterEach
  void close() throws Exception {
    served.close();
    assertEquals(List.of(), served.faults);
  }

  private boolean isOpen(Gate gate) throws Exception {
    return served
        .programme
        .queries()
        .system(ServedConsole.SUPERVISOR, "harbour", "core")
        .open()
        .contains(gate);
  }

  private static String seen(Browser browser, Gate gate) {
    return browser.page.replaceAll(
        "(?s).*gates/" + gate.word() + "\".*?name=\"seen\" value=\"(\\d+)\".*", "$1");
  }

  @Test
  void filesOpenGatesOneAfterTheOther() throws Exception {
    Browser bank = served.as("li.wei").get(CORE);
    assertTrue(bank.shows("no file yet"), bank.page);
    String review = GateTexts.review("A");
    bank.hand(CORE + "/gates/review", seen(bank, Gate.REVIEW), GateTexts.bytes(review));
    assertEquals(CORE, bank.path(), bank.page);
    assertTrue(bank.shows("The file was taken for the gate “Review done”"), bank.page);
    assertTrue(isOpen(Gate.REVIEW));

    Browser supplier = served.as("acme").get(CORE);
    assertFalse(supplier.shows("gates/review"), supplier.page);
    supplier.hand(
        CORE + "/gates/match",
        seen(supplier, Gate.MATCH),
        GateTexts.bytes(GateTexts.match(review)));
    assertTrue(isOpen(Gate.MATCH), supplier.page);
    supplier.get(CORE + "/offer");
    assertTrue(supplier.shows("Offer: servers for Core of harbour"), supplier.page);
    assertTrue(
        supplier
            .response
            .headers()
            .firstValue("Content-Security-Policy")
            .orElse("")
            .startsWith("sandbox"));

    for (String pack : List.of("p1", "p2")) {
      bank.get(CORE);
      byte[] trial = GateTexts.bytes(GateTexts.equalTrial(pack));
      bank.hand(CORE + "/gates/trial", seen(bank, Gate.TRIAL), trial);
      assertEquals(200, bank.status, bank.page);
    }
    assertTrue(isOpen(Gate.TRIAL));
    bank.get(CORE);
    assertTrue(bank.shows("2 of 2 equal trials, 10,000 of 1,000 records"), bank.page);
  }

  @Test
  void aTrialThatDiffersIsShownFieldByField() throws Exception {
    Browser bank = served.as("li.wei").get(CORE);
    byte[] trial = GateTexts.bytes(GateTexts.differingTrial("p1"));
    bank.hand(CORE + "/gates/trial", seen(bank, Gate.TRIAL), trial);
    assertTrue(bank.shows("Open differences"), bank.page);
    String file =
        bank.page.replaceAll("(?s).*href=\"(" + CORE + "/files/trial/[0-9a-f]{64})\".*", "$1");
    for (String who : List.of("li.wei", "wang")) {
      Browser browser = served.as(who).get(file);
      for (String text :
          List.of(
              "HSB.ACCOUNT.MASTER",
              "ACCT-BALANCE",
              "1045.13",
              "1045.12",
              "X&#39;00000104513C&#39;",
              "0012 0000000042",
              "1834220.15",
              "&lt;b&gt;Müller&lt;/b&gt;")) {
        assertTrue(browser.shows(text), who + " " + text + browser.page);
      }
      browser.get(file + "/download");
      assertArrayEquals(trial, GateTexts.bytes(browser.page));
    }
    assertEquals(404, served.as("acme").get(file).status);
    assertTrue(served.as("wang").get("/board?differing=1").shows("differs"));
  }

  /// The ledger and the files are in English; their pages are not.
  @Test
  void inChineseNothingIsLeftInEnglish() throws Exception {
    Browser bank = served.as("li.wei").get(CORE);
    String review = GateTexts.review("A");
    bank.hand(CORE + "/gates/review", seen(bank, Gate.REVIEW), GateTexts.bytes(review));
    Browser supplier = served.as("acme").get(CORE);
    String match = GateTexts.match(review);
    supplier.hand(CORE + "/gates/match", seen(supplier, Gate.MATCH), GateTexts.bytes(match));
    for (String trial : List.of(GateTexts.equalTrial("p1"), GateTexts.differingTrial("p2"))) {
      bank.get(CORE);
      bank.hand(CORE + "/gates/trial", seen(bank, Gate.TRIAL), GateTexts.bytes(trial));
    }
    bank.get(CORE);
    bank.hand(CORE + "/gates/review", seen(bank, Gate.REVIEW), GateTexts.bytes(review));
    assertEquals(422, bank.status, bank.page);
    bank.send(bank.to(CORE).header("Accept-Language", "zh-CN"));
    for (String text :
        List.of(
            "银行: harbour",
            "系统 Core of harbour",
            "已评估：1 个程序，2 个阻碍项",
            "试运行不一致：5,000 条记录中有 1 处差异",
            "退回：该文件此前已在此提交",
            "尚无文件")) {
      assertTrue(bank.shows(text), text + bank.page);
    }
    assertFalse(main(bank).contains("lang=\"en\""), bank.page);
    String file =
        bank.page.replaceAll("(?s).*href=\"(" + CORE + "/files/trial/[0-9a-f]{64})\".*", "$1");
    bank.send(bank.to(file).header("Accept-Language", "zh-CN"));
    assertTrue(bank.shows("2 条记录不同，0 条缺失，0 条多出；首条为第 118 条（0010 0000000118）"), bank.page);
    assertTrue(bank.shows("2026-03-02 08:00:00"), bank.page);
    assertFalse(main(bank).contains("lang=\"en\""), bank.page);
  }

  private static String main(Browser browser) {
    return browser.page.substring(browser.page.indexOf("<main"));
  }

  @Test
  void theSecondOfTwoPeopleIsToldWhoWasFirst() throws Exception {
    Browser first = served.as("li.wei").get(CORE);
    Browser second = served.as("chen.yu").get(CORE);
    String seen = seen(second, Gate.REVIEW);
    first.hand(CORE + "/gates/review", seen, GateTexts.bytes(GateTexts.review("A")));
    assertEquals(200, first.status);
    second.hand(CORE + "/gates/review", seen, GateTexts.bytes(GateTexts.review("B")));
    assertEquals(409, second.status);
    assertTrue(
        second.shows("HP6320") && second.shows("The li.wei (li.wei) was first"), second.page);
    assertTrue(isOpen(Gate.REVIEW));
    // The page he gets has the version of now; what he handed in is kept, whole.
    second.hand(
        CORE + "/gates/review", seen(second, Gate.REVIEW), GateTexts.bytes(GateTexts.review("C")));
    assertEquals(200, second.status, second.page);
    assertTrue(second.shows("turned away"), second.page);
  }

  @Test
  void badFilesAreTurnedAwayByName() throws Exception {
    Browser bank = served.as("li.wei");
    for (String bad : List.of("", "no json", "{", "[]", "{}", "{\"estate\":\"Other\"}", "\u0000")) {
      bank.get(CORE);
      bank.hand(CORE + "/gates/review", seen(bank, Gate.REVIEW), GateTexts.bytes(bad));
      assertEquals(422, bank.status, bad);
      assertTrue(bank.page.matches("(?s).*HP63\\d\\d.*"), bank.page);
    }
    assertFalse(isOpen(Gate.REVIEW));
  }

  @Test
  void onlyWhoMayHandsIn() throws Exception {
    byte[] review = GateTexts.bytes(GateTexts.review("A"));
    Browser supervisor = served.as("wang").get(CORE);
    assertFalse(supervisor.shows("type=\"file\""), supervisor.page);
    supervisor.hand(CORE + "/gates/review", "0", review);
    assertEquals(403, supervisor.status);
    Browser supplier = served.as("acme").get(CORE);
    supplier.hand(CORE + "/gates/review", "0", review);
    assertEquals(403, supplier.status);
    Browser bank = served.as("li.wei").get(CORE);
    bank.hand("/systems/lakeside/core/gates/review", "0", review);
    assertEquals(403, bank.status);
    assertEquals(403, bank.get("/systems/lakeside/core").status);
    assertEquals(403, bank.get("/institutions/lakeside").status);
    assertEquals(403, bank.get("/reports").status);
    assertFalse(isOpen(Gate.REVIEW));
    String audit = Files.readString(folder.resolve(".homeport/console/audit.log"));
    assertTrue(audit.contains("\"act\":\"hand in refused\""), audit);
  }

  @Test
  void aFileThatIsTooLargeIsRefusedAndNothingIsLost() throws Exception {
    Browser bank = served.as("li.wei").get(CORE);
    bank.hand(CORE + "/gates/review", seen(bank, Gate.REVIEW), new byte[(64 << 20) + 200_000]);
    assertEquals(413, bank.status);
    assertTrue(bank.shows("HP7009"), bank.page);
    assertEquals(200, bank.get(CORE).status);
  }

  @Test
  void institutionsReportsAndTheReviewsPage() throws Exception {
    Browser bank = served.as("li.wei").get(CORE);
    byte[] review = GateTexts.bytes(GateTexts.review("A</script><script>alert(1)</script>"));
    bank.hand(CORE + "/gates/review", seen(bank, Gate.REVIEW), review);
    String file =
        bank.page.replaceAll("(?s).*href=\"(" + CORE + "/files/review/[0-9a-f]{64})\".*", "$1");
    bank.get(file);
    assertTrue(bank.shows("Homeport review"), bank.page);
    assertFalse(bank.shows("alert(1)</script>"), bank.page);

    assertTrue(bank.get("/institutions/harbour").shows("First"), bank.page);
    Browser supervisor = served.as("wang");
    assertTrue(supervisor.get("/reports").shows("2026-Q1"), supervisor.page);
    assertFalse(supervisor.shows("2025-Q4"), "the programme had not begun");
    assertTrue(supervisor.get("/reports/2026-Q1/page").shows("Programme report, 2026-Q1"));
    assertTrue(supervisor.get("/reports/2026-Q1/csv").shows("2026-Q1,2026-03-02,harbour"));
    assertTrue(supervisor.get("/reports/2026-Q1/json").shows("homeport-programme-report 1"));
    assertEquals(404, supervisor.get("/reports/2026-Q5/page").status);
    assertEquals(422, supervisor.get("/reports/2027-Q1/page").status);
  }
}
