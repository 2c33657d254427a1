package homeport.kernels;

import homeport.data.Packed;
import homeport.data.Scaling;
import homeport.data.Wide;
import homeport.data.Zoned;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A month's interest on a thousand balances: load, multiply by a rate, round, add, store. In the
/// bytes of a COMP-3 and of a zoned item, and in plain `long` variables, which is as fast as it can
/// be. The figure is nanoseconds a balance.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DecimalKernels {
  private static final int COUNT = 1000;
  private static final int SLACK = 16;

  /// PIC S9(13)V99 COMP-3.
  private static final int PACKED = 8;

  /// PIC S9(9)V99.
  private static final int ZONED = 11;

  /// PIC S9(29)V99 COMP-3.
  private static final int LONG_PACKED = 16;

  private static final long LIMIT = 100_000_000_000L;

  /// 0.00125, eight places to the right of the point.
  private static final long RATE = 125_000;

  private final byte[] packed = new byte[COUNT * PACKED + 2 * SLACK];
  private final byte[] zoned = new byte[COUNT * ZONED + 2 * SLACK];
  private final byte[] longPacked = new byte[COUNT * LONG_PACKED + 2 * SLACK];
  private final long[] plain = new long[COUNT];
  private final Wide wide = new Wide();

  @Setup
  public void fill() {
    Random random = new Random(20261126);
    for (int i = 0; i < COUNT; i++) {
      long balance = random.nextLong(1_000_000_000L);
      plain[i] = balance;
      Packed.store(packed, SLACK + i * PACKED, 15, balance);
      Zoned.store(zoned, SLACK + i * ZONED, 11, balance);
      wide.set(balance);
      Packed.store(longPacked, SLACK + i * LONG_PACKED, 31, wide);
    }
  }

  private static long withInterest(long balance) {
    return (balance + Scaling.scaleDownRounded(balance * RATE, 8)) % LIMIT;
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public long plain() {
    long sum = 0;
    for (int i = 0; i < COUNT; i++) {
      plain[i] = withInterest(plain[i]);
      sum += plain[i];
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void packed() {
    for (int at = SLACK; at < SLACK + COUNT * PACKED; at += PACKED) {
      Packed.store(packed, at, 15, withInterest(Packed.load(packed, at, PACKED)));
    }
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void zoned() {
    for (int at = SLACK; at < SLACK + COUNT * ZONED; at += ZONED) {
      Zoned.store(zoned, at, 11, withInterest(Zoned.load(zoned, at, ZONED)));
    }
  }

  /// An addition to 31 digits, which no `long` holds.
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void packedOf31Digits() {
    for (int at = SLACK; at < SLACK + COUNT * LONG_PACKED; at += LONG_PACKED) {
      Packed.load(wide, longPacked, at, LONG_PACKED);
      wide.add(RATE);
      Packed.store(longPacked, at, 31, wide);
    }
  }
}
