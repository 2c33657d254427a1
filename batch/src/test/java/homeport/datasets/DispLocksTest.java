package homeport.datasets;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DispLocksTest {
  private final DispLocks locks = new DispLocks();
  private final Object day = "DAY";
  private final Object night = "NIGHT";

  @Test
  void sharedIsShared() {
    assertTrue(locks.take(day, "BANK.ACCT", false));
    assertTrue(locks.take(night, "BANK.ACCT", false));
    assertFalse(locks.take(night, "BANK.ACCT", true), "DAY reads it");
    locks.freeAll(day);
    assertTrue(locks.take(night, "BANK.ACCT", true));
    assertFalse(locks.take(day, "BANK.ACCT", false));
    assertTrue(locks.take(day, "BANK.OTHER", true));
  }

  @Test
  void aJobDoesNotWaitForItself() {
    assertTrue(locks.take(day, "BANK.ACCT", true));
    assertTrue(locks.take(day, "BANK.ACCT", true));
    assertTrue(locks.take(day, "BANK.ACCT", false));
    assertFalse(locks.take(night, "BANK.ACCT", false), "it stays exclusive");
    locks.free(day, "BANK.ACCT");
    assertTrue(locks.take(night, "BANK.ACCT", false), "and is free at once");
    locks.free(day, "BANK.ACCT");
    assertFalse(locks.take(day, "BANK.ACCT", true));
  }

  @Test
  void whoWaitsGetsItWhenItIsFree() throws InterruptedException {
    assertTrue(locks.take(day, "BANK.ACCT", true));
    assertFalse(locks.take(night, "BANK.ACCT", false, Duration.ofMillis(5)));
    Thread free = Thread.ofVirtual().start(() -> locks.free(day, "BANK.ACCT"));
    assertTrue(locks.take(night, "BANK.ACCT", false, Duration.ofSeconds(20)));
    free.join();
  }
}
