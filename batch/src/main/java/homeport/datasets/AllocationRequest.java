package homeport.datasets;

import org.jspecify.annotations.Nullable;

/// What a DD statement wants of a data set.
///
/// @param dsn a data set name, `&&NAME` for a data set of the job, null for one of the step without
///   a name
/// @param attributes of a new data set; what is missing its first user brings
/// @param dcb the DD statement's own DCB parameters, which go before the label
/// @param spaceMaxBytes most bytes a new data set may have, from SPACE; 0 for no bound
public record AllocationRequest(
    String ddName,
    @Nullable String dsn,
    Disp disp,
    Attributes attributes,
    Dcb dcb,
    long spaceMaxBytes) {
  public AllocationRequest(String ddName, @Nullable String dsn, Disp disp) {
    this(ddName, dsn, disp, Attributes.Sequential.UNKNOWN, Dcb.NONE, 0);
  }

  boolean temporary() {
    return dsn == null || dsn.startsWith("&");
  }
}
