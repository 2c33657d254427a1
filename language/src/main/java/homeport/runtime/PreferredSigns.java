package homeport.runtime;

import homeport.data.ClassTest;
import homeport.data.SignPlace;

/// The class test NUMERIC of signed items under NUMPROC(PFD), where only preferred signs are signs
/// (Programming Guide, "Checking for incompatible data (numeric class test)").
public final class PreferredSigns {
  private static final SignPlace[] PLACES = SignPlace.values();

  private PreferredSigns() {}

  /// @param place where a zoned item has its sign, as the position in [SignPlace]; -1 for a packed
  ///   item
  public static boolean numeric(byte[] of, int offset, int length, int place) {
    return place < 0
        ? ClassTest.packed(of, offset, length, true, ClassTest.Signs.PFD)
        : ClassTest.zoned(of, offset, length, true, PLACES[place], ClassTest.Signs.PFD);
  }
}
