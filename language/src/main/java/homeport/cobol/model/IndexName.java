package homeport.cobol.model;

/// An index-name of INDEXED BY. Its storage is four bytes in the REGISTERS area that hold the
/// displacement of the occurrence: `(occurrence - 1) * stride` (Enterprise COBOL Programming Guide,
/// "Subscripting and indexing": an index is a displacement from the start of the table).
///
/// @param offset bytes from the start of the REGISTERS area
public record IndexName(String name, Occurs table, StorageArea area, int offset) {
  @Override
  public String toString() {
    return name;
  }
}
