package homeport.jcl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// VOL=.
///
/// @param referTo VOL=REF=*.dd
/// @param referToDataset VOL=REF=dsname
public record Volume(
    boolean privately,
    boolean retain,
    @Nullable Integer sequence,
    @Nullable Integer count,
    List<String> serials,
    @Nullable DdReference referTo,
    @Nullable String referToDataset) {
  public Volume {
    serials = List.copyOf(serials);
  }
}
