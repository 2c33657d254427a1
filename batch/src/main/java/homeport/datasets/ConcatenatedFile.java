package homeport.datasets;

import homeport.runtime.FileStatus;
import homeport.runtime.RecordFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Data sets that are read one after the other as if they were one (z/OS MVS JCL Reference,
/// "Concatenating data sets").
final class ConcatenatedFile extends SequentialFile {
  private final List<RecordFile> parts;
  private int current;

  ConcatenatedFile(String name, List<RecordFile> parts) {
    super(name);
    this.parts = List.copyOf(parts);
  }

  @Override
  public int readNext(byte[] area, int offset, int capacity) {
    while (true) {
      RecordFile part = parts.get(current);
      int status = part.readNext(area, offset, capacity);
      if (status != FileStatus.AT_END || current == parts.size() - 1) {
        recordLength = part.recordLength();
        records++;
        return status > FileStatus.AT_END ? failed(status, sentence(part)) : status;
      }
      current++;
    }
  }

  private static String sentence(RecordFile part) {
    @Nullable String detail = part.detail();
    return detail == null ? "" : detail;
  }

  @Override
  public int close() {
    int status = FileStatus.OK;
    for (RecordFile part : parts) {
      int one = part.close();
      if (status == FileStatus.OK && one != FileStatus.OK) {
        status = failed(one, sentence(part));
      }
    }
    return status;
  }
}
