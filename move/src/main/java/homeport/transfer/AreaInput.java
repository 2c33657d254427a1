package homeport.transfer;

import homeport.runtime.CobolProgram;

/// Records that are put into an area of their own, behind its slack.
abstract class AreaInput implements RecordInput {
  /// Has [CobolProgram#SLACK] bytes before and behind the record.
  byte[] area;

  /// Bytes of the record.
  int length;

  /// @param most bytes of a record
  AreaInput(int most) {
    this.area = CobolProgram.storage(most);
  }

  @Override
  public final byte[] bytes() {
    return area;
  }

  @Override
  public final int length() {
    return length;
  }
}
