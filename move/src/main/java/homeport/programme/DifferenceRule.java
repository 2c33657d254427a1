package homeport.programme;

import java.time.LocalDate;

/// A difference between old and new that an institution may have: named, owned, and not for ever. A
/// trial that leans on a rule counts only while the rule stands here.
///
/// @param expires the last day it may be leant on
public record DifferenceRule(
    String institution, String name, String owner, String reason, LocalDate expires) {
  boolean expiredOn(LocalDate day) {
    return day.isAfter(expires);
  }

  DifferenceRule expiring(LocalDate day) {
    return new DifferenceRule(institution, name, owner, reason, day);
  }
}
