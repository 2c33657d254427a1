package homeport.review.model;

import java.util.List;

/// One data set that jobs or online programs name.
///
/// @param kind `data set`, `temporary`, `generations`, `library`, `ksds`, `esds`, `rrds`, `linear`,
///   `index`, `path`, `data`
public record DataSet(String name, String kind, List<Use> uses) {
  public DataSet {
    uses = List.copyOf(uses);
  }

  /// @param job the job, or empty for an online program
  /// @param program the program of the step
  public record Use(String job, String step, String program, Access access, Place place) {}
}
