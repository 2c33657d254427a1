package homeport.cobol.model;

/// A run of bytes that is allocated as one: a program's whole WORKING-STORAGE is one area (so an
/// overrun of one table lands in the next item, as on IBM), each file's record area is one, each
/// level 01 or 77 of the LINKAGE SECTION is one (its bytes belong to somebody else).
///
/// @param index position in [ProgramModel#areas]
/// @param length bytes; for LINKAGE the length the program describes
public record StorageArea(Kind kind, int index, String name, int length) {
  /// Whose bytes they are and how long they live.
  public enum Kind {
    /// The program's, from its first CALL until CANCEL or the end of the run unit.
    WORKING_STORAGE,
    /// The program's, new for each CALL.
    LOCAL_STORAGE,
    /// A file's record area.
    RECORD,
    /// The caller's or somebody else's, known by address.
    LINKAGE,
    /// The run unit's, known by name: an EXTERNAL record.
    EXTERNAL,
    /// Special registers ([SpecialRegister]) and index-names, which no group can reach.
    REGISTERS
  }
}
