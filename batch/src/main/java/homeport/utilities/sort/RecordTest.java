package homeport.utilities.sort;

import homeport.utilities.sort.engine.Condition;
import java.util.Arrays;

/// A condition for records of which some end before its fields do (z/OS DFSORT Application
/// Programming Guide, "INCLUDE/OMIT statement notes", OUTFIL, INCLUDE; OPTION, VLSCMP, VLSHRT):
/// with VLSCMP zeros stand in, with VLSHRT it does not hold, otherwise the sort ends.
final class RecordTest {
  private final Condition condition;
  private final SortRequest.ShortRecords shortRecords;
  private final int max;
  private final String statement;
  private byte[] filled = new byte[0];

  /// @param max bytes of the longest record
  /// @param statement the condition's, for messages
  RecordTest(
      Condition condition, SortRequest.ShortRecords shortRecords, int max, String statement) {
    this.condition = condition;
    this.shortRecords = shortRecords;
    this.max = max;
    this.statement = statement;
  }

  boolean holds(byte[] bytes, int at, int length) throws SortFailure {
    int end = condition.end();
    if (length >= end) {
      return condition.test(bytes, at);
    }
    if (shortRecords.compareZeros()) {
      if (filled.length == 0) {
        filled = new byte[Math.max(max, end)];
      }
      System.arraycopy(bytes, at, filled, 0, length);
      Arrays.fill(filled, length, end, (byte) 0);
      return condition.test(filled, 0);
    }
    if (shortRecords.fillKeys()) {
      return false;
    }
    throw Intake.tooShort(length, end, statement);
  }
}
