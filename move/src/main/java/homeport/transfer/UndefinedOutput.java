package homeport.transfer;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Writes undefined records as [BlockInput] reads them: each a block behind its descriptor word.
final class BlockOutput implements RecordOutput {
  private static final int WORD = 4;

  private final OutputStream out;

  BlockOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public @Nullable String write(byte[] bytes, int offset, int length) throws IOException {
    int size = length + WORD;
    out.write(size >> 8);
    out.write(size);
    out.write(0);
    out.write(0);
    out.write(bytes, offset, length);
    return null;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
