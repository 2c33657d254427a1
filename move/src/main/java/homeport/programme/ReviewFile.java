package homeport.programme;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A `review.json` at the gate *review done*. It opens the gate when it is of the system's estate,
/// saw programs, and its inventory holds every server of the system; it closes the gate when it is
/// of the estate but does not know a server, because then register and estate say different things.
final class ReviewFile {
  /// Blockers whose names the ledger keeps.
  private static final int BLOCKERS_NAMED = 10;

  /// The form of review.json that this reads.
  private static final int FORMAT = 1;

  private ReviewFile() {}

  static Verdict read(Members json, Reading reading) throws IOException {
    reading.belongs(json.text("estate"));
    LocalDate day = json.has("date") ? json.date("date") : reading.today();
    LocalDate until = reading.stands(day);
    if (json.count("format") != FORMAT) {
      reading.wrong(Reading.FORM, "the review's format is not " + FORMAT);
    }
    List<Members> programs = json.objects("programs");
    long said = json.object("totals").count("programs");
    if (said != programs.size()) {
      reading.wrong(
          Reading.CONTRADICTS,
          "the review counts " + said + " programs and lists " + programs.size());
    }
    List<Members> blockers = json.objects("blockers");
    json.list("findings");
    json.list("jobs");
    Set<String> known = new HashSet<>();
    for (Members server : json.object("inventory").objects("servers")) {
      if (!known.add(server.text("id"))) {
        reading.wrong(
            Reading.CONTRADICTS, "the inventory has server `" + server.text("id") + "` twice");
      }
    }
    List<String> missing = new ArrayList<>(reading.system().servers());
    missing.removeAll(known);
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("blockers", blockers.size());
    more.put("blocker_names", names(blockers));
    if (programs.isEmpty()) {
      return Verdict.closes("the review saw no program", more);
    }
    if (!missing.isEmpty()) {
      return Verdict.closes(
          "the review's inventory does not have server " + String.join(", ", missing), more);
    }
    String text =
        "reviewed: "
            + Counted.of(programs.size(), "program")
            + ", "
            + Counted.of(blockers.size(), "blocker");
    return Verdict.opens(text, until, more);
  }

  private static List<String> names(List<Members> blockers) throws IOException {
    List<String> names = new ArrayList<>();
    for (Members blocker : blockers.subList(0, Math.min(BLOCKERS_NAMED, blockers.size()))) {
      names.add(blocker.text("id"));
    }
    return names;
  }
}
