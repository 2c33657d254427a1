package homeport.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// When each table of a store was last changed, by a clock that goes on with each change. One
/// process owns the store, so that nobody else changes a table while this is held.
final class TableStamps {
  private final AtomicLong clock = new AtomicLong();
  private final Map<String, Long> last = new ConcurrentHashMap<>();

  /// A table has been changed, created, dropped or has got its name.
  void changed(String table) {
    last.put(table, clock.incrementAndGet());
  }

  long of(String table) {
    return last.getOrDefault(table, 0L);
  }
}
