package homeport.jcl;

import org.jspecify.annotations.Nullable;

/// SPACE= (z/OS MVS JCL Reference, "SPACE parameter").
///
/// @param unitBytes the length of a block or record when `measure` is BLOCKS or RECORDS, else 0
/// @param primary how many of them at first
/// @param secondary how many more each time, up to 15 times on a volume
/// @param directoryBlocks blocks of 256 bytes for a partitioned data set's directory
/// @param release RLSE: give back at close what was not used
/// @param wholeCylinders ROUND: allocate cylinders, though it is not measured in them
public record Space(
    Measure measure,
    long unitBytes,
    long primary,
    @Nullable Long secondary,
    @Nullable Integer directoryBlocks,
    boolean release,
    boolean wholeCylinders) {
  public enum Measure {
    TRACKS,
    CYLINDERS,
    BLOCKS,
    /// With AVGREC=U, K or M; K and M are already multiplied out.
    RECORDS
  }
}
