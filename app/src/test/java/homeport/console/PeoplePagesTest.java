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

/// People and the audit log, as an administrator keeps them; reviews and trials on the shelf.
class PeoplePagesTest {
  @TempDir Path folder;
  private ServedConsole served;

  @BeforeEach
  void open() throws Exception {
    served = ServedConsole.open(folder);
    served.person("boss", "administrator");
    served.person("olga", "operator");
  }

  @AfterEach
  void close() throws Exception {
    served.close();
    assertEquals(List.of(), served.faults);
  }

  @Test
  void anAdministratorAddsRenewsAndRemoves() throws Exception {
    Browser boss = served.as("boss");
    assertEquals("/people", boss.path());
    boss.submit("/people", "name", "li.wei", "shown", "李伟", "roles", "bank:harbour, operator");
    String first = boss.page.replaceAll("(?s).*<code class=\"secret\">([^<]*)</code>.*", "$1");
    assertTrue(boss.shows("李伟"), boss.page);
    assertEquals("/password", served.nobody().signOn("li.wei", first).path());

    boss.submit("/people", "name", "li.wei", "shown", "x", "roles", "operator");
    assertEquals(422, boss.status);
    assertTrue(boss.shows("HP7005"), boss.page);
    boss.submit("/people", "name", "x", "shown", "x", "roles", "king");
    assertTrue(boss.shows("HP7004"), boss.page);

    boss.submit("/people/li.wei/password");
    String second = boss.page.replaceAll("(?s).*<code class=\"secret\">([^<]*)</code>.*", "$1");
    assertEquals(403, served.nobody().signOn("li.wei", first).status);
    assertEquals("/password", served.nobody().signOn("li.wei", second).path());
    boss.submit("/people/li.wei/remove");
    assertFalse(boss.shows("李伟"), boss.page);
    boss.submit("/people/boss/remove");
    assertEquals(422, boss.status);

    boss.get("/audit");
    for (String text : List.of("person added", "password renewed", "person removed", "they fit")) {
      assertTrue(boss.shows(text), text);
    }
    assertFalse(boss.shows(second), "no password is in the log");
    assertFalse(Files.readString(folder.resolve(".homeport/console/audit.log")).contains(first));
  }

  @Test
  void nobodyElseKeepsPeopleOrReadsTheLog() throws Exception {
    Browser olga = served.as("olga");
    for (String page : List.of("/people", "/audit", "/reports", "/board")) {
      assertEquals(403, olga.get(page).status, page);
    }
    olga.get("/jobs").submit("/people", "name", "x", "shown", "x", "roles", "administrator");
    assertEquals(403, olga.status);
    assertEquals(2, served.console.people().all().size());
  }

  @Test
  void aBrokenLogIsShownAsBroken() throws Exception {
    Browser boss = served.as("boss");
    for (int i = 0; i < 150; i++) {
      boss.get("/board");
    }
    assertTrue(boss.get("/audit?page=2").shows("Page 2 of 2"), boss.page);
    Path log = folder.resolve(".homeport/console/audit.log");
    List<String> lines = Files.readAllLines(log);
    Files.write(log, lines.subList(0, lines.size() - 1));
    assertTrue(boss.get("/audit").shows("HP7003"), boss.page);
  }

  @Test
  void theShelfHasReviewsAndTrials() throws Exception {
    Files.createDirectories(folder.resolve("review"));
    Files.writeString(folder.resolve("review/review.json"), GateTexts.review("A"));
    Files.createDirectories(folder.resolve(".homeport/trials"));
    Files.writeString(folder.resolve(".homeport/trials/day.json"), GateTexts.differingTrial("p1"));
    Files.writeString(folder.resolve(".homeport/trials/bad.json"), "{");
    Browser olga = served.as("olga");
    assertTrue(olga.get("/reviews").shows("href=\"/reviews/review\""), olga.page);
    assertTrue(olga.get("/reviews/review").shows("Homeport review"), olga.page);
    assertEquals(404, olga.get("/reviews/other").status);
    assertTrue(olga.get("/trials").shows("href=\"/trials/day\""), olga.page);
    assertTrue(olga.shows("different") && olga.shows("cannot be shown"), olga.page);
    assertTrue(olga.get("/trials/day").shows("1045.12"), olga.page);
    assertTrue(olga.get("/trials/bad").shows("cannot be shown"), olga.page);
    assertTrue(olga.get("/trials/day/download").shows("homeport-trial"), olga.page);
    assertEquals(404, olga.get("/trials/..%2Fconsole%2Fpeople").status);
  }
}
