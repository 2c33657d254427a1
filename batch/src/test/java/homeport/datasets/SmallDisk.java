package homeport.datasets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// A file on a disk with little room: it takes of a write what there is room for, and the next byte
/// fails.
public final class SmallDisk extends FileChannel {
  private static final int TRANSFER = 8192;

  private final FileChannel file;
  private final long[] room;

  /// @param room so many more bytes can be written; who holds it may change it
  public SmallDisk(Path path, long[] room) throws IOException {
    this.file =
        open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    this.room = room;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    if (room[0] == 0) {
      throw new IOException("No space left on device");
    }
    int length = (int) Math.min(room[0], from.remaining());
    ByteBuffer part = from.slice(from.position(), length);
    while (part.hasRemaining()) {
      int count = file.write(part);
      assert count >= 0;
    }
    from.position(from.position() + length);
    room[0] -= length;
    return length;
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    FileChannel same = file.truncate(size);
    assert same.isOpen();
    return this;
  }

  @Override
  protected void implCloseChannel() throws IOException {
    file.close();
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public void force(boolean metaData) throws IOException {
    file.force(metaData);
  }

  @Override
  public FileChannel position(long newPosition) throws IOException {
    FileChannel same = file.position(newPosition);
    assert same.isOpen();
    return this;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    return file.read(to);
  }

  @Override
  public long read(ByteBuffer[] to, int offset, int length) throws IOException {
    return file.read(to, offset, length);
  }

  @Override
  public int read(ByteBuffer to, long position) throws IOException {
    return file.read(to, position);
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int length) throws IOException {
    long written = 0;
    for (ByteBuffer part : Arrays.asList(from).subList(offset, offset + length)) {
      written += part.hasRemaining() ? write(part) : 0;
    }
    return written;
  }

  @Override
  public int write(ByteBuffer from, long at) throws IOException {
    long before = position();
    try {
      return position(at).write(from);
    } finally {
      FileChannel same = position(before);
      assert same.isOpen();
    }
  }

  @Override
  public long transferTo(long at, long count, WritableByteChannel target) throws IOException {
    return file.transferTo(at, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel from, long at, long count) throws IOException {
    ByteBuffer some = ByteBuffer.allocate((int) Math.min(count, TRANSFER));
    int given = from.read(some);
    return given <= 0 ? 0 : write(some.flip(), at);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long at, long size) throws IOException {
    return file.map(mode, at, size);
  }

  @Override
  public FileLock lock(long at, long size, boolean shared) throws IOException {
    return file.lock(at, size, shared);
  }

  @Override
  public FileLock tryLock(long at, long size, boolean shared) throws IOException {
    return file.tryLock(at, size, shared);
  }
}
