package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class FullHeapTest {
  /// Collections of a second each, one behind the other, that leave the heap full.
  private static int collectionsUntilHopeless(FullHeap heap, double used, int spent) {
    for (int i = 0; i < 20; i++) {
      if (heap.hopeless(1_000L * i, i, (long) spent * i, used)) {
        return i;
      }
    }
    return -1;
  }

  @Test
  void aHeapThatStaysFullIsHopelessSoon() {
    assertEquals(4, collectionsUntilHopeless(new FullHeap(), 0.9, 990));
  }

  @Test
  void aFullHeapInWhichWorkGoesOnIsNot() {
    assertEquals(-1, collectionsUntilHopeless(new FullHeap(), 0.9, 700));
  }

  @Test
  void aHeapThatIsEmptiedIsNot() {
    FullHeap heap = new FullHeap();
    assertEquals(-1, collectionsUntilHopeless(heap, 0.8, 990));
    assertFalse(heap.hopeless(0, 100, 0, 0.9));
    assertFalse(heap.hopeless(5_000, 102, 5_000, 0.9));
    assertFalse(heap.hopeless(6_000, 103, 6_000, 0.5), "much was freed");
    assertFalse(heap.hopeless(7_000, 104, 7_000, 0.9), "it begins anew");
  }
}
