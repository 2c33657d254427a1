package homeport.cli;

import homeport.diagnostics.SourceFile;
import homeport.jobs.estate.Estate;
import homeport.library.SourceReader;
import homeport.trial.CannotTell;
import homeport.trial.Json;
import homeport.trial.pack.SigningKey;
import homeport.trial.replay.Recording;
import homeport.trial.replay.RecordingRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `homeport trial record JOB.jcl -o PACK`: runs a job and writes the evidence.
final class TrialRecord implements TrialVerb {
  private static final Option OUTPUT = Option.value("-o", "PACK", "record: the pack to write");
  private static final Option UNTIL =
      Option.value("--valid-until", "DATE", "record: the last day on which the pack is valid");
  private static final Option CLOCK =
      Option.value("--clock", "INSTANT", "record: the time the job sees; now if not said");

  @Override
  public String name() {
    return "record";
  }

  @Override
  public String form() {
    return "record JOB.jcl -o PACK [--estate DIR] [--key FILE] [--valid-until DATE]";
  }

  @Override
  public int operandCount() {
    return 1;
  }

  @Override
  public List<Option> options() {
    return List.of(OUTPUT, TrialCommand.KEY, UNTIL, CLOCK, Estates.ESTATE, TrialCommand.JSON);
  }

  @Override
  public int run(List<String> operands, Arguments arguments, Shell shell)
      throws CannotTell, UserMistake, IOException {
    Path jcl = shell.directory().resolve(operands.getFirst());
    if (!Files.isRegularFile(jcl)) {
      throw new NoSuchFileException(operands.getFirst());
    }
    String output = arguments.value(OUTPUT);
    if (output == null) {
      throw new UserMistake("HP9003", "`" + OUTPUT.form() + "` is wanted by trial record");
    }
    Path beside = jcl.toAbsolutePath().getParent();
    Estate estate = Estates.read(Estates.folder(arguments, shell, beside), shell);
    ZoneId zone = ZoneId.systemDefault();
    String keyFile = arguments.value(TrialCommand.KEY);
    SigningKey key =
        keyFile == null
            ? SigningKey.ofEstate(estate.state())
            : SigningKey.read(shell.directory().resolve(keyFile));
    Recording.Recorded recorded =
        Recording.run(
            new RecordingRequest(
                estate,
                new TrialOpener(shell),
                new SourceFile(String.valueOf(jcl.getFileName()), SourceReader.text(jcl)),
                Estates.userId(shell),
                clock(arguments),
                zone,
                until(arguments, zone),
                shell.directory().resolve(output),
                key));
    String fingerprint = SigningKey.fingerprint(key.publicKey());
    if (arguments.has(TrialCommand.JSON)) {
      shell
          .out()
          .print(
              Json.text(json -> {
                json.writeStartObject();
                json.writeStringField("job", recorded.manifest().jobName());
                json.writeStringField("end", recorded.manifest().end());
                json.writeStringField("pack", recorded.chain());
                json.writeStringField("signer", fingerprint);
                json.writeEndObject();
              }));
    } else {
      shell
          .out()
          .println("job    " + recorded.manifest().jobName() + ": " + recorded.manifest().end());
      shell.out().println("pack   " + recorded.chain());
      shell.out().println("signer " + fingerprint);
    }
    return TrialCommand.EQUAL;
  }

  private static Instant clock(Arguments arguments) throws UserMistake {
    String given = arguments.value(CLOCK);
    try {
      return given == null ? Instant.now().truncatedTo(ChronoUnit.SECONDS) : Instant.parse(given);
    } catch (DateTimeException e) {
      throw new UserMistake("HP9003", "`--clock " + given + "`: write 2026-11-23T22:00:00Z");
    }
  }

  private static @Nullable Instant until(Arguments arguments, ZoneId zone) throws UserMistake {
    String given = arguments.value(UNTIL);
    try {
      return given == null
          ? null
          : LocalDate.parse(given).plusDays(1).atStartOfDay(zone).toInstant();
    } catch (DateTimeException e) {
      throw new UserMistake("HP9003", "`--valid-until " + given + "`: write 2027-03-31");
    }
  }
}
