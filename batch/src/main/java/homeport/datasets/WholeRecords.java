package homeport.datasets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Finds where the whole records of a file end whose writing was cut short.
final class WholeRecords {
  private WholeRecords() {}

  /// @return the file's size, or where the first record begins that is not whole
  static long end(FileChannel channel, Dcb dcb) throws IOException {
    long size = channel.size();
    RecordFormat recfm = dcb.recfm();
    if (recfm == null) {
      return size;
    }
    return switch (recfm.length()) {
      case FIXED -> size - size % dcb.lrecl();
      case UNDEFINED, VARIABLE ->
          endOfBounded(channel, size, recfm.spanned(), SequentialReader.longest(dcb));
    };
  }

  /// Of spanned records only those count whose last segment is there.
  private static long endOfBounded(FileChannel channel, long size, boolean spanned, int most)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(InputBuffer.SIZE);
    long base = 0;
    long at = 0;
    long whole = 0;
    int longest = spanned ? Dcb.LRECL_MAX : most;
    buffer.limit(0);
    while (at + Dcb.RDW <= size) {
      if (at - base + Dcb.RDW > buffer.limit()) {
        base = at;
        buffer.clear();
        while (buffer.hasRemaining() && channel.read(buffer, base + buffer.position()) > 0) {
          // reads until the buffer is full or the file ends
        }
        buffer.flip();
      }
      int length = buffer.getShort((int) (at - base)) & 0xFFFF;
      int segment = buffer.get((int) (at - base) + 2);
      if (length < Dcb.RDW || length > longest || at + length > size) {
        return whole;
      }
      at += length;
      if (!spanned || segment == SpannedReader.COMPLETE || segment == SpannedReader.LAST) {
        whole = at;
      }
    }
    return whole;
  }
}
