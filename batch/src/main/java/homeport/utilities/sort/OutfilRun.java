package homeport.utilities.sort;

import homeport.datasets.Dcb;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.Listing;
import homeport.utilities.sort.outfil.Outfil;
import homeport.utilities.sort.outfil.Report;
import homeport.utilities.sort.outfil.ReportLayout;
import homeport.utilities.sort.reformat.Made;
import homeport.utilities.sort.reformat.Reformat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// One OUTFIL at work: chooses records, makes them anew, and writes them to its data sets with the
/// report around them.
final class OutfilRun implements AutoCloseable {
  private final Outfil outfil;
  private final Records in;
  private final Records made;
  private final List<SortOutput> outputs = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private long offered;
  private long chosen;
  private long data;
  private byte[] descriptor = new byte[0];

  private OutfilRun(UtilityStep step, Outfil outfil, Records in) throws SortFailure {
    this.outfil = outfil;
    this.in = in;
    this.made = made(outfil, in);
    ReportLayout layout = outfil.report();
    boolean control = layout != null && layout.control();
    int max = layout == null ? made.max() : Math.max(made.max(), layout.width() + head());
    for (String ddName : outfil.ddNames()) {
      Dcb dcb = new Records(made.variable(), max).dcb(control);
      SortOutput output = SortOutput.of(step, ddName, dcb);
      outputs.add(output);
      if (layout != null) {
        reports.add(new Report(layout, (bytes, at, length) -> line(output, bytes, at, length)));
      }
    }
  }

  /// Finds its data sets out.
  static OutfilRun of(UtilityStep step, Outfil outfil, Records in) throws SortFailure {
    return new OutfilRun(step, outfil, in);
  }

  private static Records made(Outfil outfil, Records in) {
    Reformat reformat = outfil.reformat();
    Outfil.Conversion conversion = outfil.conversion();
    Records base = reformat == null ? in : in.width(reformat.width(in.max()));
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
    if (!chosen(selection, bytes, at, length, taken)
        || selection.accept() > 0 && chosen == selection.accept()) {
      return false;
    }
    chosen++;
    for (long i = 0; i < outfil.repeat(); i++) {
      write(bytes, at, length);
    }
    return true;
  }

  private boolean chosen(
      Outfil.Selection selection, byte[] bytes, int at, int length, boolean taken) {
    boolean within =
        offered >= selection.first() && (selection.last() == 0 || offered <= selection.last());
    if (!within || selection.save() && taken) {
      return false;
    }
    if (selection.every() > 0
        && (offered - selection.first()) % selection.every() >= selection.sampled()) {
      return false;
    }
    if (selection.condition() == null) {
      return true;
    }
    boolean holds = length >= selection.condition().end() && selection.condition().test(bytes, at);
    return holds != selection.omit();
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
