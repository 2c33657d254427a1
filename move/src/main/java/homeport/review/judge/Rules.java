package homeport.review.judge;

import homeport.review.model.Verdict;
import homeport.review.read.Note;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The rules table, `rules.txt` beside this class: what Homeport does with each dependency. The
/// first rule that matches a note judges it; the last rule of each kind matches everything.
public final class Rules {
  private static final int COLUMNS = 8;

  private final List<Rule> rules;

  private Rules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  public static Rules load() {
    try (InputStream in = Rules.class.getResourceAsStream("rules.txt")) {
      if (in == null) {
        throw new IllegalStateException("rules.txt is missing");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @throws IllegalArgumentException for a line that is no rule: the table is ours
  static Rules parse(String text) {
    List<Rule> rules = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rules.add(rule(line));
      }
    }
    return new Rules(rules);
  }

  private static Rule rule(String line) {
    String[] parts = line.split(" +\\| +", -1);
    if (parts.length != COLUMNS) {
      throw new IllegalArgumentException("a rule has " + COLUMNS + " columns: " + line);
    }
    return new Rule(
        parts[0].strip(),
        Note.Kind.valueOf(parts[1].strip()),
        Pattern.compile(parts[2].strip(), Pattern.CASE_INSENSITIVE),
        parts[3].strip(),
        switch (parts[4].strip()) {
          case "runs" -> Verdict.RUNS_UNMODIFIED;
          case "differs" -> Verdict.RUNS_WITH_DIFFERENCE;
          case "bridge" -> Verdict.NEEDS_BRIDGE;
          case "rewrite" -> Verdict.MUST_BE_REWRITTEN;
          case "accepted" -> null;
          default -> throw new IllegalArgumentException("no verdict: " + line);
        },
        parts[5].strip().equals("-") ? "" : parts[5].strip(),
        parts[6].strip(),
        parts[7].strip());
  }

  Rule of(Note note) {
    for (Rule rule : rules) {
      if (rule.matches(note)) {
        return rule;
      }
    }
    throw new IllegalStateException("no rule for " + note.kind());
  }

  /// The Chinese text of each rule, by id.
  public Map<String, String> chinese() {
    Map<String, String> texts = new TreeMap<>();
    rules.forEach(rule -> texts.put(rule.id(), rule.chinese()));
    return texts;
  }

  List<Rule> all() {
    return rules;
  }
}
