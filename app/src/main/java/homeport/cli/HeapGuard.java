package homeport.cli;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicBoolean;

/// Ends the process when a compile has no memory to go on with ([FullHeap]), with the message that
/// it would end with in the end. A compile that takes seconds only is not looked at.
final class HeapGuard implements AutoCloseable {
  private static final long FIRST_LOOK_MS = 3_000;
  private static final long LOOK_MS = 250;

  private final Thread thread;

  /// Either the compile has come to its end or we end it, so that one message comes out.
  private final AtomicBoolean ended = new AtomicBoolean();

  private HeapGuard(Shell shell) {
    this.thread = new Thread(() -> watch(shell), "heap-guard");
  }

  static HeapGuard begin(Shell shell) {
    HeapGuard guard = new HeapGuard(shell);
    guard.thread.setDaemon(true);
    guard.thread.start();
    return guard;
  }

  private void watch(Shell shell) {
    try {
      Thread.sleep(FIRST_LOOK_MS);
      FullHeap heap = new FullHeap();
      while (!looked(heap)) {
        Thread.sleep(LOOK_MS);
      }
      if (ended.compareAndSet(false, true)) {
        CommandLine.outOfMemory(shell);
        shell.flush();
        Runtime.getRuntime().halt(ExitStatus.USAGE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (OutOfMemoryError _) {
      // The compile has come to its end as well, and says so.
      return;
    }
  }

  private static boolean looked(FullHeap heap) {
    long collections = 0;
    long collecting = 0;
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      collections += collector.getCollectionCount();
      collecting += collector.getCollectionTime();
    }
    long used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage left = pool.getCollectionUsage();
      if (pool.getType() == MemoryType.HEAP && left != null) {
        used += left.getUsed();
      }
    }
    return heap.hopeless(
        System.nanoTime() / 1_000_000,
        collections,
        collecting,
        (double) used / Runtime.getRuntime().maxMemory());
  }

  @Override
  public void close() {
    if (ended.compareAndSet(false, true)) {
      thread.interrupt();
      return;
    }
    try {
      thread.join(); // it ends the process
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
