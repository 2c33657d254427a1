package homeport.datasets;

import org.jspecify.annotations.Nullable;

/// The space of a VSAM cluster that is open: how many bytes of records its definition lets it hold,
/// and how many it holds.
///
/// Control intervals exist only here. A cluster counts as full when its records would not fit even
/// if every control interval were filled up (z/OS DFSMS Using Data Sets, "Control intervals"): each
/// gives seven bytes to control fields, ten when records of one length stand in it, and then holds
/// whole ones only. Splits, free space and the end of a control area, which cost more on z/OS, are
/// not counted, so that no record is refused for which there is space there (A-0216).
final class ClusterSpace {
  /// A control interval definition field and a record definition field.
  private static final int CONTROL = 7;

  /// The same with the second field of a run of records of one length.
  private static final int CONTROL_OF_RUN = 10;

  private static final int RECORD_FIELD = 3;
  private static final int INTERVAL_FIELD = 4;

  private final String code;
  private final int recordMax;

  /// Bytes when all records have the greatest length.
  private final long alikeMax;

  private final long bytesMax;
  private final long numberMax;
  private long used;

  private ClusterSpace(Extents extents, Attributes.Cluster cluster, long used, boolean limited) {
    int interval = extents.interval();
    long intervals = ControlInterval.count(extents.tracks(), interval);
    boolean numbered = cluster instanceof Attributes.Relative relative && relative.fixed();
    this.recordMax = cluster.recordMax();
    int slots = Math.max(1, (interval - INTERVAL_FIELD) / (recordMax + RECORD_FIELD));
    int run = (interval - CONTROL_OF_RUN) / recordMax * recordMax;
    boolean byBytes = limited && !numbered;
    this.bytesMax = byBytes ? intervals * (interval - CONTROL) : Long.MAX_VALUE;
    this.alikeMax = byBytes && run > 0 ? intervals * run : bytesMax;
    this.numberMax = limited && numbered ? intervals * slots : Long.MAX_VALUE;
    // IEC070I: no secondary quantity, or no volume for another extent
    this.code = extents.secondary() == 0 ? "203-204" : "104-204";
    this.used = used;
  }

  /// The space of a cluster; null when its definition has none.
  ///
  /// @param used the bytes of its records
  /// @param limited the definition's space is a limit; else it is only counted
  static @Nullable ClusterSpace of(
      @Nullable Extents extents, Attributes.Cluster cluster, long used, boolean limited) {
    return extents == null || extents.interval() == 0
        ? null
        : new ClusterSpace(extents, cluster, used, limited);
  }

  /// True when records may grow by so many bytes.
  boolean has(long bytes) {
    if (bytes <= 0 || used + bytes <= alikeMax) {
      return true;
    }
    boolean alike = bytes == recordMax && used % recordMax == 0;
    return !alike && used + bytes <= bytesMax;
  }

  /// True when there is a place for a record with a relative record number.
  boolean hasNumber(long number) {
    return number <= numberMax;
  }

  /// Counts bytes of records that came, or went when there are less of them.
  void add(long bytes) {
    used += bytes;
  }

  long used() {
    return used;
  }

  /// The return code and problem code of message IEC070I when the cluster is full.
  String code() {
    return code;
  }
}
