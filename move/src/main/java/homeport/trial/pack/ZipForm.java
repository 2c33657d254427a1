package homeport.trial.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The zip structures of a pack (PKWARE APPNOTE 6.3.9): everything that a writer could choose is
/// fixed, so that a pack has one form only and any other byte is a change. Names in UTF-8, no time
/// (1 January 1980), no attributes, no comment, sizes in the headers, ZIP64 fields only where
/// needed.
final class ZipForm {
  static final int STORED = 0;
  static final int DEFLATED = 8;
  static final int LOCAL_SIGNATURE = 0x04034b50;

  /// Bytes of a local header before the name.
  static final int LOCAL_SIZE = 30;

  private static final int CENTRAL_SIGNATURE = 0x02014b50;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END64_SIGNATURE = 0x06064b50;
  private static final int LOCATOR_SIGNATURE = 0x07064b50;
  private static final short UTF_8 = 0x0800;
  private static final short FIRST_DAY = 0x0021;
  private static final long LARGE = 0xFFFF_FFFFL;
  private static final int MANY = 0xFFFF;

  private ZipForm() {}

  /// An entry where it stands in the file.
  record Member(String name, int method, int crc, long size, long storedSize, long at) {
    boolean large() {
      return size >= LARGE || storedSize >= LARGE;
    }
  }

  private static ByteBuffer over(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static byte[] local(Member member) {
    byte[] name = member.name().getBytes(StandardCharsets.UTF_8);
    int extra = member.large() ? 20 : 0;
    byte[] bytes = new byte[LOCAL_SIZE + name.length + extra];
    ByteBuffer out = over(bytes);
    out.putInt(LOCAL_SIGNATURE);
    shared(member, out);
    out.putShort((short) name.length).putShort((short) extra).put(name);
    if (member.large()) {
      out.putShort((short) 1).putShort((short) 16);
      out.putLong(member.size()).putLong(member.storedSize());
    }
    return bytes;
  }

  /// From the version needed to the uncompressed size, which local and central headers share.
  private static void shared(Member member, ByteBuffer out) {
    out.putShort((short) (member.large() ? 45 : 20)).putShort(UTF_8);
    out.putShort((short) member.method()).putShort((short) 0).putShort(FIRST_DAY);
    out.putInt(member.crc());
    out.putInt((int) (member.large() ? LARGE : member.storedSize()));
    out.putInt((int) (member.large() ? LARGE : member.size()));
  }

  /// Everything behind the last entry.
  ///
  /// @param at where it begins in the file
  static byte[] end(List<Member> members, long at) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    members.forEach(member -> all.writeBytes(central(member)));
    long size = all.size();
    int count = members.size();
    boolean large = at >= LARGE || size >= LARGE || count >= MANY;
    if (large) {
      byte[] bytes = new byte[56 + 20];
      ByteBuffer end = over(bytes);
      end.putInt(END64_SIGNATURE).putLong(44).putShort((short) 45).putShort((short) 45);
      end.putInt(0).putInt(0).putLong(count).putLong(count).putLong(size).putLong(at);
      end.putInt(LOCATOR_SIGNATURE).putInt(0).putLong(at + size).putInt(1);
      all.writeBytes(bytes);
    }
    byte[] last = new byte[22];
    ByteBuffer end = over(last);
    short few = (short) (large ? MANY : count);
    end.putInt(END_SIGNATURE).putShort((short) 0).putShort((short) 0).putShort(few).putShort(few);
    end.putInt((int) (large ? LARGE : size)).putInt((int) (large ? LARGE : at)).putShort((short) 0);
    all.writeBytes(last);
    return all.toByteArray();
  }

  private static byte[] central(Member member) {
    byte[] name = member.name().getBytes(StandardCharsets.UTF_8);
    boolean far = member.at() >= LARGE;
    int extra = member.large() || far ? 4 + (member.large() ? 16 : 0) + (far ? 8 : 0) : 0;
    byte[] bytes = new byte[46 + name.length + extra];
    ByteBuffer out = over(bytes);
    out.putInt(CENTRAL_SIGNATURE).putShort((short) 45);
    shared(member, out);
    out.putShort((short) name.length).putShort((short) extra);
    out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
    out.putInt((int) (far ? LARGE : member.at())).put(name);
    if (extra > 0) {
      out.putShort((short) 1).putShort((short) (extra - 4));
      if (member.large()) {
        out.putLong(member.size()).putLong(member.storedSize());
      }
      if (far) {
        out.putLong(member.at());
      }
    }
    return bytes;
  }
}
