package homeport.transfer;

import homeport.runtime.CobolProgram;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/// Undefined records in their blocks, each of which is a record (z/OS DFSMS Using Data Sets,
/// "Undefined-length record format"), behind a word that says how long it is: a block descriptor
/// word, its four bytes counted, the only bound that such a record can have in a file.
final class BlockInput implements RecordInput {
  private static final int WORD = 4;

  private final String name;
  private final DataInputStream in;
  private final int most;
  private final byte[] area;
  private long at;
  private int length;

  /// @param most bytes of the longest block
  BlockInput(String name, DataInputStream in, int most) {
    this.name = name;
    this.in = in;
    this.most = most;
    this.area = CobolProgram.storage(most);
  }

  @Override
  public boolean next() throws IOException, TransferFailure {
    int first = in.read();
    if (first < 0) {
      return false;
    }
    try {
      int word = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
      length = (word >>> 16) - WORD;
      if (length < 0 || length > most || (word & 0xFFFF) != 0) {
        throw TransferFailure.damaged(
            name, at, String.format("X'%08X' is no descriptor word of a block here", word));
      }
      in.readFully(area, CobolProgram.SLACK, length);
      at += WORD + length;
      return true;
    } catch (EOFException e) {
      throw TransferFailure.damaged(name, at, "the file ends inside a block");
    }
  }

  @Override
  public byte[] bytes() {
    return area;
  }

  @Override
  public int offset() {
    return CobolProgram.SLACK;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
