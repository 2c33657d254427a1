package homeport.utilities.icetool;

import java.math.BigInteger;

/// The figures of the values that a field of numbers has; each is zero while it had none.
final class Figures {
  private BigInteger least = BigInteger.ZERO;
  private BigInteger most = BigInteger.ZERO;
  private BigInteger total = BigInteger.ZERO;
  private long count;

  void take(BigInteger value) {
    least = count == 0 ? value : least.min(value);
    most = count == 0 ? value : most.max(value);
    total = total.add(value);
    count++;
  }

  BigInteger least() {
    return least;
  }

  BigInteger most() {
    return most;
  }

  BigInteger total() {
    return total;
  }

  /// The mean, cut to an integer.
  BigInteger mean() {
    return count == 0 ? BigInteger.ZERO : total.divide(BigInteger.valueOf(count));
  }
}
