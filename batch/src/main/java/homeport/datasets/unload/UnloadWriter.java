package homeport.datasets.unload;

import homeport.data.Binary;
import homeport.data.CodePage;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Unloads a library as IEBCOPY does (z/OS DFSMSdfp Utilities, "IEBCOPY unload data set format";
/// see [UnloadReader]). Members have no places on a disk here, so they get such as they might have
/// on a 3390: each begins a track. The directory with these places comes first, so that it has to
/// be known beforehand how many blocks each member has ([Blocks]).
public final class UnloadWriter {
  private static final int HEAD = 12;
  private static final int HEADER_1 = 56;
  private static final int HEADER_2 = 276;
  private static final int DIRECTORY_DATA = 256;
  private static final int NAME = 8;
  private static final int ENTRY = 12;

  /// Of 254 bytes, and so that the entry that ends the directory has room, too.
  private static final int ENTRIES_MAX = 20;

  /// Blocks of the directory on a track.
  private static final int BLOCKS_PER_TRACK = 45;

  /// A record of the unload holds blocks of the directory up to here.
  private static final int DIRECTORY_RECORD = 30_000;

  private static final int TRACKS_PER_CYLINDER = 15;
  private static final int TRACK_BYTES = 50_000;
  private static final int GAP_BYTES = 700;
  private static final int TRACKS_MAX = 65_535;

  /// Longest block of a member, so that it fits a record of the unload with its head.
  private static final int BLOCK_MAX = 32_700;

  private static final int DEVICE_3390 = 0x3010200F;

  /// Takes the records of the unload data set.
  @FunctionalInterface
  public interface Sink {
    void write(byte[] record, int length) throws IOException;
  }

  /// A member that is to be unloaded.
  public record Planned(String name, long blocks) {}

  private final Sink sink;
  private final CodePage codePage;
  private final Dcb dcb;
  private final Blocks blocks;
  private final int perTrack;
  private int track;
  private int number;

  public UnloadWriter(Sink sink, CodePage codePage, Dcb dcb) {
    this.sink = sink;
    this.codePage = codePage;
    this.dcb = dcb;
    this.blocks = new Blocks(dcb);
    this.perTrack = Math.max(1, TRACK_BYTES / (blocks.size + GAP_BYTES));
  }

  /// Gathers records to blocks and counts these.
  public static final class Blocks {
    private final boolean variable;
    private final int size;
    private final byte[] block;
    private int used;
    private long count;

    public Blocks(Dcb dcb) {
      this.variable = dcb.recfm() != null && dcb.recfm().length() == RecordFormat.Length.VARIABLE;
      int wanted = Math.min(dcb.blksize() == 0 ? BLOCK_MAX : dcb.blksize(), BLOCK_MAX);
      int least = variable ? dcb.lrecl() + Dcb.RDW : dcb.lrecl();
      int whole = variable ? wanted : wanted / dcb.lrecl() * dcb.lrecl();
      this.size = Math.max(whole, least);
      this.block = new byte[size];
      begin();
    }

    private void begin() {
      used = variable ? Dcb.RDW : 0;
    }

    private int needed(int length) {
      return variable ? length + Dcb.RDW : length;
    }

    /// True when the record needs another block.
    private boolean full(int length) {
      return used + needed(length) > size;
    }

    private boolean empty() {
      return used <= (variable ? Dcb.RDW : 0);
    }

    /// Counts a record.
    public void count(int length) {
      if (full(length)) {
        count++;
        begin();
      }
      used += needed(length);
    }

    /// How many blocks the records counted have made.
    public long count() {
      return empty() ? count : count + 1;
    }

    private void add(byte[] area, int from, int length) {
      if (variable) {
        Binary.store2(block, used, length + Dcb.RDW);
        Binary.store2(block, used + 2, 0);
        used += Dcb.RDW;
      }
      System.arraycopy(area, from, block, used, length);
      used += length;
    }

    private void close() {
      if (variable) {
        Binary.store2(block, 0, used);
        Binary.store2(block, 2, 0);
      }
    }
  }

  /// Writes the headers and the directory.
  ///
  /// @param members in the order in which they will come
  public void directory(List<Planned> members) throws IOException {
    int first = 1 + members.size() / ENTRIES_MAX / BLOCKS_PER_TRACK;
    long tracks = first;
    for (Planned member : members) {
      tracks += tracks(member);
    }
    if (tracks > TRACKS_MAX) {
      throw new IOException("the library has more than " + TRACKS_MAX + " tracks");
    }
    headers((int) tracks);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    int place = first;
    int at = 0;
    int block = 0;
    do {
      int count = Math.min(ENTRIES_MAX, members.size() - at);
      boolean last = at + count == members.size();
      byte[] data = new byte[DIRECTORY_DATA];
      int used = 2;
      for (Planned member : members.subList(at, at + count)) {
        name(data, used, member.name());
        Binary.store(data, used + NAME, 2, place);
        data[used + NAME + 2] = 1;
        place += tracks(member);
        used += ENTRY;
      }
      byte[] key = new byte[NAME];
      if (last) {
        Arrays.fill(data, used, used + NAME, (byte) 0xFF);
        used += ENTRY;
        Arrays.fill(key, (byte) 0xFF);
      } else {
        System.arraycopy(data, used - ENTRY, key, 0, NAME);
      }
      Binary.store2(data, 0, used);
      directoryHead(record, block++, NAME, DIRECTORY_DATA);
      record.write(key);
      record.write(data);
      at += count;
      if (record.size() > DIRECTORY_RECORD && !last) {
        send(record);
        record.reset();
      }
    } while (at < members.size());
    directoryHead(record, block, 0, 0);
    track = first;
    number = 1;
    send(record);
  }

  private static void directoryHead(
      ByteArrayOutputStream to, int block, int keyLength, int length) {
    head(to, block / BLOCKS_PER_TRACK, block % BLOCKS_PER_TRACK + 1, keyLength, length);
  }

  private int tracks(Planned member) {
    return Math.toIntExact(member.blocks() / perTrack + 1);
  }

  private void send(ByteArrayOutputStream record) throws IOException {
    byte[] bytes = record.toByteArray();
    sink.write(bytes, bytes.length);
  }

  private void name(byte[] data, int at, String name) {
    byte[] bytes = codePage.encode(name);
    Arrays.fill(data, at, at + NAME, (byte) 0x40);
    System.arraycopy(bytes, 0, data, at, Math.min(NAME, bytes.length));
  }

  private void headers(int tracks) throws IOException {
    byte[] one = new byte[HEADER_1];
    Binary.store(one, 0, 4, 0x00CA6D0F);
    Binary.store2(one, 4, 0x0200);
    Binary.store2(one, 6, blocks.size);
    Binary.store2(one, 8, dcb.lrecl());
    one[10] = (byte) (dcb.recfm() == null ? 0 : LabelFormat.recfm(dcb.recfm()));
    Binary.store2(one, 14, Dcb.LRECL_MAX);
    Binary.store(one, 16, 4, DEVICE_3390);
    Binary.store(one, 20, 4, 56_664);
    Binary.store2(one, 24, 3_339);
    Binary.store2(one, 26, TRACKS_PER_CYLINDER);
    Binary.store2(one, 28, 58_786);
    Binary.store2(one, 36, 2);
    sink.write(one, one.length);
    byte[] two = new byte[HEADER_2];
    two[0] = 1;
    Binary.store2(two, 26, (tracks - 1) / TRACKS_PER_CYLINDER);
    Binary.store2(two, 28, (tracks - 1) % TRACKS_PER_CYLINDER);
    Binary.store2(two, 30, tracks);
    sink.write(two, two.length);
  }

  private static void head(
      ByteArrayOutputStream to, int track, int number, int keyLength, int length) {
    byte[] head = new byte[HEAD];
    Binary.store2(head, 4, track / TRACKS_PER_CYLINDER);
    Binary.store2(head, 6, track % TRACKS_PER_CYLINDER);
    head[8] = (byte) number;
    head[9] = (byte) keyLength;
    Binary.store2(head, 10, length);
    to.writeBytes(head);
  }

  /// Adds a record to the member.
  public void record(byte[] area, int from, int length) throws IOException {
    if (blocks.full(length)) {
      block();
    }
    blocks.add(area, from, length);
  }

  private void block() throws IOException {
    blocks.close();
    ByteArrayOutputStream record = new ByteArrayOutputStream(HEAD + blocks.used);
    head(record, track, number, 0, blocks.used);
    record.write(blocks.block, 0, blocks.used);
    send(record);
    blocks.begin();
    if (++number > perTrack) {
      number = 1;
      track++;
    }
  }

  /// Ends the member.
  public void endOfMember() throws IOException {
    if (!blocks.empty()) {
      block();
    }
    ByteArrayOutputStream record = new ByteArrayOutputStream(HEAD);
    head(record, track, number, 0, 0);
    send(record);
    track++;
    number = 1;
  }
}
