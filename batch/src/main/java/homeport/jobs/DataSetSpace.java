package homeport.jobs;

import homeport.datasets.Attributes;
import homeport.datasets.ControlInterval;
import homeport.datasets.Dcb;
import homeport.datasets.Extents;
import homeport.datasets.Track;
import homeport.jcl.Allocation;
import homeport.jcl.Allocation.DsnType;
import homeport.jcl.Space;
import homeport.jcl.Unit;
import homeport.jcl.Volume;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// SPACE of a DD statement in tracks (z/OS MVS JCL Reference, SPACE parameter, "System assignment
/// of space", and AVGREC parameter).
final class DataSetSpace {
  /// The block length that counts when nobody says one.
  private static final int BLOCK = 4_096;

  /// Most tracks on a volume of a large format data set.
  private static final long LARGE_TRACKS = 16_777_215;

  /// Tapes have no space.
  private static final Set<String> TAPES =
      Set.of("TAPE", "CART", "CARTRIDGE", "3400", "3420", "3480", "3490", "3590", "3592");

  private final Allocation.Dataset dataset;
  private final Dcb dcb;

  DataSetSpace(Allocation.Dataset dataset, Dcb dcb) {
    this.dataset = dataset;
    this.dcb = dcb;
  }

  /// The space of a new data set; null when it has no limit.
  @Nullable Extents extents(boolean library) {
    Space space = dataset.space();
    if (space == null || onTape()) {
      return null;
    }
    boolean extended = extended();
    int volumes = library ? 1 : volumes();
    Integer blocks = space.directoryBlocks();
    return Extents.of(
        tracks(space, space.primary()),
        secondary(space),
        (extended ? Extents.EXTENDED : Extents.BASIC) * volumes,
        tracksMax(extended) * volumes,
        blocks == null || extended ? 0 : blocks,
        library);
  }

  /// The space of a new VSAM cluster; null when it has no limit. Quantities in blocks or records
  /// are so many bytes of control intervals.
  @Nullable Extents extents(Attributes.Cluster cluster) {
    Space space = dataset.space();
    if (space == null) {
      return null;
    }
    int interval = ControlInterval.size(0, cluster.recordMax());
    Long secondary = space.secondary();
    return Extents.ofCluster(
        Math.max(1, tracks(space, space.primary(), interval)),
        secondary == null ? 0 : tracks(space, secondary, interval),
        volumes(),
        interval);
  }

  private static long tracks(Space space, long quantity, int interval) {
    return switch (space.measure()) {
      case TRACKS -> quantity;
      case CYLINDERS -> quantity * Track.PER_CYLINDER;
      case BLOCKS, RECORDS ->
          ControlInterval.tracksOfBytes(quantity * Math.max(1, space.unitBytes()), interval);
    };
  }

  /// The secondary quantity of a data set that is there; null when SPACE is not coded.
  @Nullable Long secondary() {
    Space space = dataset.space();
    return space == null || onTape() ? null : Long.valueOf(secondary(space));
  }

  boolean release() {
    Space space = dataset.space();
    return space != null && space.release();
  }

  private boolean onTape() {
    Unit unit = dataset.unit();
    return unit != null && TAPES.contains(unit.name());
  }

  private boolean extended() {
    DsnType type = dataset.dsnType();
    return type == DsnType.EXTREQ || type == DsnType.EXTPREF || type == DsnType.LIBRARY;
  }

  private long tracksMax(boolean extended) {
    return extended || dataset.dsnType() == DsnType.LARGE ? LARGE_TRACKS : Extents.BASIC_TRACKS;
  }

  private int volumes() {
    Unit unit = dataset.unit();
    Volume volume = dataset.volume();
    int count = unit == null || unit.count() == null ? 1 : unit.count();
    if (volume != null) {
      count = Math.max(count, volume.serials().size());
      count = Math.max(count, volume.count() == null ? 1 : volume.count());
    }
    return Math.max(1, count);
  }

  private long secondary(Space space) {
    Long secondary = space.secondary();
    return secondary == null ? 0 : tracks(space, secondary);
  }

  private long tracks(Space space, long quantity) {
    long tracks =
        switch (space.measure()) {
          case TRACKS -> quantity;
          case CYLINDERS -> quantity * Track.PER_CYLINDER;
          case BLOCKS ->
              blocks(quantity, space.unitBytes() == 0 ? blockLength() : (int) space.unitBytes());
          case RECORDS ->
              blocks(Math.ceilDiv(quantity * space.unitBytes(), blockLength()), blockLength());
        };
    return space.wholeCylinders()
        ? Math.ceilDiv(tracks, Track.PER_CYLINDER) * Track.PER_CYLINDER
        : tracks;
  }

  private static long blocks(long quantity, int length) {
    return Math.ceilDiv(quantity, (long) Math.max(1, Track.blocks(length)));
  }

  private int blockLength() {
    return dcb.blksize() > 0 || dcb.complete() ? dcb.blockSize() : BLOCK;
  }
}
