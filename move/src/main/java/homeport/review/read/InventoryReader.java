package homeport.review.read;

import homeport.review.ReviewProblem;
import homeport.review.model.Inventory;
import homeport.review.model.Inventory.Product;
import homeport.review.model.Inventory.Rejected;
import homeport.review.model.Inventory.Server;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the server inventory: CSV (RFC 4180) in UTF-8 with a head line that names the columns, in
/// any order. A row that is malformed, or contradicts itself or another row, is named and kept out.
public final class InventoryReader {
  static final List<String> COLUMNS =
      List.of("machine", "vendor", "model", "role", "capacity", "metric", "os", "products");

  /// Most rows that are read.
  static final int ROWS_MAX = 100_000;

  private static final Set<String> METRICS = Set.of("MIPS", "MSU", "RPERF", "CPW", "CORES");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
  private static final Pattern VERSION = Pattern.compile("[vVrR]?\\d[\\w.+-]*");
  private static final Pattern MAINFRAME =
      Pattern.compile(
          "(?i)z/?(os|vm|vse|tpf)\\b.*|os/390.*|mvs.*|vse.*|linux on (ibm )?z.*|vsen.*");
  private static final Pattern POWER =
      Pattern.compile("(?i)aix.*|ibm i\\b.*|os/400.*|i5/os.*|vios.*|linux on power.*");
  private static final Pattern IBM_I = Pattern.compile("(?i)ibm i\\b.*|os/400.*|i5/os.*");

  private final String file;
  private final List<Rejected> rejected = new ArrayList<>();
  private final List<ReviewProblem> problems = new ArrayList<>();

  private InventoryReader(String file) {
    this.file = file;
  }

  /// The inventory and what was kept out of it.
  public record Read(Inventory inventory, List<ReviewProblem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /// @param file the name that messages show
  public static Read read(String file, String text) {
    InventoryReader reader = new InventoryReader(file);
    List<Server> servers = reader.rows(CsvRows.of(text));
    reader.rejected.sort(Comparator.comparingInt(Rejected::line).thenComparing(Rejected::reason));
    for (Rejected row : reader.rejected) {
      reader.problems.add(new ReviewProblem("HP6111", file, row.line(), row.reason()));
    }
    return new Read(new Inventory(servers, reader.rejected), reader.problems);
  }

  private List<Server> rows(List<CsvRows.Row> rows) {
    if (rows.isEmpty()) {
      problems.add(new ReviewProblem("HP6110", file, 0, "the inventory is empty"));
      return List.of();
    }
    List<String> head =
        rows.getFirst().fields().stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .toList();
    TreeSet<String> missing = new TreeSet<>(COLUMNS);
    missing.removeAll(head);
    if (!missing.isEmpty() || new TreeSet<>(head).size() != head.size()) {
      String what =
          missing.isEmpty()
              ? "the head line names a column twice"
              : "there is no column " + missing;
      problems.add(
          new ReviewProblem(
              "HP6110", file, 1, what + "; the columns are " + String.join(",", COLUMNS)));
      return List.of();
    }
    Map<String, List<Server>> byMachine = new LinkedHashMap<>();
    for (CsvRows.Row row : rows.subList(1, Math.min(rows.size(), ROWS_MAX + 1))) {
      Server server = server(row, head);
      if (server != null) {
        byMachine.computeIfAbsent(server.id(), _ -> new ArrayList<>()).add(server);
      }
    }
    if (rows.size() > ROWS_MAX + 1) {
      String reason = "more than " + ROWS_MAX + " rows; the rest is kept out";
      rejected.add(new Rejected(rows.get(ROWS_MAX + 1).line(), reason));
    }
    List<Server> servers = new ArrayList<>();
    byMachine.forEach((machine, same) -> once(machine, same, servers));
    return servers;
  }

  /// Two rows of one machine that say the same count once; when they do not, neither counts.
  private void once(String machine, List<Server> same, List<Server> servers) {
    Server first = same.getFirst();
    boolean equal = same.stream().allMatch(other -> withoutLine(other).equals(withoutLine(first)));
    if (equal) {
      servers.add(first);
    }
    for (Server other : equal ? same.subList(1, same.size()) : same) {
      rejected.add(
          new Rejected(
              other.line(),
              equal
                  ? "`" + machine + "` is listed again; counted once"
                  : "`" + machine + "` has rows that contradict each other"));
    }
  }

  private static Server withoutLine(Server s) {
    return new Server(
        s.id(), s.vendor(), s.model(), s.role(), s.value(), s.metric(), s.os(), s.products(), 0);
  }

  private @Nullable Server server(CsvRows.Row row, List<String> head) {
    if (row.fields().size() != head.size()) {
      String reason = "the row has " + row.fields().size() + " fields, not " + head.size();
      rejected.add(new Rejected(row.line(), row.broken() ? "a quote is not closed" : reason));
      return null;
    }
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < head.size(); i++) {
      fields.put(head.get(i), row.fields().get(i).strip());
    }
    String fault = row.broken() ? "a quote is not closed" : fault(fields);
    if (!fault.isEmpty()) {
      rejected.add(new Rejected(row.line(), fault));
      return null;
    }
    return new Server(
        field(fields, "machine"),
        field(fields, "vendor"),
        field(fields, "model"),
        field(fields, "role"),
        Double.parseDouble(field(fields, "capacity")),
        field(fields, "metric").toUpperCase(Locale.ROOT),
        field(fields, "os"),
        products(field(fields, "products")),
        row.line());
  }

  private static String field(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "");
  }

  private static String fault(Map<String, String> fields) {
    String capacity = field(fields, "capacity");
    String metric = field(fields, "metric").toUpperCase(Locale.ROOT);
    if (field(fields, "machine").isEmpty()) {
      return "the machine has no name";
    }
    if (!NUMBER.matcher(capacity).matches()) {
      return "the capacity `" + capacity + "` is no number";
    }
    if (Double.parseDouble(capacity) == 0) {
      return "the capacity is zero";
    }
    if (!METRICS.contains(metric)) {
      return "`" + metric + "` is no metric; known are MIPS, MSU, rPerf, CPW and cores";
    }
    return contradiction(metric, field(fields, "os"));
  }

  /// MIPS and MSU are measures of mainframes, rPerf and CPW of Power machines, CPW of IBM i.
  private static String contradiction(String metric, String os) {
    boolean mainframe = MAINFRAME.matcher(os).matches();
    boolean power = POWER.matcher(os).matches();
    boolean wrong =
        switch (metric) {
          case "MIPS", "MSU" -> power;
          case "RPERF" -> mainframe;
          case "CPW" -> mainframe || power && !IBM_I.matcher(os).matches();
          default -> false;
        };
    return wrong
        ? "the metric " + metric + " and the system `" + os + "` contradict each other"
        : "";
  }

  private static List<Product> products(String text) {
    List<Product> products = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      String name = part.strip();
      int blank = name.lastIndexOf(' ');
      boolean versioned = blank > 0 && VERSION.matcher(name.substring(blank + 1)).matches();
      if (versioned) {
        products.add(new Product(name.substring(0, blank).strip(), name.substring(blank + 1)));
      } else if (!name.isEmpty()) {
        products.add(new Product(name, ""));
      }
    }
    return products;
  }
}
