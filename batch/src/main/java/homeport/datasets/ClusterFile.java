package homeport.datasets;

import homeport.runtime.FileStatus;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.store.StoreException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An open VSAM cluster, as far as the organizations agree. An operation that an organization does
/// not have is a logic error (status 90): the compiler refuses it before.
abstract class ClusterFile implements RecordFile {
  final KeyedDataSet dataSet;
  final OpenMode mode;
  int recordLength;
  final @Nullable ClusterSpace space;
  private @Nullable String detail;
  private @Nullable Consumer<String> tell;

  ClusterFile(KeyedDataSet dataSet, OpenMode mode) {
    this.dataSet = dataSet;
    this.mode = mode;
    this.space = dataSet.space();
  }

  /// @param told takes the codes of message IEC070I, once, when the space is used up
  final void tells(Consumer<String> told) {
    tell = told;
  }

  /// There is no space for a record: in the data set, or in the file system.
  final int noSpace() {
    if (!dataSet.image().set().hasRoom()) {
      detail = Detail.of("HP2033", dataSet.name() + " cannot grow: the file system is full");
      return full();
    }
    Consumer<String> told = tell;
    if (told != null && space != null) {
      tell = null;
      told.accept(space.code());
    }
    detail =
        Detail.of("HP2016", dataSet.name() + " has used the space that its definition gave it");
    return full();
  }

  /// Records may grow by so many bytes.
  final boolean room(long bytes) {
    return (space == null || space.has(bytes)) && dataSet.image().set().hasRoom();
  }

  /// Counts bytes of records that came, or went when there are less of them.
  final void grown(long bytes) {
    if (space != null) {
      space.add(bytes);
    }
  }

  final int failed(StoreException e) {
    detail = e.id() + ' ' + dataSet.name() + ": " + e.getMessage();
    return e.id().equals(StoreException.FULL) ? full() : FileStatus.PERMANENT_ERROR;
  }

  /// The status of a data set that cannot be extended (Enterprise COBOL 6.4 Language Reference,
  /// "File status key").
  int full() {
    return FileStatus.KEYED_BOUNDARY;
  }

  final int refused(int status, String sentence) {
    detail = dataSet.name() + ": " + sentence;
    return status;
  }

  @Override
  public final @Nullable String detail() {
    return detail;
  }

  @Override
  public final int recordLength() {
    return recordLength;
  }

  @Override
  public long relativeNumber() {
    return 0;
  }

  @Override
  public int readPrevious(byte[] area, int offset, int capacity) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public int readKey(
      int keyNumber,
      byte[] key,
      int keyOffset,
      int keyLength,
      byte[] area,
      int offset,
      int capacity) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public int readRelative(long number, byte[] area, int offset, int capacity) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public int start(int keyNumber, Position position, byte[] key, int keyOffset, int keyLength) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public int writeRelative(long number, byte[] area, int offset, int length) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public int rewriteRelative(long number, byte[] area, int offset, int length) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public int deleteLast() {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public int deleteKey(byte[] key, int keyOffset, int keyLength) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public int deleteRelative(long number) {
    return FileStatus.LOGIC_ERROR;
  }

  @Override
  public final int close() {
    try {
      dataSet.close(mode);
      return FileStatus.OK;
    } catch (StoreException e) {
      int status = failed(e);
      assert status != FileStatus.OK;
      return FileStatus.PERMANENT_ERROR;
    }
  }
}
