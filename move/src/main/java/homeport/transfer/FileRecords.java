package homeport.transfer;

import homeport.datasets.Dcb;
import homeport.runtime.CobolProgram;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.RecordFile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// An open data set or file as input and output.
final class FileRecords implements RecordInput, RecordOutput {
  private final String name;
  private final RecordFile file;
  private final byte[] area;
  private final int most;

  private FileRecords(String name, RecordFile file, int most) {
    this.name = name;
    this.file = file;
    this.most = most;
    this.area = CobolProgram.storage(most);
  }

  /// @param dcb of its records, as far as it is known
  static FileRecords of(String name, Opened opened, Dcb dcb) throws TransferFailure {
    RecordFile file = opened.file();
    if (file == null) {
      String detail = opened.detail();
      throw new TransferFailure(
          "HP6404", name + ": " + (detail == null ? "file status " + opened.status() : detail));
    }
    return new FileRecords(name, file, Math.max(dcb.areaBytes(), Dcb.LRECL_MAX));
  }

  @Override
  public boolean next() throws TransferFailure {
    int status = file.readNext(area, CobolProgram.SLACK, most);
    if (status == FileStatus.AT_END) {
      return false;
    }
    if (!FileStatus.successful(status)) {
      throw new TransferFailure("HP6404", name + ": " + sentence(status));
    }
    if (file.recordLength() > most) {
      throw new TransferFailure(
          "HP6404", name + ": a record of " + file.recordLength() + " bytes is too long");
    }
    return true;
  }

  private String sentence(int status) {
    String detail = file.detail();
    return detail == null ? "file status " + status : detail;
  }

  @Override
  public byte[] bytes() {
    return area;
  }

  @Override
  public int length() {
    return file.recordLength();
  }

  @Override
  public @Nullable String write(byte[] bytes, int offset, int length) {
    int status = file.write(bytes, offset, length);
    return switch (status) {
      case FileStatus.DUPLICATE_KEY -> "there is a record with its key (file status 22)";
      case FileStatus.SEQUENCE_ERROR -> "its key is lower than the one before (file status 21)";
      default -> FileStatus.successful(status) ? null : sentence(status);
    };
  }

  @Override
  public void close() throws IOException {
    int status = file.close();
    if (!FileStatus.successful(status)) {
      throw new IOException(name + ": " + sentence(status));
    }
  }
}
