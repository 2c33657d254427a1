package homeport.cobol.model;

import homeport.cobol.syntax.FileSyntax;
import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file: its SELECT and its FD joined, names bound.
///
/// @param index position in [ProgramModel#files]
/// @param ddName the ddname of the assignment-name, after its device and organization prefixes
/// @param sort an SD
/// @param area the record area, shared by all the file's records
/// @param records the level 01 items
/// @param recordMin least bytes of a record
/// @param recordMax most bytes of a record
/// @param variable records are of variable length by RECORDING MODE, RECORD VARYING or their
///   descriptions
/// @param varying RECORD VARYING says how long they can be
/// @param recordKey the RECORD KEY, null for another organization
/// @param relativeKey the RELATIVE KEY
/// @param lengthItem RECORD VARYING … DEPENDING ON
/// @param status the FILE STATUS item
/// @param vsamStatus the second FILE STATUS item, six bytes
/// @param linageCounter the LINAGE-COUNTER of a file with LINAGE
/// @param external the run unit has one connector for it, whichever program uses it
/// @param global programs contained in this one can use it
public record FileModel(
    Span at,
    String name,
    int index,
    String ddName,
    boolean optional,
    boolean sort,
    FileSyntax.Organization organization,
    FileSyntax.Access access,
    StorageArea area,
    List<DataItem> records,
    int recordMin,
    int recordMax,
    boolean variable,
    boolean varying,
    @Nullable String recordingMode,
    @Nullable DataItem recordKey,
    @Nullable DataItem relativeKey,
    List<AlternateKey> alternateKeys,
    @Nullable DataItem lengthItem,
    @Nullable DataItem status,
    @Nullable DataItem vsamStatus,
    FileSyntax.@Nullable Linage linage,
    @Nullable DataItem linageCounter,
    boolean external,
    boolean global) {
  public FileModel {
    records = List.copyOf(records);
    alternateKeys = List.copyOf(alternateKeys);
  }

  /// ALTERNATE RECORD KEY, bound.
  public record AlternateKey(DataItem item, boolean duplicates) {}

  @Override
  public String toString() {
    return name;
  }
}
