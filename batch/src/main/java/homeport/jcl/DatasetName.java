package homeport.jcl;

import org.jspecify.annotations.Nullable;

/// What DSN= names (z/OS MVS JCL Reference, "DSNAME parameter").
public sealed interface DatasetName {
  /// A cataloged or to be cataloged name; also the base of a generation data group, which then
  /// means all its generations.
  record Plain(String name) implements DatasetName {}

  /// A member of a partitioned data set.
  record Member(String name, String member) implements DatasetName {}

  /// A generation relative to the newest at the start of the job.
  record Generation(String base, int relative) implements DatasetName {}

  /// `&&NAME`: lives until the end of the job.
  record Temporary(String name, @Nullable String member) implements DatasetName {}

  /// The name that an earlier DD statement gave.
  record BackReference(DdReference reference) implements DatasetName {}

  /// DSN= not coded: the system makes up a temporary name.
  record Unnamed() implements DatasetName {}
}
