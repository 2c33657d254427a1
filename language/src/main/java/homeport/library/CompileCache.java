package homeport.library;

import homeport.diagnostics.Problems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// Compiled programs by the hash of all that went in: source, options, compiler, and every copybook
/// the source asked for; with each what the compile had to say. An entry is one file, written
/// beside its name and then moved there, so that nobody reads half an entry, with its checksum at
/// the end, so that a failing disk gives no other program; an entry that cannot be read is no
/// entry. Deleting the folder is always safe.
public final class CompileCache {
  private static final int MAGIC = 0x48504333;
  private static final int HASHED_CHARACTERS = 1 << 16;

  private final @Nullable Path folder;
  private final String compiler;

  /// @param folder where the entries are, or null to remember nothing
  /// @param compiler what tells this compiler from others
  public CompileCache(@Nullable Path folder, String compiler) {
    this.folder = folder;
    this.compiler = compiler;
  }

  /// The name of the entry of a source under some options.
  String key(String sourceName, String sourceText, String options) {
    MessageDigest digest = sha256();
    for (String part : List.of(compiler, options, sourceName)) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return hash(digest, sourceText);
  }

  /// What an entry holds.
  ///
  /// @param modules the load modules
  /// @param problems the compile's notes and warnings
  record Entry(List<byte[]> modules, Problems problems) {
    Entry {
      modules = List.copyOf(modules);
    }
  }

  /// The entry, when its copybooks are still the same, or null.
  @Nullable Entry find(String key, CopyFolders copies) {
    if (folder == null || !Files.isReadable(folder.resolve(key))) {
      return null;
    }
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(key));
      return isWhole(bytes) ? read(bytes, copies) : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable Entry read(byte[] bytes, CopyFolders copies) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return in.readInt() == MAGIC && sameCopies(in, copies)
          ? new Entry(modules(in), RememberedProblems.read(in))
          : null;
    }
  }

  private static boolean isWhole(byte[] bytes) {
    int length = bytes.length - Long.BYTES;
    return length > 0 && ByteBuffer.wrap(bytes).getLong(length) == checksum(bytes, length);
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }

  private static boolean sameCopies(DataInputStream in, CopyFolders copies) throws IOException {
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      String library = in.readBoolean() ? in.readUTF() : null;
      String hash = in.readUTF();
      var member = copies.find(name, library);
      if (!hash.equals(hash(member == null ? "" : member.text()))) {
        return false;
      }
    }
    return true;
  }

  private static List<byte[]> modules(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<byte[]> modules = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int length = in.readInt();
      byte[] module = in.readNBytes(length);
      if (module.length != length) {
        throw new IOException("cut short");
      }
      modules.add(module);
    }
    return modules;
  }

  /// Remembers the load modules of a source; not when more was said than is kept.
  void put(String key, CopyFolders copies, Entry entry) {
    if (folder == null || entry.problems().dropped() > 0) {
      return;
    }
    Path made = folder.resolve(temporaryName());
    try {
      Files.createDirectories(folder);
      Files.write(made, bytes(copies, entry), StandardOpenOption.CREATE_NEW);
      Files.move(
          made,
          folder.resolve(key),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // A cache that cannot be written costs time, nothing else.
      remove(made);
    }
  }

  /// What a full disk has left of an entry.
  private static void remove(Path made) {
    try {
      Files.deleteIfExists(made);
    } catch (IOException e) {
      return; // it is in nobody's way
    }
  }

  /// A name that no other process takes: Java's own temporary files ask for a secure random number,
  /// which costs a short program more than the rest of this.
  private static String temporaryName() {
    return "new"
        + Long.toHexString(System.currentTimeMillis())
        + '-'
        + Long.toHexString(System.nanoTime())
        + ".tmp";
  }

  private static byte[] bytes(CopyFolders copies, Entry entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(copies.used().size());
      for (Map.Entry<CopyFolders.Request, String> copy : copies.used().entrySet()) {
        out.writeUTF(copy.getKey().name());
        String library = copy.getKey().library();
        out.writeBoolean(library != null);
        if (library != null) {
          out.writeUTF(library);
        }
        out.writeUTF(hash(copy.getValue()));
      }
      out.writeInt(entry.modules().size());
      for (byte[] module : entry.modules()) {
        out.writeInt(module.length);
        out.write(module);
      }
      RememberedProblems.write(out, entry.problems());
      out.writeLong(checksum(bytes.toByteArray(), out.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String hash(String text) {
    return hash(sha256(), text);
  }

  /// Takes the text in pieces, so that a large one is not there twice.
  private static String hash(MessageDigest digest, String text) {
    ByteBuffer piece = ByteBuffer.allocate(HASHED_CHARACTERS * Character.BYTES);
    for (int from = 0; from < text.length(); from += HASHED_CHARACTERS) {
      int to = Math.min(text.length(), from + HASHED_CHARACTERS);
      piece.clear().asCharBuffer().put(text, from, to);
      digest.update(piece.limit((to - from) * Character.BYTES));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
