package homeport.transfer;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Writes variable records in blocks, each behind its descriptor word.
final class BlockedOutput implements RecordOutput {
  private static final int WORD = 4;

  private final OutputStream out;
  private final int recordMax;
  private final byte[] block;
  private int used = WORD;

  /// @param recordMax most bytes of a record
  /// @param blockSize most bytes of a block with its words
  BlockedOutput(OutputStream out, int recordMax, int blockSize) {
    this.out = out;
    this.recordMax = recordMax;
    this.block = new byte[Math.max(blockSize, recordMax + 2 * WORD)];
  }

  @Override
  public @Nullable String write(byte[] bytes, int offset, int length) throws IOException {
    if (length > recordMax) {
      return "its " + length + " bytes are more than " + recordMax;
    }
    if (used + WORD + length > block.length) {
      flush();
    }
    word(used, WORD + length);
    System.arraycopy(bytes, offset, block, used + WORD, length);
    used += WORD + length;
    return null;
  }

  private void word(int at, int size) {
    block[at] = (byte) (size >> 8);
    block[at + 1] = (byte) size;
    block[at + 2] = 0;
    block[at + 3] = 0;
  }

  private void flush() throws IOException {
    if (used > WORD) {
      word(0, used);
      out.write(block, 0, used);
      used = WORD;
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
    }
  }
}
