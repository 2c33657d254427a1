package homeport.cli;

import homeport.trial.CannotTell;
import homeport.trial.Json;
import homeport.trial.pack.PackVerifier;
import homeport.trial.pack.SigningKey;
import homeport.trial.pack.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `homeport trial verify PACK`: is every byte as it was signed?
final class TrialVerify implements TrialVerb {
  static final Option PUBLIC_KEY =
      Option.value("--public-key", "FILE", "verify, replay: the key (PEM) that must have signed");

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public String form() {
    return "verify PACK [--public-key FILE]";
  }

  @Override
  public int operandCount() {
    return 1;
  }

  @Override
  public List<Option> options() {
    return List.of(PUBLIC_KEY, TrialCommand.JSON);
  }

  static Verification verify(String pack, Arguments arguments, Shell shell)
      throws CannotTell, IOException {
    return PackVerifier.verify(
        shell.directory().resolve(pack), trusted(arguments, shell), Instant.now());
  }

  private static @Nullable String trusted(Arguments arguments, Shell shell)
      throws CannotTell, IOException {
    String file = arguments.value(PUBLIC_KEY);
    if (file == null) {
      return null;
    }
    Path path = shell.directory().resolve(file);
    return SigningKey.readPublic(path);
  }

  @Override
  public int run(List<String> operands, Arguments arguments, Shell shell)
      throws CannotTell, IOException {
    Verification found = verify(operands.getFirst(), arguments, shell);
    if (arguments.has(TrialCommand.JSON)) {
      shell.out().print(json(found));
      return found instanceof Verification.Genuine ? TrialCommand.EQUAL : TrialCommand.DIFFERENT;
    }
    return switch (found) {
      case Verification.NotGenuine not -> refuse(not, shell);
      case Verification.Genuine genuine -> {
        shell
            .out()
            .println("genuine: every byte of " + operands.getFirst() + " is as it was signed");
        shell.out().println("pack   " + genuine.chain());
        shell.out().println("signer " + genuine.signer());
        if (!arguments.has(PUBLIC_KEY)) {
          shell
              .out()
              .println("The key is the pack's own: compare the signer, or say --public-key.");
        }
        yield TrialCommand.EQUAL;
      }
    };
  }

  private static String json(Verification found) {
    return Json.text(json -> {
      json.writeStartObject();
      switch (found) {
        case Verification.Genuine genuine -> {
          json.writeBooleanField("genuine", true);
          json.writeStringField("pack", genuine.chain());
          json.writeStringField("signer", genuine.signer());
        }
        case Verification.NotGenuine not -> {
          json.writeBooleanField("genuine", false);
          json.writeStringField("id", not.id());
          json.writeStringField("why", not.why());
          json.writeStringField("entry", not.entry());
        }
      }
      json.writeEndObject();
    });
  }

  /// Says why a pack is not genuine.
  static int refuse(Verification.NotGenuine not, Shell shell) {
    String entry = not.entry() == null ? "" : " (`" + not.entry() + "`)";
    shell.err().println("error[" + not.id() + "]: not genuine: " + not.why() + entry);
    return TrialCommand.DIFFERENT;
  }
}
