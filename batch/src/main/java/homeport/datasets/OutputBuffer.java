package homeport.datasets;

import homeport.data.FileFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/// A large buffer before a file that is being written. It is written at ends of records, of very
/// long ones at ends of segments, so that a failure leaves whole ones as far as the system wrote
/// what it was given.
final class OutputBuffer {
  private final FileChannel channel;
  private final byte[] bytes = new byte[InputBuffer.SIZE];
  private final ByteBuffer view = ByteBuffer.wrap(bytes);
  private final @Nullable SpaceUse space;
  private final Runnable full;
  private int used;

  /// What the system has taken since the file last ended with a whole record.
  private long begun;

  /// @param channel positioned where writing begins
  /// @param space counts what the data set uses of its space; null for no limit
  /// @param full is run when the file system has no more space
  OutputBuffer(FileChannel channel, @Nullable SpaceUse space, Runnable full) {
    this.channel = channel;
    this.space = space;
    this.full = full;
  }

  /// The space that is counted, or null.
  @Nullable SpaceUse space() {
    return space;
  }

  /// Makes room for one record.
  ///
  /// @return false when the data set's space is used up
  boolean room(int length) throws IOException {
    if (!takes(length)) {
      return false;
    }
    makeRoom(length);
    return true;
  }

  /// Counts a record.
  ///
  /// @return false when the data set's space is used up
  boolean takes(int length) {
    return space == null || space.room(length);
  }

  /// Makes room for bytes that belong together.
  void makeRoom(int length) throws IOException {
    if (bytes.length - used < length) {
      flush();
    }
  }

  void put(byte[] from, int offset, int length) {
    System.arraycopy(from, offset, bytes, used, length);
    used += length;
  }

  void put(byte b) {
    bytes[used++] = b;
  }

  /// A place to go [#back] to, while the room made for a record lasts.
  int mark() {
    return used;
  }

  void back(int mark) {
    used = mark;
  }

  /// A record descriptor word: the length with its own four bytes, two bytes of zeros.
  void putRdw(int recordLength) {
    putSegmentWord(recordLength, SpannedReader.COMPLETE);
  }

  /// A segment descriptor word: the length with its own four bytes, which part of the record it is,
  /// a byte of zeros.
  void putSegmentWord(int segmentLength, byte part) {
    int length = segmentLength + Dcb.RDW;
    bytes[used++] = (byte) (length >> 8);
    bytes[used++] = (byte) length;
    bytes[used++] = part;
    bytes[used++] = 0;
  }

  void flush() throws IOException {
    view.limit(used).position(0);
    try {
      while (view.hasRemaining()) {
        int count = channel.write(view);
        assert count >= 0;
      }
    } catch (IOException e) {
      keepRest();
      if (FileFailure.isFull(e)) {
        full.run();
      }
      throw e;
    }
    used = 0;
    begun = 0;
  }

  /// What the system has taken of a write that failed is not written again when there is room.
  private void keepRest() {
    int taken = view.position();
    System.arraycopy(bytes, taken, bytes, 0, used - taken);
    used -= taken;
    begun += taken;
  }

  /// Writes what is left.
  ///
  /// @param sync wait until the bytes are on the medium
  void close(boolean sync) throws IOException {
    try (channel) {
      flushOrCut();
      if (sync) {
        channel.force(false);
      }
    }
  }

  /// Records that cannot be written to the end are cut off, so that the file ends with a whole one.
  private void flushOrCut() throws IOException {
    try {
      flush();
    } catch (IOException e) {
      cut(e);
      throw e;
    }
  }

  private void cut(IOException failure) {
    try {
      FileChannel whole = channel.truncate(channel.position() - begun);
      assert whole.isOpen();
    } catch (IOException e) {
      failure.addSuppressed(e); // a device or a pipe, of which nothing can be taken back
    }
  }
}
