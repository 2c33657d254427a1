package homeport.utilities.icetool;

import homeport.utilities.dd.Listing;
import java.io.IOException;
import java.util.HexFormat;

/// Decimal fields without a number that DISPLAY and VERIFY have come upon; after so many, which
/// LIMIT says, the operation ends (z/OS DFSORT Application Programming Guide, DISPLAY, VERIFY).
final class InvalidValues {
  private static final int CODE = 12;
  private static final long LIMIT = 200;
  private final Listing messages;
  private final long limit;
  private long found;

  InvalidValues(Listing messages, ToolStatement statement) throws ToolFailure {
    this.messages = messages;
    this.limit = Math.max(1, Calls.number(statement, "LIMIT", LIMIT));
  }

  /// The return code that they give.
  int code() {
    return found > 0 ? CODE : 0;
  }

  /// Tells of one.
  void found(OnField field, byte[] bytes, int at, long number) throws IOException {
    int from = Math.min(bytes.length, at + field.offset());
    int to = Math.min(bytes.length, from + field.length());
    messages.line(
        "ICE618A 0 INVALID "
            + field.name()
            + " VALUE - RECORD: "
            + Selecting.digits(number)
            + ", HEX VALUE: "
            + HexFormat.of().withUpperCase().formatHex(bytes, from, to));
    found++;
    if (found >= limit) {
      throw new IOException("there are " + limit + " invalid values");
    }
  }
}
