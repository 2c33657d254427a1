package homeport.house;

import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The table of rooms in ARCHITECTURE.md: what each room may lean on. The document is the rule.
record RoomTable(Map<String, Set<String>> leansOn) {
  private static final Pattern ROW =
      Pattern.compile("^\\| \\w+ \\| `(\\w+)` \\| [^|\n]* \\|([^|\n]*)\\|$", Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  static RoomTable of(Repository repository) throws IOException {
    String text = repository.read(repository.root().resolve("ARCHITECTURE.md"));
    Map<String, Set<String>> leansOn = new LinkedHashMap<>();
    Matcher row = ROW.matcher(text);
    while (row.find()) {
      Set<String> allowed = new TreeSet<>();
      Matcher name = NAME.matcher(row.group(2));
      while (name.find()) {
        allowed.add(name.group(1));
      }
      leansOn.put(row.group(1), allowed);
      if (row.group(2).strip().equals("everything")) {
        allowed.addAll(leansOn.keySet());
      }
    }
    return new RoomTable(leansOn);
  }

  /// True when a class of one room may use one of another. Nothing but tests uses `testkit`.
  boolean allows(String from, String to) {
    return from.equals(to) || leansOn.getOrDefault(from, Set.of()).contains(to);
  }
}
