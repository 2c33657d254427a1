package homeport.programme;

import java.time.LocalDate;
import java.util.List;

/// A match turned into something that can be put on a table: dated, every figure with its source
/// and standing, and what is not known.
///
/// @param date the match's
/// @param until the last day on which it can be taken up
/// @param file SHA-256 of the match, `review` of the review it was made from
/// @param demand the load, as the match says it
/// @param unknown what no source supports, one sentence each
public record Offer(
    Institution institution,
    BankSystem system,
    String supplier,
    LocalDate date,
    LocalDate until,
    String file,
    String review,
    String handedInBy,
    List<String> demand,
    List<Source> demandSources,
    List<Line> lines,
    List<String> unknown) {

  /// One server that could carry the load. Counts are `low to high`, or empty when not said.
  ///
  /// @param unit what is counted: `server`, `core`, `vCPU`
  /// @param standing of the weakest fact it rests on
  public record Line(
      String server,
      String maker,
      String unit,
      String count,
      String planned,
      String spare,
      String twoSites,
      String standing,
      List<Source> sources) {}

  /// A figure and who says so.
  public record Source(
      String value, String standing, String from, String date, String conditions) {}
}
