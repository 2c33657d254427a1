package homeport.utilities.sort;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.utilities.sort.reformat.Form;

/// What the records of a sort are at some place on their way.
///
/// @param max bytes of a fixed record, most bytes of a variable one with its RDW
public record Records(boolean variable, int max) {
  private static final int VARIABLE_MAX = 32_756;

  Form.Shape shape() {
    return new Form.Shape(variable, max);
  }

  /// As they are when they are made anew with that width.
  Records width(int width) {
    return new Records(
        variable, Math.min(variable ? Math.max(width, Dcb.RDW + 1) : width, VARIABLE_MAX));
  }

  public Dcb dcb(boolean control) {
    RecordFormat recfm =
        control
            ? variable ? RecordFormat.VBA : RecordFormat.FBA
            : variable ? RecordFormat.VB : RecordFormat.FB;
    return Dcb.of(recfm, Math.max(1, max + (control ? 1 : 0)));
  }
}
