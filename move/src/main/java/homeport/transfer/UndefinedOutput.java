package homeport.transfer;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Writes undefined records as [UndefinedInput] reads them: each a block behind its descriptor
/// word.
final class UndefinedOutput implements RecordOutput {
  private final OutputStream out;

  UndefinedOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public @Nullable String write(byte[] bytes, int offset, int length) throws IOException {
    int size = length + DescriptorWords.BYTES;
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
