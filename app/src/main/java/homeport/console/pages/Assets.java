package homeport.console.pages;

import homeport.console.web.Reply;
import homeport.console.web.WebProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/// The style, the script and the icon. Their address carries the hash of their bytes, so a browser
/// may keep them and still never shows an old one.
final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "console.css", "text/css; charset=utf-8",
          "console.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  private static final String HASH = hash();

  private Assets() {}

  /// The address of an asset.
  static String address(String name) {
    return "/assets/" + HASH + "/" + name;
  }

  static Reply answer(Visit visit) throws WebProblem {
    String name = visit.path().getLast();
    String type = TYPES.get(name);
    if (type == null) {
      throw WebProblem.unknown();
    }
    return Reply.asset(type, bytes(name));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/homeport/console/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      TYPES.keySet().stream().sorted().forEach(name -> digest.update(bytes(name)));
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
