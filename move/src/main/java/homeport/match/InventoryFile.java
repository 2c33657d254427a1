package homeport.match;

import homeport.match.Inventory.Machine;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the `inventory`, `workload` and `batch` of a review. What is missing or contradicts itself
/// is named (HP6002) and left out; nothing is guessed in its place.
final class InventoryFile {
  private static final Set<String> METRICS = Set.of("MIPS", "MSU", "RPERF", "CPW", "CORES");

  /// Shares are written with two digits or so; their sum may miss 1 by this.
  private static final double SHARE_SLACK = 0.011;

  private static final Interval ANY_SHARE = new Interval(0, 1);

  private final List<MatchProblem> problems;

  private InventoryFile(List<MatchProblem> problems) {
    this.problems = problems;
  }

  /// Null when the text is no review at all; then a problem says so (HP6001).
  static @Nullable Inventory read(InputStream in, List<MatchProblem> problems) throws IOException {
    Map<String, Object> review;
    try {
      review = JsonTree.read(in, Set.of("inventory", "workload", "batch"));
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      String at = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
      problems.add(
          new MatchProblem("HP6001", "the review is no JSON: " + e.getOriginalMessage() + at));
      return null;
    }
    if (review == null) {
      problems.add(new MatchProblem("HP6001", "the review is no JSON object"));
      return null;
    }
    InventoryFile file = new InventoryFile(problems);
    file.rejected(review.get("inventory"));
    List<Machine> machines = file.machines(review.get("inventory"));
    Map<?, ?> batch = file.map(review.get("batch"), "batch");
    return new Inventory(
        machines,
        file.onlineShare(file.map(review.get("workload"), "workload")),
        file.chains(batch.get("chains")),
        file.minutes(batch, "window_minutes"));
  }

  private Map<?, ?> map(@Nullable Object value, String name) {
    if (value == null || value instanceof Map<?, ?>) {
      return value instanceof Map<?, ?> map ? map : Map.of();
    }
    leftOut("`" + name + "` is no object");
    return Map.of();
  }

  private void leftOut(String text) {
    problems.add(new MatchProblem("HP6002", "kept out of the answer: " + text));
  }

  /// Rows that the review itself kept out of its inventory.
  private void rejected(@Nullable Object inventory) {
    if (inventory instanceof Map<?, ?> map && map.get("rejected") instanceof List<?> rows) {
      for (Object row : rows) {
        if (row instanceof Map<?, ?> fields) {
          Fields one = new Fields(fields);
          leftOut("line " + one.text("line") + " of the inventory: " + one.text("reason"));
        }
      }
    }
  }

  private List<Machine> machines(@Nullable Object inventory) {
    Object servers = map(inventory, "inventory").get("servers");
    if (servers == null) {
      problems.add(new MatchProblem("HP6001", "the review has no `inventory` with `servers`"));
      return List.of();
    }
    if (!(servers instanceof List<?> list)) {
      leftOut("`inventory.servers` is no list");
      return List.of();
    }
    if (list.size() > Inventory.MACHINES_MAX) {
      leftOut("all machines, because there are more than " + Inventory.MACHINES_MAX);
      return List.of();
    }
    Map<String, List<Machine>> byId = new LinkedHashMap<>();
    for (Object entry : list) {
      Machine machine = machine(new Fields(map(entry, "an entry of `inventory.servers`")));
      if (machine != null) {
        byId.computeIfAbsent(machine.id(), _ -> new ArrayList<>()).add(machine);
      }
    }
    List<Machine> machines = new ArrayList<>();
    byId.forEach((id, same) -> once(id, same, machines));
    return machines;
  }

  /// A machine that stands there twice counts once when both say the same, and not at all when they
  /// do not.
  private void once(String id, List<Machine> same, List<Machine> machines) {
    if (same.stream().distinct().count() > 1) {
      leftOut("machine `" + id + "` has two capacities or descriptions");
      return;
    }
    machines.add(same.getFirst());
    if (same.size() > 1) {
      problems.add(
          new MatchProblem("HP6002", "machine `" + id + "` is listed twice; counted once"));
    }
  }

  private @Nullable Machine machine(Fields fields) {
    String id = fields.text("id");
    String name = "machine `" + (id.isEmpty() ? "?" : id) + "`";
    if (id.isEmpty()) {
      fields.fault("it has no id");
    }
    Object capacity = fields.raw("capacity");
    if (capacity instanceof List<?> list && list.size() == 1) {
      capacity = list.getFirst();
    } else if (capacity instanceof List<?> list && list.size() > 1) {
      leftOut(name + " has " + list.size() + " capacities");
      return null;
    }
    if (!(capacity instanceof Map<?, ?> map)) {
      leftOut(name + " has no capacity");
      return null;
    }
    Fields amount = new Fields(map);
    Double value = amount.amount("value");
    String metric = amount.text("metric").toUpperCase(Locale.ROOT);
    Machine machine =
        new Machine(
            id,
            fields.text("vendor"),
            fields.text("model"),
            fields.text("role"),
            value == null ? 0 : value,
            metric,
            fields.text("os"));
    List<String> faults = new ArrayList<>(fields.faults());
    faults.addAll(amount.faults());
    if (value == null && amount.faults().isEmpty()) {
      faults.add("its capacity has no value");
    } else if (value != null && value == 0) {
      faults.add("its capacity is zero");
    }
    if (!METRICS.contains(metric)) {
      faults.add(
          metric.isEmpty() ? "its capacity has no metric" : "`" + metric + "` is no known metric");
    }
    if (!faults.isEmpty()) {
      leftOut(name + ": " + String.join("; ", faults));
      return null;
    }
    return machine;
  }

  private Interval onlineShare(Map<?, ?> workload) {
    Fields fields = new Fields(workload);
    Double online = fields.amount("online_share");
    Double batch = fields.amount("batch_share");
    if ((online != null && online > 1) || (batch != null && batch > 1)) {
      fields.fault("a share above 1");
    } else if (online != null && batch != null && online + batch > 1 + SHARE_SLACK) {
      fields.fault("shares that add up to more than 1");
    }
    if (!fields.faults().isEmpty()) {
      leftOut("`workload` has " + String.join("; ", fields.faults()));
      return ANY_SHARE;
    }
    if (online != null && batch != null) {
      double most = Math.max(online, 1 - batch);
      return most - online <= SHARE_SLACK ? Interval.of(online) : new Interval(online, most);
    }
    if (online != null) {
      return Interval.of(online);
    }
    return batch == null ? ANY_SHARE : Interval.of(1 - batch);
  }

  private @Nullable Double minutes(Map<?, ?> map, String name) {
    Fields fields = new Fields(map);
    Double minutes = fields.amount(name);
    if (minutes != null && minutes == 0) {
      fields.fault("`" + name + "` is zero");
    }
    if (!fields.faults().isEmpty()) {
      leftOut(String.join("; ", fields.faults()));
      return null;
    }
    return minutes;
  }

  private List<Chain> chains(@Nullable Object value) {
    List<Chain> chains = new ArrayList<>();
    if (value == null) {
      return chains;
    }
    if (!(value instanceof List<?> list)) {
      leftOut("`batch.chains` is no list");
      return chains;
    }
    for (Object entry : list) {
      Fields fields = new Fields(map(entry, "an entry of `batch.chains`"));
      List<String> jobs = fields.texts("jobs");
      Double elapsed = fields.amount("elapsed_minutes");
      Double share = fields.amount("processor_share");
      if (elapsed == null || elapsed == 0) {
        fields.fault("no elapsed time");
      }
      if (share != null && share > 1) {
        fields.fault("a processor share above 1");
      }
      if (!fields.faults().isEmpty() || elapsed == null) {
        leftOut("batch chain " + jobs + ": " + String.join("; ", fields.faults()));
      } else {
        chains.add(new Chain(jobs, elapsed, share == null ? ANY_SHARE : Interval.of(share)));
      }
    }
    return chains;
  }
}
