package homeport.console.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Signing on, and how often somebody may try. After some failures each further one makes a name
/// wait longer, and an address too, so that neither guessing one person's password nor one password
/// for many people gets far. Names that nobody has are treated the same, in time as in words.
public final class SignOns {
  /// Failures that cost nothing.
  private static final int FREE = 4;

  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  private static final Duration WAIT_MAX = Duration.ofMinutes(15);
  private static final int ADDRESS_FREE = 20;
  private static final int REMEMBERED_MAX = 10_000;

  /// Passwords that are checked at the same time: each takes a processor for some tenths of a
  /// second.
  private static final int AT_ONCE = 2;

  private final People people;
  private final InstantSource clock;
  private final Password nobody;
  private final Semaphore checking = new Semaphore(AT_ONCE, true);
  private final Map<String, Failures> failures = new LinkedHashMap<>();

  private record Failures(int count, Instant until) {}

  /// What came of a try.
  public sealed interface Outcome {
    record SignedOn(Person person) implements Outcome {}

    /// Name or password is wrong; which is not told.
    record Refused() implements Outcome {}

    /// Not even looked at.
    record Wait(Duration left) implements Outcome {}

    /// Too many people sign on just now.
    record Busy() implements Outcome {}
  }

  public SignOns(People people, InstantSource clock, int iterations) {
    this.people = people;
    this.clock = clock;
    this.nobody = Password.of(Password.temporary(), iterations);
  }

  /// @param from the address that tries
  public Outcome tryOn(String name, String clear, String from) throws PeopleProblem {
    Duration wait = longest(left("name " + name), left("from " + from));
    if (wait.isPositive()) {
      return new Outcome.Wait(wait);
    }
    if (!acquire()) {
      return new Outcome.Busy();
    }
    try {
      Person person = people.find(name);
      boolean right = (person == null ? nobody : person.password()).matches(clear);
      if (person != null && right) {
        succeeded("name " + name);
        return new Outcome.SignedOn(person);
      }
    } finally {
      checking.release();
    }
    failed("name " + name, FREE);
    failed("from " + from, ADDRESS_FREE);
    return new Outcome.Refused();
  }

  private boolean acquire() {
    try {
      return checking.tryAcquire(5, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Duration longest(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private synchronized Duration left(String key) {
    Failures known = failures.get(key);
    return known == null ? Duration.ZERO : Duration.between(clock.instant(), known.until());
  }

  private synchronized void succeeded(String key) {
    failures.remove(key);
  }

  private synchronized void failed(String key, int free) {
    @Nullable Failures before = failures.remove(key);
    int count = before == null ? 1 : before.count() + 1;
    Duration wait = Duration.ZERO;
    if (count > free) {
      int doublings = Math.min(count - free - 1, 10);
      wait = FIRST_WAIT.multipliedBy(1L << doublings);
      wait = wait.compareTo(WAIT_MAX) > 0 ? WAIT_MAX : wait;
    }
    if (failures.size() >= REMEMBERED_MAX) {
      failures.remove(failures.keySet().iterator().next());
    }
    failures.put(key, new Failures(count, clock.instant().plus(wait)));
  }
}
