package homeport.runtime;

import org.jspecify.annotations.Nullable;

/// The port to data sets: what stands behind a ddname. The data set layer implements it for a job
/// step, and for `exec --dd`.
public interface Files {
  /// Opens what the file's ddname leads to.
  Opened open(FileDescription file, OpenMode mode);

  /// Opens what a ddname leads to for a program that is not COBOL: it takes the records as the data
  /// set has them, so that nothing has to agree.
  ///
  /// @param recordLength the length of the fixed records of a data set of which nothing else says
  ///   it; 0 for none
  /// @return status 96 when there is no such DD
  default Opened open(String ddName, OpenMode mode, int recordLength) {
    return Opened.failed(FileStatus.NO_DD, "there is no DD " + ddName);
  }

  /// Says that an operation on an open file failed for good (status 3x, or 24): the program sees
  /// two characters, and who reads the log needs the reason.
  default void failed(FileDescription file, int status, @Nullable String detail) {}

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
