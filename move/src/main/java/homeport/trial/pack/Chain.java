package homeport.trial.pack;

import homeport.trial.Digests;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/// The hash chain over a pack's entries in their order: each link is the SHA-256 of the link
/// before, the SHA-256 of the entry's name and the SHA-256 of its content. The last link is what is
/// signed.
final class Chain {
  private static final String START = "homeport-evidence-pack 1\n";

  private byte[] link = Digests.sha256().digest(START.getBytes(StandardCharsets.US_ASCII));

  void add(String name, byte[] contentSha256) {
    MessageDigest digest = Digests.sha256();
    digest.update(link);
    digest.update(Digests.sha256().digest(name.getBytes(StandardCharsets.UTF_8)));
    digest.update(contentSha256);
    link = digest.digest();
  }

  void add(String name, String contentSha256) {
    add(name, HexFormat.of().parseHex(contentSha256));
  }

  byte[] head() {
    return link.clone();
  }

  String hex() {
    return HexFormat.of().formatHex(link);
  }
}
