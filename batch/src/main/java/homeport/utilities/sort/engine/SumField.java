package homeport.utilities.sort.engine;

/// A field that SUM adds up.
///
/// @param offset where it begins in the record, from 0
public record SumField(int offset, int length, FieldFormat format) {
  public int end() {
    return offset + length;
  }
}
