package homeport.datasets;

import homeport.runtime.FileDescription;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileDescription.Organization;
import homeport.runtime.OpenMode;
import org.jspecify.annotations.Nullable;

/// What the one who opens wants: a program with its file description, or a utility, which takes a
/// data set as it is.
///
/// @param file the program's description; null for a utility
/// @param dcb what the opener can say of the records when nobody else does
record Wish(
    OpenMode mode, Access access, boolean optional, @Nullable FileDescription file, Dcb dcb) {
  static Wish of(FileDescription file, OpenMode mode) {
    return new Wish(mode, file.access(), file.optional(), file, FileAttributes.of(file));
  }

  /// Records are wanted by key.
  boolean keyed() {
    return file != null && file.organization() == Organization.INDEXED;
  }
}
