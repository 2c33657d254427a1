package homeport.utilities.idcams;

import homeport.datasets.CatalogEntry;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/// A portable data set: what EXPORT writes and IMPORT reads (docs/formats/portable.md). Its bytes
/// are ours, since the manuals do not tell those of z/OS (A-4030).
///
/// @param exported when
/// @param temporary EXPORT left the data set where it was
/// @param inhibited what IMPORT makes of it may only be read (INHIBITTARGET)
/// @param paths the paths over it
record Portable(
    CatalogEntry entry,
    LocalDateTime exported,
    boolean temporary,
    boolean inhibited,
    List<String> paths) {
  private static final int TEMPORARY = 1;
  private static final int INHIBITED = 2;

  private static final String MAGIC = "HPEXPORT1";
  private static final int RECORD_MAX = 32_760;
  private static final int PATHS_MAX = 255;
  private static final int END = -1;

  Portable {
    paths = List.copyOf(paths);
  }

  /// The bytes are none of a portable data set, or not all of them.
  static final class NotPortable extends IOException {
    private static final long serialVersionUID = 1L;

    NotPortable(String sentence) {
      super(sentence);
    }
  }

  /// Writes the head and then records.
  static final class Writer {
    private final CheckedOutputStream sum;
    private final DataOutputStream out;
    private long count;

    Writer(OutputStream to, Portable head) throws IOException {
      this.sum = new CheckedOutputStream(to, new CRC32());
      this.out = new DataOutputStream(sum);
      out.write(MAGIC.getBytes(StandardCharsets.US_ASCII));
      out.writeUTF(head.entry.name());
      byte[] entry = head.entry.toBytes();
      out.writeShort(entry.length);
      out.write(entry);
      out.writeUTF(head.exported.toString());
      out.writeByte((head.temporary ? TEMPORARY : 0) | (head.inhibited ? INHIBITED : 0));
      out.writeByte(head.paths.size());
      for (String path : head.paths) {
        out.writeUTF(path);
      }
      out.writeInt((int) sum.getChecksum().getValue());
    }

    void record(long number, byte[] area, int length) throws IOException {
      out.writeInt(length);
      out.writeLong(number);
      out.write(area, 0, length);
      count++;
    }

    void end() throws IOException {
      out.writeInt(END);
      out.writeLong(count);
      out.writeInt((int) sum.getChecksum().getValue());
      out.flush();
    }
  }

  /// Reads the head and then records.
  static final class Reader {
    private final CheckedInputStream sum;
    private final DataInputStream in;
    private final Portable head;
    private final byte[] area = new byte[RECORD_MAX];
    private long number;
    private long count;

    Reader(InputStream from) throws IOException {
      this.sum = new CheckedInputStream(from, new CRC32());
      this.in = new DataInputStream(sum);
      this.head = head();
    }

    private Portable head() throws IOException {
      byte[] magic = in.readNBytes(MAGIC.length());
      if (!new String(magic, StandardCharsets.US_ASCII).equals(MAGIC)) {
        throw new NotPortable("it does not begin as EXPORT here writes it");
      }
      try {
        String name = in.readUTF();
        byte[] entry = in.readNBytes(in.readUnsignedShort());
        String exported = in.readUTF();
        int flags = in.readUnsignedByte();
        List<String> paths = new ArrayList<>();
        for (int left = Math.min(PATHS_MAX, in.readUnsignedByte()); left > 0; left--) {
          paths.add(in.readUTF());
        }
        checked();
        return new Portable(
            CatalogEntry.of(name, entry),
            LocalDateTime.parse(exported),
            (flags & TEMPORARY) != 0,
            (flags & INHIBITED) != 0,
            paths);
      } catch (EOFException | UTFDataFormatException | RuntimeException e) {
        throw new NotPortable("its head is damaged");
      }
    }

    private void checked() throws IOException {
      int computed = (int) sum.getChecksum().getValue();
      if (in.readInt() != computed) {
        throw new NotPortable("its bytes were changed after EXPORT wrote them");
      }
    }

    Portable portable() {
      return head;
    }

    /// The next record in [#area].
    ///
    /// @return its length, or null behind the last
    @Nullable Integer next() throws IOException {
      try {
        int length = in.readInt();
        if (length == END) {
          if (in.readLong() != count) {
            throw new NotPortable("records are missing");
          }
          checked();
          return null;
        }
        if (length < 0 || length > RECORD_MAX) {
          throw new NotPortable("record " + (count + 1) + " has no length");
        }
        number = in.readLong();
        in.readFully(area, 0, length);
        count++;
        return length;
      } catch (EOFException e) {
        throw new NotPortable("it ends behind record " + count);
      }
    }

    byte[] area() {
      return area;
    }

    /// The relative record number, where the data set has such.
    long number() {
      return number;
    }
  }
}
