package homeport.cli;

import homeport.demo.BankTrial;
import homeport.demo.DemoEstate;
import homeport.demo.Proof;
import homeport.demo.SeededFault;
import homeport.jobs.JobEnd;
import homeport.jobs.JobResult;
import homeport.match.Answer;
import homeport.programme.SystemPage;
import homeport.review.model.EstateReview;
import homeport.trial.TrialResult;
import homeport.trial.compare.Difference;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What somebody sees who watches the demo. Each line is told when what it tells of is done.
final class DemoText {
  /// How much of a fingerprint is shown.
  private static final int FINGERPRINT = 12;

  private final PrintStream out;

  /// @param out gets each line at once
  DemoText(PrintStream out) {
    this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  void begin(Path estate) {
    out.println("Harbour Savings Bank: one business day on this machine");
    out.printf(Locale.ROOT, "  estate    %s%n", estate);
  }

  /// A job that ended. A job that is recorded has a clock that stands still, so only the job's own
  /// time can be told, not its steps'.
  ///
  /// @param wanted how it has to end
  void job(JobResult job, long elapsedMs, JobEnd wanted) {
    boolean asPlanned = job.end().equals(wanted);
    out.printf(
        Locale.ROOT,
        "%n%s %-9s %s  %.1f s%s%n",
        job.jobId(),
        job.jobName(),
        JobWords.of(job.end()),
        elapsedMs / 1000.0,
        !asPlanned
            ? "  NOT AS PLANNED, which is " + JobWords.of(wanted)
            : wanted instanceof JobEnd.Abended ? "  on purpose: a restart is rehearsed" : "");
    for (JobResult.StepResult step : job.steps()) {
      String procStep = step.procStepName();
      out.printf(
          Locale.ROOT,
          "  %-18s %-9s %s%n",
          procStep == null ? step.stepName() : step.stepName() + "." + procStep,
          step.program(),
          JobWords.of(step.end()));
    }
  }

  void dayTook(long elapsedMs) {
    out.printf(Locale.ROOT, "%nThe day took %.1f s.%n", elapsedMs / 1000.0);
  }

  void proof(Proof proof) {
    out.println();
    out.println("Proof: every data set against a second implementation of the same day,");
    out.println("written apart in decimal arithmetic, byte for byte");
    for (Proof.Line one : proof.lines()) {
      out.printf(
          Locale.ROOT,
          "  %-24s %,9d records  SHA-256 %s…  %s%n",
          one.name(),
          one.records(),
          one.sha256().substring(0, FINGERPRINT),
          one.holds() ? "equal" : "DIFFERENT: " + one.difference());
    }
    out.println(proof.holds() ? "The proof holds." : "The proof does not hold.");
  }

  void reviewed(EstateReview review, Path page) {
    EstateReview.Totals totals = review.totals();
    out.println();
    out.println("Review: what the bank has, and what ties it to IBM");
    out.printf(
        Locale.ROOT,
        "  %d of %d programs run unmodified, %d of %d jobs are ready; the bank has %d servers%n",
        totals.accepted(),
        totals.programs(),
        totals.jobsReady(),
        totals.jobs(),
        totals.servers());
    out.printf(Locale.ROOT, "  %s%n", page);
  }

  void matched(Answer answer) {
    out.println();
    out.println("Match: which servers carry that load, each figure with its source");
    out.printf(Locale.ROOT, "  %s%n", String.join("; ", answer.demand().parts()));
    out.printf(
        Locale.ROOT,
        "  %d kinds of server can carry it; of %d more no source says enough%n",
        answer.candidates().size(),
        answer.cannotSay().size());
  }

  void trial(int packs, Path evidence) {
    out.println();
    out.println("Trial: each job was recorded while it ran; is it the same when it runs again?");
    out.printf(Locale.ROOT, "  %d signed packs in %s%n", packs, evidence);
  }

  /// How a replay came out; when it differs, the first record and what differs in it.
  void replayed(BankTrial.Ended ended) {
    TrialResult result = ended.result();
    out.printf(
        Locale.ROOT,
        "  %-9s genuine; replayed: %2d outputs, %,9d records, %s%n",
        result.job(),
        result.outputs().size(),
        result.records(),
        result.equal() ? "equal" : result.differenceCount() + " outputs DIFFERENT");
    result.outputs().stream()
        .filter(DemoText::namesAField)
        .findFirst()
        .ifPresent(this::firstDifference);
  }

  /// True when an output differs and the trial can say in which field of a record.
  static boolean namesAField(TrialResult.Output output) {
    var fields = output.fields();
    return !output.equal()
        && fields != null
        && fields.differences().stream()
            .anyMatch(difference -> difference.kind() == Difference.Kind.DIFFERENT);
  }

  private void firstDifference(TrialResult.Output output) {
    var fields = output.fields();
    if (fields == null) {
      return;
    }
    out.printf(
        Locale.ROOT,
        "  %s: %,d records differ, the first of them%n",
        output.name(),
        fields.different());
    for (Difference difference : fields.differences()) {
      if (difference.kind() == Difference.Kind.DIFFERENT) {
        String key = difference.key();
        out.printf(
            Locale.ROOT, "    record %,d%s%n", difference.left(), key == null ? "" : ", " + key);
        for (Difference.FieldDifference field : difference.fields()) {
          out.printf(
              Locale.ROOT,
              "      %-18s recorded %12s   now %12s%n",
              field.field(),
              String.valueOf(field.left()),
              String.valueOf(field.right()));
        }
        return;
      }
    }
  }

  void planted(SeededFault fault) {
    out.println();
    out.println(
        "A fault is planted in a copy of the bank, in one program: an amount is not rounded");
    out.printf(Locale.ROOT, "  %s, line %d%n", fault.member(), fault.line());
    out.printf(Locale.ROOT, "    as it was  %s%n", fault.before());
    out.printf(Locale.ROOT, "    as it is   %s%n", fault.after());
  }

  void board(String title, SystemPage page) {
    out.printf(Locale.ROOT, "%n%s%n", title);
    var wave = page.wave();
    out.printf(
        Locale.ROOT,
        "  %s, %s%s%n",
        page.institution().name(),
        page.system().name(),
        wave == null ? "" : ", wave " + wave.id());
    page.gates()
        .forEach((gate, state) ->
            out.printf(
                Locale.ROOT,
                "    %-22s %-7s %s%n",
                gate.title(),
                page.open().contains(gate) ? "open" : state.version() == 0 ? "closed" : "CLOSED",
                state.why()));
  }

  void end(boolean proved, DemoEstate demo) {
    out.println();
    out.println(
        proved
            ? "The recorded day is the same again, the fault is found, and the gate is closed."
            : "The trial did not show what it has to show.");
    if (proved) {
      out.println("Look further:");
      for (String command :
          List.of(
              "trial verify " + demo.evidence().resolve("DAY.pack"),
              "programme show harbour core --store " + demo.programme(),
              "programme history harbour core --store " + demo.programme())) {
        out.printf(Locale.ROOT, "  ./homeport %s%n", command);
      }
    }
  }
}
