package homeport.programme;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A `trial.json` at the gate *trial's bound reached*. Equal trials are counted until there are as
/// many, and as many records, as the system asks; a trial that differs closes the gate and the
/// count begins anew, with trials that are not older.
///
/// @param rules names of the rules it leans on
record TrialFile(
    String estate,
    String pack,
    String signer,
    Instant made,
    boolean equal,
    long records,
    long differences,
    List<String> rules) {

  static TrialFile parse(Members json) throws IOException {
    List<String> rules = new ArrayList<>();
    for (Members rule : json.objects("rules")) {
      if (rule.count("applied") > 0) {
        rules.add(rule.text("name"));
      }
    }
    json.list("differences");
    return new TrialFile(
        json.text("estate"),
        json.text("pack"),
        json.text("signer"),
        instant(json),
        json.truth("equal"),
        json.count("records"),
        json.count("difference_count"),
        rules);
  }

  private static Instant instant(Members json) throws IOException {
    try {
      return Instant.parse(json.text("date"));
    } catch (DateTimeException _) {
      return json.date("date").atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }

  static Verdict read(Members json, Reading reading) throws IOException {
    TrialFile trial = parse(json);
    trial.check(reading);
    return trial.equal
        ? trial.counted(reading)
        : Verdict.closes("the trial differs: " + trial.shown(), trial.more(reading));
  }

  String shown() {
    String form =
        differences == 1 ? "%,d difference in %,d records" : "%,d differences in %,d records";
    return String.format(Locale.ROOT, form, differences, records);
  }

  Map<String, Object> more(Reading reading) {
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("pack", pack);
    more.put("signer", signer);
    more.put("pack_verified", reading.proof() != null);
    more.put("made", made.toString());
    more.put("compared", records);
    more.put("differences", differences);
    more.put("rules", rules);
    return more;
  }

  private LocalDate day() {
    return made.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  LocalDate until(Reading reading) {
    return day().plusDays(reading.register().policy().days(reading.gate()));
  }

  /// Everything that a trial has to satisfy, whichever way it went.
  void check(Reading reading) {
    reading.belongs(estate);
    reading.stands(day());
    if (equal != (differences == 0)) {
      reading.wrong(
          Reading.CONTRADICTS,
          "the trial says it is "
              + (equal ? "equal" : "different")
              + " and has "
              + differences
              + " differences");
    }
    if (equal && records == 0) {
      reading.wrong(Reading.CONTRADICTS, "the trial compared no record");
    }
    checkSigner(reading);
    checkProof(reading);
    checkPack(reading);
    rules.forEach(name -> checkRule(name, reading));
    Instant failed = reading.state().failed(reading.gate());
    if (equal && failed != null && made.isBefore(failed)) {
      reading.wrong(
          Reading.OLDER,
          "the trial of " + made + " is older than the one of " + failed + ", which differed");
    }
  }

  private void checkProof(Reading reading) {
    PackProof proof = reading.proof();
    if (proof != null && !proof.equals(new PackProof(estate, pack, signer))) {
      reading.wrong(
          Reading.PACK,
          "the trial is of pack `"
              + pack
              + "` signed with `"
              + signer
              + "`; the pack handed in is `"
              + proof.fingerprint()
              + "` of "
              + proof.estate()
              + ", signed with `"
              + proof.signer()
              + "`");
    }
  }

  private void checkSigner(Reading reading) {
    if (!reading.institution().signers().contains(signer)) {
      reading.wrong(
          Reading.SIGNER,
          "the trial is signed with key `"
              + signer
              + "`, which is not registered for "
              + reading.institution().name());
    }
  }

  /// A pack counts for one gate of one system, and once; after a trial that differed it may be
  /// replayed again.
  private void checkPack(Reading reading) {
    Register.Use use = reading.register().usePack(pack);
    BankSystem system = reading.system();
    if (use != null
        && !use.equals(new Register.Use(system.institution(), system.id(), reading.gate()))) {
      reading.wrong(Reading.USED, "the pack `" + pack + "` was used for another system or gate");
    } else if (equal && reading.state().counted(reading.gate(), pack)) {
      reading.wrong(Reading.AGAIN, "the pack `" + pack + "` is counted already");
    }
  }

  private void checkRule(String name, Reading reading) {
    DifferenceRule rule = reading.register().rule(reading.institution().id(), name);
    if (rule == null) {
      reading.wrong(
          Reading.RULE,
          "the trial leans on the rule `"
              + name
              + "`, which is not registered for "
              + reading.institution().name());
    } else if (rule.expiredOn(day())) {
      reading.wrong(
          Reading.RULE,
          "the trial leans on the rule `" + name + "`, which expired on " + rule.expires());
    }
  }

  private Verdict counted(Reading reading) {
    GateState before = reading.state().gate(reading.gate());
    boolean anew = before.lapsedOn(reading.today());
    int trials = 1 + (anew ? 0 : before.trials());
    long sum = records + (anew ? 0 : before.records());
    LocalDate until = until(reading);
    LocalDate earliest =
        before.until() == null || anew || until.isBefore(before.until()) ? until : before.until();
    Map<String, Object> more = more(reading);
    if (anew) {
      more.put("anew", true);
    }
    BankSystem system = reading.system();
    boolean reached = trials >= system.trialsAsked() && sum >= system.recordsAsked();
    String text =
        String.format(
            Locale.ROOT,
            "equal: %,d of %,d trials, %,d of %,d records",
            trials,
            system.trialsAsked(),
            sum,
            system.recordsAsked());
    return new Verdict(
        reached ? EventKind.GATE_OPENED : EventKind.GATE_COUNTED,
        text,
        earliest,
        trials,
        sum,
        more);
  }
}
