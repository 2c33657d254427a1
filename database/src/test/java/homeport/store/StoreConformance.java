package homeport.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every store owes. A store's own test class extends this and says how it is opened.
abstract class StoreConformance {
  @TempDir Path folder;

  /// Opens the same store again at each call.
  abstract Store open(Path folder);

  private static final byte[] LOWEST = {};

  static byte[] key(int... bytes) {
    byte[] key = new byte[bytes.length];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) bytes[i];
    }
    return key;
  }

  @Test
  void aNewStoreHasNoTable() {
    try (Store store = open(folder);
        UnitOfWork work = store.begin()) {
      assertFalse(work.exists("BANK.ACCT"));
      assertThrows(StoreException.class, () -> work.table("BANK.ACCT"));
    }
  }

  @Test
  void recordsComeBackByKey() {
    try (Store store = open(folder);
        UnitOfWork work = store.begin()) {
      KeyedTable table = work.create("BANK.ACCT", 4, 100);
      table.insert(key(1, 2), key(9));
      table.put(key(1, 3), key(8, 8));
      table.put(key(1, 2), key(7));
      assertArrayEquals(key(7), table.get(key(1, 2)));
      assertArrayEquals(key(8, 8), table.get(key(1, 3)));
      assertNull(table.get(key(1)));
      assertEquals(2, table.count());
      table.delete(key(1, 2));
      table.delete(key(5));
      assertNull(table.get(key(1, 2)));
      assertEquals(1, table.count());
    }
  }

  @Test
  void aTableGetsAnotherName() {
    try (Store store = open(folder);
        UnitOfWork work = store.begin()) {
      KeyedTable table = work.create("BANK.OLD", 4, 100);
      table.insert(key(1), key(9));
      work.rename("BANK.OLD", "BANK.NEW");
      assertFalse(work.exists("BANK.OLD"));
      assertArrayEquals(key(9), work.table("BANK.NEW").get(key(1)));
      assertThrows(StoreException.class, () -> work.rename("BANK.OLD", "BANK.OTHER"));
    }
    try (Store store = open(folder);
        UnitOfWork work = store.begin()) {
      assertArrayEquals(key(9), work.table("BANK.NEW").get(key(1)));
    }
  }

  @Test
  void keysAreUnsignedAndAPrefixComesFirst() {
    try (Store store = open(folder);
        UnitOfWork work = store.begin()) {
      KeyedTable table = work.create("ORDER", 4, 100);
      byte[][] keys = {
        key(0),
        key(0, 0),
        key(0x40),
        key(0x7F),
        key(0x7F, 0),
        key(0x80),
        key(0xC1),
        key(0xFF),
        key(0xFF, 0xFF)
      };
      List<byte[]> shuffled = new ArrayList<>(Arrays.asList(keys));
      java.util.Collections.shuffle(shuffled, Seed.of(4).random());
      shuffled.forEach(k -> table.put(k, k));
      List<byte[]> up = new ArrayList<>();
      assertEquals(keys.length, table.ascending(LOWEST, null, 100, (k, v) -> up.add(k)));
      List<byte[]> down = new ArrayList<>();
      assertEquals(keys.length, table.descending(null, LOWEST, 100, (k, v) -> down.add(k)));
      for (int i = 0; i < keys.length; i++) {
        assertArrayEquals(keys[i], up.get(i));
        assertArrayEquals(keys[i], down.get(keys.length - 1 - i));
      }
    }
  }

  @Test
  void rangesHaveTheirBounds() {
    try (Store store = open(folder);
        UnitOfWork work = store.begin()) {
      KeyedTable table = work.create("RANGE", 1, 1);
      for (int i = 10; i < 20; i++) {
        table.insert(key(i), key(i));
      }
      assertEquals("12 13 14", up(table, key(12), key(15), 100));
      assertEquals("12 13", up(table, key(12), key(15), 2));
      assertEquals("10 11", up(table, key(3), null, 2));
      assertEquals("", up(table, key(20), null, 2));
      assertEquals("14 13 12", down(table, key(15), key(12), 100));
      assertEquals("14 13", down(table, key(15), key(12), 2));
      assertEquals("19 18", down(table, null, LOWEST, 2));
      assertEquals("", down(table, key(10), LOWEST, 2));
    }
  }

  private static String up(KeyedTable table, byte[] from, byte[] before, int limit) {
    List<String> keys = new ArrayList<>();
    int given = table.ascending(from, before, limit, (k, v) -> keys.add("" + k[0]));
    assertEquals(keys.size(), given);
    return String.join(" ", keys);
  }

  private static String down(KeyedTable table, byte[] before, byte[] from, int limit) {
    List<String> keys = new ArrayList<>();
    int given = table.descending(before, from, limit, (k, v) -> keys.add("" + k[0]));
    assertEquals(keys.size(), given);
    return String.join(" ", keys);
  }

  @Test
  void whatIsCommittedIsThereAfterAnother() {
    try (Store store = open(folder)) {
      try (UnitOfWork work = store.begin()) {
        work.create("KEPT", 4, 4).put(key(1), key(1));
        work.commit();
        work.table("KEPT").put(key(2), key(2));
      }
    }
    try (Store store = open(folder);
        UnitOfWork work = store.begin()) {
      assertArrayEquals(key(1), work.table("KEPT").get(key(1)));
      assertNull(work.table("KEPT").get(key(2)), "not committed");
    }
  }

  @Test
  void rollbackTakesBackToTheLastCommit() {
    try (Store store = open(folder);
        UnitOfWork work = store.begin()) {
      work.create("BACK", 4, 4).put(key(1), key(1));
      work.commit();
      work.table("BACK").put(key(1), key(2));
      work.table("BACK").put(key(3), key(3));
      assertArrayEquals(key(2), work.table("BACK").get(key(1)));
      work.rollback();
      assertArrayEquals(key(1), work.table("BACK").get(key(1)));
      assertNull(work.table("BACK").get(key(3)));
    }
  }

  @Test
  void aDroppedTableIsGoneAndItsNameIsFree() {
    try (Store store = open(folder);
        UnitOfWork work = store.begin()) {
      work.create("GONE", 4, 4).put(key(1), key(1));
      work.commit();
      work.drop("GONE");
      work.drop("NEVER.WAS");
      assertFalse(work.exists("GONE"));
      assertEquals(0, work.create("GONE", 8, 8).count());
    }
  }

  @Test
  void clearingLeavesAnEmptyTable() {
    try (Store store = open(folder);
        UnitOfWork work = store.begin()) {
      KeyedTable table = work.create("CLEAR", 4, 4);
      table.put(key(1), key(1));
      work.commit();
      table.clear();
      assertEquals(0, table.count());
      table.insert(key(1), key(2));
      work.commit();
      assertArrayEquals(key(2), table.get(key(1)));
    }
  }

  @Test
  void namesThatCouldBeSqlAreRefused() {
    try (Store store = open(folder);
        UnitOfWork work = store.begin()) {
      assertThrows(IllegalArgumentException.class, () -> work.create("A\"; DROP", 1, 1));
      assertThrows(IllegalArgumentException.class, () -> work.exists(""));
    }
  }

  @Test
  void anOwnedStoreIsRefusedToASecondOwner() {
    try (Store store = open(folder)) {
      assertNotNull(store);
      StoreException refused = assertThrows(StoreException.class, () -> open(folder));
      assertEquals(StoreException.IN_USE, refused.id());
      String message = String.valueOf(refused.getMessage());
      assertTrue(message.contains("in use"), message);
    }
    open(folder).close();
  }

  @Test
  void randomChangesAgreeWithAModel() {
    Seed seed = Seed.forTest("store against a model");
    NavigableMap<byte[], byte[]> model = new TreeMap<>(Arrays::compareUnsigned);
    NavigableMap<byte[], byte[]> committed = new TreeMap<>(Arrays::compareUnsigned);
    try (Store store = open(folder);
        UnitOfWork work = store.begin()) {
      work.create("MODEL", 4, 64);
      for (int step = 0; step < 3_000; step++) {
        KeyedTable table = work.table("MODEL");
        byte[] key = key(seed.pick(0, 0x7F, 0x80, 0xFF), seed.between(0, 40));
        switch (seed.between(0, 11)) {
          case 0, 1, 2, 3 -> {
            byte[] record = seed.bytes(seed.between(0, 64));
            table.put(key, record);
            model.put(key, record);
          }
          case 10 -> {
            byte[] record = seed.bytes(seed.between(0, 64));
            if (model.replace(key, record) != null) {
              table.update(key, record);
            }
          }
          case 11 -> {
            byte[] record = seed.bytes(seed.between(0, 64));
            if (model.putIfAbsent(key, record) == null) {
              table.insert(key, record);
            }
          }
          case 4, 5 -> {
            table.delete(key);
            model.remove(key);
          }
          case 6 -> assertArrayEquals(model.get(key), table.get(key), "seed " + seed.start());
          case 7 -> same(model, table, key, seed);
          case 8 -> {
            work.commit();
            committed = new TreeMap<>(model);
          }
          default -> { // 9
            work.rollback();
            model = new TreeMap<>(committed);
          }
        }
      }
    }
  }

  private static void same(
      NavigableMap<byte[], byte[]> model, KeyedTable table, byte[] key, Seed seed) {
    int limit = seed.between(1, 30);
    List<Map.Entry<byte[], byte[]>> expected =
        model.tailMap(key, true).entrySet().stream().limit(limit).toList();
    List<Map.Entry<byte[], byte[]>> given = new ArrayList<>();
    table.ascending(key, null, limit, (k, v) -> given.add(Map.entry(k, v)));
    assertEquals(expected.size(), given.size(), "seed " + seed.start());
    for (int i = 0; i < given.size(); i++) {
      assertArrayEquals(expected.get(i).getKey(), given.get(i).getKey());
      assertArrayEquals(expected.get(i).getValue(), given.get(i).getValue());
    }
  }
}
