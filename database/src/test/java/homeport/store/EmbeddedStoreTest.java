package homeport.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddedStoreTest extends StoreConformance {
  @Override
  Store open(Path folder) {
    return EmbeddedStore.open(folder.resolve("store"), EmbeddedStore.Durability.FULL);
  }

  @Test
  void unitsOfWorkAreSeparate() {
    try (Store store = open(folder);
        UnitOfWork one = store.begin();
        UnitOfWork two = store.begin()) {
      one.create("SHARED", 4, 4);
      one.table("SHARED").put(key(1), key(1));
      one.commit();
      one.table("SHARED").put(key(1), key(2));
      assertArrayEquals(key(1), two.table("SHARED").get(key(1)), "not committed yet");
      one.commit();
      assertArrayEquals(key(2), two.table("SHARED").get(key(1)));
    }
  }
}
