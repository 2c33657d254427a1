package homeport.utilities.sort;

import homeport.utilities.dd.Listing;
import homeport.utilities.sort.engine.OrderedRecords;
import homeport.utilities.sort.engine.RecordSums;
import homeport.utilities.sort.engine.SortKey;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// SUM: records with equal keys become one (z/OS DFSORT Application Programming Guide, "SUM control
/// statement"). Those that it takes away go to SORTXSUM when XSUM is said.
final class Summation implements OrderedRecords, AutoCloseable {
  private static final int STOPS = 16;

  private final SortRequest request;
  private final Listing listing;
  private final RecordSums sums;
  private final @Nullable SortOutput dropped;

  /// @param max most bytes of a record
  /// @param next takes the records that are left
  /// @param dropped takes the others; null without XSUM
  Summation(
      SortRequest request,
      SortKey key,
      int max,
      OrderedRecords next,
      @Nullable SortOutput dropped,
      Listing listing)
      throws SortFailure {
    this.request = request;
    this.listing = listing;
    this.dropped = dropped;
    if (dropped != null) {
      dropped.open();
    }
    this.sums =
        new RecordSums(
            key,
            request.sums(),
            request.handling().printable(),
            max,
            next,
            dropped == null ? null : (bytes, _, at, length) -> write(dropped, bytes, at, length));
  }

  private static void write(SortOutput output, byte[] bytes, int at, int length)
      throws IOException {
    try {
      output.write(bytes, at, length);
    } catch (SortFailure failure) {
      throw new FlowFailure(failure);
    }
  }

  @Override
  public void take(byte[] bytes, int keyAt, int at, int length) throws IOException {
    sums.take(bytes, keyAt, at, length);
  }

  /// Gives on what is left, and says when a sum did not fit.
  ///
  /// @return a return code
  int end() throws IOException {
    sums.end();
    if (sums.overflows() == 0) {
      return 0;
    }
    int overflow = request.handling().overflowCode();
    if (overflow == STOPS) {
      throw new FlowFailure(
          new SortFailure(
              "ICE195A 0 OVERFLOW DURING RECORD SUMMATION", "HP4120", "a sum does not fit"));
    }
    listing.line("ICE152I 0 OVERFLOW DURING RECORD SUMMATION - RC=" + overflow);
    return overflow;
  }

  @Override
  public void close() throws SortFailure {
    if (dropped != null) {
      dropped.close();
    }
  }
}
