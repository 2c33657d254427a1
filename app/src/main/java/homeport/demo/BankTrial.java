package homeport.demo;

import homeport.jobs.estate.Estate;
import homeport.trial.CannotTell;
import homeport.trial.TrialJson;
import homeport.trial.TrialResult;
import homeport.trial.compare.DifferenceRules;
import homeport.trial.pack.PackVerifier;
import homeport.trial.pack.Verification;
import homeport.trial.replay.EstateOpener;
import homeport.trial.replay.Replay;
import homeport.trial.replay.ReplayRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A recorded job of the bank's day, verified, run again and compared.
public final class BankTrial {
  private static final int DIFFERENCES = 20;

  private final Path pack;
  private final Verification.Genuine genuine;
  private final EstateOpener opener;

  private BankTrial(Path pack, Verification.Genuine genuine, EstateOpener opener) {
    this.pack = pack;
    this.genuine = genuine;
    this.opener = opener;
  }

  /// Verifies a pack.
  ///
  /// @throws CannotTell when it is not as it was signed
  public static BankTrial of(Path pack, EstateOpener opener) throws CannotTell, IOException {
    return switch (PackVerifier.verify(pack, null, Instant.now())) {
      case Verification.Genuine genuine -> new BankTrial(pack, genuine, opener);
      case Verification.NotGenuine(var id, var why, _) -> throw new CannotTell(id, why);
    };
  }

  /// What verifying the pack showed.
  public Verification.Genuine genuine() {
    return genuine;
  }

  /// Runs the job again and writes what came of it beside the pack.
  ///
  /// @param programs the estate whose programs run; null for those of the pack
  /// @param word what the file's name says of it
  public Ended run(@Nullable Estate programs, String word) throws CannotTell, IOException {
    TrialResult result =
        Replay.run(
            new ReplayRequest(
                pack, genuine, opener, programs, DifferenceRules.NONE, Instant.now(), DIFFERENCES));
    String name = String.valueOf(pack.getFileName()).replace(".pack", "-" + word + ".json");
    Path file = pack.resolveSibling(name);
    Files.writeString(file, TrialJson.of(result));
    return new Ended(this, result, file);
  }

  /// What came of it.
  ///
  /// @param file `trial.json`, as a programme's gate reads it
  public record Ended(BankTrial trial, TrialResult result, Path file) {}
}
