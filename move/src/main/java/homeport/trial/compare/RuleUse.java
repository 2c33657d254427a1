package homeport.trial.compare;

import java.time.LocalDate;

/// A rule and what it did in a comparison. A rule that has expired is not applied, and is named all
/// the same.
///
/// @param applied how many differences it made legal
public record RuleUse(
    String name, String owner, String reason, LocalDate expires, boolean expired, long applied) {
  /// What a rule did by the day of the comparison.
  public static RuleUse of(DifferenceRule rule, LocalDate today, long applied) {
    return new RuleUse(
        rule.name(), rule.owner(), rule.reason(), rule.expires(), rule.expired(today), applied);
  }
}
