package homeport.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedTest {
  @Test
  void theSameStartBringsTheSameValues() {
    Seed first = Seed.of(42);
    Seed second = Seed.of(42);
    for (int i = 0; i < 100; i++) {
      assertEquals(first.number(18), second.number(18));
      assertArrayEquals(first.bytes(9), second.bytes(9));
    }
  }

  @Test
  void numbersStayInTheirDigitsAndReachTheEdges() {
    Seed seed = Seed.of(7);
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      long number = seed.number(5);
      assertTrue(Math.abs(number) <= 99_999, () -> "too long: " + number);
      seen.add(number);
    }
    assertTrue(seen.contains(0L) && seen.contains(99_999L) && seen.contains(-99_999L));
    assertTrue(seed.bigNumber(31).abs().compareTo(BigInteger.TEN.pow(31)) < 0);
  }

  @Test
  void anImpossibleLengthIsRefused() {
    Seed seed = Seed.of(1);
    assertThrows(IllegalArgumentException.class, () -> seed.number(19));
  }
}
