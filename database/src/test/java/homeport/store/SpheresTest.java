package homeport.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A sphere of an estate owes what a store owes; and what one does is nothing to another.
class SpheresTest extends StoreConformance {
  private static final String ACCT = "BANK.ACCT";
  private static final String CUST = "BANK.CUST";

  /// An estate's store whose units of work are on one sphere.
  private record OneSphere(EmbeddedStore store) implements Store {
    @Override
    public UnitOfWork begin() {
      return store.spheres().begin(ACCT);
    }

    @Override
    public void close() {
      store.close();
    }
  }

  private EmbeddedStore estate() {
    return EmbeddedStore.open(folder.resolve("store"), EmbeddedStore.Durability.FULL);
  }

  @Override
  Store open(Path place) {
    return new OneSphere(estate());
  }

  @Test
  void oneIsCommittedWithoutTheOther() {
    try (EmbeddedStore store = estate()) {
      try (UnitOfWork acct = store.spheres().begin(ACCT);
          UnitOfWork cust = store.spheres().begin(CUST)) {
        acct.create("RECORDS", 4, 4).put(key(1), key(1));
        cust.create("RECORDS", 4, 4).put(key(1), key(2));
        acct.commit();
      }
      try (UnitOfWork acct = store.spheres().begin(ACCT);
          UnitOfWork cust = store.spheres().begin(CUST)) {
        assertArrayEquals(key(1), acct.table("RECORDS").get(key(1)));
        assertNull(cust.table("RECORDS").get(key(1)), "not committed");
      }
    }
  }

  @Test
  void oneUnitOfWorkHasASphereAtATime() {
    try (EmbeddedStore store = estate()) {
      Spheres spheres = store.spheres();
      try (UnitOfWork first = spheres.begin(ACCT)) {
        first.create("RECORDS", 4, 4);
        StoreException second = assertThrows(StoreException.class, () -> spheres.begin(ACCT));
        assertEquals(StoreException.IN_USE, second.id());
      }
      spheres.begin(ACCT).close();
    }
  }

  @Test
  void aSphereIsRenamedAndDropped() {
    try (EmbeddedStore store = estate()) {
      Spheres spheres = store.spheres();
      assertFalse(spheres.exists(ACCT), "before its first use");
      try (UnitOfWork work = spheres.begin(ACCT)) {
        work.create("RECORDS", 4, 4).put(key(1), key(1));
        work.commit();
      }
      spheres.rename(ACCT, CUST);
      assertFalse(spheres.exists(ACCT));
      assertThrows(StoreException.class, () -> spheres.rename(ACCT, "BANK.OTHER"));
      try (UnitOfWork work = spheres.begin(CUST)) {
        assertArrayEquals(key(1), work.table("RECORDS").get(key(1)));
      }
      spheres.drop(CUST);
      spheres.drop(CUST);
      assertFalse(spheres.exists(CUST));
    }
  }

  @Test
  void theStampIsAnotherOneAfterAChange() {
    try (EmbeddedStore store = estate()) {
      Spheres spheres = store.spheres();
      FileStamp none = spheres.stamp(ACCT);
      assertEquals(none, spheres.stamp(CUST), "neither has a file");
      try (UnitOfWork work = spheres.begin(ACCT)) {
        work.create("RECORDS", 4, 4).put(key(1), key(1));
        work.commit();
      }
      FileStamp made = spheres.stamp(ACCT);
      assertNotEquals(none, made);
      assertEquals(made, spheres.stamp(ACCT));
      try (UnitOfWork work = spheres.begin(ACCT)) {
        work.table("RECORDS").update(key(1), key(2));
        work.commit();
      }
      assertNotEquals(made, spheres.stamp(ACCT));
      assertTrue(spheres.exists(ACCT));
    }
  }
}
