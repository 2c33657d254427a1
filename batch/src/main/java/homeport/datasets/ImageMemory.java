package homeport.datasets;

import java.util.concurrent.atomic.AtomicLong;

/// Shares the memory for images of keyed data sets out: together they get half of what this process
/// may have, each half of what the others have left, within limits.
final class ImageMemory {
  private static final long LEAST = 8L << 20;
  private static final long MOST = 512L << 20;

  private static final AtomicLong TAKEN = new AtomicLong();

  private ImageMemory() {}

  /// Takes a share; it is given back with [#free].
  static long take() {
    long left = Runtime.getRuntime().maxMemory() / 2 - TAKEN.get();
    long share = Math.clamp(left / 2, LEAST, MOST);
    TAKEN.addAndGet(share);
    return share;
  }

  static void free(long share) {
    TAKEN.addAndGet(-share);
  }
}
