package homeport.transfer;

import homeport.runtime.CobolProgram;
import java.io.DataInputStream;
import java.io.IOException;

/// Undefined records in their blocks, each of which is a record (z/OS DFSMS Using Data Sets,
/// "Undefined-length record format"), behind a word that says how long it is: a block descriptor
/// word, its four bytes counted, the only bound that such a record can have in a file.
final class UndefinedInput extends AreaInput {
  private final DescriptorWords words;
  private final int most;

  /// @param most bytes of the longest block
  UndefinedInput(String name, DataInputStream in, int most) {
    super(most);
    this.words = new DescriptorWords(name, in);
    this.most = most;
  }

  @Override
  public boolean next() throws IOException, TransferFailure {
    long word = words.next();
    if (word == DescriptorWords.END) {
      return false;
    }
    length = (int) (word >>> 16) - DescriptorWords.BYTES;
    if (length < 0 || length > most || (word & 0xFFFF) != 0) {
      throw words.damagedWord(word, "descriptor word of a block here");
    }
    words.read(area, CobolProgram.SLACK, length);
    return true;
  }

  @Override
  public void close() throws IOException {
    words.close();
  }
}
