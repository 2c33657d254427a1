package homeport.datasets;

/// A track of a 3390, the unit in which the space of a data set is counted (IBM 3390 Direct Access
/// Storage Reference Summary, GX26-4577, "Track capacity"; z/OS DFSMS Using Data Sets, "Direct
/// access storage devices"). A track has 1,729 cells of 34 bytes. A block takes cells for its
/// count, for its key when it has one, and for its data: each area with nine cells of its own and
/// six bytes for every 232. One block without a key may have 56,664 bytes, two 27,998 each.
public final class Track {
  public static final int PER_CYLINDER = 15;

  /// Half a track, the block size that the system likes best.
  static final int HALF = 27_998;

  static final int CELLS = 1_729;

  private static final int CELL = 34;
  private static final int COUNT = 10;
  private static final int AREA = 9;
  private static final int SEGMENT = 232;
  private static final int SEGMENT_EXTRA = 6;

  private Track() {}

  /// The cells of a block without a key.
  static int cells(int length) {
    return COUNT + area(length);
  }

  /// The cells of a block with a key.
  static int cells(int keyLength, int length) {
    return COUNT + area(keyLength) + area(length);
  }

  private static int area(int length) {
    int segments = Math.ceilDiv(length + SEGMENT_EXTRA, SEGMENT);
    return AREA + Math.ceilDiv(length + segments * SEGMENT_EXTRA + SEGMENT_EXTRA, CELL);
  }

  /// How many blocks of a length a track has.
  public static int blocks(int length) {
    return CELLS / cells(length);
  }

  /// The longest block for which so many cells do; 0 when there is none.
  static int longest(int cells) {
    int fits = 0;
    int tooLong = Dcb.LRECL_MAX + 1;
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) >>> 1;
      if (cells(middle) <= cells) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return fits;
  }
}
