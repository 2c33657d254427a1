package homeport.programme;

/// What the programme asks where a system does not ask more.
///
/// @param trialsAsked equal trials that open the trial gate
/// @param recordsAsked records compared in them, altogether
/// @param reviewDays how long a review stands from its submission; likewise the others, from the
///   date that the file carries
/// @param offerDays how long an offer can be taken up, from the match's date
public record Policy(
    int trialsAsked,
    long recordsAsked,
    int reviewDays,
    int matchDays,
    int trialDays,
    int offerDays) {
  /// Three equal trials of 1,000 records; a review or match stands a year, a trial half a year, an
  /// offer ninety days.
  public static final Policy DEFAULT = new Policy(3, 1_000, 365, 365, 180, 90);

  public Policy {
    if (trialsAsked < 1
        || recordsAsked < 1
        || Math.min(Math.min(reviewDays, matchDays), Math.min(trialDays, offerDays)) < 1) {
      throw new IllegalArgumentException("every figure of a policy is at least 1");
    }
  }

  /// Days for which a file of that gate stands.
  public int days(Gate gate) {
    return switch (gate) {
      case REVIEW -> reviewDays;
      case MATCH -> matchDays;
      case TRIAL, ROLLBACK -> trialDays;
    };
  }
}
