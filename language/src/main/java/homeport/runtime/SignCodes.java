package homeport.runtime;

import homeport.data.ClassTest;
import homeport.data.SignPlace;

/// The class test NUMERIC of signed items with other signs than the usual ones (Programming Guide,
/// "Checking for incompatible data (numeric class test)", "NUMCLS").
public final class SignCodes {
  private static final SignPlace[] PLACES = SignPlace.values();

  private SignCodes() {}

  /// NUMPROC(PFD): only preferred signs are signs.
  ///
  /// @param place where a zoned item has its sign, as the position in [SignPlace]; -1 for a packed
  ///   item
  public static boolean preferred(byte[] of, int offset, int length, int place) {
    return numeric(of, offset, length, place, ClassTest.Signs.PFD);
  }

  /// NUMCLS(ALT): A to F are signs.
  public static boolean all(byte[] of, int offset, int length, int place) {
    return numeric(of, offset, length, place, ClassTest.Signs.NOPFD_ALT);
  }

  private static boolean numeric(
      byte[] of, int offset, int length, int place, ClassTest.Signs signs) {
    return place < 0
        ? ClassTest.packed(of, offset, length, true, signs)
        : ClassTest.zoned(of, offset, length, true, PLACES[place], signs);
  }
}
