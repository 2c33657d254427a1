package homeport.trial.pack;

import homeport.trial.CannotTell;
import homeport.trial.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/// An Ed25519 key pair (RFC 8032) that signs packs. In a file it is PEM: PKCS#8 for the private key
/// (`.key`), and X.509 for the public one beside it (`.pub`).
public final class SigningKey {
  static final String ALGORITHM = "Ed25519";
  private static final String ESTATE_KEY = "trial";

  private final PrivateKey privateKey;
  private final String publicKey;

  private SigningKey(PrivateKey privateKey, String publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  /// The key of a file; its public key is beside it, the name ending in `.pub`.
  ///
  /// @throws CannotTell when one of them cannot be used
  public static SigningKey read(Path file) throws CannotTell, IOException {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    Path beside = file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".pub");
    String publicKey = readPublic(beside);
    try {
      PrivateKey key =
          KeyFactory.getInstance(ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(pem(file, "PRIVATE KEY")));
      SigningKey pair = new SigningKey(key, publicKey);
      byte[] probe = ESTATE_KEY.getBytes(StandardCharsets.US_ASCII);
      if (!verify(publicKey, probe, pair.sign(probe))) {
        throw unusable(file, "the public key beside it is another one's");
      }
      return pair;
    } catch (GeneralSecurityException e) {
      throw unusable(file, "it is no Ed25519 private key in PKCS#8");
    }
  }

  /// The public key in a file, as Base64.
  ///
  /// @throws CannotTell when it is none
  public static String readPublic(Path file) throws CannotTell, IOException {
    byte[] encoded = pem(file, "PUBLIC KEY");
    try {
      return Base64.getEncoder().encodeToString(key(encoded).getEncoded());
    } catch (GeneralSecurityException e) {
      throw unusable(file, "it is no Ed25519 public key");
    }
  }

  /// The key of an estate, made at its first use and readable to its owner only.
  ///
  /// @param state the estate's `.homeport`
  public static SigningKey ofEstate(Path state) throws CannotTell, IOException {
    Path folder = state.resolve("keys");
    Path file = folder.resolve(ESTATE_KEY + ".key");
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      create(file);
    }
    return read(file);
  }

  /// Makes a key pair.
  public static void create(Path file) throws IOException {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      String name = String.valueOf(file.getFileName());
      Path beside = file.resolveSibling(name.replaceFirst("\\.key$", "") + ".pub");
      Files.writeString(beside, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    } catch (FileAlreadyExistsException e) {
      throw new IOException("`" + file + "` is there already", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem(String kind, byte[] encoded) {
    Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
    return "-----BEGIN "
        + kind
        + "-----\n"
        + lines.encodeToString(encoded)
        + "\n-----END "
        + kind
        + "-----\n";
  }

  private static byte[] pem(Path file, String kind) throws CannotTell, IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    int from = text.indexOf("-----BEGIN " + kind + "-----");
    int to = text.indexOf("-----END " + kind + "-----");
    if (from < 0 || to < from) {
      throw unusable(file, "it holds no `" + kind + "` in PEM");
    }
    String body = text.substring(from + kind.length() + 16, to);
    try {
      return Base64.getMimeDecoder().decode(body);
    } catch (IllegalArgumentException e) {
      throw unusable(file, "its Base64 is damaged");
    }
  }

  private static CannotTell unusable(Path file, String why) {
    return new CannotTell("HP6228", "the key `" + file + "` cannot be used: " + why);
  }

  private static PublicKey key(byte[] encoded) throws GeneralSecurityException {
    return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
  }

  /// The public key, X.509 in Base64.
  public String publicKey() {
    return publicKey;
  }

  /// The SHA-256 of a public key, by which people compare it.
  public static String fingerprint(String publicKey) {
    return Digests.sha256(publicKey.getBytes(StandardCharsets.US_ASCII));
  }

  byte[] sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(privateKey);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean verify(String publicKey, byte[] bytes, byte[] signed) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key(Base64.getDecoder().decode(publicKey)));
      signature.update(bytes);
      return signature.verify(signed);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }
}
