package homeport.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What queries gave, for scripts; docs/programme.md lists the fields.
public final class ProgrammeJson {
  private ProgrammeJson() {}

  public static String of(Board board) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("total", board.total());
    map.put("offset", board.offset());
    map.put("open", counts(board.open()));
    List<Object> rows = new ArrayList<>();
    for (Board.Row row : board.rows()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("institution", row.institution());
      one.put("institution_name", row.institutionName());
      one.put("system", row.system());
      one.put("name", row.name());
      one.put("kind", row.kind());
      one.put("criticality", row.criticality().word());
      one.put("wave", row.wave());
      one.put("open", words(row.open()));
      one.put("differing", row.differing());
      one.put("blockers", row.blockers());
      one.put("changed", text(row.changed()));
      rows.add(one);
    }
    map.put("systems", rows);
    return Json.text(map);
  }

  public static String of(InstitutionPage page) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", page.institution().id());
    map.putAll(Wire.of(page.institution()));
    map.put("systems", page.systems());
    List<Object> waves = new ArrayList<>();
    for (InstitutionPage.WaveProgress progress : page.waves()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("wave", progress.wave().id());
      one.put("systems", progress.systems());
      one.put("open", counts(progress.open()));
      waves.add(one);
    }
    map.put("waves", waves);
    map.put("differing", page.differing());
    map.put("blockers", page.blockers());
    map.put("rules", page.rules().stream().map(Wire::of).toList());
    map.put("expired_rules", page.expired().stream().map(DifferenceRule::name).toList());
    return Json.text(map);
  }

  public static String of(SystemPage page) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("institution", page.institution().id());
    map.put("id", page.system().id());
    map.putAll(Wire.of(page.system()));
    Map<String, Object> gates = new LinkedHashMap<>();
    page.gates()
        .forEach((gate, state) -> gates.put(gate.word(), gate(state, page.open().contains(gate))));
    map.put("gates", gates);
    map.put("blockers", page.blockers());
    List<Object> differences = new ArrayList<>();
    for (SystemPage.OpenDifference difference : page.differences()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("gate", difference.gate().word());
      one.put("text", difference.entry().text());
      one.put("file", difference.entry().file());
      one.put("by", difference.entry().by());
      one.put("at", difference.entry().at());
      one.put("differences", difference.parsed());
      one.put("more", difference.left());
      differences.add(one);
    }
    map.put("open_differences", differences);
    return Json.text(map);
  }

  /// A gate after a file was handed in.
  public static String of(Gate gate, GateState state) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("gate", gate.word());
    map.putAll(gate(state, state.open()));
    return Json.text(map);
  }

  private static Map<String, Object> gate(GateState state, boolean open) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("open", open);
    map.put("version", state.version());
    map.put("why", state.why());
    map.put("by", state.by());
    map.put("at", text(state.at()));
    map.put("file", state.file());
    map.put("until", text(state.until()));
    map.put("trials", state.trials());
    map.put("records", state.records());
    return map;
  }

  /// Entries of the ledger.
  public static String of(List<Event> events) {
    List<Object> list = new ArrayList<>();
    for (Event event : events) {
      Map<String, Object> map = event.toMap("");
      map.remove("previous");
      list.add(map);
    }
    return Json.text(list);
  }

  public static String of(Offer offer) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("format", "homeport-offer 1");
    map.put("institution", offer.institution().id());
    map.put("system", offer.system().id());
    map.put("supplier", offer.supplier());
    map.put("date", offer.date());
    map.put("until", offer.until());
    map.put("match_sha256", offer.file());
    map.put("review_sha256", offer.review());
    map.put("demand", offer.demand());
    map.put("demand_sources", offer.demandSources().stream().map(ProgrammeJson::source).toList());
    List<Object> lines = new ArrayList<>();
    for (Offer.Line line : offer.lines()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("server", line.server());
      one.put("maker", line.maker());
      one.put("unit", line.unit());
      one.put("count", line.count());
      one.put("planned", line.planned());
      one.put("one_spare", line.spare());
      one.put("two_sites", line.twoSites());
      one.put("standing", line.standing());
      one.put("sources", line.sources().stream().map(ProgrammeJson::source).toList());
      lines.add(one);
    }
    map.put("servers", lines);
    map.put("unknown", offer.unknown());
    return Json.text(map);
  }

  private static Map<String, Object> source(Offer.Source source) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("value", source.value());
    map.put("standing", source.standing());
    map.put("from", source.from());
    map.put("date", source.date());
    map.put("conditions", source.conditions());
    return map;
  }

  private static List<String> words(Set<Gate> gates) {
    return gates.stream().map(Gate::word).toList();
  }

  private static Map<String, Object> counts(Map<Gate, Integer> counts) {
    Map<String, Object> map = new LinkedHashMap<>();
    counts.forEach((gate, count) -> map.put(gate.word(), count));
    return map;
  }

  private static Object text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
