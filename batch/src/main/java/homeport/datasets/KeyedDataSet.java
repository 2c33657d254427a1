package homeport.datasets;

import homeport.runtime.OpenMode;

/// A keyed data set that is open at least once: its attributes and its image in memory. An estate's
/// data set and one in a file of its own differ in where they keep these.
interface KeyedDataSet {
  /// The data set name or the path.
  String name();

  Attributes.Keyed attributes();

  KeyedImage image();

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
