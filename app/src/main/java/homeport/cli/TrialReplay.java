package homeport.cli;

import homeport.jobs.estate.Estate;
import homeport.trial.CannotTell;
import homeport.trial.TrialJson;
import homeport.trial.TrialResult;
import homeport.trial.TrialText;
import homeport.trial.compare.DifferenceRules;
import homeport.trial.compare.RulesFile;
import homeport.trial.pack.Verification;
import homeport.trial.replay.Replay;
import homeport.trial.replay.ReplayRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// `homeport trial replay PACK`: runs the recorded job again and compares what it leaves.
final class TrialReplay implements TrialVerb {
  private static final Option TO =
      Option.value("--to", "FILE", "replay: writes the result as trial.json");
  private static final int DIFFERENCES = 20;

  @Override
  public String name() {
    return "replay";
  }

  @Override
  public String form() {
    return "replay PACK [--estate DIR] [--rules FILE] [--to trial.json] [--public-key FILE]";
  }

  @Override
  public int operandCount() {
    return 1;
  }

  @Override
  public List<Option> options() {
    return List.of(
        Estates.ESTATE, TrialCompare.RULES, TO, TrialVerify.PUBLIC_KEY, TrialCommand.JSON);
  }

  @Override
  public int run(List<String> operands, Arguments arguments, Shell shell)
      throws CannotTell, UserMistake, IOException {
    return switch (TrialVerify.verify(operands.getFirst(), arguments, shell)) {
      case Verification.NotGenuine not -> TrialVerify.refuse(not, shell);
      case Verification.Genuine genuine -> replay(operands.getFirst(), genuine, arguments, shell);
    };
  }

  private static int replay(
      String pack, Verification.Genuine genuine, Arguments arguments, Shell shell)
      throws CannotTell, UserMistake, IOException {
    Estate sources = null;
    if (arguments.has(Estates.ESTATE)) {
      sources = Estates.read(Estates.folder(arguments, shell, null), shell);
    }
    String rules = arguments.value(TrialCompare.RULES);
    TrialResult result =
        Replay.run(
            new ReplayRequest(
                shell.directory().resolve(pack),
                genuine,
                new TrialOpener(shell),
                sources,
                rules == null
                    ? DifferenceRules.NONE
                    : RulesFile.read(shell.directory().resolve(rules)),
                Instant.now(),
                DIFFERENCES));
    String json = TrialJson.of(result);
    String to = arguments.value(TO);
    if (to != null) {
      Path file = shell.directory().resolve(to).toAbsolutePath();
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, json);
    }
    shell.out().print(arguments.has(TrialCommand.JSON) ? json : TrialText.of(result));
    return result.equal() ? TrialCommand.EQUAL : TrialCommand.DIFFERENT;
  }
}
