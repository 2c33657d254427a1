package homeport.programme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.store.EmbeddedStore;
import homeport.store.KeyedTable;
import homeport.store.Store;
import homeport.store.UnitOfWork;
import homeport.testkit.Seed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  @TempDir Path folder;

  private interface Change {
    void on(UnitOfWork work);
  }

  private static byte[] key(long number) {
    return ByteBuffer.allocate(8).putLong(number).array();
  }

  private String afterChange(String name, Change change) throws Refusal {
    try (Country country = Country.settled(folder.resolve(name))) {
      country.openAll();
      try (UnitOfWork work = country.store.begin()) {
        change.on(work);
        work.commit();
      }
      Refusal refusal =
          assertThrows(
              Refusal.class, () -> Programme.open(country.store, country, ZoneOffset.UTC), name);
      assertEquals("HP6321", refusal.id());
      return String.valueOf(refusal.getMessage());
    }
  }

  @Test
  void aChangedEntryIsNamed() throws Refusal {
    String told =
        afterChange(
            "changed",
            work -> {
              KeyedTable table = work.table("PROGRAMME.EVENTS");
              byte[] record = table.get(key(9));
              record[record.length - 3] ^= 1;
              table.put(key(9), record);
            });
    assertTrue(told.startsWith("entry 9 of"), told);
  }

  @Test
  void aRemovedEntryIsNamed() throws Refusal {
    String told = afterChange("removed", work -> work.table("PROGRAMME.EVENTS").delete(key(5)));
    assertTrue(told.startsWith("entry 5 of"), told);
  }

  @Test
  void anEntryMadeAnewWithItsOwnHashDoesNotFollow() throws Refusal {
    String told =
        afterChange(
            "forged",
            work -> {
              KeyedTable table = work.table("PROGRAMME.EVENTS");
              byte[] record = table.get(key(7));
              String text = new String(record, 32, record.length - 32, StandardCharsets.UTF_8);
              byte[] forged =
                  text.replace("Supervisor", "Stranger").getBytes(StandardCharsets.UTF_8);
              byte[] hash = Digest.of(forged);
              table.put(
                  key(7), ByteBuffer.allocate(32 + forged.length).put(hash).put(forged).array());
            });
    assertTrue(told.startsWith("entry 8 of"), told);
  }

  @Test
  void aChangedFileIsNotGivenOut() throws Refusal {
    try (Country country = Country.settled(folder)) {
      country.openAll();
      try (UnitOfWork work = country.store.begin()) {
        KeyedTable files = work.table("PROGRAMME.FILES");
        byte[] key =
            ByteBuffer.allocate(36)
                .put(Digest.of(Country.bytes(Country.review("A"))))
                .putInt(0)
                .array();
        files.put(key, Country.bytes("{}"));
        work.commit();
      }
      String sha256 = Country.sha256(Country.review("A"));
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () -> country.programme.queries().file(Country.HARBOUR, "harbour", "core", sha256));
      assertEquals("HP6321", refusal.id());
    }
  }

  @Test
  void timeNeverRunsBackward() throws Refusal {
    try (Country country = Country.settled(folder)) {
      country.on("2026-01-01");
      Event event = country.programme.plan(Country.HARBOUR, "harbour", "core", "");
      assertEquals("2026-03-02T09:00:00Z", event.at().toString());
    }
  }

  private static byte[] backup(Country country) throws Refusal, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    country.programme.papers().backup(Country.SUPERVISOR, out);
    return out.toByteArray();
  }

  @Test
  void aBackupComesBackWhole() throws Refusal, IOException {
    try (Country country = Country.settled(folder.resolve("one"));
        EmbeddedStore other =
            EmbeddedStore.open(folder.resolve("two"), EmbeddedStore.Durability.PROCESS)) {
      country.openAll();
      byte[] backup = backup(country);
      Papers.restore(other, new ByteArrayInputStream(backup));
      Programme restored = Programme.open(other, country, ZoneOffset.UTC);
      ByteArrayOutputStream again = new ByteArrayOutputStream();
      restored.papers().backup(Country.SUPERVISOR, again);
      assertArrayEquals(backup, again.toByteArray());
      assertEquals(
          country.programme.queries().system(Country.SUPERVISOR, "harbour", "core"),
          restored.queries().system(Country.SUPERVISOR, "harbour", "core"));
      Refusal twice =
          assertThrows(
              Refusal.class, () -> Papers.restore(other, new ByteArrayInputStream(backup)));
      assertEquals("HP6303", twice.id());
    }
  }

  @Test
  void aDamagedBackupIsRefusedWhole() throws Refusal, IOException {
    Seed seed = Seed.forTest("damaged backups");
    try (Country country = Country.settled(folder.resolve("one"));
        EmbeddedStore other =
            EmbeddedStore.open(folder.resolve("two"), EmbeddedStore.Durability.PROCESS)) {
      country.openAll();
      byte[] whole = backup(country);
      for (int i = 0; i < 60; i++) {
        byte[] damaged = whole.clone();
        int place = seed.between(0, whole.length - 2);
        damaged[place] = (byte) (damaged[place] == 'x' ? 'y' : 'x');
        refused(other, damaged, "seed " + seed.start() + ", byte " + place);
        int cut = seed.between(0, whole.length - 2);
        refused(other, Arrays.copyOf(whole, cut), "seed " + seed.start() + ", cut " + cut);
      }
    }
  }

  /// White space between the members of the whole is the one thing that no hash covers.
  private static void refused(Store store, byte[] backup, String where) {
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> Papers.restore(store, new ByteArrayInputStream(backup)), where);
    assertEquals("HP6322", refusal.id(), where);
    assertTrue(new Ledger(store).isEmpty(), where);
  }

  @Test
  void wrongValuesAreNamed() throws Refusal {
    try (Country country = Country.settled(folder)) {
      Programme programme = country.programme;
      LocalDate day = LocalDate.parse("2026-01-01");
      assertEquals(
          List.of("HP6304", "HP6304"),
          assertThrows(
                  Refusal.class,
                  () ->
                      programme.addInstitution(
                          Country.SUPERVISOR, new Institution("a b", "", "", List.of())))
              .findings()
              .stream()
              .map(Finding::id)
              .toList());
      assertEquals(
          "HP6303",
          assertThrows(
                  Refusal.class,
                  () -> programme.addWave(Country.SUPERVISOR, new Wave("w2", 1, "x", day, day)))
              .id());
      assertEquals(
          "HP6302",
          assertThrows(
                  Refusal.class, () -> programme.plan(Country.HARBOUR, "harbour", "core", "w7"))
              .id());
      BankSystem good = Country.system("harbour", "s1", "E", "");
      BankSystem bad = Country.system("harbour", "core", "E", "");
      assertEquals(
          "HP6303",
          assertThrows(
                  Refusal.class, () -> programme.addSystems(Country.HARBOUR, List.of(good, bad)))
              .id());
      assertEquals(
          1,
          programme.queries().institution(Country.HARBOUR, "harbour").systems(),
          "all of them or none");
    }
  }
}
