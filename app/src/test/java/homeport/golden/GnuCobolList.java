package homeport.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// `programs/gnucobol.txt`: lines `apart NAME: reason` and `differs NAME: reason`, where a NAME
/// that ends in a slash is a whole area.
final class GnuCobolList {
  private static final String APART = "apart ";
  private static final String DIFFERS = "differs ";

  private final Map<String, String> apart = new TreeMap<>();
  private final Map<String, String> differs = new TreeMap<>();

  private GnuCobolList() {}

  static GnuCobolList read(Path file) throws IOException {
    GnuCobolList list = new GnuCobolList();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(APART)) {
        put(list.apart, line.substring(APART.length()));
      } else if (line.startsWith(DIFFERS)) {
        put(list.differs, line.substring(DIFFERS.length()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new IllegalStateException(file + ": " + line);
      }
    }
    return list;
  }

  private static void put(Map<String, String> lines, String rest) {
    int colon = rest.indexOf(": ");
    if (colon < 0) {
      throw new IllegalStateException("no reason: " + rest);
    }
    lines.put(rest.substring(0, colon), rest.substring(colon + 2));
  }

  /// True when GnuCOBOL is not asked.
  boolean apart(String name) {
    return apart.keySet().stream()
        .anyMatch(entry -> entry.endsWith("/") ? name.startsWith(entry) : name.equals(entry));
  }

  boolean differs(String name) {
    return differs.containsKey(name);
  }

  /// Names of no program and no area.
  List<String> unknown(Path root) {
    return Stream.concat(apart.keySet().stream(), differs.keySet().stream())
        .filter(name -> !Files.isDirectory(root.resolve(name)))
        .toList();
  }
}
