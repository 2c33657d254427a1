package homeport.utilities.sort.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// Ordered entries in a work file, what SORTWK data sets hold. Written once, read once, then
/// deleted.
final class RunFile implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;
  private final int keyWidth;
  private ByteBuffer view;
  private byte[] buffer;
  private int position;
  private int limit;

  /// Where the current entry begins.
  private int entry;

  private long prefix;

  /// Opens a file for writing and reading.
  interface Opening {
    FileChannel open(Path path) throws IOException;
  }

  RunFile(Path folder, Opening opening, int keyWidth, int bufferSize) throws IOException {
    this.path = Files.createTempFile(folder, "SORTWK", ".tmp");
    this.channel = opened(opening);
    this.keyWidth = keyWidth;
    this.buffer = new byte[bufferSize];
    this.view = ByteBuffer.wrap(buffer);
  }

  private FileChannel opened(Opening opening) throws IOException {
    try {
      return opening.open(path);
    } catch (IOException e) {
      Files.delete(path);
      throw e;
    }
  }

  /// Adds an entry; the buffer must be at least as large.
  void write(byte[] bytes, int at, int length) throws IOException {
    if (length > buffer.length - position) {
      flush();
    }
    System.arraycopy(bytes, at, buffer, position, length);
    position += length;
  }

  private void flush() throws IOException {
    view.clear().limit(position);
    while (view.hasRemaining()) {
      if (channel.write(view) < 0) {
        throw new IOException("a work file takes no more");
      }
    }
    position = 0;
  }

  /// Ends the writing; the buffer is given up until the reading begins.
  void written() throws IOException {
    flush();
    buffer = new byte[0];
    view = ByteBuffer.wrap(buffer);
  }

  /// Begins the reading.
  void rewind(int bufferSize) throws IOException {
    FileChannel same = channel.position(0);
    assert same.equals(channel);
    buffer = new byte[bufferSize];
    view = ByteBuffer.wrap(buffer);
    position = 0;
    limit = 0;
  }

  /// Goes to the next entry.
  ///
  /// @return false at the end
  boolean next() throws IOException {
    int head = keyWidth + Entries.LENGTH_BYTES;
    if (!available(head)) {
      return false;
    }
    int size = head + Entries.length(buffer, position + keyWidth);
    if (!available(size)) {
      throw new IOException("a work file is shorter than what was written to it");
    }
    entry = position;
    position += size;
    prefix = Entries.prefix(buffer, entry, keyWidth);
    return true;
  }

  private boolean available(int wanted) throws IOException {
    if (limit - position >= wanted) {
      return true;
    }
    System.arraycopy(buffer, position, buffer, 0, limit - position);
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

  byte[] buffer() {
    return buffer;
  }

  int entry() {
    return entry;
  }

  int entrySize() {
    return position - entry;
  }

  long prefix() {
    return prefix;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(path);
    }
  }
}
