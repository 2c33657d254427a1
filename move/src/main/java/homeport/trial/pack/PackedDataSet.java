package homeport.trial.pack;

import homeport.datasets.Attributes;
import org.jspecify.annotations.Nullable;

/// A data set that a job touched.
///
/// @param before its image before the job; null when it was not there
/// @param after its image after the job; null when it was not there any more
public record PackedDataSet(String name, @Nullable Image before, @Nullable Image after) {
  /// A data set at one moment.
  ///
  /// @param entry the name of the entry with its bytes: the file of a sequential data set; the
  ///   records of a keyed one in key order, each behind a record descriptor word; the entries of an
  ///   alternate index likewise
  public record Image(Attributes attributes, String entry) {}
}
