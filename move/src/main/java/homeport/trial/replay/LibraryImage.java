package homeport.trial.replay;

import homeport.datasets.Catalog;
import homeport.datasets.Libraries;
import homeport.trial.CannotTell;
import homeport.trial.Digests;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The image of a library: its members in the order of their names, each behind its name in eight
/// characters of ASCII and the length of its file in eight bytes (docs/formats/evidence-pack.md).
final class LibraryImage {
  private static final int NAME = 8;
  private static final int BUFFER = 1 << 16;

  private LibraryImage() {}

  /// @param folder of the members
  static void write(Catalog catalog, String library, Path folder, OutputStream to)
      throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    for (String member : catalog.libraries().members(library)) {
      Path file = folder.resolve(member);
      byte[] name = Arrays.copyOf(member.getBytes(StandardCharsets.US_ASCII), NAME);
      Arrays.fill(name, member.length(), NAME, (byte) ' ');
      out.write(name);
      out.writeLong(Files.size(file));
      try (InputStream in = Files.newInputStream(file)) {
        long copied = in.transferTo(out);
        assert copied == Files.size(file);
      }
    }
    out.flush();
  }

  /// Makes the members of an empty library.
  ///
  /// @throws CannotTell when it is no such image
  static void restore(Path folder, InputStream image) throws CannotTell, IOException {
    DataInputStream in = new DataInputStream(image);
    byte[] name = in.readNBytes(NAME);
    while (name.length > 0) {
      String member = new String(name, StandardCharsets.US_ASCII).strip();
      if (!Libraries.validMember(member)) {
        throw damaged();
      }
      try (OutputStream out = Files.newOutputStream(folder.resolve(member))) {
        copy(in, in.readLong(), out);
      } catch (EOFException _) {
        throw damaged();
      }
      name = in.readNBytes(NAME);
    }
  }

  private static void copy(InputStream in, long length, OutputStream out) throws IOException {
    if (length < 0) {
      throw new EOFException();
    }
    long left = length;
    byte[] some = new byte[BUFFER];
    while (left > 0) {
      int read = in.readNBytes(some, 0, (int) Math.min(BUFFER, left));
      if (read == 0) {
        throw new EOFException();
      }
      out.write(some, 0, read);
      left -= read;
    }
  }

  /// What differs first between two images that are not the same.
  static String difference(Path left, Path right) throws CannotTell, IOException {
    SortedMap<String, String> one = members(left);
    SortedMap<String, String> other = members(right);
    SortedSet<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    for (String member : names) {
      if (!one.containsKey(member)) {
        return "member " + member + " was not there";
      }
      if (!other.containsKey(member)) {
        return "member " + member + " is missing";
      }
      if (!one.get(member).equals(other.get(member))) {
        return "member " + member + " differs";
      }
    }
    throw new IllegalArgumentException("the images are the same");
  }

  /// The members' names with what tells their contents apart.
  private static SortedMap<String, String> members(Path image) throws CannotTell, IOException {
    SortedMap<String, String> members = new TreeMap<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(image)))) {
      byte[] name = in.readNBytes(NAME);
      while (name.length > 0) {
        MessageDigest digest = Digests.sha256();
        copy(in, in.readLong(), new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        members.put(new String(name, StandardCharsets.US_ASCII).strip(), Digests.hex(digest));
        name = in.readNBytes(NAME);
      }
    } catch (EOFException _) {
      throw damaged();
    }
    return members;
  }

  private static CannotTell damaged() {
    return new CannotTell("HP6231", "the image of a library is damaged");
  }
}
