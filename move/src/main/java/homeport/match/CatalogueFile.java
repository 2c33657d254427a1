package homeport.match;

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

/// Reads a file of facts (docs/match.md has its fields). A fact that is not whole is named and left
/// out; the rest is used.
public final class CatalogueFile {
  /// More characters than this are no file of facts.
  private static final int CHARACTERS_MAX = 3_000_000;

  private static final Set<String> FACT_FIELDS =
      Set.of(
          "id",
          "subject",
          "metric",
          "workload",
          "benchmark",
          "value",
          "low",
          "high",
          "unit",
          "conditions",
          "standing",
          "source",
          "date",
          "until");

  private final String origin;
  private final List<MatchProblem> problems;
  private final List<Subject> subjects = new ArrayList<>();
  private final List<Server> servers = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private CatalogueFile(String origin, List<MatchProblem> problems) {
    this.origin = origin;
    this.problems = problems;
  }

  /// @param origin what a reader calls the file
  /// @param problems gets what is wrong with it (HP6003)
  public static Catalogue read(String text, String origin, List<MatchProblem> problems) {
    CatalogueFile file = new CatalogueFile(origin, problems);
    file.root(file.load(text));
    return new Catalogue(file.subjects, file.servers, file.facts);
  }

  private @Nullable Object load(String text) {
    try {
      return new Load(LoadSettings.builder().setCodePointLimit(CHARACTERS_MAX).build())
          .loadFromString(text);
    } catch (YamlEngineException | NumberFormatException e) {
      String why = String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
      problem("is no YAML: " + why);
      return null;
    }
  }

  private void root(@Nullable Object root) {
    if (root == null) {
      return;
    }
    if (!(root instanceof Map<?, ?> map)) {
      problem("holds no `facts:`");
      return;
    }
    for (Object key : map.keySet()) {
      if (!Set.of("subjects", "servers", "facts").contains(String.valueOf(key))) {
        problem("has `" + key + "`, which nothing reads");
      }
    }
    for (Map<?, ?> entry : entries(map, "subjects")) {
      subject(new Fields(entry));
    }
    for (Map<?, ?> entry : entries(map, "servers")) {
      server(new Fields(entry));
    }
    for (Map<?, ?> entry : entries(map, "facts")) {
      fact(new Fields(entry));
    }
  }

  private List<Map<?, ?>> entries(Map<?, ?> root, String name) {
    List<Map<?, ?>> entries = new ArrayList<>();
    Object value = root.get(name);
    if (value == null) {
      return entries;
    }
    if (!(value instanceof List<?> list)) {
      problem("has `" + name + "` that is no list");
      return entries;
    }
    for (Object entry : list) {
      if (entry instanceof Map<?, ?> map) {
        entries.add(map);
      } else {
        problem("has `" + entry + "` in `" + name + "`, which has no fields");
      }
    }
    return entries;
  }

  private void subject(Fields fields) {
    fields.only(Set.of("id", "name", "kin", "names"));
    String id = fields.needed("id");
    String name = fields.needed("name");
    String kin = fields.text("kin");
    List<String> names =
        fields.texts("names").stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    if (whole(fields, "subject", id)) {
      subjects.add(new Subject(id, name, kin.isEmpty() ? null : kin, names));
    }
  }

  private void server(Fields fields) {
    fields.only(Set.of("id", "name", "maker", "unit", "subject"));
    Server server =
        new Server(
            fields.needed("id"),
            fields.needed("name"),
            fields.needed("maker"),
            fields.needed("unit"),
            fields.needed("subject"));
    if (whole(fields, "server", server.id())) {
      servers.add(server);
    }
  }

  private void fact(Fields fields) {
    fields.only(FACT_FIELDS);
    String id = fields.needed("id");
    String subject = fields.needed("subject");
    Metric metric = Metric.of(fields.needed("metric"));
    Standing standing = Standing.of(fields.needed("standing"));
    Workload workload = workload(fields);
    Interval value = value(fields);
    String conditions = fields.text("conditions");
    String source = fields.needed("source");
    String date = fields.needed("date");
    LocalDate until = fields.day("until");
    if (metric == null && fields.has("metric")) {
      fields.fault("`" + fields.text("metric") + "` is no metric");
    }
    if (standing == null && fields.has("standing")) {
      fields.fault("`" + fields.text("standing") + "` is no standing");
    }
    if ((standing == Standing.UNKNOWN) != (value == null) && standing != null) {
      fields.fault("a value has a standing, and only what has none is `unknown`");
    }
    if (value != null && conditions.isEmpty()) {
      fields.fault("a figure without its conditions is not used");
    }
    if (value != null && value.low() == 0 && metric != Metric.REFERENCE) {
      fields.fault("zero is no capacity");
    }
    if (metric == Metric.CORE_SCORE && !fields.has("benchmark")) {
      fields.fault("`benchmark` is missing");
    }
    if (whole(fields, "fact", id) && metric != null && standing != null) {
      String unit = fields.has("unit") ? fields.text("unit") : metric.unit();
      facts.add(
          new Fact(
              id,
              subject,
              metric,
              workload,
              fields.text("benchmark"),
              value,
              unit,
              conditions,
              standing,
              source,
              date,
              until,
              origin));
    }
  }

  private static @Nullable Workload workload(Fields fields) {
    String text = fields.text("workload");
    for (Workload workload : Workload.values()) {
      if (workload.word().equals(text)) {
        return workload;
      }
    }
    if (!text.isEmpty()) {
      fields.fault("`" + text + "` is neither `online` nor `batch`");
    }
    return null;
  }

  private static @Nullable Interval value(Fields fields) {
    Double value = fields.amount("value");
    Double low = fields.amount("low");
    Double high = fields.amount("high");
    if (value != null && low == null && high == null) {
      return Interval.of(value);
    }
    if (value == null && low != null && high != null) {
      if (low <= high) {
        return new Interval(low, high);
      }
      fields.fault("`low` is above `high`");
    } else if (value != null || low != null || high != null) {
      fields.fault("it takes `value`, or `low` and `high`");
    }
    return null;
  }

  private boolean whole(Fields fields, String kind, String id) {
    List<String> faults = new ArrayList<>(fields.faults());
    if (!id.isEmpty() && !ids.add(kind + " " + id)) {
      faults.add("the id stands there twice");
    }
    if (!faults.isEmpty()) {
      problem(kind + " `" + (id.isEmpty() ? "?" : id) + "`: " + String.join("; ", faults));
    }
    return faults.isEmpty();
  }

  private void problem(String text) {
    problems.add(new MatchProblem("HP6003", (origin.isEmpty() ? "" : "`" + origin + "` ") + text));
  }
}
