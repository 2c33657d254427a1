package homeport.demo.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ParkMillerTest {
  /// Park and Miller, "Random number generators: good ones are hard to find", Communications of the
  /// ACM 31(10), 1988: begun with 1, the ten-thousandth seed must be 1043618065.
  @Test
  void givesThePublishedValue() {
    ParkMiller random = new ParkMiller(1);
    for (int i = 1; i < 10_000; i++) {
      random.below(7);
    }
    assertEquals(1_043_618_065, random.below(Integer.MAX_VALUE));
  }
}
