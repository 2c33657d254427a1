package homeport.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The answer for a person: what the load is, which servers carry it, what makes the answer as wide
/// as it is, and who says so.
public final class TextReport {
  private static final int LINE = 100;
  private static final int CHAINS_MAX = 3;
  private static final int INFLUENCES_MAX = 2;

  private final Answer answer;
  private final StringBuilder out = new StringBuilder();

  private TextReport(Answer answer) {
    this.answer = answer;
  }

  public static String of(Answer answer) {
    TextReport report = new TextReport(answer);
    report.load();
    report.candidates();
    report.influences();
    report.draws();
    report.chains();
    report.cannotSay();
    report.remarks();
    report.sources();
    return report.out.toString();
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  /// A text over as many lines as it needs, the later ones indented.
  private void wrapped(String text) {
    String rest = text;
    String indent = "";
    while (indent.length() + rest.length() > LINE) {
      int at = rest.lastIndexOf(' ', LINE - indent.length());
      if (at <= 0) {
        break;
      }
      line(indent + rest.substring(0, at));
      rest = rest.substring(at + 1);
      indent = "    ";
    }
    line(indent + rest);
  }

  private void load() {
    Demand demand = answer.demand();
    List<String> what = new ArrayList<>();
    if (demand.mips().high() > 0) {
      what.add(Numbers.show(demand.mips()) + " MIPS");
    }
    if (demand.powerCores().high() > 0) {
      what.add(Numbers.show(demand.powerCores()) + " Power cores");
    }
    line("Load on " + answer.day() + ": " + (what.isEmpty() ? "none" : String.join(" and ", what)));
    for (String part : demand.parts()) {
      if (!what.equals(List.of(part))) {
        wrapped("  " + part);
      }
    }
    if (demand.mips().high() > 0) {
      Interval share = demand.onlineShare();
      line(
          share.low() == 0 && share.high() == 1
              ? "  the share of online work is not known (say --online-share)"
              : "  online " + percent(share) + ", the rest batch");
    }
  }

  private static String percent(Interval share) {
    String low = Math.round(share.low() * 100) + "";
    String high = Math.round(share.high() * 100) + "";
    return (low.equals(high) ? low : low + " to " + high) + " %";
  }

  private void candidates() {
    if (answer.candidates().isEmpty()) {
      return;
    }
    line("");
    String planned = Math.round(answer.headroom() * 100) + "% free";
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "what carries it", "cores", "count", planned, "+ 1 spare", "two sites", "rests on"));
    for (Candidate c : answer.candidates()) {
      rows.add(
          List.of(
              c.server().name(),
              Numbers.cores(c.units()),
              counted(c),
              c.planned().shown(),
              c.onePlus() == null ? "-" : c.onePlus().shown(),
              c.twoSites().shown(),
              c.standing().word()));
    }
    table(rows);
    line("count: for the load alone. Two sites: each carries the load with its own spare.");
  }

  private static String counted(Candidate c) {
    if (c.server().isMachine()) {
      return c.count().shown();
    }
    return c.count().shown() + " " + c.server().unit() + (c.count().high() == 1 ? "" : "s");
  }

  private void table(List<List<String>> rows) {
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        text.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
      }
      line(text.toString());
    }
  }

  /// Candidates of which the same is said are told together.
  private void influences() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Candidate c : answer.candidates()) {
      if (!c.influences().isEmpty()) {
        String text =
            c.influences().stream()
                .limit(INFLUENCES_MAX)
                .map(TextReport::influence)
                .collect(Collectors.joining("; "));
        names.computeIfAbsent(text, _ -> new ArrayList<>()).add(c.server().name());
      }
    }
    if (!names.isEmpty()) {
      line("");
      line("What makes the answer wide (how many times):");
      names.forEach((text, servers) -> wrapped("  " + some(servers) + ": " + text));
    }
  }

  private static String influence(Influence influence) {
    String value =
        influence.factor() == Factor.ONLINE_SHARE
            ? percent(influence.value())
            : Numbers.show(influence.value());
    return String.format(
        Locale.ROOT, "x%.1f %s, %s", influence.times(), influence.factor().text(), value);
  }

  private static String some(List<String> servers) {
    return servers.size() <= 2
        ? String.join(" and ", servers)
        : servers.getFirst() + " and " + (servers.size() - 1) + " more";
  }

  private void draws() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    String title = "";
    for (Candidate c : answer.candidates()) {
      Draws draws = c.draws();
      if (draws != null) {
        title =
            "Simulation, %,d draws, seed %d, every value within an interval equally likely (assumed):"
                .formatted(draws.count(), draws.seed());
        String text =
            "median %s cores, nine of ten draws from %s to %s"
                .formatted(
                    Numbers.show(draws.p50()), Numbers.show(draws.p5()), Numbers.show(draws.p95()));
        names.computeIfAbsent(text, _ -> new ArrayList<>()).add(c.server().name());
      }
    }
    if (!names.isEmpty()) {
      line("");
      line(title);
      names.forEach((text, servers) -> wrapped("  " + some(servers) + ": " + text));
    }
  }

  private void chains() {
    List<Chain> chains = answer.demand().chains();
    if (chains.isEmpty() || answer.candidates().isEmpty()) {
      return;
    }
    line("");
    Double window = answer.demand().windowMinutes();
    line(
        "Longest batch chains against the window"
            + (window == null
                ? ", which is not known:"
                : " of " + Numbers.show(window) + " minutes:"));
    for (int i = 0; i < Math.min(CHAINS_MAX, chains.size()); i++) {
      line(
          "  "
              + chains.get(i).shown()
              + ", today "
              + Numbers.show(chains.get(i).elapsedMinutes())
              + " minutes");
      Map<String, List<String>> names = new LinkedHashMap<>();
      for (Candidate c : answer.candidates()) {
        names
            .computeIfAbsent(c.chains().get(i).shown(), _ -> new ArrayList<>())
            .add(c.server().name());
      }
      names.forEach((text, servers) -> wrapped("    " + some(servers) + ": " + text));
    }
    if (chains.size() > CHAINS_MAX) {
      line("  and " + (chains.size() - CHAINS_MAX) + " shorter chains (--json has them)");
    }
    line("  assumed: what waits for disks takes as long as today, and no job is split");
  }

  private void cannotSay() {
    if (answer.cannotSay().isEmpty()) {
      return;
    }
    line("");
    line("Cannot say:");
    Map<String, List<String>> names = new LinkedHashMap<>();
    answer
        .cannotSay()
        .forEach(
            c -> names.computeIfAbsent(c.why(), _ -> new ArrayList<>()).add(c.server().name()));
    names.forEach((why, servers) -> wrapped("  " + String.join("; ", servers) + ": " + why));
  }

  private void remarks() {
    if (answer.problems().isEmpty()) {
      return;
    }
    line("");
    line("To know:");
    for (MatchProblem problem : answer.problems()) {
      wrapped("  " + problem.id() + " " + problem.text());
    }
  }

  private void sources() {
    Set<Fact> facts = new LinkedHashSet<>(answer.demand().facts());
    answer.candidates().forEach(c -> facts.addAll(c.sources()));
    if (facts.isEmpty()) {
      return;
    }
    line("");
    line("Sources (--json has all of them, for each server):");
    for (Fact fact : facts) {
      if (fact.metric() != Metric.UNITS_PER_SERVER) {
        String text =
            "  %s: %s, %s, %s, %s"
                .formatted(
                    fact.id(), fact.shown(), fact.standing().word(), fact.date(), fact.source());
        line(text.length() > LINE ? text.substring(0, LINE - 3) + "..." : text);
      }
    }
  }
}
