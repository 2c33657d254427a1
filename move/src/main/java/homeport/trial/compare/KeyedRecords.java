package homeport.trial.compare;

import homeport.datasets.DataSets;
import homeport.datasets.Dcb;
import homeport.datasets.StepFiles;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.trial.CannotTell;
import java.security.MessageDigest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The records of a key-sequenced data set of an estate, in the order of its key.
final class KeyedRecords implements Records {
  private static final int SLACK = 16;

  private final String name;
  private final @Nullable RecordFile file;
  private final byte[] bytes = new byte[SLACK + Dcb.LRECL_MAX + SLACK];
  private long number;
  private int length;

  KeyedRecords(DataSets dataSets, String name) throws CannotTell {
    this.name = name;
    StepFiles files = new StepFiles(Map.of(), dataSets, dataSets.codePage());
    Opened opened = files.openByName(name, OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE);
    this.file = opened.file();
    if (file == null && opened.status() != FileStatus.NO_FILE) {
      String detail = opened.detail();
      throw new CannotTell("HP6207", detail == null ? "`" + name + "` cannot be opened" : detail);
    }
  }

  @Override
  public boolean next() throws CannotTell {
    if (file == null) {
      return false; // never loaded: it has no records
    }
    int status = file.readNext(bytes, SLACK, Dcb.LRECL_MAX);
    if (status == FileStatus.AT_END) {
      return false;
    }
    if (!FileStatus.successful(status)) {
      String detail = file.detail();
      throw new CannotTell(
          "HP6206",
          detail == null ? "`" + name + "` cannot be read: file status " + status : detail);
    }
    length = file.recordLength();
    number++;
    return true;
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public int offset() {
    return SLACK;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public void hash(MessageDigest digest) {
    int size = length + Dcb.RDW;
    bytes[SLACK - 4] = (byte) (size >> 8);
    bytes[SLACK - 3] = (byte) size;
    digest.update(bytes, SLACK - Dcb.RDW, size);
  }

  @Override
  public void close() {
    if (file != null) {
      int status = file.close();
      assert FileStatus.successful(status);
    }
  }
}
