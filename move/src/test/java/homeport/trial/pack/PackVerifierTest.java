package homeport.trial.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.trial.CannotTell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A pack is genuine as it was written, and with any change it is not.
class PackVerifierTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir private Path folder;
  private SigningKey key;
  private Path pack;

  @BeforeEach
  void write() throws Exception {
    key = SigningKey.ofEstate(folder.resolve("state"));
    pack = write("good.pack", null, "jcl/JOB.jcl", "after/A.B");
  }

  private Path write(String file, @Nullable Instant until, String... names) throws IOException {
    PackWriter writer = new PackWriter(Files.createDirectories(folder.resolve(file + ".entries")));
    for (String name : names) {
      writer.add(
          name,
          new ByteArrayInputStream(
              ("the content of " + name).repeat(20).getBytes(StandardCharsets.UTF_8)));
    }
    Path path = folder.resolve(file);
    writer.write(path, entries -> manifest(until, entries), key);
    return path;
  }

  private PackManifest manifest(@Nullable Instant until, List<PackEntry> entries) {
    PackedDataSet.Image image =
        new PackedDataSet.Image(
            new Attributes.Sequential(Dcb.of(RecordFormat.FB, 80)), "after/A.B");
    return new PackManifest(
        NOW,
        until,
        new PackManifest.EstateFacts(
            "Bank", "IBM-1140", "", List.of("cobol"), List.of(), List.of()),
        "JOB",
        "JOB00001",
        "USER",
        NOW,
        ZoneOffset.UTC,
        "jcl/JOB.jcl",
        "completed 0",
        key.publicKey(),
        List.of(new PackedDataSet("A.B", null, image)),
        entries);
  }

  private static Verification verify(Path pack) throws CannotTell, IOException {
    return PackVerifier.verify(pack, null, NOW);
  }

  private static String id(Verification found) {
    return assertInstanceOf(Verification.NotGenuine.class, found).id();
  }

  @Test
  void whatWasWrittenIsGenuine() throws Exception {
    Verification.Genuine genuine = assertInstanceOf(Verification.Genuine.class, verify(pack));
    assertEquals(SigningKey.fingerprint(key.publicKey()), genuine.signer());
    assertEquals(manifest(null, genuine.manifest().entries()), genuine.manifest());
    try (ZipFile zip = new ZipFile(pack.toFile())) { // any unzip reads it
      assertEquals(4, zip.size());
      assertTrue(
          new String(
                  zip.getInputStream(zip.getEntry("after/A.B")).readAllBytes(),
                  StandardCharsets.UTF_8)
              .startsWith("the content of after/A.B"));
    }
  }

  /// Every byte of the file, each with one bit and with all bits changed.
  @Test
  void everyChangedByteIsRefused() throws Exception {
    byte[] good = Files.readAllBytes(pack);
    Path bad = folder.resolve("bad.pack");
    for (int i = 0; i < good.length; i++) {
      for (int change : new int[] {1, 0x80, 0xFF}) {
        byte[] bytes = good.clone();
        bytes[i] ^= (byte) change;
        Files.write(bad, bytes);
        assertTrue(refused(bad), "byte " + i + " changed by " + change);
      }
    }
  }

  private static boolean refused(Path file) throws IOException {
    try {
      return verify(file) instanceof Verification.NotGenuine;
    } catch (CannotTell e) {
      return true;
    }
  }

  @Test
  void everyTruncationAndAdditionIsRefused() throws Exception {
    byte[] good = Files.readAllBytes(pack);
    Path bad = folder.resolve("bad.pack");
    for (int length = 0; length < good.length; length += 7) {
      Files.write(bad, Arrays.copyOf(good, length));
      assertTrue(refused(bad), "cut at " + length);
    }
    Files.write(bad, Arrays.copyOf(good, good.length - 1));
    assertEquals("HP6222", id(verify(bad)));
    Files.write(bad, Arrays.copyOf(good, good.length + 1));
    assertEquals("HP6221", id(verify(bad)));
  }

  @Test
  void entriesAddedMovedOrTwiceAreNamed() throws Exception {
    assertEquals("HP6223", id(verify(write("twice.pack", null, "a", "a"))));
    assertEquals("HP6224", id(verify(write("slip.pack", null, "../../etc/passwd"))));
    assertEquals("HP6224", id(verify(write("root.pack", null, "/etc/passwd"))));
    assertEquals("HP6224", id(verify(write("windows.pack", null, "C:\\x"))));
    // Two packs' entries in one file: a manifest of one entry, and two that stand behind it.
    PackWriter writer = new PackWriter(Files.createDirectories(folder.resolve("more")));
    writer.add("one", new ByteArrayInputStream(new byte[10]));
    writer.add("two", new ByteArrayInputStream(new byte[10]));
    Path more = folder.resolve("more.pack");
    writer.write(more, entries -> manifest(null, entries.subList(0, 1)), key);
    assertEquals("HP6223", id(verify(more)));
    Path moved = folder.resolve("moved.pack");
    writer.write(moved, entries -> manifest(null, entries.reversed()), key);
    assertEquals("HP6223", id(verify(moved)));
    Path fewer = folder.resolve("fewer.pack");
    writer.write(
        fewer,
        entries -> {
          List<PackEntry> all = new ArrayList<>(entries);
          all.add(new PackEntry("three", 1, "00".repeat(32), 1, "00".repeat(32)));
          return manifest(null, all);
        },
        key);
    assertEquals("HP6223", id(verify(fewer)));
  }

  @Test
  void anotherSignerIsNamed() throws Exception {
    SigningKey other = SigningKey.ofEstate(folder.resolve("other"));
    assertEquals("HP6227", id(PackVerifier.verify(pack, other.publicKey(), NOW)));
    assertInstanceOf(Verification.Genuine.class, PackVerifier.verify(pack, key.publicKey(), NOW));
    // Signed by one, said to be of another.
    PackWriter writer = new PackWriter(Files.createDirectories(folder.resolve("forged")));
    Path forged = folder.resolve("forged.pack");
    writer.write(forged, entries -> manifest(null, entries), other);
    assertEquals("HP6225", id(verify(forged)));
  }

  @Test
  void anExpiredPackProvesNothing() throws Exception {
    assertEquals("HP6226", id(verify(write("old.pack", NOW.minusSeconds(1), "a"))));
    assertInstanceOf(
        Verification.Genuine.class, verify(write("new.pack", NOW.plusSeconds(1), "a")));
  }

  @Test
  void whatIsNoPackIsSaidToBeNone() throws Exception {
    Path file = folder.resolve("text");
    Files.writeString(file, "no pack at all, but some text that is long enough");
    assertEquals("HP6220", assertThrows(CannotTell.class, () -> verify(file)).id());
    Files.writeString(file, "");
    assertEquals("HP6220", assertThrows(CannotTell.class, () -> verify(file)).id());
  }

  @Test
  void keysAreTheirOwners() throws Exception {
    Path keys = folder.resolve("state/keys");
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("trial.key"))));
    assertEquals(key.publicKey(), SigningKey.readPublic(keys.resolve("trial.pub")));
    Files.writeString(folder.resolve("x.pub"), Files.readString(keys.resolve("trial.pub")));
    Files.writeString(folder.resolve("x.key"), "-----BEGIN PRIVATE KEY-----\nAAAA\n");
    assertEquals(
        "HP6228",
        assertThrows(CannotTell.class, () -> SigningKey.read(folder.resolve("x.key"))).id());
  }
}
