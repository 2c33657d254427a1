package homeport.transfer;

import homeport.datasets.Attributes;
import homeport.datasets.DataSets;
import homeport.datasets.Dcb;
import homeport.trial.compare.RecordLayout;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where data come from or go to.
public sealed interface Place {
  /// What is said of the records; parts may be missing.
  Dcb dcb();

  /// A file of this machine; for the members of a library a folder with a file for each.
  ///
  /// @param layout the copybook's; null when none is given
  record InFile(Path path, Format format, Dcb dcb, @Nullable RecordLayout layout)
      implements Place {}

  /// A data set of an estate.
  ///
  /// @param member null for none
  /// @param cluster what it is to be made as when it is not there; null for a sequential one
  /// @param replace what is there goes
  record InEstate(
      DataSets dataSets,
      String name,
      @Nullable String member,
      Dcb dcb,
      Attributes.@Nullable Cluster cluster,
      boolean replace)
      implements Place {}
}
