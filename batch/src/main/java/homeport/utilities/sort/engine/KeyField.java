package homeport.utilities.sort.engine;

/// One control field of a sort.
///
/// @param offset where it begins in the record, from 0; a variable record begins with its RDW
public record KeyField(int offset, int length, Encoding encoding, boolean descending) {
  public int end() {
    return offset + length;
  }
}
