package homeport.utilities.sort;

import homeport.utilities.UtilityStep;
import homeport.utilities.dd.Listing;
import homeport.utilities.sort.exit.RecordExit;
import homeport.utilities.sort.outfil.Outfil;
import homeport.utilities.sort.reformat.Made;
import homeport.utilities.sort.reformat.Reformat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is done with records that are in order: OUTREC, SORTOUT, and each OUTFIL.
final class Delivery implements SortFlow, AutoCloseable {
  private final SortRequest request;
  private final Records made;
  private final List<SortOutput> outputs = new ArrayList<>();
  private final List<OutfilRun> outfils = new ArrayList<>();
  private long records;
  private @Nullable RecordExit exit;

  /// Finds the outputs out, without touching them.
  Delivery(UtilityStep step, SortRequest request, Records in, Dds dds) throws SortFailure {
    this.request = request;
    Reformat outrec = request.outrec();
    this.made = outrec == null ? in : in.width(outrec.width(in.max()));
    boolean taken = false;
    for (Outfil outfil : request.outfils()) {
      outfils.add(OutfilRun.of(step, outfil, made, request));
      taken |= dds.out() != null && outfil.ddNames().contains(dds.out());
    }
    String out = dds.out();
    boolean taker = !outfils.isEmpty() || request.exits().output() != null;
    boolean wanted = !taker || out != null && step.files().binding(out) != null;
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
    Reformat outrec = request.outrec();
    if (outrec == null) {
      leave(bytes, at, length);
    } else {
      Made record = outrec.apply(bytes, at, length, made.shape());
      leave(record.bytes(), 0, record.length(0));
    }
  }

  private void leave(byte[] bytes, int at, int length) throws SortFailure, IOException {
    RecordExit last = exit;
    if (last == null) {
      write(bytes, at, length);
    } else {
      last.take(bytes, at, length, this::write);
    }
  }

  /// Lets an exit see each record that OUTREC has made.
  void through(@Nullable RecordExit last) {
    exit = last;
  }

  /// What the records are.
  Records made() {
    return made;
  }

  private void write(byte[] bytes, int at, int length) throws SortFailure, IOException {
    records++;
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
    if (exit != null) {
      exit.end(this::write);
    }
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
