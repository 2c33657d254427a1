package homeport.console.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// An address of the console's own, with its values encoded.
record Address(String path, Map<String, String> values) {

  /// A path of parts; each is encoded.
  static Address of(String... parts) {
    StringBuilder path = new StringBuilder();
    for (String part : parts) {
      path.append('/').append(encode(part).replace("+", "%20"));
    }
    return new Address(path.toString(), Map.of());
  }

  /// The same with another value; an empty one is left out.
  Address with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.remove(name);
    if (!value.isEmpty()) {
      more.put(name, value);
    }
    return new Address(path, more);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// True for an address on this site that somebody may be sent to.
  static boolean isOwn(String address) {
    return address.matches("/[!-~]*") && !address.startsWith("//") && address.indexOf('\\') < 0;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(path);
    char join = '?';
    for (Map.Entry<String, String> value : values.entrySet()) {
      text.append(join).append(encode(value.getKey())).append('=').append(encode(value.getValue()));
      join = '&';
    }
    return text.toString();
  }
}
