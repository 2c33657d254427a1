package homeport.match;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One sourced figure.
///
/// @param subject id of what it is a figure of: a core, a server, a mainframe generation, a model
/// @param workload the kind of work, or null for every kind
/// @param benchmark for a core score, which benchmark; otherwise empty
/// @param value null exactly when the standing is unknown
/// @param unit what a reader sees behind the value
/// @param conditions under which the figure was obtained; a figure without them is not used
/// @param date as precise as the source: `2005`, `2012-02`, `2018-12-26`, or `unknown`
/// @param until the last day on which it may be used, or null
/// @param origin the file it came from; empty for our own catalogue
public record Fact(
    String id,
    String subject,
    Metric metric,
    @Nullable Workload workload,
    String benchmark,
    @Nullable Interval value,
    String unit,
    String conditions,
    Standing standing,
    String source,
    String date,
    @Nullable LocalDate until,
    String origin) {

  /// True when answers may be calculated from it on a day.
  boolean usable(LocalDate day) {
    return value != null && standing != Standing.UNKNOWN && !expired(day);
  }

  boolean expired(LocalDate day) {
    return until != null && until.isBefore(day);
  }

  boolean isFor(Workload work) {
    return workload == null || workload == work;
  }

  /// The figure; only for a fact that has one.
  Interval figure() {
    if (value == null) {
      throw new IllegalStateException(id + " has no value");
    }
    return value;
  }

  /// As a reader sees it: `168 to 214 MIPS a CPU`.
  public String shown() {
    return value == null ? "unknown" : Numbers.show(value) + (unit.isEmpty() ? "" : " " + unit);
  }
}
