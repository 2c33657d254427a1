package homeport.programme;

import homeport.programme.Offer.Line;
import homeport.programme.Offer.Source;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Makes an [Offer] of the match that opened a system's gate. Figures go over as they are; nothing
/// is calculated anew.
final class OfferReader {
  private OfferReader() {}

  static Offer read(
      Members json, Institution institution, BankSystem system, GateState gate, Policy policy)
      throws IOException {
    LocalDate date = json.date("date");
    List<Line> lines = new ArrayList<>();
    for (Members candidate : json.objects("candidates")) {
      lines.add(line(candidate));
    }
    Members demand = json.object("demand");
    return new Offer(
        institution,
        system,
        institution.supplier(),
        date,
        date.plusDays(policy.offerDays()),
        gate.file(),
        json.object("review").text("sha256"),
        gate.by(),
        demand(demand),
        demand.has("sources") ? sources(demand) : List.of(),
        lines,
        unknown(json));
  }

  private static List<String> demand(Members demand) throws IOException {
    List<String> parts = new ArrayList<>();
    parts.add(range(demand, "mips") + " MIPS");
    if (demand.has("power_cores") && !range(demand, "power_cores").equals("0")) {
      parts.add(range(demand, "power_cores") + " Power cores");
    }
    if (demand.has("from")) {
      parts.addAll(demand.texts("from"));
    }
    return parts;
  }

  private static Line line(Members candidate) throws IOException {
    return new Line(
        candidate.text("server"),
        optional(candidate, "maker"),
        optional(candidate, "unit"),
        range(candidate, "count"),
        range(candidate, "planned"),
        range(candidate, "planned_one_spare"),
        range(candidate, "planned_two_sites"),
        optional(candidate, "standing"),
        sources(candidate));
  }

  private static List<Source> sources(Members of) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Members source : of.objects("sources")) {
      String unit = optional(source, "unit");
      sources.add(
          new Source(
              figure(source.text("value"), unit),
              source.text("standing"),
              source.text("from"),
              source.text("date"),
              optional(source, "conditions")));
    }
    return sources;
  }

  /// Figures that are shown with their unit keep it as it is.
  private static String figure(String value, String unit) {
    return unit.isEmpty() || value.endsWith(unit) ? value : value + " " + unit;
  }

  private static List<String> unknown(Members json) throws IOException {
    List<String> unknown = new ArrayList<>();
    for (Members server : json.objects("cannot_say")) {
      unknown.add(server.text("server") + ": " + server.text("why"));
    }
    for (Members problem : json.objects("problems")) {
      unknown.add(problem.text("id") + " " + problem.text("text"));
    }
    return unknown;
  }

  private static String optional(Members members, String name) throws IOException {
    return members.has(name) ? members.text(name) : "";
  }

  private static String range(Members members, String name) throws IOException {
    if (!members.has(name)) {
      return "";
    }
    Members range = members.object(name);
    String low = range.number("low").stripTrailingZeros().toPlainString();
    String high = range.number("high").stripTrailingZeros().toPlainString();
    return low.equals(high) ? low : low + " to " + high;
  }
}
