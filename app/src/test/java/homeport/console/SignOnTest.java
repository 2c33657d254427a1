package homeport.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.console.people.Duty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignOnTest {
  @TempDir Path folder;
  private ServedConsole served;

  @BeforeEach
  void open() throws Exception {
    served = ServedConsole.open(folder);
  }

  @AfterEach
  void close() throws Exception {
    served.close();
    assertEquals(List.of(), served.faults);
  }

  private String audit() throws Exception {
    return Files.readString(folder.resolve(".homeport/console/audit.log"));
  }

  @Test
  void whoHasNotSignedOnSeesOnlyTheSignOn() throws Exception {
    for (String address : List.of("/", "/board", "/jobs", "/jobs/JOB00001", "/password")) {
      Browser browser = served.nobody().get(address);
      assertEquals("/sign-on", browser.path(), address);
      assertEquals(200, browser.status);
      assertFalse(browser.shows("aria-current"), browser.page);
    }
  }

  @Test
  void theFirstPasswordIsGoodForChoosingAnother() throws Exception {
    String given =
        served.console.people().add("li.wei", "Li Wei", List.of(Duty.parse("bank:harbour")));
    Browser browser = served.nobody().signOn("li.wei", given);
    assertEquals("/password", browser.path());
    browser.get("/board");
    assertEquals("/password", browser.path());

    browser.submit("/password", "old", given, "new", "short", "again", "short");
    assertEquals(422, browser.status);
    browser.submit("/password", "old", given, "new", "li.wei-li.wei-1", "again", "li.wei-li.wei-1");
    assertEquals(422, browser.status);
    browser.submit("/password", "old", given, "new", "a long enough 1", "again", "another one 123");
    assertEquals(422, browser.status);
    browser.submit("/password", "old", "no", "new", "a long enough 1", "again", "a long enough 1");
    assertEquals(403, browser.status);
    browser.submit("/password", "old", given, "new", "a long enough 1", "again", "a long enough 1");
    assertEquals("/board", browser.path());
    assertTrue(browser.shows("Core of harbour"), browser.page);

    assertEquals(403, served.nobody().signOn("li.wei", given).status);
    assertEquals("/board", served.nobody().signOn("li.wei", "a long enough 1").path());
    assertTrue(audit().contains("\"act\":\"password chosen\""), audit());
  }

  @Test
  void aWrongPasswordAndAnUnknownNameLookTheSame() throws Exception {
    served.person("li.wei", "bank:harbour");
    Browser wrong = served.nobody().signOn("li.wei", "wrong");
    Browser unknown = served.nobody().signOn("nobody", "wrong");
    assertEquals(403, wrong.status);
    assertEquals(403, unknown.status);
    assertEquals(
        text(wrong.page).replace("li.wei", "X"), text(unknown.page).replace("nobody", "X"));
    assertTrue(wrong.shows("HP7006"), wrong.page);
    assertTrue(audit().contains("\"who\":\"nobody\""), audit());
  }

  /// The page without its token.
  private static String text(String page) {
    return page.replaceAll("value=\"[0-9a-f]{64}\"", "");
  }

  @Test
  void failuresMakeANameWait() throws Exception {
    served.person("li.wei", "bank:harbour");
    for (int i = 0; i < 5; i++) {
      assertEquals(403, served.nobody().signOn("li.wei", "wrong").status);
    }
    Browser waiting = served.nobody().signOn("li.wei", ServedConsole.PASSWORD);
    assertEquals(429, waiting.status);
    assertTrue(waiting.shows("HP7007"), waiting.page);
    served.later(Duration.ofSeconds(6));
    assertEquals("/board", served.nobody().signOn("li.wei", ServedConsole.PASSWORD).path());
  }

  @Test
  void oneAddressCannotTryManyNames() throws Exception {
    served.person("li.wei", "bank:harbour");
    int refused = 0;
    for (int i = 0; i < 30; i++) {
      refused += served.nobody().signOn("name" + i, "wrong").status == 403 ? 1 : 0;
    }
    assertEquals(21, refused);
    assertEquals(429, served.nobody().signOn("li.wei", ServedConsole.PASSWORD).status);
  }

  @Test
  void aSessionEnds() throws Exception {
    served.person("li.wei", "bank:harbour");
    Browser browser = served.as("li.wei");
    browser.get("/board");
    served.later(Duration.ofMinutes(29));
    assertEquals("/board", browser.get("/board").path());
    served.later(Duration.ofMinutes(31));
    assertEquals("/sign-on", browser.get("/board").path());

    Browser all = served.as("li.wei");
    for (int i = 0; i < 25; i++) {
      served.later(Duration.ofMinutes(29));
      all.get("/board");
    }
    assertEquals("/sign-on", all.path());
  }

  @Test
  void signingOffEndsItForTheCookieToo() throws Exception {
    served.person("li.wei", "bank:harbour");
    Browser browser = served.as("li.wei").get("/board");
    String cookie = browser.cookies();
    browser.submit("/sign-off");
    assertEquals("/sign-on", browser.path());
    Browser other = served.nobody();
    other.send(other.to("/board").header("Cookie", cookie));
    assertEquals("/sign-on", other.path());
  }

  @Test
  void anotherPasswordOrBeingRemovedEndsSessions() throws Exception {
    served.person("li.wei", "bank:harbour");
    Browser browser = served.as("li.wei");
    served.later(Duration.ofSeconds(1));
    served.console.people().renew("li.wei");
    assertEquals("/sign-on", browser.get("/board").path());

    served.person("chen.yu", "bank:harbour");
    Browser other = served.as("chen.yu");
    served.console.people().remove("chen.yu");
    assertEquals("/sign-on", other.get("/board").path());
  }

  @Test
  void passwordsAreKeptHashedAndForTheOwnersEyes() throws Exception {
    served.person("li.wei", "bank:harbour");
    served.person("chen.yu", "bank:harbour");
    Path file = folder.resolve(".homeport/console/people.json");
    String text = Files.readString(file);
    assertFalse(text.contains(ServedConsole.PASSWORD), text);
    List<String> hashes =
        text.lines().filter(line -> line.contains("\"hash\"")).distinct().toList();
    assertEquals(2, hashes.size(), "each has a salt of its own");
    for (String name : List.of("people.json", "audit.log")) {
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(folder.resolve(".homeport/console/" + name))));
    }
    assertNotEquals("", text);
  }

  @Test
  void whereSomebodyIsSentAfterSigningOnIsHere() throws Exception {
    served.person("li.wei", "bank:harbour");
    for (String elsewhere : List.of("//evil.example/", "https://evil.example/", "/\\evil")) {
      Browser browser = served.nobody().get("/sign-on");
      browser.submit(
          "/sign-on", "name", "li.wei", "password", ServedConsole.PASSWORD, "to", elsewhere);
      assertEquals("/board", browser.path());
    }
    Browser browser = served.nobody().get("/board?text=core");
    browser.submit(
        "/sign-on", "name", "li.wei", "password", ServedConsole.PASSWORD, "to", "/board?text=core");
    assertEquals("text=core", browser.response.uri().getQuery());
  }
}
