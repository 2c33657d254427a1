package homeport.testkit.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was too long when a rule came, and how long it may be until somebody makes it shorter. Each
/// line of the list is a size and a name. The list may only shrink: an entry that is no longer
/// needed, or allows more than is there, is a finding as much as something that grew.
public final class Ratchet {
  private final Map<String, Integer> allowed = new TreeMap<>();

  /// @param text lines of `SIZE NAME`; lines that start with `#` are comments
  public static Ratchet parse(String text) {
    Ratchet ratchet = new Ratchet();
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> {
          int space = line.indexOf(' ');
          ratchet.allowed.put(
              line.substring(space + 1).strip(), Integer.valueOf(line.substring(0, space)));
        });
    return ratchet;
  }

  /// Compares what is there with what is allowed; one line for each difference.
  public List<String> findings(Map<String, Integer> tooLong) {
    List<String> findings = new ArrayList<>();
    tooLong.forEach((name, size) -> {
      Integer limit = allowed.get(name);
      if (limit == null) {
        findings.add(name + " has " + size + " lines; split it");
      } else if (size > limit) {
        findings.add(name + " grew to " + size + " lines; " + limit + " were allowed");
      } else if (size < limit) {
        findings.add(name + " shrank to " + size + " lines: say so in the ratchet list");
      }
    });
    for (String name : allowed.keySet()) {
      if (!tooLong.containsKey(name)) {
        findings.add(name + " is short enough now: take it off the ratchet list");
      }
    }
    return findings;
  }
}
