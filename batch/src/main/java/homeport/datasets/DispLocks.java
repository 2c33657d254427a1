package homeport.datasets;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Who uses which data set name, as DISP asks for it: SHR shares, OLD, NEW and MOD exclude (z/OS
/// MVS JCL Reference, DISP parameter, "Disposition of QSAM data sets" and DISP=SHR). The locks live
/// with the process that owns the estate; none is left by its end.
public final class DispLocks {
  private final Map<String, Users> byName = new HashMap<>();

  private static final class Users {
    private final Set<Object> all = new HashSet<>();
    private boolean exclusive;
  }

  /// Takes a data set name for a job, or makes what the job holds exclusive.
  ///
  /// @param job whoever asks; the same object gives it back
  /// @return false when others use it in a way that does not allow it
  public synchronized boolean take(Object job, String name, boolean exclusive) {
    Users users = byName.computeIfAbsent(name, _ -> new Users());
    boolean others = users.all.size() > (users.all.contains(job) ? 1 : 0);
    if (others && (exclusive || users.exclusive)) {
      return false;
    }
    users.all.add(job);
    users.exclusive |= exclusive;
    return true;
  }

  /// Takes a data set name, waiting for those who use it.
  ///
  /// @return false when the time is over
  public synchronized boolean take(Object job, String name, boolean exclusive, Duration most)
      throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (!take(job, name, exclusive)) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }

  /// Gives one name back.
  public synchronized void free(Object job, String name) {
    Users users = byName.get(name);
    if (users != null && users.all.remove(job)) {
      if (users.all.isEmpty()) {
        byName.remove(name);
      }
      notifyAll();
    }
  }

  /// Gives back all that a job holds.
  public synchronized void freeAll(Object job) {
    byName
        .values()
        .removeIf(users -> {
          boolean removed = users.all.remove(job);
          assert removed || !users.all.isEmpty();
          return users.all.isEmpty();
        });
    notifyAll();
  }
}
