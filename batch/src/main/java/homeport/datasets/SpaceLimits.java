package homeport.datasets;

/// Whether SPACE of a DD statement, and the space of a VSAM definition, are limits.
public enum SpaceLimits {
  /// As on z/OS: a step that needs more ends with B37, D37 or E37. What was created without SPACE
  /// has no limit.
  AS_WRITTEN,
  /// A data set grows as long as there is room in the file system.
  UNLIMITED
}
