package homeport.trial.pack;

import homeport.trial.Digests;
import homeport.trial.Json;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes a pack. Entries are compressed into a work folder as they come, since the manifest, which
/// has their hashes, stands before them; no entry is ever held in memory.
public final class PackWriter {
  static final String SIGNATURE = "signature.json";
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final List<Staged> staged = new ArrayList<>();

  private record Staged(PackEntry entry, int crc, Path file) {}

  /// @param folder an empty folder; whoever made it deletes it
  public PackWriter(Path folder) {
    this.folder = folder;
  }

  /// Adds an entry.
  public PackEntry add(String name, InputStream content) throws IOException {
    Path file = folder.resolve("entry" + staged.size());
    MessageDigest plain = Digests.sha256();
    MessageDigest packed = Digests.sha256();
    CRC32 crc = new CRC32();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    long size = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        DeflaterOutputStream zip =
            new DeflaterOutputStream(new DigestOutputStream(out, packed), deflater, BUFFER)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        plain.update(buffer, 0, read);
        crc.update(buffer, 0, read);
        zip.write(buffer, 0, read);
        size += read;
      }
    } finally {
      deflater.end();
    }
    PackEntry entry =
        new PackEntry(name, size, Digests.hex(plain), Files.size(file), Digests.hex(packed));
    staged.add(new Staged(entry, (int) crc.getValue(), file));
    return entry;
  }

  /// Takes the last entry away again.
  public void removeLast() throws IOException {
    Files.delete(staged.removeLast().file());
  }

  /// Writes and signs the pack.
  ///
  /// @param manifest made from the entries in their order
  /// @return the head of the hash chain, which names the pack
  public String write(Path pack, Function<List<PackEntry>, PackManifest> manifest, SigningKey key)
      throws IOException {
    byte[] first =
        ManifestJson.of(manifest.apply(staged.stream().map(Staged::entry).toList()))
            .getBytes(StandardCharsets.UTF_8);
    Chain chain = new Chain();
    List<ZipForm.Member> members = new ArrayList<>();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pack), BUFFER)) {
      long at = stored(PackManifest.NAME, first, 0, members, out);
      chain.add(PackManifest.NAME, Digests.sha256(first));
      for (Staged one : staged) {
        PackEntry entry = one.entry();
        ZipForm.Member member =
            new ZipForm.Member(
                entry.name(), ZipForm.DEFLATED, one.crc(), entry.size(), entry.storedSize(), at);
        byte[] head = ZipForm.local(member);
        out.write(head);
        Files.copy(one.file(), out);
        members.add(member);
        at += head.length + entry.storedSize();
        chain.add(entry.name(), entry.sha256());
      }
      byte[] last = signature(chain, key).getBytes(StandardCharsets.UTF_8);
      at = stored(SIGNATURE, last, at, members, out);
      out.write(ZipForm.end(members, at));
    }
    return chain.hex();
  }

  private static long stored(
      String name, byte[] content, long at, List<ZipForm.Member> members, OutputStream out)
      throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipForm.Member member =
        new ZipForm.Member(
            name, ZipForm.STORED, (int) crc.getValue(), content.length, content.length, at);
    byte[] head = ZipForm.local(member);
    out.write(head);
    out.write(content);
    members.add(member);
    return at + head.length + content.length;
  }

  /// The text of the last entry: what is signed, and the signature.
  static String signature(String chain, byte[] signature) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("algorithm", SigningKey.ALGORITHM);
      json.writeStringField("chain", chain);
      json.writeStringField("signature", Base64.getEncoder().encodeToString(signature));
      json.writeEndObject();
    });
  }

  private static String signature(Chain chain, SigningKey key) {
    return signature(chain.hex(), key.sign(chain.head()));
  }
}
