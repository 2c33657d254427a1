package homeport.cli;

import homeport.demo.BankProgramme;
import homeport.demo.BankTrial;
import homeport.demo.DemoEstate;
import homeport.demo.SeededFault;
import homeport.jobs.estate.Estate;
import homeport.match.Answer;
import homeport.match.Catalogue;
import homeport.match.JsonReport;
import homeport.match.Load;
import homeport.match.Sizing;
import homeport.programme.Gate;
import homeport.programme.Refusal;
import homeport.review.Review;
import homeport.review.model.EstateReview;
import homeport.trial.CannotTell;
import homeport.trial.TrialResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The second half of the demo: the bank is reviewed and servers are matched, its recorded day is
/// replayed and is the same, a programme's gates open; then one program gets a fault, the trial
/// finds it, and the gate closes.
final class DemoTrial {
  /// The job whose program gets the fault.
  private static final String FAULTY = "DAY";

  private final DemoEstate demo;
  private final Estate estate;
  private final DemoText text;
  private final Shell shell;

  DemoTrial(DemoEstate demo, Estate estate, DemoText text, Shell shell) {
    this.demo = demo;
    this.estate = estate;
    this.text = text;
    this.shell = shell;
  }

  /// @return true when the recorded day is the same again, and the fault is found and closes the
  ///   gate
  boolean run(List<Path> packs) throws UserMistake, CannotTell, Refusal, IOException {
    Path review = review();
    Path match = match(review);
    text.trial(packs.size(), demo.evidence());
    TrialOpener opener = new TrialOpener(shell, EstatePrograms.cache(estate));
    List<BankTrial.Ended> same = new ArrayList<>();
    for (Path pack : packs) {
      same.add(BankTrial.of(pack, opener).run(null, "same"));
      text.replayed(same.getLast());
    }
    BankTrial.Ended posting =
        same.stream()
            .filter(ended -> ended.result().job().equals(FAULTY))
            .findFirst()
            .orElseThrow();
    try (BankProgramme programme =
        BankProgramme.begin(
            demo.programme(), estate.name(), posting.result().signer(), packs.size())) {
      boolean opened = programme.review(review).open() && programme.match(match).open();
      for (BankTrial.Ended ended : same) {
        programme.trial(ended);
      }
      opened &= programme.isOpen(Gate.TRIAL);
      text.board("Programme: gates that only such files open", programme.page());
      BankTrial.Ended changed = withFault(posting.trial());
      programme.trial(changed);
      text.board("The board now", programme.page());
      boolean equal = same.stream().allMatch(ended -> ended.result().equal());
      boolean proved = equal && opened && found(changed.result()) && !programme.isOpen(Gate.TRIAL);
      text.end(proved, demo);
      return proved;
    }
  }

  private Path review() throws UserMistake, IOException {
    EstateReview review =
        Review.of(
            ReviewCommand.request(
                estate,
                ReviewCommand.inventory(estate.folder()),
                LocalDate.now(ZoneId.systemDefault()).toString(),
                Set.of(demo.review().toAbsolutePath().normalize()),
                shell));
    Review.write(review, demo.review());
    text.reviewed(review, demo.review().resolve("index.html"));
    return demo.review().resolve("review.json");
  }

  private Path match(Path review) throws IOException {
    Sizing sizing =
        new Sizing(Catalogue.builtIn(), LocalDate.now(ZoneId.systemDefault()), MatchCommand.USUAL);
    Answer answer = sizing.answer(new Load.Review(review), "", null);
    Path file = demo.review().resolve("match.json");
    Files.writeString(file, JsonReport.of(answer, FileDigest.sha256(review)));
    text.matched(answer);
    return file;
  }

  private BankTrial.Ended withFault(BankTrial trial) throws UserMistake, CannotTell, IOException {
    Path folder = demo.copy("with-fault");
    text.planted(SeededFault.plant(folder));
    BankTrial.Ended ended = trial.run(Estates.read(folder, shell), "with-fault");
    text.replayed(ended);
    return ended;
  }

  /// The fault is found when the trial names a field of a record.
  private static boolean found(TrialResult result) {
    return result.outputs().stream().anyMatch(DemoText::namesAField);
  }
}
