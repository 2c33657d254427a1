package homeport.diagnostics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A problem that is news once, shown with the other places that have it.
record Repeated(Problem first, List<Span> others) implements Problem {
  /// How many lines are named.
  private static final int LINES_MAX = 5;

  Repeated {
    others = List.copyOf(others);
  }

  /// The problems in their order, with one for those that are [Problem#saidOnce] and say the same.
  static List<Problem> together(List<Problem> problems) {
    Map<Object, List<Problem>> same = new LinkedHashMap<>();
    for (Problem problem : problems) {
      Object news = problem.saidOnce() ? problem.id() + problem.title() : new Object();
      same.computeIfAbsent(news, _ -> new ArrayList<>()).add(problem);
    }
    return same.values().stream().map(Repeated::one).toList();
  }

  private static Problem one(List<Problem> same) {
    return same.size() == 1
        ? same.getFirst()
        : new Repeated(same.getFirst(), same.stream().skip(1).map(Problem::at).toList());
  }

  @Override
  public String id() {
    return first.id();
  }

  @Override
  public Severity severity() {
    return first.severity();
  }

  @Override
  public boolean refuses() {
    return first.refuses();
  }

  @Override
  public Span at() {
    return first.at();
  }

  @Override
  public String title() {
    return first.title();
  }

  @Override
  public String label() {
    return first.label();
  }

  @Override
  public List<Label> labels() {
    return first.labels();
  }

  @Override
  public String note() {
    String note = first.note();
    return (note == null ? "" : note + "; ") + "the same in " + places();
  }

  @Override
  public @Nullable String help() {
    return first.help();
  }

  @Override
  public @Nullable String ibmId() {
    return first.ibmId();
  }

  private String places() {
    List<Integer> lines =
        others.stream()
            .filter(other -> other.file() == at().file())
            .map(Span::line)
            .distinct()
            .toList();
    if (lines.isEmpty()) {
      return others.size() == 1 ? "a copybook" : others.size() + " places of copybooks";
    }
    String named =
        lines.stream().limit(LINES_MAX).map(String::valueOf).collect(Collectors.joining(", "));
    int more = lines.size() - LINES_MAX;
    return (lines.size() == 1 ? "line " : "lines ")
        + named
        + (more > 0 ? " and " + more + " more" : "");
  }
}
