package homeport.testkit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// How much a thread has allocated: for tests of paths that must not allocate.
public final class Allocated {
  private Allocated() {}

  /// Bytes this thread has allocated since it began.
  public static long bytes() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
