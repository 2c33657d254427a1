package homeport.jobs.schedule;

import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import homeport.jobs.estate.YamlText;
import homeport.jobs.schedule.Schedule.After;
import homeport.jobs.schedule.Schedule.Entry;
import homeport.jobs.schedule.Schedule.Outcome;
import homeport.jobs.schedule.Schedule.Relation;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads the schedule of a day (docs/formats/schedule.md).
public final class ScheduleFile {
  /// Most entries of a schedule.
  private static final int ENTRIES_MAX = 10_000;

  /// What an entry has to have come out as when `after` says no more.
  private static final Outcome WENT_WELL = new Outcome.Code(Relation.NOT_GREATER, 4);

  private static final Pattern AFTER =
      Pattern.compile("(\\S+)(?:\\s+(?:(failed|ended)|(<=|>=|<>|=|<|>)\\s*([0-9]{1,4})))?");

  private final YamlText yaml;
  private final Problems problems;

  private ScheduleFile(SourceFile source, Problems problems) {
    this.yaml = new YamlText(source);
    this.problems = problems;
  }

  /// Reads a schedule. With problems it is not to be run.
  public static Schedule read(SourceFile source, Problems problems) {
    return new ScheduleFile(source, problems).read();
  }

  private Schedule read() {
    try {
      Node root = yaml.root();
      if (root instanceof MappingNode mapping) {
        Map<String, Node> keys = keys(mapping, Set.of("name", "jobs"));
        Schedule schedule = new Schedule(text(keys.get("name"), "name", "day"), entries(keys));
        checkNames(schedule);
        checkCircles(schedule);
        return schedule;
      }
      form(root, "a schedule has `name:` and `jobs:`");
    } catch (YamlText.NotYaml e) {
      problems.add(new ScheduleProblem.Form(e.at(), "this is not YAML: " + e.reason()));
    }
    return new Schedule("", List.of());
  }

  private Span at(@Nullable Node node) {
    return node == null ? yaml.source().span(0, 0) : yaml.span(node);
  }

  private void form(@Nullable Node node, String sentence) {
    problems.add(new ScheduleProblem.Form(at(node), sentence));
  }

  private Map<String, Node> keys(MappingNode mapping, Set<String> known) {
    Map<String, Node> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!known.contains(key)) {
        form(tuple.getKeyNode(), "`" + key + "` is not a key of a schedule");
      } else if (keys.put(key, tuple.getValueNode()) != null) {
        form(tuple.getKeyNode(), "`" + key + "` is given twice");
      }
    }
    return keys;
  }

  private String text(@Nullable Node node, String key, String otherwise) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    if (node != null) {
      form(node, "`" + key + "` wants a text");
    }
    return otherwise;
  }

  private List<Entry> entries(Map<String, Node> keys) {
    List<Entry> entries = new ArrayList<>();
    if (!(keys.get("jobs") instanceof SequenceNode list)) {
      form(keys.get("jobs"), "`jobs` wants a list of jobs, each with `job:`");
      return entries;
    }
    for (Node node : list.getValue()) {
      if (entries.size() == ENTRIES_MAX) {
        form(node, "a schedule has at most " + ENTRIES_MAX + " jobs");
        break;
      }
      Entry entry = entry(node);
      if (entry != null) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private @Nullable Entry entry(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      form(node, "an entry has `job:` and may have `id:`, `after:` and `at:`");
      return null;
    }
    Map<String, Node> keys = keys(mapping, Set.of("job", "id", "after", "at"));
    String job = text(keys.get("job"), "job", "");
    if (job.isEmpty()) {
      form(node, "an entry wants `job:`");
      return null;
    }
    return new Entry(
        at(node), text(keys.get("id"), "id", job), job, after(keys.get("after")), time(keys));
  }

  private List<After> after(@Nullable Node node) {
    List<After> after = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(one -> after(one, after));
    } else if (node != null) {
      after(node, after);
    }
    return after;
  }

  /// `LOAD`, `LOAD <= 4`, `LOAD failed`, `LOAD ended`.
  private void after(Node node, List<After> to) {
    Matcher matcher = AFTER.matcher(text(node, "after", ""));
    if (!matcher.matches()) {
      form(node, "`after` wants a job, and may say `<= 4`, `failed` or `ended` of it");
      return;
    }
    to.add(new After(at(node), matcher.group(1), outcome(matcher)));
  }

  private static Outcome outcome(Matcher matcher) {
    String word = matcher.group(2);
    if (word != null) {
      return word.equals("failed") ? new Outcome.Failed() : new Outcome.Ended();
    }
    for (Relation relation : Relation.values()) {
      if (relation.sign().equals(matcher.group(3))) {
        return new Outcome.Code(relation, Integer.parseInt(matcher.group(4)));
      }
    }
    return WENT_WELL;
  }

  private @Nullable LocalTime time(Map<String, Node> keys) {
    Node node = keys.get("at");
    if (node == null) {
      return null;
    }
    try {
      return LocalTime.parse(text(node, "at", ""));
    } catch (DateTimeException e) {
      form(node, "`at` wants a time of the day, \"18:30\"");
      return null;
    }
  }

  private void checkNames(Schedule schedule) {
    Map<String, Entry> byId = new HashMap<>();
    for (Entry entry : schedule.entries()) {
      if (byId.put(entry.id(), entry) != null) {
        problems.add(new ScheduleProblem.RepeatedEntry(entry.at(), entry.id()));
      }
    }
    for (Entry entry : schedule.entries()) {
      for (After after : entry.after()) {
        if (!byId.containsKey(after.id())) {
          List<String> near = NearNames.of(after.id(), List.copyOf(byId.keySet()));
          problems.add(
              new ScheduleProblem.UnknownEntry(
                  after.at(), after.id(), near.isEmpty() ? null : near.getFirst()));
        }
      }
    }
  }

  /// Takes away what waits for nothing that is left, until nothing changes: what stays waits for
  /// itself.
  private void checkCircles(Schedule schedule) {
    Map<String, Entry> left = new LinkedHashMap<>();
    schedule.entries().forEach(entry -> left.put(entry.id(), entry));
    boolean changed = true;
    while (changed) {
      changed =
          left.values()
              .removeIf(entry -> entry.after().stream().noneMatch(a -> left.containsKey(a.id())));
    }
    if (!left.isEmpty()) {
      Entry first = left.values().iterator().next();
      problems.add(new ScheduleProblem.Circle(first.at(), String.join(", ", left.keySet())));
    }
  }
}
