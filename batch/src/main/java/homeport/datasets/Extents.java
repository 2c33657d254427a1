package homeport.datasets;

/// The space a data set may have: what SPACE asked for when it was created, in tracks. There are no
/// volumes here, so only how much it may become is kept, not where it is (z/OS DFSMS Using Data
/// Sets, "Primary and secondary space allocation"; z/OS MVS JCL Reference, SPACE parameter).
///
/// @param primary tracks of the first extent
/// @param secondary tracks of each further one; 0 for none
/// @param count most extents, on all volumes together
/// @param tracksMax most tracks, whatever the extents give
/// @param directoryBlocks of a partitioned data set; 0 when its directory has no limit
/// @param used cells up to the last block (see [Track]); of a VSAM cluster bytes of records
/// @param interval bytes of a control interval of a VSAM cluster; 0 for others
public record Extents(
    long primary,
    long secondary,
    int count,
    long tracksMax,
    int directoryBlocks,
    long used,
    int interval) {
  /// Most extents on a volume of a basic or large format data set and of a PDS.
  public static final int BASIC = 16;

  /// Most extents on a volume of an extended format data set and of a PDSE.
  public static final int EXTENDED = 123;

  /// Most tracks on a volume of a basic format data set and of a PDS.
  public static final int BASIC_TRACKS = 65_535;

  private static final int DIRECTORY_KEY = 8;
  private static final int DIRECTORY_BLOCK = 256;

  /// A directory block has 254 bytes for entries of 12 bytes; the last entry is a mark (z/OS DFSMS
  /// Using Data Sets, "PDS directory").
  private static final int ENTRIES = 21;

  public Extents {
    if (primary < 0 || secondary < 0 || count < 1 || directoryBlocks < 0 || used < 0) {
      throw new IllegalArgumentException(primary + " " + secondary + " " + count);
    }
  }

  /// Most extents of a VSAM component, on all its volumes together.
  private static final int CLUSTER = 255;

  /// Most tracks of a VSAM component: more than any volume has.
  private static final long CLUSTER_TRACKS = Integer.MAX_VALUE;

  /// Of a VSAM cluster that is to be defined (z/OS DFSMS Access Method Services Commands, "DEFINE
  /// CLUSTER", TRACKS and the others; "Optimizing control area size"): both quantities are made
  /// whole control areas, which are as large as the smaller of them, at most a cylinder.
  ///
  /// @param volumes each begins with the primary quantity
  /// @param interval bytes of a control interval
  public static Extents ofCluster(long primary, long secondary, int volumes, int interval) {
    long smaller = secondary == 0 ? primary : Math.min(primary, secondary);
    long area = Math.clamp(smaller, 1, Track.PER_CYLINDER);
    return new Extents(
        Math.ceilDiv(primary, area) * area * volumes,
        Math.ceilDiv(secondary, area) * area,
        Math.min(CLUSTER, EXTENDED * volumes),
        CLUSTER_TRACKS,
        0,
        0,
        interval);
  }

  /// Of a data set that is to be created.
  ///
  /// @param library it has members; else directory blocks mean nothing
  public static Extents of(
      long primary,
      long secondary,
      int count,
      long tracksMax,
      int directoryBlocks,
      boolean library) {
    int blocks = library ? directoryBlocks : 0;
    return new Extents(primary, secondary, count, tracksMax, blocks, directory(blocks), 0);
  }

  /// The cells that a directory takes, with the end-of-file block behind it.
  private static long directory(int blocks) {
    if (blocks == 0) {
      return 0;
    }
    int cells = Track.cells(DIRECTORY_KEY, DIRECTORY_BLOCK);
    int perTrack = Track.CELLS / cells;
    long at = (long) (blocks / perTrack) * Track.CELLS + (long) (blocks % perTrack) * cells;
    return SpaceUse.place(at, Track.cells(0));
  }

  /// The cells of the directory.
  long directoryCells() {
    return directory(directoryBlocks);
  }

  /// How many tracks it may come to have.
  long tracks() {
    return Math.min(primary + secondary * (count - 1), tracksMax);
  }

  /// Members that are deleted or replaced give their space back: a PDSE.
  boolean reclaims() {
    return count % EXTENDED == 0;
  }

  /// False when the directory has no place for so many members.
  boolean holdsMembers(int members) {
    return directoryBlocks == 0 || members <= (long) directoryBlocks * ENTRIES - 1;
  }

  Extents withUsed(long cells) {
    return new Extents(primary, secondary, count, tracksMax, directoryBlocks, cells, interval);
  }

  /// SPACE on a DD statement of a data set that is there: its secondary quantity holds for the step
  /// (z/OS MVS JCL Reference, SPACE parameter, "Overrides").
  Extents withSecondary(long tracks) {
    return new Extents(primary, tracks, count, tracksMax, directoryBlocks, used, interval);
  }

  /// RLSE: what is not used is given back. What is left in the first extent is the primary quantity
  /// from now on, and further extents count as used up.
  Extents released() {
    long tracks = Math.ceilDiv(used, (long) Track.CELLS);
    if (tracks <= primary || secondary == 0) {
      return new Extents(
          Math.min(tracks, primary), secondary, count, tracksMax, directoryBlocks, used, interval);
    }
    int further = (int) Math.ceilDiv(tracks - primary, secondary);
    int left = Math.max(1, count - further);
    return new Extents(tracks, secondary, left, tracksMax, directoryBlocks, used, interval);
  }

  /// The completion code of a step that needs more (z/OS MVS System Messages, IEC030I, IEC031I,
  /// IEC032I): D37 without a secondary quantity, E37 for a library, else B37 (A-0214).
  String code(boolean library) {
    if (secondary == 0) {
      return "SD37";
    }
    return library ? "SE37" : "SB37";
  }
}
