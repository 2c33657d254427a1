package homeport.jcl;

import org.jspecify.annotations.Nullable;

/// DCB= and the DD keywords of the same meaning, which win over it; null where nothing is coded.
///
/// @param recordLengthBytes LRECL=; [#LRECL_X] for LRECL=X
/// @param blockSizeBytes BLKSIZE=; 0 lets the system choose
/// @param keyLengthBytes KEYLEN=
/// @param relativeKeyPosition DCB=RKP=, from 0
/// @param buffers DCB=BUFNO=
/// @param copiedFrom the DD whose attributes are copied (`DCB=*.dd`, `REFDD=*.dd`), under what is
///   coded here
/// @param modelDataset the data set whose attributes are copied (`DCB=dsname`, `LIKE=dsname`)
/// @param copiesKind they are copied by LIKE or REFDD, which copy the organization too
public record RecordAttributes(
    @Nullable RecordFormat recordFormat,
    @Nullable Integer recordLengthBytes,
    @Nullable Long blockSizeBytes,
    @Nullable Organization organization,
    @Nullable Integer keyLengthBytes,
    @Nullable Integer relativeKeyPosition,
    @Nullable Integer buffers,
    @Nullable DdReference copiedFrom,
    @Nullable String modelDataset,
    boolean copiesKind) {
  /// LRECL=X: spanned records longer than 32,756 bytes.
  public static final int LRECL_X = Integer.MAX_VALUE;

  /// Nothing coded.
  public static final RecordAttributes NONE =
      new RecordAttributes(null, null, null, null, null, null, null, null, null, false);

  /// DSORG=.
  public enum Organization {
    /// PS: sequential.
    SEQUENTIAL,
    /// PO: partitioned.
    PARTITIONED,
    /// DA: direct.
    DIRECT
  }
}
