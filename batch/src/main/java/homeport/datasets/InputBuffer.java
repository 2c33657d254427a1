package homeport.datasets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import org.jspecify.annotations.Nullable;

/// A large buffer over what is being read. Records are copied straight from [#bytes]; nothing is
/// allocated for them. When it reads a file for update, changed bytes are written back before the
/// buffer moves on.
final class InputBuffer {
  static final int SIZE = 256 * 1024;

  private final ReadableByteChannel channel;
  private final @Nullable FileChannel update;
  private ByteBuffer view = ByteBuffer.allocate(0);

  /// What has been read, from [#position] to [#limit]. Taken at the first read, so that the later
  /// parts of a concatenation cost nothing before their turn.
  byte[] bytes = view.array();

  int position;
  int limit;

  /// Where the buffer's first byte stands in the file.
  private long base;

  private int dirtyFrom = SIZE;
  private int dirtyTo;

  InputBuffer(ReadableByteChannel channel, @Nullable FileChannel update) {
    this.channel = channel;
    this.update = update;
  }

  int remaining() {
    return limit - position;
  }

  /// Where the next byte to take stands in the file.
  long offset() {
    return base + position;
  }

  /// Gets at least `wanted` bytes together, if there are so many.
  ///
  /// @return false when the data end before
  boolean fill(int wanted) throws IOException {
    if (limit - position >= wanted) {
      return true;
    }
    if (bytes.length == 0) {
      bytes = new byte[SIZE];
      view = ByteBuffer.wrap(bytes);
    }
    writeBack();
    System.arraycopy(bytes, position, bytes, 0, limit - position);
    base += position;
    limit -= position;
    position = 0;
    while (limit < wanted) {
      view.clear().position(limit);
      int read = channel.read(view);
      if (read < 0) {
        return false;
      }
      limit += read;
    }
    return true;
  }

  /// Replaces bytes that are in the buffer still.
  void replace(int at, byte[] from, int offset, int length) {
    System.arraycopy(from, offset, bytes, at, length);
    dirtyFrom = Math.min(dirtyFrom, at);
    dirtyTo = Math.max(dirtyTo, at + length);
  }

  private void writeBack() throws IOException {
    if (update != null && dirtyFrom < dirtyTo) {
      view.limit(dirtyTo).position(dirtyFrom);
      long at = base + dirtyFrom;
      while (view.hasRemaining()) {
        at += update.write(view, at);
      }
      dirtyFrom = SIZE;
      dirtyTo = 0;
    }
  }

  void close() throws IOException {
    try (channel) {
      writeBack();
    }
  }
}
