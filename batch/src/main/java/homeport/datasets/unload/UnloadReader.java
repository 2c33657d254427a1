package homeport.datasets.unload;

import homeport.data.CodePage;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.runtime.CobolProgram;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A library that IEBCOPY unloaded (z/OS DFSMSdfp Utilities, "IEBCOPY unload data set format"): two
/// header records, the directory in blocks of 276 bytes, then the blocks of the members, each
/// behind 12 bytes that end with the lengths of key and data. A block without data ends a member.
/// Members come in the order of their places on the disk, which the directory has as TTR.
public final class UnloadReader {
  private static final int HEAD = 12;
  private static final int NAME = 8;
  private static final int DIRECTORY_BLOCK = 276;
  private static final int DIRECTORY_DATA = HEAD + NAME;
  private static final int MARK = 0xCA6D0F;
  private static final int ALIAS = 0x80;
  private static final int HALFWORDS = 0x1F;
  private static final int HEADER_MIN = 12;

  private final String file;
  private final Source source;
  private final CodePage codePage;
  private final Dcb dcb;

  /// By TTR: the names of a member, its own first.
  private final Map<Integer, List<String>> members = new TreeMap<>();

  private byte[] record = {};
  private int at;
  private boolean ended;

  /// Gives the logical records of the unload data set.
  @FunctionalInterface
  public interface Source {
    /// @return null behind the last
    byte @Nullable [] next() throws IOException, UnloadDamage;
  }

  private UnloadReader(String file, Source source, CodePage codePage, Dcb dcb) {
    this.file = file;
    this.source = source;
    this.codePage = codePage;
    this.dcb = dcb;
  }

  /// Reads the headers and the directory.
  ///
  /// @param file its name, for messages
  /// @param given attributes that go before those in the header
  public static UnloadReader open(String file, Source source, CodePage codePage, Dcb given)
      throws IOException, UnloadDamage {
    byte[] first = source.next();
    if (first == null || first.length < HEADER_MIN || number(first, 1, 3) != MARK) {
      throw new UnloadDamage(file + " is no library that IEBCOPY unloaded");
    }
    if ((first[0] & 0x80) != 0) {
      throw new UnloadDamage(file + ": IEBCOPY marked this unload as incomplete");
    }
    int recfm = first[10] & 0xFF;
    Dcb label = LabelFormat.dcb(recfm, number(first, 8, 2));
    Dcb dcb = label == null ? null : given.or(label);
    if (dcb == null
        || dcb.recfm() == null
        || dcb.recfm().spanned()
        || dcb.recfm().length() == RecordFormat.Length.UNDEFINED) {
      throw new UnloadDamage(
          file
              + String.format(Locale.ROOT, ": a library with RECFM X'%02X' is not supported", recfm)
              + " (load modules have to be compiled anew)");
    }
    if (source.next() == null) {
      throw new UnloadDamage(file + " ends behind its first record");
    }
    UnloadReader unload = new UnloadReader(file, source, codePage, dcb);
    unload.directory();
    return unload;
  }

  /// What the records of the members are.
  public Dcb dcb() {
    return dcb;
  }

  /// The names of each member in the order in which they come.
  public List<List<String>> members() {
    return List.copyOf(members.values());
  }

  private void directory() throws IOException, UnloadDamage {
    boolean more = true;
    while (more) {
      byte[] blocks = source.next();
      if (blocks == null) {
        throw new UnloadDamage(file + " ends inside its directory");
      }
      int block = 0;
      while (more && block + DIRECTORY_BLOCK <= blocks.length) {
        more = entries(blocks, block + DIRECTORY_DATA);
        block += DIRECTORY_BLOCK;
      }
      if (!more) {
        record = blocks;
        at = Math.min(blocks.length, block);
        skipEndOfDirectory();
      }
    }
  }

  /// Behind the last directory block stands the mark of its end: a block without data.
  private void skipEndOfDirectory() {
    if (at + HEAD <= record.length && number(record, at + 10, 2) == 0) {
      at += HEAD;
    }
  }

  /// @return false at the entry that ends the directory
  private boolean entries(byte[] blocks, int from) throws UnloadDamage {
    int used = number(blocks, from, 2);
    int entry = from + 2;
    int end = Math.min(from + used, blocks.length);
    while (entry + HEAD <= end) {
      if (blocks[entry] == (byte) 0xFF) {
        return false;
      }
      String name = codePage.decode(blocks, entry, NAME).strip();
      int place = number(blocks, entry + NAME, 3);
      int flags = blocks[entry + 11] & 0xFF;
      List<String> names = members.computeIfAbsent(place, _ -> new ArrayList<>());
      if ((flags & ALIAS) != 0) {
        names.add(name);
      } else {
        names.addFirst(name);
      }
      entry += HEAD + 2 * (flags & HALFWORDS);
    }
    return true;
  }

  /// The records of the next member.
  public Member member() {
    return new Member();
  }

  /// The next block of members; its data are in [#record] from [#at].
  ///
  /// @return its length; 0 at the end of a member, -1 at the end of the data set
  private int block() throws IOException, UnloadDamage {
    while (at + HEAD > record.length) {
      byte[] next = ended ? null : source.next();
      if (next == null) {
        ended = true;
        return -1;
      }
      record = next;
      at = 0;
    }
    int keys = record[at + 9] & 0xFF;
    int length = number(record, at + 10, 2);
    at += HEAD + keys;
    if (at + length > record.length) {
      throw new UnloadDamage(file + ": a block of a member is cut");
    }
    return length;
  }

  /// The records of a member, one after the other.
  public final class Member {
    private final byte[] area = CobolProgram.storage(Dcb.LRECL_MAX);
    private final boolean fixed =
        dcb.recfm() != null && dcb.recfm().length() == RecordFormat.Length.FIXED;
    private int left;
    private int length;
    private boolean over;

    /// Goes to the next record.
    ///
    /// @return false behind the last
    public boolean next() throws IOException, UnloadDamage {
      if (over) {
        return false;
      }
      if (left == 0) {
        left = block();
        if (left <= 0) {
          over = true;
          if (left < 0) {
            throw new UnloadDamage(file + " ends inside a member");
          }
          return false;
        }
        if (!fixed) {
          at += Dcb.RDW;
          left -= Dcb.RDW;
        }
      }
      int skip = fixed ? 0 : Dcb.RDW;
      int whole = fixed ? dcb.lrecl() : left < Dcb.RDW ? 0 : number(record, at, 2);
      if (whole < skip || whole > left || whole - skip > Dcb.LRECL_MAX) {
        throw new UnloadDamage(file + ": a block of a member is no block of " + dcb);
      }
      length = whole - skip;
      System.arraycopy(record, at + skip, area, CobolProgram.SLACK, length);
      at += whole;
      left -= whole;
      return true;
    }

    /// Holds the record, with slack before and behind it.
    public byte[] bytes() {
      return area;
    }

    public int offset() {
      return CobolProgram.SLACK;
    }

    public int length() {
      return length;
    }
  }

  static int number(byte[] bytes, int at, int length) {
    int value = 0;
    for (int i = at; i < at + length; i++) {
      value = value << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0);
    }
    return value;
  }
}
