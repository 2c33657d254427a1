package homeport.datasets;

import org.jspecify.annotations.Nullable;

/// What a data set is to be that is made.
///
/// @param extents the space it may have; null for no limit
/// @param maker the job and the step that make it, `JOB00012 SORT`; null for others
public record Definition(Attributes attributes, @Nullable Extents extents, @Nullable String maker) {
  public static Definition of(Attributes attributes) {
    return new Definition(attributes, null, null);
  }
}
