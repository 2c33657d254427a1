package homeport.cli;

import homeport.programme.BankSystem;
import homeport.programme.Criticality;
import homeport.programme.DifferenceRule;
import homeport.programme.Gate;
import homeport.programme.GateState;
import homeport.programme.Institution;
import homeport.programme.PackProof;
import homeport.programme.Policy;
import homeport.programme.ProgrammeJson;
import homeport.programme.Refusal;
import homeport.programme.Wave;
import homeport.trial.CannotTell;
import homeport.trial.pack.PackVerifier;
import homeport.trial.pack.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The subcommands of `homeport programme` that add to the ledger.
final class ProgrammeRegister {
  private static final Option NAME = Option.value("--name", "TEXT", "what people call it");
  private static final Option SUPPLIER =
      Option.value("--supplier", "ID", "institution: who supplies it");
  private static final Option ORDER = Option.value("--order", "N", "wave: which one it is");
  private static final Option FROM = Option.value("--from", "DATE", "wave: its first day");
  private static final Option TO = Option.value("--to", "DATE", "wave: its last day");
  private static final Option KIND = Option.value("--kind", "TEXT", "system: what it does");
  private static final Option ESTATE =
      Option.value("--estate", "NAME", "system: the estate's name in its files");
  private static final Option SERVER =
      Option.value("--server", "ID", "system: a server of today, as in the inventory");
  private static final Option CRITICALITY =
      Option.value("--criticality", "WORD", "system: low, medium, high, critical");
  private static final Option WAVE = Option.value("--wave", "ID", "system, board: the wave");
  private static final Option TRIALS =
      Option.value("--trials", "N", "init, system: equal trials that are asked");
  private static final Option RECORDS =
      Option.value("--records", "N", "init, system: records that are asked");
  private static final Option OWNER = Option.value("--owner", "NAME", "rule: who answers for it");
  private static final Option REASON = Option.value("--reason", "TEXT", "rule: why it is legal");
  private static final Option EXPIRES = Option.value("--expires", "DATE", "rule: its last day");
  private static final Option END = Option.flag("--end", "rule: end it today");
  private static final Option SEEN =
      Option.value("--seen", "N", "submit: the gate's version that you looked at");
  private static final Option PACK =
      Option.value("--pack", "FILE", "submit: the trial's evidence pack, verified on the way");

  static final List<Option> OPTIONS =
      List.of(
          NAME,
          SUPPLIER,
          ORDER,
          FROM,
          TO,
          KIND,
          ESTATE,
          SERVER,
          CRITICALITY,
          WAVE,
          TRIALS,
          RECORDS,
          OWNER,
          REASON,
          EXPIRES,
          END,
          SEEN,
          PACK);

  private ProgrammeRegister() {}

  /// The wave that was asked for, or empty.
  static String wave(Arguments arguments) {
    return Objects.requireNonNullElse(arguments.value(WAVE), "");
  }

  /// @return false when the subcommand is none of these
  static boolean run(ProgrammeCommand.Asked asked) throws UserMistake, IOException, Refusal {
    switch (asked.verb()) {
      case "init" -> init(asked);
      case "institution" -> institution(asked);
      case "signer" -> signer(asked);
      case "wave" -> addWave(asked);
      case "system" -> system(asked);
      case "plan" -> plan(asked);
      case "rule" -> rule(asked);
      case "submit" -> submit(asked);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void done(ProgrammeCommand.Asked asked, String text) {
    asked.shell().out().println(asked.json() ? "{\"done\": true}" : text);
  }

  private static void init(ProgrammeCommand.Asked asked) throws UserMistake, Refusal {
    asked.most(0);
    Policy usual = Policy.DEFAULT;
    Policy policy =
        new Policy(
            (int) number(asked, TRIALS, usual.trialsAsked()),
            number(asked, RECORDS, usual.recordsAsked()),
            usual.reviewDays(),
            usual.matchDays(),
            usual.trialDays(),
            usual.offerDays());
    done(asked, asked.programme().begin(asked.viewer(), policy).text());
  }

  private static void institution(ProgrammeCommand.Asked asked) throws UserMistake, Refusal {
    String id = asked.operand(0, "the institution's id");
    asked.most(1);
    String supplier = Objects.requireNonNullElse(asked.arguments().value(SUPPLIER), "");
    Institution institution = new Institution(id, text(asked, NAME), supplier, List.of());
    done(asked, asked.programme().addInstitution(asked.viewer(), institution).text());
  }

  private static void signer(ProgrammeCommand.Asked asked) throws UserMistake, Refusal {
    String id = asked.operand(0, "the institution's id");
    String key = asked.operand(1, "the key's fingerprint");
    asked.most(2);
    done(asked, asked.programme().addSigner(asked.viewer(), id, key).text());
  }

  private static void addWave(ProgrammeCommand.Asked asked) throws UserMistake, Refusal {
    String id = asked.operand(0, "the wave's id");
    asked.most(1);
    Wave wave =
        new Wave(
            id,
            (int) number(asked, ORDER, null),
            text(asked, NAME),
            date(asked, FROM),
            date(asked, TO));
    done(asked, asked.programme().addWave(asked.viewer(), wave).text());
  }

  private static void system(ProgrammeCommand.Asked asked) throws UserMistake, Refusal {
    String institution = asked.operand(0, "the institution's id");
    String id = asked.operand(1, "the system's id");
    asked.most(2);
    Arguments arguments = asked.arguments();
    Policy policy = asked.programme().queries().policy(asked.viewer());
    String name = text(asked, NAME);
    String word = Objects.requireNonNullElse(arguments.value(CRITICALITY), "medium");
    Criticality criticality = Criticality.of(word);
    if (criticality == null) {
      throw new UserMistake(
          "HP6304", "`" + word + "` is no criticality", "low, medium, high or critical");
    }
    BankSystem system =
        new BankSystem(
            institution,
            id,
            name,
            Objects.requireNonNullElse(arguments.value(KIND), BankSystem.NOT_SAID),
            Objects.requireNonNullElse(arguments.value(ESTATE), name),
            arguments.values(SERVER),
            criticality,
            wave(arguments),
            (int) number(asked, TRIALS, policy.trialsAsked()),
            number(asked, RECORDS, policy.recordsAsked()));
    done(asked, asked.programme().addSystem(asked.viewer(), system).text());
  }

  private static void plan(ProgrammeCommand.Asked asked) throws UserMistake, Refusal {
    String institution = asked.operand(0, "the institution's id");
    String system = asked.operand(1, "the system's id");
    String wave = asked.operand(2, "the wave's id");
    asked.most(3);
    done(asked, asked.programme().plan(asked.viewer(), institution, system, wave).text());
  }

  private static void rule(ProgrammeCommand.Asked asked) throws UserMistake, Refusal {
    String institution = asked.operand(0, "the institution's id");
    String name = asked.operand(1, "the rule's name");
    asked.most(2);
    if (asked.arguments().has(END)) {
      done(asked, asked.programme().endRule(asked.viewer(), institution, name).text());
      return;
    }
    DifferenceRule rule =
        new DifferenceRule(
            institution, name, text(asked, OWNER), text(asked, REASON), date(asked, EXPIRES));
    done(asked, asked.programme().addRule(asked.viewer(), rule).text());
  }

  private static void submit(ProgrammeCommand.Asked asked)
      throws UserMistake, IOException, Refusal {
    String institution = asked.operand(0, "the institution's id");
    String system = asked.operand(1, "the system's id");
    Gate gate = gate(asked.operand(2, "the gate"));
    Path file = asked.shell().directory().resolve(asked.operand(3, "the file"));
    asked.most(4);
    Long seen = asked.arguments().has(SEEN) ? number(asked, SEEN, null) : null;
    PackProof proof = proof(asked);
    GateState state =
        asked
            .programme()
            .submit(asked.viewer(), institution, system, gate, bytes(file), seen, proof);
    if (asked.json()) {
      asked.shell().out().print(ProgrammeJson.of(gate, state));
    } else {
      asked
          .shell()
          .out()
          .println(gate.title() + ": " + (state.open() ? "open" : "closed") + "; " + state.why());
    }
  }

  /// What verifying the pack shows that was given beside the file; null when none was.
  private static @Nullable PackProof proof(ProgrammeCommand.Asked asked)
      throws UserMistake, IOException {
    String pack = asked.arguments().value(PACK);
    if (pack == null) {
      return null;
    }
    try {
      Path file = asked.shell().directory().resolve(pack);
      return switch (PackVerifier.verify(file, null, Instant.now())) {
        case Verification.Genuine(var manifest, var chain, var signer) ->
            new PackProof(manifest.estate().name(), chain, signer);
        case Verification.NotGenuine(var id, var why, _) ->
            throw new UserMistake(id, "`" + pack + "` is not genuine: " + why);
      };
    } catch (CannotTell e) {
      throw new UserMistake(e.id(), String.valueOf(e.getMessage()), e.help());
    }
  }

  /// A file that is too large is read no further than one byte more than may be, and then refused.
  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((64 << 20) + 1);
    }
  }

  static Gate gate(String word) throws UserMistake {
    Gate gate = Gate.of(word);
    if (gate == null) {
      throw new UserMistake("HP6304", "`" + word + "` is no gate", Gate.words());
    }
    return gate;
  }

  private static String text(ProgrammeCommand.Asked asked, Option option) throws UserMistake {
    String text = asked.arguments().value(option);
    if (text == null) {
      throw new UserMistake(
          "HP9004", "`homeport programme " + asked.verb() + "` needs `" + option.form() + "`");
    }
    return text;
  }

  private static LocalDate date(ProgrammeCommand.Asked asked, Option option) throws UserMistake {
    String text = text(asked, option);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException _) {
      throw new UserMistake(
          "HP6304", "`" + option.name() + " " + text + "` is no date", "for example 2026-03-31");
    }
  }

  /// @param usual when the option is not given; null when it has to be
  private static long number(ProgrammeCommand.Asked asked, Option option, @Nullable Number usual)
      throws UserMistake {
    if (usual != null && !asked.arguments().has(option)) {
      return usual.longValue();
    }
    String text = text(asked, option);
    if (!text.matches("[0-9]{1,9}") || (Integer.parseInt(text) == 0 && !option.equals(SEEN))) {
      throw new UserMistake(
          "HP6304", "`" + option.name() + " " + text + "` is no number from 1 to 999999999");
    }
    return Long.parseLong(text);
  }
}
