package homeport.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.GoldenFiles;
import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Offers and reports, whole, against files beside this test; `UPDATE_GOLDEN=1` writes them anew.
class PapersTest {
  private static final Path GOLDEN =
      Repository.here().root().resolve("move/src/test/resources/homeport/programme/golden");

  @TempDir Path folder;

  private static void same(String name, String text) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (GoldenFiles.areWritten()) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text, name);
    if (name.endsWith(".html")) {
      assertFalse(
          text.contains("src=") || text.contains("href=") || text.contains("@import"),
          "asks for more");
    }
  }

  @Test
  void anOffer() throws Refusal, IOException {
    try (Country country = Country.settled(folder)) {
      country.openAll();
      Offer offer = country.programme.papers().offer(Country.ACME, "harbour", "core");
      assertEquals(LocalDate.parse("2026-05-31"), offer.until(), "90 days after 2026-03-02");
      String page = OfferPage.of(offer, PaperWords.ENGLISH);
      assertTrue(page.contains("Huawei &lt;x&gt;"), "what files say is escaped");
      for (String needed :
          new String[] {
            "a test of 2023", "press", "no source says its SPECrate", "HP6002", "2 to 5"
          }) {
        assertTrue(page.contains(needed), needed);
      }
      same("offer.html", page);
      same("offer.zh.html", OfferPage.of(offer, PaperWords.CHINESE));
      same("offer.json", ProgrammeJson.of(offer));
    }
  }

  @Test
  void noOfferWithoutAProposalThatStands() throws Refusal {
    try (Country country = Country.settled(folder)) {
      assertEquals(
          "HP6319",
          assertThrows(
                  Refusal.class,
                  () -> country.programme.papers().offer(Country.ACME, "harbour", "core"))
              .id());
      country.openAll();
      country.on("2027-03-03");
      assertEquals(
          "HP6319",
          assertThrows(
                  Refusal.class,
                  () -> country.programme.papers().offer(Country.ACME, "harbour", "core"))
              .id());
    }
  }

  /// Two quarters: in the first all gates open, in the second a trial differs and a rule expires.
  private static void live(Country country) throws Refusal {
    country.openAll();
    country.programme.addRule(
        Country.HARBOUR,
        new DifferenceRule(
            "harbour", "=clock", "Li Wei", "the clock runs", LocalDate.parse("2026-04-30")));
    country.on("2026-05-04");
    country.hand(
        Country.HARBOUR, Gate.TRIAL, Country.trial("p7", "2026-05-04T08:00:00Z", 5_000, 2));
  }

  @Test
  void aReport() throws Refusal, IOException {
    try (Country country = Country.settled(folder)) {
      live(country);
      Report report = country.programme.papers().report(Country.SUPERVISOR);
      assertEquals("2026-Q2", report.quarter());
      String csv = ReportFiles.csv(report);
      assertTrue(
          csv.contains(
              "2026-Q2,2026-05-04,harbour,Harbour Savings Bank,w1,1,1,1,1,1,0,1,1,1,1,1,2\r\n"),
          csv);
      same("2026-Q2.html", ReportPage.of(report, PaperWords.ENGLISH));
      same("2026-Q2.zh.html", ReportPage.of(report, PaperWords.CHINESE));
      same("2026-Q2.json", ReportFiles.json(report));
      same("2026-Q2.csv", csv);
    }
  }

  @Test
  void theReportOfAPastQuarterNeverChanges() throws Refusal {
    try (Country country = Country.settled(folder)) {
      country.openAll();
      country.on("2026-04-01");
      String before =
          ReportFiles.json(country.programme.papers().report(Country.SUPERVISOR, 2026, 1));
      live2(country);
      assertEquals(
          before, ReportFiles.json(country.programme.papers().report(Country.SUPERVISOR, 2026, 1)));
      Refusal future =
          assertThrows(
              Refusal.class, () -> country.programme.papers().report(Country.SUPERVISOR, 2027, 1));
      assertEquals("HP6304", future.id());
    }
  }

  private static void live2(Country country) throws Refusal {
    country.on("2026-05-04");
    country.hand(
        Country.HARBOUR, Gate.TRIAL, Country.trial("p7", "2026-05-04T08:00:00Z", 5_000, 2));
    country.programme.addSystem(
        Country.HARBOUR, Country.system("harbour", "cards", "Cards of Harbour", "w1"));
  }

  @Test
  void cellsAreSafeInASpreadsheet() {
    assertEquals("'=1+1", ReportFiles.cell("=1+1"));
    assertEquals("\"a,\"\"b\"\"\"", ReportFiles.cell("a,\"b\""));
    assertEquals("plain", ReportFiles.cell("plain"));
  }
}
