package homeport.utilities.dd;

import homeport.runtime.FileStatus;
import homeport.runtime.RecordFile;

/// The completion code of a utility whose output has no more space: the data set's own, or B37 when
/// it is the file system that is full. A VSAM cluster that is full ends nobody: its return code
/// says it.
public final class OutOfSpaceCode {
  private OutOfSpaceCode() {}

  /// True when an operation that ended so ends the step.
  public static boolean ends(int status, RecordFile output) {
    return status == FileStatus.BOUNDARY && output.systemCode() != null;
  }

  public static String of(RecordFile output) {
    String code = output.systemCode();
    return code == null ? "SB37" : code;
  }
}
