package homeport.datasets;

/// The control intervals of a VSAM cluster, as far as its space depends on them (z/OS DFSMS Using
/// Data Sets, "Optimizing VSAM performance: control interval size"): multiples of 512 bytes up to 8
/// KiB, of 2 KiB above. There are none here; they only count.
public final class ControlInterval {
  /// The largest.
  public static final int MAX = 32_768;

  /// What counts when nobody says a size: a third of a track, of which a track has most bytes.
  private static final int USUAL = 18_432;

  private static final int SMALL_MAX = 8_192;
  private static final int SMALL_STEP = 512;
  private static final int LARGE_STEP = 2_048;
  private static final int CONTROL = 10;

  private ControlInterval() {}

  /// @param said what CONTROLINTERVALSIZE says; 0 for nothing
  public static int size(int said, int recordMax) {
    int wanted = said > 0 ? said : Math.max(USUAL, Math.min(recordMax + CONTROL, MAX));
    int step = wanted <= SMALL_MAX ? SMALL_STEP : LARGE_STEP;
    return Math.ceilDiv(wanted, step) * step;
  }

  /// How many stand on some tracks. Long ones stand in blocks of half their length.
  static long count(long tracks, int size) {
    return size > Track.HALF ? tracks * Track.blocks(size / 2) / 2 : tracks * Track.blocks(size);
  }

  /// The tracks of a quantity in records of the average length.
  public static long tracksOfRecords(long quantity, Attributes.Cluster cluster, int size) {
    int perInterval = Math.max(1, (size - CONTROL) / cluster.recordAverage());
    return tracks(Math.ceilDiv(quantity, (long) perInterval), size);
  }

  /// The tracks of a quantity in bytes.
  public static long tracksOfBytes(long bytes, int size) {
    return tracks(Math.ceilDiv(bytes, (long) size), size);
  }

  private static long tracks(long intervals, int size) {
    long halves = size > Track.HALF ? intervals * 2 : intervals;
    int block = size > Track.HALF ? size / 2 : size;
    return Math.ceilDiv(halves, (long) Track.blocks(block));
  }
}
