package homeport.programme;

import homeport.programme.InstitutionPage.WaveProgress;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Replays the ledger up to the end of a quarter. Because entries never change, the report of a
/// past quarter is the same whenever it is made.
final class ReportMaker {
  private static final Viewer ALL = Viewer.supervisor("the report");

  private final Ledger ledger;
  private final LocalDate from;
  private final LocalDate asOf;
  private final Instant begin;
  private final Instant end;
  private final Register register = new Register();
  private final Map<String, List<WaveProgress>> before = new HashMap<>();
  private final Map<String, List<Event>> changes = new HashMap<>();
  private boolean begun;

  ReportMaker(Ledger ledger, LocalDate from, LocalDate asOf, ZoneId zone) {
    this.ledger = ledger;
    this.from = from;
    this.asOf = asOf;
    this.begin = from.atStartOfDay(zone).toInstant();
    this.end = asOf.plusDays(1).atStartOfDay(zone).toInstant();
  }

  Report make(String quarter) throws Refusal {
    ledger.scan(this::take);
    if (!begun) {
      look();
    }
    List<Report.Part> parts = new ArrayList<>();
    for (Institution institution : register.institutions()) {
      parts.add(part(institution));
    }
    return new Report(quarter, from, asOf, parts);
  }

  private void take(Event event) {
    if (!begun && !event.at().isBefore(begin)) {
      look();
    }
    if (!event.at().isBefore(end)) {
      return;
    }
    if (begun && !event.institution().isEmpty()) {
      changes.computeIfAbsent(event.institution(), _ -> new ArrayList<>()).add(event);
    }
    try {
      register.apply(event);
    } catch (IOException e) {
      throw new AssertionError("the entry was understood when the programme was opened", e);
    }
  }

  /// How everything stood before the quarter.
  private void look() {
    begun = true;
    for (Institution institution : register.institutions()) {
      before.put(institution.id(), progress(institution, from.minusDays(1)));
    }
  }

  private List<WaveProgress> progress(Institution institution, LocalDate day) {
    return Progress.byWave(ALL, register, register.systems(institution.id()), day);
  }

  private Report.Part part(Institution institution) throws Refusal {
    List<Report.Differing> differences = new ArrayList<>();
    List<Report.Blocked> blockers = new ArrayList<>();
    for (SystemState state : register.systems(institution.id())) {
      for (SystemPage.OpenDifference difference : Differences.of(state, ledger)) {
        differences.add(new Report.Differing(state.system(), difference));
      }
      if (state.blockers() > 0) {
        blockers.add(new Report.Blocked(state.system(), state.blockers(), state.blockerNames()));
      }
    }
    return new Report.Part(
        institution,
        progress(institution, asOf),
        before.getOrDefault(institution.id(), List.of()),
        differences,
        register.rules(institution.id()).stream().filter(rule -> rule.expiredOn(asOf)).toList(),
        blockers,
        changes.getOrDefault(institution.id(), List.of()));
  }
}
