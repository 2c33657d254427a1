package homeport.utilities.sort;

import homeport.utilities.sort.engine.Collating;
import homeport.utilities.sort.engine.Encoding;
import homeport.utilities.sort.engine.FieldFormat;
import homeport.utilities.sort.engine.SignedZero;

/// How fields compare in a run (z/OS DFSORT Application Programming Guide, "ALTSEQ control
/// statement"; "OPTION control statement", CHALT, SZERO, Y2PAST).
///
/// @param alternate the place of each character in the alternate sequence
/// @param everywhere CH compares by it, too (CHALT)
/// @param signedZero minus zero is less than zero (SZERO)
/// @param century the first year of those that two digits can mean
@SuppressWarnings("ArrayRecordComponent") // never compared
record Collation(byte[] alternate, boolean everywhere, boolean signedZero, int century) {
  /// What EBCDIC says, before ALTSEQ changes it.
  static byte[] standard() {
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) i;
    }
    return table;
  }

  /// How a field of a format compares.
  Encoding of(FieldFormat format) {
    if (format == FieldFormat.CH && everywhere) {
      return new Collating(alternate);
    }
    return signedZero ? SignedZero.of(format) : format;
  }
}
