package homeport.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each role comes to see, and what not.
class RolesTest {
  @TempDir Path folder;
  private ServedConsole served;

  @BeforeEach
  void open() throws Exception {
    served = ServedConsole.open(folder);
    served.person("bank", "bank:harbour");
    served.person("supplier", "supplier:acme");
    served.person("supervisor", "supervisor");
    served.person("operator", "operator");
    served.person("administrator", "administrator");
  }

  @AfterEach
  void close() throws Exception {
    served.close();
    assertEquals(List.of(), served.faults);
  }

  @Test
  void theBoardShowsWhatIsTheViewers() throws Exception {
    Browser bank = served.as("bank").get("/board");
    assertTrue(bank.shows("Core of harbour"), bank.page);
    assertFalse(bank.shows("lakeside"), bank.page);
    assertTrue(bank.shows("Trial passed"), bank.page);

    Browser supplier = served.as("supplier").get("/board");
    assertTrue(supplier.shows("Core of harbour"), supplier.page);
    assertFalse(supplier.shows("lakeside"), supplier.page);
    assertTrue(supplier.shows("<strong>"), supplier.page);
    assertFalse(supplier.shows("aria-label=\"Trial passed\""), supplier.page);

    Browser supervisor = served.as("supervisor").get("/board");
    assertTrue(supervisor.shows("Core of harbour"), supervisor.page);
    assertTrue(supervisor.shows("Core of lakeside"), supervisor.page);
  }

  @Test
  void aFilterOnAnotherBankDoesNotTellWhetherItIsThere() throws Exception {
    Browser bank = served.as("bank");
    bank.get("/board?institution=lakeside");
    assertEquals(403, bank.status);
    String known = bank.page.replace("lakeside", "X");
    bank.get("/board?institution=nowhere");
    assertEquals(403, bank.status);
    assertEquals(known, bank.page.replace("nowhere", "X"));
  }

  @Test
  void jobsAreTheOperators() throws Exception {
    assertEquals(200, served.as("operator").get("/jobs").status);
    for (String other : List.of("bank", "supplier", "supervisor", "administrator")) {
      assertEquals(403, served.as(other).get("/jobs").status, other);
    }
    for (String other : List.of("operator", "administrator")) {
      assertEquals(403, served.as(other).get("/board").status, other);
    }
    String audit = Files.readString(folder.resolve(".homeport/console/audit.log"));
    assertTrue(
        audit.contains(
            "\"who\":\"bank\",\"from\":\"127.0.0.1\",\"act\":\"not allowed\",\"about\":\"GET /jobs\""),
        audit);
  }

  @Test
  void namesAreTextWhateverIsInThem() throws Exception {
    Browser supervisor = served.as("supervisor").get("/board");
    assertTrue(supervisor.shows("Lakeside &lt;b&gt;Bank&lt;/b&gt;"), supervisor.page);
    supervisor.get("/board?text=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
    assertFalse(supervisor.shows("<script>"), supervisor.page);
    assertTrue(supervisor.shows("&quot;&gt;&lt;script&gt;"), supervisor.page);
  }

  @Test
  void theBoardIsFilteredAndOrderedByLinks() throws Exception {
    Browser supervisor = served.as("supervisor");
    for (String sort :
        List.of("name", "institution", "wave", "criticality", "progress", "changed")) {
      supervisor.get("/board?down=1&sort=" + sort);
      assertEquals(200, supervisor.status, sort);
      assertTrue(supervisor.shows("aria-sort=\"descending\""), sort);
    }
    assertTrue(supervisor.get("/board?text=LAKE").shows("Core of lakeside"));
    assertFalse(supervisor.shows("Core of harbour"), supervisor.page);
    assertTrue(supervisor.get("/board?gate=review&open=1").shows("No system is like that"));
    assertTrue(supervisor.get("/board?gate=review&open=").shows("Core of harbour"));
    assertEquals(200, supervisor.get("/board?page=999999999999&sort=x&gate=y&open=z").status);
    assertTrue(supervisor.shows("Core of harbour"), supervisor.page);
  }
}
