package homeport.utilities.sort.outfil;

import homeport.utilities.sort.reformat.Numeral;
import homeport.utilities.sort.reformat.Source;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Something that a trailer tells of the records before it: how many, or the sum, the smallest, the
/// largest or the mean of a field (z/OS DFSORT Application Programming Guide, OUTFIL, "TRAILER1").
public final class Tally implements Numeral.Counter {
  private final Kind kind;
  private final @Nullable Numeral field;
  private final boolean running;
  private final BigInteger added;
  private BigInteger total = BigInteger.ZERO;
  private BigInteger least = BigInteger.ZERO;
  private BigInteger most = BigInteger.ZERO;
  private long count;

  /// What is told.
  public enum Kind {
    COUNT,
    TOTAL,
    MINIMUM,
    MAXIMUM,
    AVERAGE,
    /// The page's number.
    PAGE
  }

  /// @param field of all kinds but COUNT and PAGE
  /// @param running it goes on over pages and sections (SUBTOTAL and the like)
  /// @param added to the count (`COUNT+n`)
  public Tally(Kind kind, @Nullable Numeral field, boolean running, long added) {
    this.kind = kind;
    this.field = field;
    this.running = running;
    this.added = BigInteger.valueOf(added);
  }

  /// Takes a record.
  public void take(Source record) {
    count++;
    if (field != null) {
      BigInteger value = field.value(record);
      least = count == 1 ? value : least.min(value);
      most = count == 1 ? value : most.max(value);
      total = total.add(value);
    }
  }

  /// A page or section ended.
  void reset() {
    if (!running && kind != Kind.PAGE) {
      total = BigInteger.ZERO;
      count = 0;
    }
  }

  void page(long number) {
    if (kind == Kind.PAGE) {
      count = number;
    }
  }

  boolean counts() {
    return kind != Kind.PAGE;
  }

  public int end() {
    return field == null ? 0 : field.end();
  }

  @Override
  public BigInteger value() {
    return switch (kind) {
      case COUNT, PAGE -> BigInteger.valueOf(count).add(added);
      case TOTAL -> total;
      case MINIMUM -> count == 0 ? BigInteger.ZERO : least;
      case MAXIMUM -> count == 0 ? BigInteger.ZERO : most;
      case AVERAGE -> count == 0 ? BigInteger.ZERO : total.divide(BigInteger.valueOf(count));
    };
  }

  /// A sum is shown with 15 digits, or 31 when its field has more; what else goes by its field.
  @Override
  public int digits() {
    return switch (kind) {
      case COUNT, PAGE -> 15;
      case TOTAL -> field == null || field.digits() <= 15 ? 15 : 31;
      case MINIMUM, MAXIMUM, AVERAGE -> field == null ? 15 : field.digits();
    };
  }
}
