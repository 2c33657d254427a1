package homeport.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a program says of one of its files; the data set behind the ddname has to agree with it.
///
/// @param fileName the COBOL file-name
/// @param ddName the ddname of the assignment-name
/// @param area the program's area number of the record area
/// @param recordMin least bytes of a record
/// @param recordMax most bytes of a record, without a control character that is added to it
/// @param variable records have lengths of their own (RECFM V)
/// @param recordingMode `F`, `V`, `U`, `S` when RECORDING MODE says so
/// @param printControl WRITE … ADVANCING is used: each record has a control character on the data
///   set
/// @param ownControl the control character takes the place of the record's first byte: NOADV
/// @param anyLength a record shorter or longer than the descriptions is read with status 00:
///   VLR(COMPAT)
/// @param openSuccess an OPEN that found the data set not closed, and verified it, has status 00:
///   VSAMOPENFS(SUCC)
/// @param key the RECORD KEY, null for an organization without one
public record FileDescription(
    String fileName,
    String ddName,
    int area,
    boolean optional,
    Organization organization,
    Access access,
    int recordMin,
    int recordMax,
    boolean variable,
    @Nullable String recordingMode,
    boolean printControl,
    boolean ownControl,
    boolean anyLength,
    boolean openSuccess,
    @Nullable Key key,
    List<Key> alternateKeys) {
  public FileDescription {
    alternateKeys = List.copyOf(alternateKeys);
  }

  /// A file under VLR(STANDARD) and VSAMOPENFS(COMPAT).
  public FileDescription(
      String fileName,
      String ddName,
      int area,
      boolean optional,
      Organization organization,
      Access access,
      int recordMin,
      int recordMax,
      boolean variable,
      @Nullable String recordingMode,
      boolean printControl,
      @Nullable Key key,
      List<Key> alternateKeys) {
    this(
        fileName,
        ddName,
        area,
        optional,
        organization,
        access,
        recordMin,
        recordMax,
        variable,
        recordingMode,
        printControl,
        false,
        false,
        false,
        key,
        alternateKeys);
  }

  /// A control character is put before each record on the data set, which makes it a byte longer.
  public boolean addsControl() {
    return printControl && !ownControl;
  }

  /// How the records are arranged.
  public enum Organization {
    SEQUENTIAL,
    LINE_SEQUENTIAL,
    INDEXED,
    RELATIVE
  }

  /// ACCESS MODE.
  public enum Access {
    SEQUENTIAL,
    RANDOM,
    DYNAMIC
  }

  /// Where a key stands in the record.
  public record Key(int offset, int length, boolean duplicates) {}
}
