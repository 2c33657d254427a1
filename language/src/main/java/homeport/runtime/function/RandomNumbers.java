package homeport.runtime.function;

import homeport.runtime.CobolProgram;
import homeport.runtime.Floats;
import java.math.BigDecimal;

/// RANDOM: the numbers of a linear congruential generator, from 0 up to but not including 1. With
/// an argument a series begins, the same for the same argument; a run unit begins with that of 0
/// (Language Reference, "RANDOM"; which numbers they are is nobody's promise, A-0765).
public final class RandomNumbers {
  private static final long MODULUS = 2_147_483_647L;
  private static final long FACTOR = 48_271L;

  private long state = 1;

  public RandomNumbers() {}

  /// Begins the series of an argument.
  public static void seed(CobolProgram program, long seed) {
    if (seed < 0) {
      throw ArgumentError.of("RANDOM", "argument-1 is negative");
    }
    program.unit().randomNumbers().state = seed % (MODULUS - 1) + 1;
  }

  /// The next number of the series.
  public static void next(CobolProgram program, int digits, byte[] to, int offset, int length) {
    RandomNumbers numbers = program.unit().randomNumbers();
    numbers.state = numbers.state * FACTOR % MODULUS;
    // Fifteen decimal digits, so that a longer number has no more than that.
    long first = numbers.state;
    numbers.state = numbers.state * FACTOR % MODULUS;
    long scaled = (first % 10_000_000L) * 10_000_000L + numbers.state % 10_000_000L;
    Floats.put(BigDecimal.valueOf(scaled, 14), to, offset, digits);
  }
}
