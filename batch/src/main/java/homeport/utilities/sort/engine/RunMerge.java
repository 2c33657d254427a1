package homeport.utilities.sort.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Merges ordered runs; of equal keys the one from the earlier run comes first, so that the order
/// stays stable. The runs stand in a heap by their current entries.
final class RunMerge {
  private final RunFile[] runs;
  private final int keyWidth;
  private final int[] heap;
  private int size;

  RunMerge(List<RunFile> runs, int keyWidth, int bufferSize) throws IOException {
    this.runs = runs.toArray(RunFile[]::new);
    this.keyWidth = keyWidth;
    this.heap = new int[this.runs.length];
    for (int i = 0; i < this.runs.length; i++) {
      this.runs[i].rewind(bufferSize);
      if (this.runs[i].next()) {
        heap[size++] = i;
      }
    }
    for (int i = size / 2 - 1; i >= 0; i--) {
      siftDown(i);
    }
  }

  /// The run with the next entry, which is good until the next [#advance]; not to be asked at the
  /// end.
  RunFile first() {
    return runs[heap[0]];
  }

  boolean isEmpty() {
    return size == 0;
  }

  void advance() throws IOException {
    if (!runs[heap[0]].next()) {
      heap[0] = heap[--size];
    }
    siftDown(0);
  }

  private void siftDown(int from) {
    int hole = from;
    int moving = heap[hole];
    while (true) {
      int child = 2 * hole + 1;
      if (child >= size) {
        break;
      }
      if (child + 1 < size && before(heap[child + 1], heap[child])) {
        child++;
      }
      if (!before(heap[child], moving)) {
        break;
      }
      heap[hole] = heap[child];
      hole = child;
    }
    heap[hole] = moving;
  }

  private boolean before(int one, int other) {
    RunFile a = runs[one];
    RunFile b = runs[other];
    int order = Long.compare(a.prefix(), b.prefix());
    if (order == 0 && keyWidth > Long.BYTES) {
      order =
          Arrays.compareUnsigned(
              a.buffer(),
              a.entry() + Long.BYTES,
              a.entry() + keyWidth,
              b.buffer(),
              b.entry() + Long.BYTES,
              b.entry() + keyWidth);
    }
    return order < 0 || order == 0 && one < other;
  }
}
