package homeport.transfer;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Takes records one after the other.
interface RecordOutput extends Closeable {
  /// @return why the record cannot be taken; null when it is
  @Nullable String write(byte[] bytes, int offset, int length) throws IOException;
}
