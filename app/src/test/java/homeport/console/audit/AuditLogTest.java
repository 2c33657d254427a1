package homeport.console.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z"));

  @TempDir Path state;

  private Path file() {
    return state.resolve("console/audit.log");
  }

  private void write(int entries) throws IOException {
    try (AuditLog log = AuditLog.open(state, CLOCK)) {
      for (int i = 1; i <= entries; i++) {
        log.add("li.wei", "10.0.0.1", Act.SIGNED_ON, "entry " + i, "done");
      }
    }
  }

  private String broken() throws IOException {
    try (AuditLog log = AuditLog.open(state, CLOCK)) {
      return log.broken();
    }
  }

  @Test
  void entriesComeBackTheNewestFirst() throws IOException {
    write(250);
    try (AuditLog log = AuditLog.open(state, CLOCK)) {
      assertNull(log.broken());
      assertEquals(250, log.size());
      assertEquals(
          List.of("entry 250", "entry 249"),
          log.newest(0, 2).stream().map(AuditEntry::about).toList());
      assertEquals(
          List.of("entry 101", "entry 100", "entry 99"),
          log.newest(149, 3).stream().map(AuditEntry::about).toList());
      assertEquals(List.of("entry 1"), log.newest(249, 9).stream().map(AuditEntry::about).toList());
      assertEquals(List.of(), log.newest(250, 9));
    }
  }

  @Test
  void everyChangeOfALineIsFound() throws IOException {
    write(6);
    byte[] whole = Files.readAllBytes(file());
    int last = new String(whole, StandardCharsets.UTF_8).lastIndexOf("{\"number\"");
    for (int i = 0; i < last; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 1;
      Files.write(file(), changed);
      assertNotNull(broken(), "byte " + i);
    }
    Files.write(file(), whole);
    assertNull(broken());
  }

  @Test
  void linesTakenOutPutInOrSwappedAreFound() throws IOException {
    write(5);
    List<String> lines = Files.readAllLines(file());
    for (int i = 0; i < 4; i++) {
      List<String> without = new ArrayList<>(lines);
      without.remove(i);
      Files.write(file(), without);
      assertTrue(String.valueOf(broken()).startsWith("line " + (i + 1)), broken());
      List<String> twice = new ArrayList<>(lines);
      twice.add(i, lines.get(i));
      Files.write(file(), twice);
      assertTrue(String.valueOf(broken()).startsWith("line " + (i + 2)), broken());
    }
  }

  @Test
  void aBrokenLogIsStillAddedTo() throws IOException {
    write(3);
    List<String> lines = new ArrayList<>(Files.readAllLines(file()));
    lines.set(1, lines.get(1).replace("li.wei", "evil"));
    Files.write(file(), lines);
    write(2);
    try (AuditLog log = AuditLog.open(state, CLOCK)) {
      assertEquals("line 3 does not follow the line before it", log.broken());
      assertEquals(5, log.size());
    }
  }

  @Test
  void aLineThatACrashCutShortIsCutOffAndTold() throws IOException {
    write(3);
    Files.writeString(file(), "{\"number\":4,\"at\":\"20", StandardOpenOption.APPEND);
    try (AuditLog log = AuditLog.open(state, CLOCK)) {
      assertNull(log.broken());
      assertEquals(4, log.size());
      assertEquals(Act.LOG_DAMAGED, log.newest(0, 1).getFirst().act());
    }
  }

  @Test
  void whatAnotherProcessAddsFits() throws IOException {
    try (AuditLog one = AuditLog.open(state, CLOCK);
        AuditLog other = AuditLog.open(state, CLOCK)) {
      for (int i = 0; i < 20; i++) {
        (i % 3 == 0 ? one : other).add("x", "here", Act.SIGNED_OFF, "entry " + i, "done");
      }
      assertEquals(20, one.newest(0, 100).size());
      assertEquals(20, other.newest(0, 100).size());
      assertNull(one.broken());
    }
    assertNull(broken());
  }

  @Test
  void alogThatBecameShorterWhileItIsOpenIsTold() throws IOException {
    try (AuditLog log = AuditLog.open(state, CLOCK)) {
      log.add("x", "here", Act.SIGNED_ON, "", "done");
      log.add("x", "here", Act.SIGNED_OFF, "", "done");
      Files.write(file(), List.of(Files.readAllLines(file()).getFirst()));
      log.add("x", "here", Act.SIGNED_ON, "", "done");
      assertTrue(String.valueOf(log.broken()).contains("bytes long and is now"), log.broken());
    }
  }

  @Test
  void linesHaveAnEnd() throws IOException {
    try (AuditLog log = AuditLog.open(state, CLOCK)) {
      log.add("x\ny", "here", Act.SIGN_ON_REFUSED, "z".repeat(100_000), "\u0000");
      assertNull(log.broken());
      assertEquals("x\ny", log.newest(0, 1).getFirst().who());
    }
    assertTrue(Files.size(file()) < 2_000);
  }
}
