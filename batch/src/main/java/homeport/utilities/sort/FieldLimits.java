package homeport.utilities.sort;

import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.outfil.Outfil;
import homeport.utilities.sort.reformat.Reformat;

/// All fields must lie in a fixed record, and in the longest variable one.
final class FieldLimits {
  private FieldLimits() {}

  static void check(SortRequest request, Records in, int keyEnd, int sumsEnd) throws SortFailure {
    Condition selection = request.intake().condition();
    if (selection != null) {
      check(selection.end(), in, "a compare field");
    }
    Reformat inrec = request.intake().inrec();
    Records between = in;
    if (inrec != null) {
      check(in.variable() ? 0 : inrec.beyond(in.max()), in, "a field of INREC");
      between = in.width(inrec.width(in.max()));
    }
    check(Math.max(keyEnd, sumsEnd), between, "a control field");
    Reformat outrec = request.outrec();
    if (outrec != null) {
      check(between.variable() ? 0 : outrec.beyond(between.max()), between, "a field of OUTREC");
    }
  }

  /// The same for an OUTFIL.
  static void check(Outfil outfil, Records in) throws SortFailure {
    Condition selection = outfil.selection().condition();
    if (selection != null) {
      check(selection.end(), in, "a compare field of OUTFIL");
    }
    Reformat reformat = outfil.reformat();
    if (reformat != null && !in.variable()) {
      check(reformat.beyond(in.max()), in, "a field of OUTFIL");
    }
    if (outfil.report() != null && !in.variable()) {
      check(outfil.report().end(), in, "a field of a report");
    }
  }

  private static void check(int end, Records records, String what) throws SortFailure {
    if (end > records.max()) {
      throw new SortFailure(
          "ICE027A 0 END OF FIELD BEYOND MAXIMUM RECORD LENGTH",
          "HP4110",
          what + " ends in position " + end + ", the records in " + records.max());
    }
  }
}
