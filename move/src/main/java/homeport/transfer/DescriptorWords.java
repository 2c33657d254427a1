package homeport.transfer;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/// A file of records and blocks that lie behind descriptor words of four bytes (z/OS DFSMS Using
/// Data Sets, "Variable-length record formats"), read from its start to its end. What comes too
/// early to an end is damaged, and the message says where.
final class DescriptorWords {
  /// The bytes of a word, which the length in it counts.
  static final int BYTES = 4;

  /// What there is instead of a word at the end of the file.
  static final long END = -1;

  private static final long UNSIGNED = 0xFFFF_FFFFL;

  private final String name;
  private final DataInputStream in;
  private long at;

  DescriptorWords(String name, DataInputStream in) {
    this.name = name;
    this.in = in;
  }

  /// The next word, from 0 up to X'FFFFFFFF'; [#END] when the file ends before it.
  long next() throws IOException, TransferFailure {
    int first = in.read();
    if (first < 0) {
      return END;
    }
    try {
      int word = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
      at += BYTES;
      return word & UNSIGNED;
    } catch (EOFException e) {
      throw damaged("the file ends inside a block");
    }
  }

  /// The bytes behind a word.
  void read(byte[] into, int offset, int length) throws IOException, TransferFailure {
    try {
      in.readFully(into, offset, length);
      at += length;
    } catch (EOFException e) {
      throw damaged("the file ends inside a block");
    }
  }

  /// Damage behind the last word.
  TransferFailure damaged(String what) {
    return TransferFailure.damaged(name, at, what);
  }

  /// Damage in the word just read.
  TransferFailure damagedWord(long word, String what) {
    return TransferFailure.damaged(name, at - BYTES, String.format("X'%08X' is no %s", word, what));
  }

  void close() throws IOException {
    in.close();
  }
}
