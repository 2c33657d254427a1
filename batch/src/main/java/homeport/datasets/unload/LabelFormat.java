package homeport.datasets.unload;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import org.jspecify.annotations.Nullable;

/// RECFM as a data set label and a data control block have it in one byte (z/OS DFSMS Macro
/// Instructions for Data Sets, DCB: DCBRECFM).
public final class LabelFormat {
  private static final int KIND = 0xC0;
  private static final int FIXED = 0x80;
  private static final int VARIABLE = 0x40;
  private static final int BLOCKED = 0x10;
  private static final int SPANNED = 0x08;
  private static final int ANSI = 0x04;
  private static final int MACHINE = 0x02;

  private LabelFormat() {}

  /// The DCB that a label's bytes mean; null when it is none that is supported.
  public static @Nullable Dcb dcb(int recfm, int lrecl) {
    boolean fixed = (recfm & KIND) == FIXED;
    boolean variable = (recfm & KIND) == VARIABLE;
    String name =
        (fixed ? "F" : variable ? "V" : "U")
            + ((recfm & BLOCKED) != 0 ? "B" : "")
            + (variable && (recfm & SPANNED) != 0 ? "S" : "")
            + ((recfm & ANSI) != 0 ? "A" : (recfm & MACHINE) != 0 ? "M" : "");
    RecordFormat format = RecordFormat.of(name);
    boolean any = lrecl == Dcb.LRECL_X && format != null && format.spanned();
    return format == null || lrecl < 1 || lrecl > Dcb.LRECL_MAX && !any
        ? null
        : Dcb.of(format, lrecl);
  }

  /// The byte of a record format.
  static int recfm(RecordFormat format) {
    int kind =
        switch (format.length()) {
          case FIXED -> FIXED;
          case VARIABLE -> VARIABLE;
          case UNDEFINED -> KIND;
        };
    return kind
        | (format.name().indexOf('B') > 0 ? BLOCKED : 0)
        | (format.spanned() ? SPANNED : 0)
        | (format.ansiControl() ? ANSI : format.machineControl() ? MACHINE : 0);
  }
}
