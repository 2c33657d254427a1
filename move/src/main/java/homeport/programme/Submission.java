package homeport.programme;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One file handed in for one gate: read, held against the register, and then either an entry that
/// changes the gate, or one that says why not.
final class Submission {
  private final Programme programme;
  private final Viewer viewer;
  private final SystemState state;
  private final Gate gate;
  private final Reading reading;

  Submission(
      Programme programme,
      Viewer viewer,
      Institution institution,
      SystemState state,
      Gate gate,
      @Nullable PackProof proof) {
    this.programme = programme;
    this.viewer = viewer;
    this.state = state;
    this.gate = gate;
    this.reading =
        new Reading(programme.register(), institution, state, gate, programme.today(), proof);
  }

  GateState take(byte[] file, @Nullable Long seen) throws Refusal {
    if (file.length > Ledger.FILE_MAX_BYTES) {
      reading.wrong(
          Reading.LARGE,
          "the file has " + file.length + " bytes and may have " + Ledger.FILE_MAX_BYTES);
      throw turnedAway("", null);
    }
    String sha256 = HexFormat.of().formatHex(Digest.of(file));
    checkFirst(seen);
    if (!reading.findings().isEmpty()) {
      throw turnedAway(sha256, file);
    }
    checkUse(sha256);
    Verdict verdict = null;
    if (reading.findings().isEmpty()) {
      verdict = read(file);
    }
    if (verdict == null || !reading.findings().isEmpty()) {
      throw turnedAway(sha256, null);
    }
    List<Programme.Draft> drafts = new ArrayList<>();
    drafts.add(draft(verdict.kind(), gate, sha256, verdict.text(), verdict.body()));
    if (gate == Gate.REVIEW && state.gate(Gate.MATCH).open()) {
      drafts.add(
          draft(
              EventKind.GATE_CLOSED,
              Gate.MATCH,
              "",
              "there is a later review than the one the match was made from",
              Verdict.closes("", Map.of()).body()));
    }
    programme.append(viewer, drafts, file);
    return state.gate(gate);
  }

  /// Two people at one gate: the second is told who was first, and his file is kept, so that he can
  /// look at both.
  private void checkFirst(@Nullable Long seen) {
    GateState now = state.gate(gate);
    if (seen != null && seen != now.version()) {
      reading.wrong(
          Refusal.CONFLICT,
          now.version() < seen
              ? "the gate " + gate.word() + " never had version " + seen
              : now.by()
                  + " was first, at "
                  + now.at()
                  + ": "
                  + now.why()
                  + "; look again, your file is kept");
    }
  }

  private void checkUse(String sha256) {
    Register.Use use = programme.register().use(sha256);
    if (use == null) {
      return;
    }
    BankSystem system = state.system();
    if (use.equals(new Register.Use(system.institution(), system.id(), gate))) {
      reading.wrong(Reading.AGAIN, "the file was handed in here before");
    } else {
      // Which other institution has it is not for this one to know.
      boolean own = use.institution().equals(system.institution()) && viewer.sees(use.gate());
      reading.wrong(
          Reading.USED,
          own
              ? "the file was used for the gate " + use.gate().word() + " of system " + use.system()
              : "the file was used for another system");
    }
  }

  private @Nullable Verdict read(byte[] file) {
    Members json;
    try {
      json = Members.of(file);
    } catch (IOException e) {
      reading.wrong(Reading.NO_JSON, "the file is no JSON object: " + firstLine(e));
      return null;
    }
    try {
      return switch (gate) {
        case REVIEW -> ReviewFile.read(json, reading);
        case MATCH -> MatchFile.read(json, reading);
        case TRIAL -> TrialFile.read(json, reading);
        case ROLLBACK -> RehearsalFile.read(json, reading);
      };
    } catch (IOException e) {
      reading.wrong(Reading.FORM, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static String firstLine(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private Programme.Draft draft(
      EventKind kind, Gate of, String file, String text, Map<String, Object> body) {
    BankSystem system = state.system();
    return new Programme.Draft(kind, system.institution(), system.id(), of, file, text, body);
  }

  private Refusal turnedAway(String sha256, byte @Nullable [] kept) {
    Refusal refusal = new Refusal(reading.findings());
    List<String> ids = reading.findings().stream().map(Finding::id).toList();
    String text = "turned away: " + refusal.getMessage();
    programme.append(
        viewer,
        List.of(
            draft(
                EventKind.TURNED_AWAY,
                gate,
                sha256,
                text.substring(0, Math.min(1_000, text.length())),
                Map.of("findings", ids))),
        kept);
    return refusal;
  }
}
