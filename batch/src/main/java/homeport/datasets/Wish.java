package homeport.datasets;

import homeport.runtime.FileDescription;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileDescription.Organization;
import homeport.runtime.OpenMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the one who opens wants: a program with its file description, or a utility, which takes a
/// data set as it is.
///
/// @param file the program's description; null for a utility
/// @param dcb what the opener can say of the records when nobody else does
/// @param paths the data sets to which the DDs of the program's alternate keys lead, in their order
record Wish(
    OpenMode mode,
    Access access,
    boolean optional,
    @Nullable FileDescription file,
    Dcb dcb,
    List<String> paths) {
  Wish {
    paths = List.copyOf(paths);
  }

  /// For a utility.
  static Wish of(OpenMode mode, Access access, Dcb dcb) {
    return new Wish(mode, access, false, null, dcb, List.of());
  }

  Wish withPaths(List<String> named) {
    return new Wish(mode, access, optional, file, dcb, named);
  }

  static Wish of(FileDescription file, OpenMode mode) {
    return new Wish(mode, file.access(), file.optional(), file, FileAttributes.of(file), List.of());
  }

  /// Records are wanted by key or number.
  boolean keyed() {
    return file != null
        && (file.organization() == Organization.INDEXED
            || file.organization() == Organization.RELATIVE);
  }
}
