package homeport.codegen.lower;

import homeport.cobol.CompilerOptions.NumProc;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import java.util.List;

/// The class test NUMERIC of an item that is stored as a number, by the signs that NUMPROC and
/// NUMCLS allow (Programming Guide, "NUMCLS": it counts under NUMPROC(NOPFD)).
final class NumericClass {
  private NumericClass() {}

  static Test of(Context context, Place place, NumberFormat format) {
    boolean packed = format.usage() == Usage.PACKED;
    boolean hasSign = format.signed() && (packed || format.usage() == Usage.DISPLAY);
    boolean preferred = context.options().numproc() == NumProc.PFD;
    if (!hasSign || (!preferred && !context.options().allSigns())) {
      return new Test.Numeric(place, format);
    }
    int sign = packed ? -1 : format.sign().ordinal();
    return new Test.Called(
        preferred ? Routines.PREFERRED_SIGNS : Routines.ALL_SIGNS,
        List.of(new Argument.Bytes(place), new Argument.Int(Index.of(sign))));
  }
}
