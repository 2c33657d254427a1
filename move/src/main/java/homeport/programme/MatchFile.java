package homeport.programme;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The JSON of `homeport match` at the gate *match proposed*. It carries the SHA-256 of the review
/// it was made from, which has to be the one that opened the system's first gate. Without a
/// candidate it closes the gate: what the catalogue cannot answer is no proposal.
final class MatchFile {
  private MatchFile() {}

  static Verdict read(Members json, Reading reading) throws IOException {
    GateState review = reading.state().gate(Gate.REVIEW);
    String from = json.has("review") ? json.object("review").text("sha256") : "";
    if (!review.open()) {
      reading.wrong(Reading.OTHER_REVIEW, "the system's review is not done, so nothing fits it");
    } else if (!from.equals(review.file())) {
      reading.wrong(
          Reading.OTHER_REVIEW,
          from.isEmpty()
              ? "the match was not made from a review (homeport match --review)"
              : "the match was made from another review than the one that opened the gate");
    }
    LocalDate until = reading.stands(json.date("date"));
    json.object("demand").object("mips");
    json.list("cannot_say");
    json.list("problems");
    List<Members> candidates = json.objects("candidates");
    for (Members candidate : candidates) {
      candidate(candidate, reading);
    }
    if (candidates.isEmpty()) {
      return Verdict.closes("no server of the catalogue can be said to carry the load", Map.of());
    }
    return Verdict.opens(
        "proposed: " + Counted.of(candidates.size(), "candidate"), until, Map.of());
  }

  private static void candidate(Members candidate, Reading reading) throws IOException {
    String server = candidate.text("server");
    BigDecimal low = candidate.object("count").number("low");
    BigDecimal high = candidate.object("count").number("high");
    if (low.signum() < 0 || low.compareTo(high) > 0) {
      reading.wrong(
          Reading.CONTRADICTS, "the count of " + server + " runs from " + low + " to " + high);
    }
    List<Members> sources = candidate.objects("sources");
    if (sources.isEmpty()) {
      reading.wrong(Reading.FORM, "candidate " + server + " has no source");
    }
    for (Members source : sources) {
      for (String name : List.of("value", "standing", "from", "date")) {
        if (source.text(name).isBlank()) {
          reading.wrong(Reading.FORM, "a source of " + server + " has no " + name);
        }
      }
    }
  }
}
