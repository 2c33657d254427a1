package homeport.demo;

import homeport.datasets.DataSets;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.SpoolFile;
import homeport.datasets.StepFiles;
import homeport.runtime.CobolProgram;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A data set's records, one behind another; a keyed one's in key order. Where their lengths may
/// differ each stands behind its record descriptor word.
final class DataSetBytes {
  private static final int RECORD_MAX = 32_760;
  private static final String DD = "PROOF";

  private DataSetBytes() {}

  /// A SYSOUT data set's records.
  static byte[] ofSysout(Path spoolFile) throws IOException {
    return records(SpoolFile.read(spoolFile).records(), false);
  }

  /// The records, or null when the data set cannot be read.
  static byte @Nullable [] of(DataSets dataSets, DdBinding binding, boolean variable) {
    StepFiles files = new StepFiles(Map.of(DD, binding), dataSets, dataSets.codePage());
    Opened opened = files.open(DD, OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE);
    RecordFile file = opened.file();
    if (!FileStatus.successful(opened.status()) || file == null) {
      return null;
    }
    return records(file, variable);
  }

  private static byte[] records(RecordFile file, boolean variable) {
    byte[] area = CobolProgram.storage(RECORD_MAX);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (FileStatus.successful(file.readNext(area, CobolProgram.SLACK, RECORD_MAX))) {
      int length = file.recordLength();
      if (variable) {
        int whole = length + Dcb.RDW;
        all.writeBytes(new byte[] {(byte) (whole >> 8), (byte) whole, 0, 0});
      }
      all.write(area, CobolProgram.SLACK, length);
    }
    file.close();
    return all.toByteArray();
  }
}
