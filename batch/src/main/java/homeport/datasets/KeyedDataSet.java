package homeport.datasets;

import homeport.runtime.FileDescription.Access;
import homeport.runtime.OpenMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A VSAM cluster that is open at least once: its attributes and its image in memory. An estate's
/// data set and one in a file of its own differ in where they keep these.
interface KeyedDataSet {
  /// The data set name or the path.
  String name();

  Attributes.Cluster attributes();

  KeyedImage image();

  /// The space it has; null when nobody counts it.
  default @Nullable ClusterSpace space() {
    return null;
  }

  /// The alternate indexes that are kept up to date.
  default List<IndexImage> upgraded() {
    return List.of();
  }

  /// An open file of it.
  ///
  /// @param alternates the indexes of the program's alternate keys
  default ClusterFile file(OpenMode mode, Access access, List<IndexImage> alternates) {
    return switch (attributes()) {
      case Attributes.Keyed _ -> new KeyedFile(this, mode, access, null, alternates, true);
      case Attributes.EntrySequenced _ -> new EntryFile(this, mode);
      case Attributes.Relative _ -> new RelativeFile(this, mode, access);
    };
  }

  /// Ends one use: writes what has changed; takes the mark away when it was the last use that
  /// wrote.
  void close(OpenMode mode);

  /// What is said at the first open after a use that did not end with CLOSE.
  static String unclosed(String name) {
    return Detail.of(
        "HP2017",
        name
            + " was not closed by the step that last wrote it; it holds what that step wrote up to"
            + " some record. It is taken as it is (implicit VERIFY, file status 97)");
  }
}
