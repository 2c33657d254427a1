package homeport.programme;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// A rehearsal record at the gate *rollback rehearsed* (docs/formats/rehearsal-json.md): a trial of
/// the way back, with the minutes it took and those it may take.
final class RehearsalFile {
  static final String FORMAT = "homeport-rehearsal 1";

  private RehearsalFile() {}

  static Verdict read(Members json, Reading reading) throws IOException {
    if (!json.text("format").equals(FORMAT)) {
      reading.wrong(Reading.FORM, "the file's format is not `" + FORMAT + "`");
    }
    long minutes = json.count("minutes");
    long allowed = json.count("minutes_allowed");
    TrialFile trial = TrialFile.parse(json.object("trial"));
    trial.check(reading);
    Map<String, Object> more = new LinkedHashMap<>(trial.more(reading));
    more.put("minutes", minutes);
    more.put("minutes_allowed", allowed);
    if (!trial.equal()) {
      return Verdict.closes("the way back differs: " + trial.shown(), more);
    }
    if (minutes > allowed) {
      return Verdict.closes(
          "the way back took " + Counted.of(minutes, "minute") + " and may take " + allowed, more);
    }
    return Verdict.opens(
        "the way back took " + minutes + " of " + Counted.of(allowed, "minute") + " and is equal",
        trial.until(reading),
        more);
  }
}
