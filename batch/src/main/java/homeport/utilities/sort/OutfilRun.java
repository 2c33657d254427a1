package homeport.utilities.sort;

import homeport.datasets.Dcb;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.Listing;
import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.outfil.Outfil;
import homeport.utilities.sort.outfil.Report;
import homeport.utilities.sort.outfil.ReportLayout;
import homeport.utilities.sort.outfil.Tally;
import homeport.utilities.sort.reformat.Clause;
import homeport.utilities.sort.reformat.Made;
import homeport.utilities.sort.reformat.Reformat;
import homeport.utilities.sort.reformat.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One OUTFIL at work: chooses records, makes them anew, and writes them to its data sets with the
/// report around them.
final class OutfilRun implements AutoCloseable {
  private final Outfil outfil;
  private final Records in;
  private final Records made;
  private final @Nullable RecordTest test;
  private final List<SortOutput> outputs = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private long offered;
  private long chosen;
  private long data;
  private byte[] descriptor = new byte[0];
  private byte @Nullable [] trailing;
  private final Source counted = new Source(0);

  private OutfilRun(UtilityStep step, Outfil outfil, Records in, SortRequest request)
      throws SortFailure {
    FieldLimits.check(outfil, in);
    Condition condition = outfil.selection().condition();
    this.test =
        condition == null
            ? null
            : new RecordTest(condition, request.shortRecords(), in.max(), "OUTFIL");
    this.outfil = outfil;
    this.in = in;
    this.made = made(outfil, in);
    ReportLayout layout = outfil.report();
    boolean control = layout != null && layout.control();
    int max = layout == null ? made.max() : Math.max(made.max(), layout.width() + head());
    for (String ddName : outfil.ddNames()) {
      Dcb dcb = new Records(made.variable(), max).dcb(control);
      SortOutput output = SortOutput.of(step, ddName, dcb);
      output.cutLong(request.handling().cutLong());
      outputs.add(output);
      if (layout != null) {
        reports.add(new Report(layout, (bytes, at, length) -> line(output, bytes, at, length)));
      }
    }
  }

  /// Finds its data sets out.
  ///
  /// @param request how it takes records that are too short or too long
  static OutfilRun of(UtilityStep step, Outfil outfil, Records in, SortRequest request)
      throws SortFailure {
    return new OutfilRun(step, outfil, in, request);
  }

  private static Records made(Outfil outfil, Records in) {
    Reformat reformat = outfil.reformat();
    Outfil.Conversion conversion = outfil.conversion();
    Records base = reformat == null ? in : in.width(reformat.width(in.max()));
    if (conversion.tail().length > 0 && (base.variable() || conversion.toVariable())) {
      base = new Records(base.variable(), base.max()).width(base.max() + conversion.tail().length);
    }
    if (conversion.toFixed() && in.variable()) {
      return new Records(false, base.max());
    }
    if (conversion.toVariable() && !in.variable()) {
      return new Records(true, base.max() + Dcb.RDW);
    }
    return base;
  }

  private int head() {
    return made.variable() ? Dcb.RDW : 0;
  }

  /// It takes what no other OUTFIL has taken.
  boolean saves() {
    return outfil.selection().save();
  }

  void open() throws SortFailure {
    for (SortOutput output : outputs) {
      output.open();
    }
  }

  /// Offers a record whose taking nobody asks for.
  void offer(byte[] bytes, int at, int length, boolean taken) throws SortFailure, IOException {
    boolean has = take(bytes, at, length, taken);
    assert !has || !taken;
  }

  /// Offers a record.
  ///
  /// @param taken an OUTFIL before has it, which SAVE asks for
  /// @return true when it has it
  boolean take(byte[] bytes, int at, int length, boolean taken) throws SortFailure, IOException {
    offered++;
    Outfil.Selection selection = outfil.selection();
    Outfil.TrailerUpdate trailer = outfil.trailer();
    if (trailer != null && frames(trailer, bytes, at, length)) {
      return true;
    }
    if (!chosen(selection, bytes, at, length, taken)
        || selection.accept() > 0 && chosen == selection.accept()) {
      return false;
    }
    chosen++;
    if (trailer != null) {
      int end = trailer.tallies().stream().mapToInt(Tally::end).max().orElse(0);
      counted.load(bytes, at, length, Math.max(length, end), (byte) 0x40);
      trailer.tallies().forEach(tally -> tally.take(counted));
    }
    for (long i = 0; i < outfil.repeat(); i++) {
      write(bytes, at, length);
    }
    return true;
  }

  /// Whether a record is the header or the trailer of IFTRAIL, or stands behind the trailer and is
  /// left out (A-4021).
  private boolean frames(Outfil.TrailerUpdate trailer, byte[] bytes, int at, int length)
      throws SortFailure {
    if (trailer.header() && offered == 1) {
      chosen++;
      for (SortOutput output : outputs) {
        output.write(bytes, at, length);
      }
      return true;
    }
    if (trailing == null && length >= trailer.id().end() && trailer.id().test(bytes, at)) {
      trailing = Arrays.copyOfRange(bytes, at, at + length);
      chosen++;
      return true;
    }
    return trailing != null;
  }

  /// Writes the trailer with what is put over it.
  private void trail(Outfil.TrailerUpdate trailer, byte[] record) throws SortFailure {
    Reformat over =
        new Reformat(
            List.of(new Clause(Clause.When.INIT, null, null, null, trailer.update(), true)),
            Reformat.Settings.USUAL,
            0);
    Made made = over.apply(record, 0, record.length, in.shape());
    for (SortOutput output : outputs) {
      output.write(made.bytes(), 0, made.length(0));
    }
  }

  private boolean chosen(
      Outfil.Selection selection, byte[] bytes, int at, int length, boolean taken)
      throws SortFailure {
    boolean within =
        offered >= selection.first() && (selection.last() == 0 || offered <= selection.last());
    if (!within || selection.save() && taken) {
      return false;
    }
    if (selection.every() > 0
        && (offered - selection.first()) % selection.every() >= selection.sampled()) {
      return false;
    }
    return test == null || test.holds(bytes, at, length) != selection.omit();
  }

  private void write(byte[] bytes, int at, int length) throws SortFailure, IOException {
    int turn = turn();
    int last = outfil.split().records() > 0 ? turn : outputs.size() - 1;
    for (int i = turn; i <= last; i++) {
      if (!reports.isEmpty()) {
        reports.get(i).before(bytes, at, length);
      }
    }
    data++;
    Reformat reformat = outfil.reformat();
    if (reformat == null) {
      for (int i = turn; i <= last; i++) {
        put(i, bytes, at, length);
      }
      return;
    }
    boolean toVariable = made.variable() && !in.variable();
    Records shape = toVariable ? new Records(false, made.max() - Dcb.RDW) : made;
    Made records = reformat.apply(bytes, at, length, shape.shape());
    for (int record = 0; record < records.count(); record++) {
      for (int i = turn; i <= last; i++) {
        put(i, records.bytes(), records.start(record), records.length(record));
      }
    }
  }

  /// The data set whose turn it is: the first one without a split, since then all get each record.
  private int turn() {
    Outfil.Split split = outfil.split();
    if (split.records() == 0) {
      return 0;
    }
    long round = data / split.records();
    int count = outputs.size();
    return (int) (split.once() ? Math.min(round, count - 1) : round % count);
  }

  private void put(int output, byte[] bytes, int at, int length) throws SortFailure, IOException {
    int end = length;
    int trim = outfil.conversion().trim();
    int least = in.variable() ? Dcb.RDW + 1 : 1;
    if (trim >= 0 && made.variable()) {
      while (end > least && (bytes[at + end - 1] & 0xFF) == trim) {
        end--;
      }
    }
    byte[] tail = outfil.conversion().tail();
    if (made.variable() && tail.length > 0) {
      put(output, Arrays.copyOfRange(bytes, at, at + end), tail);
      return;
    }
    deliver(output, bytes, at, end);
  }

  /// Writes a variable record with what is put behind it (VLTRAIL).
  private void put(int output, byte[] record, byte[] tail) throws SortFailure, IOException {
    byte[] whole = Arrays.copyOf(record, record.length + tail.length);
    System.arraycopy(tail, 0, whole, record.length, tail.length);
    if (in.variable()) {
      whole[0] = (byte) (whole.length >> 8);
      whole[1] = (byte) whole.length;
    }
    deliver(output, whole, 0, whole.length);
  }

  private void deliver(int output, byte[] bytes, int at, int end) throws SortFailure, IOException {
    boolean toVariable = made.variable() && !in.variable();
    int head = in.variable() && made.variable() ? Dcb.RDW : 0;
    if (reports.isEmpty()) {
      if (toVariable) {
        line(outputs.get(output), bytes, at, end);
      } else {
        outputs.get(output).write(bytes, at, end);
      }
      return;
    }
    try {
      reports.get(output).detail(bytes, at + head, end - head);
    } catch (FlowFailure failure) {
      throw failure.failure();
    }
  }

  /// Writes a line that has no record descriptor word yet.
  private void line(SortOutput output, byte[] bytes, int at, int length) throws IOException {
    try {
      if (!made.variable()) {
        output.write(bytes, at, length, (byte) 0x40);
        return;
      }
      if (descriptor.length < length + Dcb.RDW) {
        descriptor = new byte[length + Dcb.RDW + 256];
      }
      System.arraycopy(bytes, at, descriptor, Dcb.RDW, length);
      output.write(descriptor, 0, length + Dcb.RDW);
    } catch (SortFailure failure) {
      throw new FlowFailure(failure);
    }
  }

  /// Ends the reports, and tells what was written.
  ///
  /// @return a return code
  int end(Listing listing) throws SortFailure, IOException {
    for (Report report : reports) {
      report.end();
    }
    if (outfil.trailer() != null && trailing != null) {
      trail(outfil.trailer(), trailing);
    }
    int code = 0;
    for (int i = 0; i < outputs.size(); i++) {
      SortOutput output = outputs.get(i);
      long lines = reports.isEmpty() ? 0 : reports.get(i).lines();
      long records = output.records() - lines;
      listing.line(
          "ICE227I 0 "
              + SortInput.padded(output.ddName())
              + ": DELETED = "
              + (offered - chosen)
              + ", REPORT = "
              + lines
              + ", DATA = "
              + records);
      listing.line(
          "ICE228I 0 "
              + SortInput.padded(output.ddName())
              + ": TOTAL IN = "
              + offered
              + ", TOTAL OUT = "
              + output.records());
      if (records == 0) {
        code = Math.max(code, SortRun.empty(listing, outfil.empty(), output.ddName()));
      }
    }
    return code;
  }

  @Override
  public void close() throws SortFailure {
    for (SortOutput output : outputs) {
      output.close();
    }
  }
}
