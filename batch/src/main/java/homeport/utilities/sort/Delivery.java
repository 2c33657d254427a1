package homeport.utilities.sort;

import homeport.utilities.UtilityStep;
import homeport.utilities.dd.Listing;
import homeport.utilities.sort.outfil.Outfil;
import homeport.utilities.sort.reformat.Made;
import homeport.utilities.sort.reformat.Reformat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What is done with records that are in order: OUTREC, SORTOUT, and each OUTFIL.
final class Delivery implements SortFlow, AutoCloseable {
  private final SortRequest request;
  private final Records made;
  private final List<SortOutput> outputs = new ArrayList<>();
  private final List<OutfilRun> outfils = new ArrayList<>();
  private long records;

  /// Finds the outputs out, without touching them.
  Delivery(UtilityStep step, SortRequest request, Records in, Dds dds) throws SortFailure {
    this.request = request;
    Reformat outrec = request.outrec();
    this.made = outrec == null ? in : in.width(outrec.width(in.max()));
    boolean taken = false;
    for (Outfil outfil : request.outfils()) {
      outfils.add(OutfilRun.of(step, outfil, made, request.handling().cutLong()));
      taken |= dds.out() != null && outfil.ddNames().contains(dds.out());
    }
    String out = dds.out();
    boolean wanted = outfils.isEmpty() || out != null && step.files().binding(out) != null;
    if (out != null && wanted && !taken) {
      outputs.add(output(step, out));
    }
    for (String ddName : dds.more()) {
      outputs.add(output(step, ddName));
    }
  }

  private SortOutput output(UtilityStep step, String ddName) throws SortFailure {
    SortOutput output = SortOutput.of(step, ddName, made.dcb(false));
    output.cutLong(request.handling().cutLong());
    return output;
  }

  /// SORTOUT and its copies.
  List<SortOutput> outputs() {
    return outputs;
  }

  /// Whether records come to the outputs with another length than they are written with.
  boolean unlike(SortOutput output) {
    return !made.variable() && output.dcb().lrecl() != made.max();
  }

  /// Records that came.
  long records() {
    return records;
  }

  void open() throws SortFailure {
    for (SortOutput output : outputs) {
      output.open();
    }
    for (OutfilRun outfil : outfils) {
      outfil.open();
    }
  }

  @Override
  public void take(byte[] bytes, int at, int length) throws SortFailure, IOException {
    records++;
    Reformat outrec = request.outrec();
    if (outrec == null) {
      write(bytes, at, length);
    } else {
      Made record = outrec.apply(bytes, at, length, made.shape());
      write(record.bytes(), 0, record.length(0));
    }
  }

  private void write(byte[] bytes, int at, int length) throws SortFailure, IOException {
    for (SortOutput output : outputs) {
      output.write(bytes, at, length);
    }
    boolean taken = false;
    for (OutfilRun outfil : outfils) {
      if (!outfil.saves()) {
        taken |= outfil.take(bytes, at, length, false);
      }
    }
    for (OutfilRun outfil : outfils) {
      if (outfil.saves()) {
        outfil.offer(bytes, at, length, taken);
      }
    }
  }

  /// Ends the outputs' reports.
  ///
  /// @return a return code
  int end(Listing listing) throws SortFailure, IOException {
    int code = 0;
    for (OutfilRun outfil : outfils) {
      code = Math.max(code, outfil.end(listing));
    }
    if (records == 0 && !outputs.isEmpty()) {
      SortOutput first = outputs.getFirst();
      code =
          Math.max(code, SortRun.empty(listing, request.handling().emptyOutput(), first.ddName()));
    }
    return code;
  }

  @Override
  public void close() throws SortFailure {
    for (SortOutput output : outputs) {
      output.close();
    }
    for (OutfilRun outfil : outfils) {
      outfil.close();
    }
  }
}
