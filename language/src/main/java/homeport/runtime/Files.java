package homeport.runtime;

import org.jspecify.annotations.Nullable;

/// The port to data sets: what stands behind a ddname. The data set layer implements it for a job
/// step, and for `exec --dd`.
public interface Files {
  /// Opens what the file's ddname leads to.
  Opened open(FileDescription file, OpenMode mode);

  /// What OPEN gave: a status, and an open file when there is one: for every status below 10, and
  /// for 97 ([FileStatus#VERIFIED]), which says that the file is open after a use that did not end
  /// with CLOSE.
  ///
  /// @param detail a sentence for the job log when the status is not 00: which attribute conflicts,
  ///   …
  record Opened(int status, @Nullable RecordFile file, @Nullable String detail) {
    public static Opened of(RecordFile file) {
      return new Opened(FileStatus.OK, file, null);
    }

    public static Opened failed(int status, String detail) {
      return new Opened(status, null, detail);
    }
  }
}
