package homeport.utilities.sort.reformat;

import java.math.BigInteger;
import java.util.Arrays;

/// SEQNUM: counts the records that it is put into (z/OS DFSORT Application Programming Guide,
/// OUTREC, "SEQNUM"). With RESTART it begins again whenever a field has another value.
public final class Sequence implements Piece {
  private final int width;
  private final OutputFormat format;
  private final long start;
  private final long increment;
  private final int restartAt;
  private final byte[] held;
  private final BigInteger limit;
  private boolean begun;
  private BigInteger next;

  /// @param restartLength 0 without RESTART
  public Sequence(
      int width,
      OutputFormat format,
      long start,
      long increment,
      int restartAt,
      int restartLength) {
    this.width = width;
    this.format = format;
    this.start = start;
    this.increment = increment;
    this.restartAt = restartAt;
    this.held = new byte[restartLength];
    this.next = BigInteger.valueOf(start);
    this.limit = limit(format, width);
  }

  /// A number that does not fit begins again without its first digits.
  private static BigInteger limit(OutputFormat format, int width) {
    return switch (format) {
      case BI -> BigInteger.TWO.pow(8 * width);
      case FI -> BigInteger.TWO.pow(8 * width - 1);
      case PD, PDF -> BigInteger.TEN.pow(2 * width - 1);
      case ZD, ZDC -> BigInteger.TEN.pow(width);
      case FS -> BigInteger.TEN.pow(Math.max(1, width - 1));
    };
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int end() {
    return held.length == 0 ? 0 : Piece.reach(restartAt, held.length);
  }

  @Override
  public void put(Source from, byte[] to, int at) {
    byte[] record = from.bytes();
    if (held.length > 0
        && (!begun
            || !Arrays.equals(held, 0, held.length, record, restartAt, restartAt + held.length))) {
      System.arraycopy(record, restartAt, held, 0, held.length);
      next = BigInteger.valueOf(start);
    }
    begun = true;
    format.store(next, to, at, width);
    next = next.add(BigInteger.valueOf(increment)).remainder(limit);
  }
}
