package homeport.utilities.idcams;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The day from which an entry may be deleted without PURGE: what TO(date) and FOR(days) of DEFINE
/// and ALTER give it (z/OS DFSMS Access Method Services Commands, "DEFINE CLUSTER" and "DELETE",
/// PURGE). It is kept as LISTCAT shows it, `2027.001`.
public final class Expiration {
  /// The keyword under which it is kept.
  public static final String WORD = "EXPIRATION";

  static final String TO = "TO ";
  static final String FOR = "FOR ";

  /// Dates that never come (z/OS MVS JCL Reference, EXPDT parameter).
  private static final Set<String> NEVER = Set.of("1999.365", "1999.366");

  /// FOR(9999) is no number of days either.
  private static final int NEVER_DAYS = 9999;

  private static final int SHORT_DATE = 5;
  private static final int YEAR = 4;

  private Expiration() {}

  /// The day as it is kept.
  ///
  /// @param said `TO yyyyddd`, `TO yyddd`, which is of the years from 1900 on, or `FOR days`
  /// @return null for a day that is none, or is over already
  static @Nullable String day(String said, LocalDate today) {
    if (said.startsWith(FOR)) {
      int days = Integer.parseInt(said.substring(FOR.length()));
      return days == NEVER_DAYS ? "1999.365" : shown(today.plusDays(days));
    }
    String given = said.substring(TO.length());
    String date = given.length() == SHORT_DATE ? "19" + given : given;
    String shown = date.substring(0, YEAR) + '.' + date.substring(YEAR);
    if (NEVER.contains(shown)) {
      return shown;
    }
    LocalDate day = parse(shown);
    return day == null || day.isBefore(today) ? null : shown;
  }

  private static String shown(LocalDate day) {
    return String.format(Locale.ROOT, "%04d.%03d", day.getYear(), day.getDayOfYear());
  }

  private static @Nullable LocalDate parse(String shown) {
    try {
      return LocalDate.ofYearDay(
          Integer.parseInt(shown.substring(0, YEAR)), Integer.parseInt(shown.substring(YEAR + 1)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// The entry stays unless PURGE is said.
  ///
  /// @param kept what is kept of an entry; null when nothing is
  public static boolean keeps(@Nullable String kept, LocalDate today) {
    if (kept == null || !kept.matches("[0-9]{4}[.][0-9]{3}")) {
      return false;
    }
    LocalDate day = parse(kept);
    return NEVER.contains(kept) || day != null && day.isAfter(today);
  }
}
