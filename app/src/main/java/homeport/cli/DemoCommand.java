package homeport.cli;

import homeport.demo.BankDay;
import homeport.demo.DemoEstate;
import homeport.demo.Proof;
import homeport.demo.oracle.BusinessDay;
import homeport.jobs.estate.Estate;
import homeport.programme.Refusal;
import homeport.trial.CannotTell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// `homeport demo`: the sample bank's business day, run, recorded and proved; then its trial, and
/// what the trial says to the gates of a programme; then the console, until it is stopped.
final class DemoCommand implements Command {
  private static final Option ONCE =
      Option.flag("--once", "stop after the proof and the trial; otherwise serve the console");

  /// The proof does not hold, or the trial did not find what it has to find.
  private static final int NOT_PROVED = 1;

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public String summary() {
    return "run the sample bank's business day, prove it, and put it on trial";
  }

  @Override
  public String operands() {
    return "[--once] [--port N]";
  }

  @Override
  public List<Option> options() {
    return List.of(ONCE, UpCommand.PORT);
  }

  @Override
  public String example() {
    return "homeport demo --once";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    if (!arguments.operands().isEmpty()) {
      throw UserMistake.operands(this);
    }
    Integer port = UpCommand.port(arguments);
    DemoText text = new DemoText(shell.out());
    try (DemoEstate demo = DemoEstate.fresh(home(shell))) {
      text.begin(demo.bank());
      Estate estate = Estates.read(demo.bank(), shell);
      List<Path> packs = day(demo, estate, text, shell);
      boolean proved = !packs.isEmpty() && new DemoTrial(demo, estate, text, shell).run(packs);
      if (proved && !arguments.has(ONCE)) {
        DemoConsole.serve(demo, estate, port, shell);
      }
      return proved ? ExitStatus.OK : NOT_PROVED;
    } catch (CannotTell e) {
      throw new UserMistake(e.id(), String.valueOf(e.getMessage()), e.help());
    } catch (Refusal e) {
      throw new UserMistake(e.id(), String.valueOf(e.getMessage()));
    }
  }

  /// @return the evidence; none when the proof does not hold, because there is nothing to try
  private static List<Path> day(DemoEstate demo, Estate estate, DemoText text, Shell shell)
      throws CannotTell, IOException {
    CompletableFuture<BusinessDay> expected = BankDay.expected();
    BankDay day =
        new BankDay(estate, new TrialOpener(shell), Estates.userId(shell), demo.evidence());
    long from = System.nanoTime();
    BankDay.Ran ran = day.run(text::job);
    text.dayTook((System.nanoTime() - from) / 1_000_000);
    Proof proof = day.prove(expected, ran.jobs());
    text.proof(proof);
    return proof.holds() && ran.asPlanned() ? ran.packs() : List.of();
  }

  /// The folder Homeport was started from, where the samples are.
  private static Path home(Shell shell) throws UserMistake {
    String home = shell.environment().getOrDefault("HOMEPORT_HOME", "");
    Path folder = home.isEmpty() ? shell.directory() : Path.of(home);
    if (!Files.isDirectory(DemoEstate.samples(folder))) {
      throw new UserMistake(
          "HP9014",
          "the sample bank is not below `" + folder.toAbsolutePath() + "`",
          "start ./homeport from its own folder");
    }
    return folder;
  }
}
