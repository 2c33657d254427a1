package homeport.utilities.sort.engine;

/// One control field of a sort.
///
/// @param offset where it begins in the record, from 0; a variable record begins with its RDW
public record KeyField(int offset, int length, FieldFormat format, boolean descending) {
  public int end() {
    return offset + length;
  }
}
