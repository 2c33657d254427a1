package homeport.trial.compare;

import homeport.trial.CannotTell;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a file of rules (docs/formats/difference-rules.md). Everything a rule must say, it must
/// say: there is no rule without owner, reason and end.
public final class RulesFile {
  private static final int SIZE_MAX = 1 << 20;
  private static final Set<String> RULE_KEYS =
      Set.of("name", "owner", "reason", "expires", "scope", "field", "tolerance", "allow", "when");

  private final String file;
  private final Set<String> names = new HashSet<>();

  private RulesFile(String file) {
    this.file = file;
  }

  /// @throws CannotTell when the file is no file of rules
  public static DifferenceRules read(Path path) throws CannotTell, IOException {
    String name = String.valueOf(path.getFileName());
    if (Files.size(path) > SIZE_MAX) {
      throw new CannotTell("HP6210", "`" + name + "` is larger than a file of rules can be");
    }
    return parse(name, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
  }

  /// As [#read] for a text.
  public static DifferenceRules parse(String name, String text) throws CannotTell {
    LoadSettings settings =
        LoadSettings.builder().setLabel(name).setMaxAliasesForCollections(0).build();
    Object root;
    try {
      root = new Load(settings).loadFromString(text);
    } catch (YamlEngineException e) {
      throw new CannotTell("HP6210", "`" + name + "` is not YAML: " + oneLine(e.getMessage()));
    }
    return new RulesFile(name).rules(root);
  }

  private static String oneLine(@Nullable String message) {
    return String.valueOf(message)
        .lines()
        .map(String::strip)
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  private DifferenceRules rules(@Nullable Object root) throws CannotTell {
    List<DifferenceRule> rules = new ArrayList<>();
    List<ReadingRule> readings = new ArrayList<>();
    Map<?, ?> top = root == null ? Map.of() : map(root, "the file");
    for (Map.Entry<?, ?> entry : top.entrySet()) {
      switch (String.valueOf(entry.getKey())) {
        case "rules" -> {
          for (Object one : list(entry.getValue())) {
            rules.add(rule(map(one, "a rule")));
          }
        }
        case "readings" -> {
          for (Object one : list(entry.getValue())) {
            readings.add(reading(map(one, "a reading")));
          }
        }
        case String other ->
            throw new CannotTell(
                "HP6210", "`" + file + "`: `" + other + "` is not a key; rules, readings are");
      }
    }
    return new DifferenceRules(rules, readings);
  }

  private Map<?, ?> map(@Nullable Object value, String what) throws CannotTell {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new CannotTell("HP6210", "`" + file + "`: " + what + " is made of `key: value` lines");
  }

  private List<?> list(@Nullable Object value) throws CannotTell {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new CannotTell("HP6210", "`" + file + "`: a list of `- key: value` entries is wanted");
  }

  private DifferenceRule rule(Map<?, ?> map) throws CannotTell {
    String name = text(map, "a rule", "name");
    String who = "rule `" + name + "`";
    for (Object key : map.keySet()) {
      if (!RULE_KEYS.contains(String.valueOf(key))) {
        throw new CannotTell("HP6211", who + ": `" + key + "` is not a key of a rule");
      }
    }
    if (!names.add(name)) {
      throw new CannotTell("HP6211", "there are two rules with the name `" + name + "`");
    }
    String when = optional(map, "when");
    return new DifferenceRule(
        name,
        text(map, who, "owner"),
        text(map, who, "reason"),
        date(who, text(map, who, "expires")),
        allows(map, who),
        when == null ? null : RuleCondition.parse(name, when));
  }

  private static DifferenceRule.Allows allows(Map<?, ?> map, String who) throws CannotTell {
    String scope = text(map, who, "scope");
    String tolerance = optional(map, "tolerance");
    String field = optional(map, "field");
    String allow = optional(map, "allow");
    switch (scope) {
      case "field" -> {
        if (field == null || allow != null) {
          throw new CannotTell("HP6211", who + ": `scope: field` goes with `field:`, not `allow:`");
        }
        return new DifferenceRule.Allows.InField(
            field.toUpperCase(Locale.ROOT), tolerance == null ? null : number(who, tolerance));
      }
      case "record" -> {
        if (field != null || tolerance != null) {
          throw new CannotTell("HP6211", who + ": `scope: record` goes with `allow:` alone");
        }
        return new DifferenceRule.Allows.OfRecord(kind(who, text(map, who, "allow")));
      }
      default ->
          throw new CannotTell("HP6211", who + ": `scope:` is field or record, not " + scope);
    }
  }

  private static DifferenceRule.Kind kind(String who, String allow) throws CannotTell {
    return switch (allow) {
      case "different" -> DifferenceRule.Kind.DIFFERENT;
      case "missing" -> DifferenceRule.Kind.MISSING;
      case "extra" -> DifferenceRule.Kind.EXTRA;
      default ->
          throw new CannotTell(
              "HP6211", who + ": `allow:` is different, missing or extra, not " + allow);
    };
  }

  private static ReadingRule reading(Map<?, ?> map) throws CannotTell {
    String of = text(map, "a reading", "of").toUpperCase(Locale.ROOT);
    return new ReadingRule(
        of,
        text(map, "the reading of `" + of + "`", "as").toUpperCase(Locale.ROOT),
        RuleCondition.parse("reading of " + of, text(map, "the reading of `" + of + "`", "when")));
  }

  private static String text(Map<?, ?> map, String who, String key) throws CannotTell {
    String value = optional(map, key);
    if (value == null || value.isBlank()) {
      throw new CannotTell("HP6211", who + " has no `" + key + ":`");
    }
    return value;
  }

  private static @Nullable String optional(Map<?, ?> map, String key) {
    Object value = map.get(key);
    return value == null ? null : String.valueOf(value).strip();
  }

  private static LocalDate date(String who, String text) throws CannotTell {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new CannotTell("HP6211", who + ": `expires: " + text + "` is no date like 2027-03-31");
    }
  }

  private static BigDecimal number(String who, String text) throws CannotTell {
    try {
      BigDecimal number = new BigDecimal(text);
      if (number.signum() >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new CannotTell("HP6211", who + ": `tolerance: " + text + "` is no number of 0 or more");
  }
}
