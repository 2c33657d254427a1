package homeport.transfer;

import homeport.runtime.CobolProgram;
import java.io.DataInputStream;
import java.io.IOException;

/// Variable records in their blocks, as a transfer with block and record descriptor words gives
/// them (z/OS DFSMS Using Data Sets, "Variable-length record formats"): each block behind its
/// length in two bytes and two bytes of zero, or in four bytes whose first bit is 1; in it records
/// behind theirs, spanned ones in segments.
final class VariableInput extends AreaInput {
  private static final int RECORD_MAX = 1 << 20;
  private static final long LARGE = 0x8000_0000L;
  private static final int FIRST = 1;
  private static final int LAST = 2;
  private static final int MIDDLE = 3;

  private final DescriptorWords words;
  private final int recordMax;
  private final boolean blocks;

  /// Bytes of the block that are not read yet.
  private long left;

  VariableInput(String name, DataInputStream in, int recordMax) {
    this(name, in, recordMax, true);
  }

  /// Records behind their descriptor words alone, of any length up to a megabyte.
  static VariableInput withoutBlocks(String name, DataInputStream in) {
    return new VariableInput(name, in, RECORD_MAX, false);
  }

  private VariableInput(String name, DataInputStream in, int recordMax, boolean blocks) {
    super(recordMax);
    this.words = new DescriptorWords(name, in);
    this.recordMax = recordMax;
    this.blocks = blocks;
  }

  @Override
  public boolean next() throws IOException, TransferFailure {
    length = 0;
    boolean begun = false;
    while (true) {
      if (blocks && left == 0) {
        left = block();
      }
      long word = left == 0 && blocks ? DescriptorWords.END : words.next();
      if (word == DescriptorWords.END) {
        if (begun || left > 0) {
          throw words.damaged("the file ends inside a " + (begun ? "record" : "block"));
        }
        return false;
      }
      int part = (int) (word >>> 8) & 0xFF;
      add(word, part, begun);
      begun = true;
      if (part == 0 || part == LAST) {
        return true;
      }
    }
  }

  /// Puts the segment behind a record descriptor word to those before.
  private void add(long word, int part, boolean begun) throws IOException, TransferFailure {
    int size = (int) (word >>> 16);
    left -= blocks ? size : 0;
    boolean begins = part == 0 || part == FIRST;
    boolean known = begins || part == LAST || part == MIDDLE;
    if (size < DescriptorWords.BYTES
        || left < 0
        || !known
        || begins == begun
        || (word & 0xFF) != 0) {
      throw words.damagedWord(word, "record descriptor word here");
    }
    int bytes = size - DescriptorWords.BYTES;
    if (length + bytes > recordMax) {
      throw words.damaged("the record is longer than " + recordMax + " bytes");
    }
    words.read(area, CobolProgram.SLACK + length, bytes);
    length += bytes;
  }

  /// The bytes of the next block that has some; 0 at the end of the file.
  private long block() throws IOException, TransferFailure {
    while (true) {
      long word = words.next();
      if (word == DescriptorWords.END) {
        return 0;
      }
      boolean large = (word & LARGE) != 0;
      long size = large ? word & ~LARGE : word >>> 16;
      if (size < DescriptorWords.BYTES || !large && (word & 0xFFFF) != 0) {
        throw words.damagedWord(word, "block descriptor word");
      }
      if (size > DescriptorWords.BYTES) {
        return size - DescriptorWords.BYTES;
      }
    }
  }

  @Override
  public void close() throws IOException {
    words.close();
  }
}
