package homeport.transfer;

import homeport.runtime.CobolProgram;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/// Variable records in their blocks, as a transfer with block and record descriptor words gives
/// them (z/OS DFSMS Using Data Sets, "Variable-length record formats"): each block behind its
/// length in two bytes and two bytes of zero, or in four bytes whose first bit is 1; in it records
/// behind theirs, spanned ones in segments.
final class BlockedInput implements RecordInput {
  private static final int WORD = 4;
  private static final int RECORD_MAX = 1 << 20;
  private static final int LARGE = 0x8000_0000;
  private static final int FIRST = 1;
  private static final int LAST = 2;
  private static final int MIDDLE = 3;

  private final String name;
  private final DataInputStream in;
  private final int recordMax;
  private final byte[] area;
  private int length;
  private long at;
  private final boolean blocks;
  private int left;

  BlockedInput(String name, DataInputStream in, int recordMax) {
    this(name, in, recordMax, true);
  }

  /// Records behind their descriptor words alone, of any length up to a megabyte.
  static BlockedInput withoutBlocks(String name, DataInputStream in) {
    return new BlockedInput(name, in, RECORD_MAX, false);
  }

  private BlockedInput(String name, DataInputStream in, int recordMax, boolean blocks) {
    this.name = name;
    this.in = in;
    this.recordMax = recordMax;
    this.blocks = blocks;
    this.area = CobolProgram.storage(recordMax);
  }

  @Override
  public boolean next() throws IOException, TransferFailure {
    length = 0;
    boolean begun = false;
    while (true) {
      if (left == 0 && !block()) {
        if (begun) {
          throw TransferFailure.damaged(name, at, "the file ends inside a record");
        }
        return false;
      }
      int word = word();
      int size = word >>> 16;
      int part = word >>> 8 & 0xFF;
      left = blocks ? left - size : 0;
      boolean begins = part == 0 || part == FIRST;
      boolean known = begins || part == LAST || part == MIDDLE;
      if (size < WORD || left < 0 || !known || begins == begun || (word & 0xFF) != 0) {
        throw TransferFailure.damaged(
            name, at - WORD, String.format("X'%08X' is no record descriptor word here", word));
      }
      if (length + size - WORD > recordMax) {
        throw TransferFailure.damaged(
            name, at - WORD, "the record is longer than " + recordMax + " bytes");
      }
      in.readFully(area, CobolProgram.SLACK + length, size - WORD);
      at += size - WORD;
      length += size - WORD;
      begun = true;
      if (part == 0 || part == LAST) {
        return true;
      }
    }
  }

  private int word() throws IOException, TransferFailure {
    try {
      int word = in.readInt();
      at += WORD;
      return word;
    } catch (EOFException e) {
      throw TransferFailure.damaged(name, at, "the file ends inside a block");
    }
  }

  private boolean block() throws IOException, TransferFailure {
    if (!blocks) {
      in.mark(1);
      boolean more = in.read() >= 0;
      in.reset();
      left = more ? Integer.MAX_VALUE : 0;
      return more;
    }
    int first = in.read();
    if (first < 0) {
      return false;
    }
    at++;
    int word = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
    at += WORD - 1;
    int size = (word & LARGE) != 0 ? word & ~LARGE : word >>> 16;
    boolean right = (word & LARGE) != 0 || (word & 0xFFFF) == 0;
    if (!right || size < WORD) {
      throw TransferFailure.damaged(
          name, at - WORD, String.format("X'%08X' is no block descriptor word", word));
    }
    left = size - WORD;
    return left > 0 || block();
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
