package homeport.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The reading of one file for one gate: what it is held against, and what was found wrong.
final class Reading {
  /// No JSON, or cut short.
  static final String NO_JSON = "HP6305";

  /// JSON, but not what this gate takes.
  static final String FORM = "HP6306";

  /// Of another institution or system.
  static final String BELONGS = "HP6307";

  /// Of the future, or expired.
  static final String DATE = "HP6308";

  /// It contradicts itself.
  static final String CONTRADICTS = "HP6309";

  /// It says something else than its evidence pack.
  static final String PACK = "HP6310";

  /// Used for another system or gate.
  static final String USED = "HP6311";

  /// Handed in here before.
  static final String AGAIN = "HP6312";

  /// Older than the trial that failed.
  static final String OLDER = "HP6313";

  /// A match of another review.
  static final String OTHER_REVIEW = "HP6314";

  /// It leans on a rule that is not registered, or expired.
  static final String RULE = "HP6315";

  /// Signed by nobody, or by somebody who is not registered.
  static final String SIGNER = "HP6316";

  /// Too large.
  static final String LARGE = "HP6317";

  private final Register register;
  private final Institution institution;
  private final SystemState state;
  private final Gate gate;
  private final LocalDate today;
  private final @Nullable PackProof proof;
  private final List<Finding> findings = new ArrayList<>();

  Reading(
      Register register,
      Institution institution,
      SystemState state,
      Gate gate,
      LocalDate today,
      @Nullable PackProof proof) {
    this.proof = proof;
    this.register = register;
    this.institution = institution;
    this.state = state;
    this.gate = gate;
    this.today = today;
  }

  Register register() {
    return register;
  }

  Institution institution() {
    return institution;
  }

  BankSystem system() {
    return state.system();
  }

  SystemState state() {
    return state;
  }

  Gate gate() {
    return gate;
  }

  LocalDate today() {
    return today;
  }

  /// What verifying the pack showed; null when none was handed in.
  @Nullable PackProof proof() {
    return proof;
  }

  List<Finding> findings() {
    return findings;
  }

  void wrong(String id, String text) {
    findings.add(new Finding(id, text));
  }

  /// What ties every file to its system: the estate's name.
  void belongs(String estate) {
    if (!estate.equals(system().estate())) {
      wrong(
          BELONGS,
          "the file is of the estate `"
              + estate
              + "`; system "
              + system().id()
              + " of "
              + institution.name()
              + " is the estate `"
              + system().estate()
              + "`");
    }
  }

  /// The last day for which a file of that day stands here; told when that is over, or when the day
  /// has not come.
  LocalDate stands(LocalDate day) {
    int days = register.policy().days(gate);
    LocalDate until = day.plusDays(days);
    if (day.isAfter(today.plusDays(1))) {
      wrong(DATE, "the file is of " + day + ", which has not come");
    } else if (today.isAfter(until)) {
      wrong(
          DATE,
          "the file is of "
              + day
              + " and stood until "
              + until
              + " ("
              + Counted.of(days, "day")
              + ")");
    }
    return until;
  }
}
