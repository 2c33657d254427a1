package homeport.programme;

import homeport.programme.InstitutionPage.WaveProgress;
import homeport.programme.SystemPage.OpenDifference;
import java.time.LocalDate;
import java.util.List;

/// The supervisor's report of one quarter: as it stood on its last day, whenever it is asked for.
///
/// @param from the quarter's first day
/// @param asOf the day it shows: the quarter's last, or today while the quarter runs
public record Report(String quarter, LocalDate from, LocalDate asOf, List<Part> institutions) {

  /// One institution.
  ///
  /// @param before progress on the day before the quarter began
  /// @param differences trials that differed and were not answered, unedited
  /// @param expired rules whose time was over
  /// @param changes what the ledger has of the quarter, in order
  public record Part(
      Institution institution,
      List<WaveProgress> now,
      List<WaveProgress> before,
      List<Differing> differences,
      List<DifferenceRule> expired,
      List<Blocked> blockers,
      List<Event> changes) {}

  /// A system with a trial that differs.
  public record Differing(BankSystem system, OpenDifference difference) {}

  /// A system that the last review found blockers in.
  ///
  /// @param names of the first of them
  public record Blocked(BankSystem system, int count, List<String> names) {}
}
