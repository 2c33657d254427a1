package homeport.transfer;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Writes variable records in blocks, each behind its descriptor word.
final class VariableOutput implements RecordOutput {
  private final OutputStream out;
  private final int recordMax;
  private final byte[] block;
  private int used = DescriptorWords.BYTES;

  /// @param recordMax most bytes of a record
  /// @param blockSize most bytes of a block with its words
  VariableOutput(OutputStream out, int recordMax, int blockSize) {
    this.out = out;
    this.recordMax = recordMax;
    this.block = new byte[Math.max(blockSize, recordMax + 2 * DescriptorWords.BYTES)];
  }

  @Override
  public @Nullable String write(byte[] bytes, int offset, int length) throws IOException {
    if (length > recordMax) {
      return "its " + length + " bytes are more than " + recordMax;
    }
    if (used + DescriptorWords.BYTES + length > block.length) {
      flush();
    }
    word(used, DescriptorWords.BYTES + length);
    System.arraycopy(bytes, offset, block, used + DescriptorWords.BYTES, length);
    used += DescriptorWords.BYTES + length;
    return null;
  }

  private void word(int at, int size) {
    block[at] = (byte) (size >> 8);
    block[at + 1] = (byte) size;
    block[at + 2] = 0;
    block[at + 3] = 0;
  }

  private void flush() throws IOException {
    if (used > DescriptorWords.BYTES) {
      word(0, used);
      out.write(block, 0, used);
      used = DescriptorWords.BYTES;
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
    }
  }
}
