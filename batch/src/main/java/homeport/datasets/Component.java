package homeport.datasets;

/// A component of a cluster or of an alternate index, which has a name of its own in the catalog.
///
/// @param owner the cluster or alternate index
/// @param part [#DATA] or [#INDEX]
public record Component(String owner, String part) {
  public static final String DATA = "DATA";
  public static final String INDEX = "INDEX";
}
