package homeport.trial.pack;

import homeport.trial.CannotTell;
import homeport.trial.Digests;
import homeport.trial.JsonTree;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// Verifies a pack from its first byte to its last, in one pass and without anything but the pack.
/// A pack has one form ([ZipForm]), its contents and their compressed bytes are hashed, and the
/// hashes are chained and signed: so there is no byte that could change unseen.
public final class PackVerifier {
  private static final Pattern SAFE_NAME =
      Pattern.compile("[^/\\\\:\\x00-\\x1f]+(/[^/\\\\:\\x00-\\x1f]+)*");
  private static final int BUFFER = 1 << 16;
  private static final int TEXT_MAX = 64 << 20;

  private final InputStream in;
  private final Chain chain = new Chain();
  private final List<ZipForm.Member> members = new ArrayList<>();
  private final byte[] buffer = new byte[BUFFER];
  private long at;

  /// Found while reading: the pack is not genuine.
  private static final class Changed extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Verification.NotGenuine finding;

    Changed(String id, String why, @Nullable String entry) {
      super(why, null, false, false);
      this.finding = new Verification.NotGenuine(id, why, entry);
    }
  }

  private PackVerifier(InputStream in) {
    this.in = in;
  }

  /// @param trusted the only public key (X.509 in Base64) that may have signed; null for any
  /// @param now decides whether the pack has expired
  /// @throws CannotTell when the file is no pack at all
  public static Verification verify(Path pack, @Nullable String trusted, Instant now)
      throws CannotTell, IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(pack), BUFFER)) {
      return new PackVerifier(in).verify(trusted, now);
    } catch (Changed e) {
      return e.finding;
    }
  }

  private Verification verify(@Nullable String trusted, Instant now)
      throws CannotTell, Changed, IOException {
    byte[] first = text(PackManifest.NAME);
    PackManifest manifest = ManifestReader.read(first);
    chain.add(PackManifest.NAME, Digests.sha256(first));
    names(manifest);
    for (PackEntry entry : manifest.entries()) {
      content(entry);
    }
    byte[] last = text(PackWriter.SIGNATURE);
    byte[] end = ZipForm.end(members, at);
    byte[] rest = in.readNBytes(end.length + 1);
    if (!Arrays.equals(end, rest)) {
      throw rest.length < end.length
          ? cutShort("its directory")
          : new Changed("HP6221", "what follows the last entry has been changed", null);
    }
    signature(last, manifest.publicKey());
    if (trusted != null && !trusted.equals(manifest.publicKey())) {
      throw new Changed(
          "HP6227",
          "it was signed by "
              + SigningKey.fingerprint(manifest.publicKey())
              + ", not by "
              + SigningKey.fingerprint(trusted),
          null);
    }
    Instant until = manifest.validUntil();
    if (until != null && now.isAfter(until)) {
      throw new Changed("HP6226", "it was valid until " + until, null);
    }
    return new Verification.Genuine(
        manifest, chain.hex(), SigningKey.fingerprint(manifest.publicKey()));
  }

  private static Changed cutShort(String where) {
    return new Changed("HP6222", "the pack is cut short in " + where, null);
  }

  private static void names(PackManifest manifest) throws Changed {
    Set<String> names = new HashSet<>(Set.of(PackManifest.NAME, PackWriter.SIGNATURE));
    for (PackEntry entry : manifest.entries()) {
      String name = entry.name();
      boolean dots =
          Arrays.stream(name.split("/", -1)).anyMatch(p -> p.equals("..") || p.equals("."));
      if (!SAFE_NAME.matcher(name).matches() || dots) {
        throw new Changed("HP6224", "an entry has a name that leads elsewhere", name);
      }
      if (!names.add(name)) {
        throw new Changed("HP6223", "two entries have the same name", name);
      }
    }
  }

  /// @param bytes the whole header
  private record Head(long size, ByteBuffer bytes) {}

  /// Reads a local header, of which an entry of that name is expected.
  private Head head(String expected) throws CannotTell, Changed, IOException {
    byte[] fixed = in.readNBytes(ZipForm.LOCAL_SIZE);
    ByteBuffer view = ByteBuffer.wrap(fixed).order(ByteOrder.LITTLE_ENDIAN);
    boolean header = fixed.length >= 4 && view.getInt(0) == ZipForm.LOCAL_SIGNATURE;
    if (members.isEmpty() && !header) {
      throw new CannotTell("HP6220", "the file is no evidence pack");
    }
    if (fixed.length < ZipForm.LOCAL_SIZE) {
      throw cutShort("the header of `" + expected + "`");
    }
    if (!header) {
      throw new Changed("HP6223", "an entry is missing, or its header has been changed", expected);
    }
    int nameLength = view.getShort(26) & 0xFFFF;
    int extraLength = view.getShort(28) & 0xFFFF;
    byte[] more = in.readNBytes(nameLength + extraLength);
    if (more.length < nameLength + extraLength) {
      throw cutShort("the header of `" + expected + "`");
    }
    byte[] bytes = Arrays.copyOf(fixed, fixed.length + more.length);
    System.arraycopy(more, 0, bytes, fixed.length, more.length);
    String name = new String(more, 0, nameLength, StandardCharsets.UTF_8);
    if (!name.equals(expected)) {
      if (members.isEmpty()) {
        throw new CannotTell(
            "HP6220", "the file is no evidence pack: it begins with `" + name + "`");
      }
      throw new Changed(
          "HP6223",
          "an entry has been added, removed or moved: `" + name + "` stands here",
          expected);
    }
    return new Head(view.getInt(22) & 0xFFFF_FFFFL, ByteBuffer.wrap(bytes));
  }

  /// A stored entry: manifest or signature.
  private byte[] text(String name) throws CannotTell, Changed, IOException {
    Head head = head(name);
    if (head.size() > TEXT_MAX) {
      throw new Changed("HP6221", "the entry has been changed", name);
    }
    byte[] content = in.readNBytes((int) head.size());
    if (content.length < head.size()) {
      throw cutShort("`" + name + "`");
    }
    CRC32 crc = new CRC32();
    crc.update(content);
    accept(
        head,
        new ZipForm.Member(
            name, ZipForm.STORED, (int) crc.getValue(), content.length, content.length, at));
    return content;
  }

  private void accept(Head head, ZipForm.Member member) throws Changed {
    byte[] wanted = ZipForm.local(member);
    if (!ByteBuffer.wrap(wanted).equals(head.bytes())) {
      throw new Changed("HP6221", "the entry or its header has been changed", member.name());
    }
    members.add(member);
    at += wanted.length + member.storedSize();
  }

  private void content(PackEntry entry) throws CannotTell, Changed, IOException {
    Head head = head(entry.name());
    MessageDigest stored = Digests.sha256();
    MessageDigest plain = Digests.sha256();
    CRC32 crc = new CRC32();
    long left = entry.storedSize();
    long size = 0;
    Inflater inflater = new Inflater(true);
    try {
      byte[] out = new byte[BUFFER];
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(left, BUFFER));
        if (read < 0) {
          throw cutShort("`" + entry.name() + "`");
        }
        left -= read;
        stored.update(buffer, 0, read);
        inflater.setInput(buffer, 0, read);
        for (int n = inflater.inflate(out); n > 0; n = inflater.inflate(out)) {
          plain.update(out, 0, n);
          crc.update(out, 0, n);
          size += n;
          if (size > entry.size()) {
            throw new Changed("HP6221", "the entry has been changed", entry.name());
          }
        }
      }
    } catch (DataFormatException e) {
      throw new Changed("HP6221", "the entry has been changed", entry.name());
    } finally {
      inflater.end();
    }
    boolean same =
        size == entry.size()
            && Digests.hex(stored).equals(entry.storedSha256())
            && Digests.hex(plain).equals(entry.sha256());
    if (!same) {
      throw new Changed("HP6221", "the entry has been changed", entry.name());
    }
    accept(
        head,
        new ZipForm.Member(
            entry.name(), ZipForm.DEFLATED, (int) crc.getValue(), size, entry.storedSize(), at));
    chain.add(entry.name(), entry.sha256());
  }

  private void signature(byte[] text, String publicKey) throws Changed {
    byte[] signed;
    String head;
    try {
      JsonTree.Obj object = JsonTree.read(text);
      head = object.text("chain");
      signed = Base64.getDecoder().decode(object.text("signature"));
    } catch (IllegalArgumentException e) {
      throw new Changed("HP6225", "the signature has been changed", PackWriter.SIGNATURE);
    }
    boolean form =
        Arrays.equals(text, PackWriter.signature(head, signed).getBytes(StandardCharsets.UTF_8));
    if (!form || !head.equals(chain.hex()) || !SigningKey.verify(publicKey, chain.head(), signed)) {
      throw new Changed(
          "HP6225", "the signature is not that of these contents", PackWriter.SIGNATURE);
    }
  }
}
