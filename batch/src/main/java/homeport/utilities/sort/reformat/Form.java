package homeport.utilities.sort.reformat;

/// Makes a record, or several, from one: BUILD, OVERLAY, FINDREP.
public interface Form {
  /// Where the last field ends that it reads.
  int end();

  /// Where a field ends that lies behind fixed records of so many bytes; 0 when all lie within.
  default int beyond(int extent) {
    return end() > extent ? end() : 0;
  }

  /// Bytes of a fixed record that it makes.
  ///
  /// @param inputLength bytes of the record that it is made from
  int width(int inputLength);

  /// Makes the records, each ended.
  void apply(Source from, Shape shape, Made made);

  /// What records are to be.
  ///
  /// @param variable with a record descriptor word before them
  /// @param max most bytes
  record Shape(boolean variable, int max) {}

  /// A piece in its column.
  ///
  /// @param column from 0
  record Placed(int column, Piece piece) {
    /// Where it ends.
    public int end() {
      return column + piece.width();
    }
  }
}
