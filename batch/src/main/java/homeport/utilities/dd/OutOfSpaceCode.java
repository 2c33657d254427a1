package homeport.utilities.dd;

import homeport.runtime.RecordFile;

/// The completion code of a utility whose output has no more space: the data set's own, or B37 when
/// it is the file system that is full.
public final class OutOfSpaceCode {
  private OutOfSpaceCode() {}

  public static String of(RecordFile output) {
    String code = output.systemCode();
    return code == null ? "SB37" : code;
  }
}
