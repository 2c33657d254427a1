package homeport.runtime;

import homeport.data.DataException;
import org.jspecify.annotations.Nullable;

/// Finds the item that some bytes of storage belong to.
final class DataItems {
  private DataItems() {}

  /// The item at the place, or null. Where items redefine each other, the one of the kind of number
  /// that was expected; where they are table elements, any occurrence.
  @SuppressWarnings("ReferenceEquality") // the same storage, not the same bytes
  static ProgramInfo.@Nullable Item find(
      CobolProgram program, byte[] storage, int offset, int length, DataException expected) {
    ProgramInfo.Item best = null;
    int bestFit = 0;
    for (ProgramInfo.Item item : program.info().items()) {
      byte[] area = program.area(item.area());
      if (area != storage || item.length() != length) {
        continue;
      }
      int within = offset - program.areaOffset(item.area()) - item.offset();
      int fit = fit(item, within, expected);
      if (fit > bestFit) {
        best = item;
        bestFit = fit;
      }
    }
    CobolProgram container = program.container();
    return best == null && container != null
        ? find(container, storage, offset, length, expected)
        : best;
  }

  private static int fit(ProgramInfo.Item item, int within, DataException expected) {
    if (within < 0 || within > item.span() - item.length()) {
      return 0;
    }
    boolean occurrence = within == 0 || (item.stride() > 0 && within % item.stride() == 0);
    boolean packed = item.picture().contains("COMP-3");
    boolean asExpected =
        switch (expected.kind()) {
          case PACKED_DIGIT, PACKED_SIGN -> packed;
          case ZONED_DIGIT, ZONED_SIGN -> !packed && !item.picture().contains("COMP");
          case NATIONAL_DIGIT -> item.picture().contains("NATIONAL");
          case EDITED, EXTERNAL_FLOAT -> !item.picture().contains("COMP");
        };
    return 1 + (occurrence ? 2 : 0) + (asExpected ? 4 : 0) + (within == 0 ? 1 : 0);
  }
}
