package homeport.console.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Names and values, of an address or of a form. What is not there is empty.
public record Fields(Map<String, String> values) {
  private static final int FIELDS_MAX = 200;

  /// None.
  public static final Fields NONE = new Fields(Map.of());

  /// Takes `a=1&b=2` apart. Of a name that comes twice the last counts.
  static Fields parse(String text) throws WebProblem {
    Map<String, String> values = new LinkedHashMap<>();
    String[] pairs = text.split("&", FIELDS_MAX + 1);
    if (pairs.length > FIELDS_MAX) {
      throw WebProblem.malformed("there are more than " + FIELDS_MAX + " values");
    }
    for (String pair : pairs) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        values.put(name, equals < 0 ? "" : decode(pair.substring(equals + 1)));
      }
    }
    return new Fields(values);
  }

  static String decode(String text) throws WebProblem {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      throw WebProblem.malformed("a value is not well-formed");
    }
  }

  public String text(String name) {
    return values.getOrDefault(name, "");
  }

  public boolean has(String name) {
    return !text(name).isEmpty();
  }

  /// A whole number from `least` on; anything else is `least`, because an address that somebody
  /// typed is no reason for an error page.
  public int number(String name, int least, int most) {
    try {
      return Math.clamp(Long.parseLong(text(name)), least, most);
    } catch (NumberFormatException _) {
      return least;
    }
  }
}
