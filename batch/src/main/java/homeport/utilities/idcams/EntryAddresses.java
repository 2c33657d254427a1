package homeport.utilities.idcams;

/// The relative byte addresses of an entry-sequenced data set's records, as they are where records
/// stand in control intervals (z/OS DFSMS Using Data Sets, "Control intervals"). There are none
/// here, so they are counted while the records are read from the first on.
///
/// At its end a control interval has a control interval definition field of four bytes, and before
/// that record definition fields of three: one for a record, two for a run of records of one
/// length. A record that does not fit begins the next one. One that is longer than a control
/// interval (SPANNED) has control intervals of its own, and in each two record definition fields.
final class EntryAddresses {
  private static final int INTERVAL_FIELD = 4;
  private static final int RECORD_FIELD = 3;

  private final int interval;

  /// Where the control interval begins.
  private long begin;

  private int records;
  private int fields;
  private int lastLength;
  private int run;

  /// @param interval bytes of a control interval
  EntryAddresses(int interval) {
    this.interval = interval;
  }

  /// The address of the next record.
  long next(int length) {
    if (length + RECORD_FIELD + INTERVAL_FIELD > interval) {
      return spanned(length);
    }
    int more = length != lastLength || run == 1 ? RECORD_FIELD : 0;
    if (records + length + fields + more + INTERVAL_FIELD > interval) {
      leave(1);
      more = RECORD_FIELD;
    }
    long address = begin + records;
    run = length == lastLength ? run + 1 : 1;
    lastLength = length;
    records += length;
    fields += more;
    return address;
  }

  private long spanned(int length) {
    if (records > 0) {
      leave(1);
    }
    long address = begin;
    leave(Math.ceilDiv(length, interval - INTERVAL_FIELD - 2 * RECORD_FIELD));
    return address;
  }

  private void leave(int intervals) {
    begin += (long) intervals * interval;
    records = 0;
    fields = 0;
    lastLength = 0;
    run = 0;
  }
}
