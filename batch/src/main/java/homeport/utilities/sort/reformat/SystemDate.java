package homeport.utilities.sort.reformat;

import homeport.data.CodePage;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The date and time of the run as constants: DATE1 to DATE5, TIME1 to TIME3, DATE, DATENS, YDDD,
/// YDDDNS, TIME and TIMENS (z/OS DFSORT Application Programming Guide, OUTREC; HEADER1). An `&`
/// before the name changes nothing.
public record SystemDate(LocalDateTime now, CodePage codePage) {
  /// The bytes of such a constant, or null when the name or what follows it is none.
  ///
  /// @param argument what stands in parentheses behind the name; null when nothing does
  /// @param days added to the date; months when `months` is true
  public byte @Nullable [] bytes(String word, @Nullable String argument, int days, boolean months) {
    String name = word.startsWith("&") ? word.substring(1) : word;
    LocalDateTime at = months ? now.plusMonths(days) : now.plusDays(days);
    String text = argument == null ? plain(name, at) : formatted(name, argument, at);
    if (text != null) {
      return codePage.encode(text);
    }
    if (argument == null && name.endsWith("P")) {
      String digits = plain(name.substring(0, name.length() - 1), at);
      if (digits != null && digits.chars().allMatch(Character::isDigit)) {
        byte[] packed = new byte[digits.length() / 2 + 1];
        OutputFormat.PD.store(new BigInteger(digits), packed, 0, packed.length);
        return packed;
      }
    }
    return null;
  }

  private static String format(String pattern, LocalDateTime at) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(at);
  }

  private static @Nullable String plain(String name, LocalDateTime at) {
    return switch (name) {
      case "DATE1" -> format("uuuuMMdd", at);
      case "DATE2" -> format("uuuuMM", at);
      case "DATE3" -> format("uuuuDDD", at);
      case "DATE4" -> format("uuuu-MM-dd-HH.mm.ss", at);
      case "DATE5" -> format("uuuu-MM-dd-HH.mm.ss.SSSSSS", at);
      case "TIME1" -> format("HHmmss", at);
      case "TIME2" -> format("HHmm", at);
      case "TIME3" -> format("HH", at);
      case "DATE" -> format("MM/dd/uu", at);
      case "TIME" -> format("HH:mm:ss", at);
      default -> null;
    };
  }

  private static @Nullable String formatted(String name, String argument, LocalDateTime at) {
    boolean single = argument.length() == 1;
    return switch (name) {
      case "DATE1" ->
          single
              ? format("uuuu'" + quoted(argument) + "'MM'" + quoted(argument) + "'dd", at)
              : null;
      case "DATE2" -> single ? format("uuuu'" + quoted(argument) + "'MM", at) : null;
      case "DATE3" -> single ? format("uuuu'" + quoted(argument) + "'DDD", at) : null;
      case "TIME1" ->
          single ? format("HH'" + quoted(argument) + "'mm'" + quoted(argument) + "'ss", at) : null;
      case "TIME2" -> single ? format("HH'" + quoted(argument) + "'mm", at) : null;
      case "DATE" ->
          argument.length() == 4 ? date(argument.substring(0, 3), argument.substring(3), at) : null;
      case "DATENS" -> argument.length() == 3 ? date(argument, "", at) : null;
      case "YDDD" ->
          argument.length() == 3 ? day(argument.substring(0, 2), argument.substring(2), at) : null;
      case "YDDDNS" -> argument.length() == 2 ? day(argument, "", at) : null;
      case "TIME" ->
          argument.length() == 3 ? time(argument.substring(0, 2), argument.substring(2), at) : null;
      case "TIMENS" -> argument.length() == 2 ? time(argument, "", at) : null;
      default -> null;
    };
  }

  private static String quoted(String separator) {
    return separator.equals("'") ? "''" : separator;
  }

  /// `M`, `D` and `Y` or `4`, each once.
  public static @Nullable String date(String parts, String separator, LocalDateTime at) {
    StringBuilder text = new StringBuilder();
    String seen = "";
    for (int i = 0; i < parts.length(); i++) {
      char part = parts.charAt(i);
      char kind = part == '4' ? 'Y' : part;
      if ("MDY".indexOf(kind) < 0 || seen.indexOf(kind) >= 0) {
        return null;
      }
      seen += kind;
      text.append(text.isEmpty() ? "" : separator);
      text.append(
          format(part == 'M' ? "MM" : part == 'D' ? "dd" : part == 'Y' ? "uu" : "uuuu", at));
    }
    return text.toString();
  }

  private static @Nullable String day(String parts, String separator, LocalDateTime at) {
    return switch (parts) {
      case "DY" -> format("DDD", at) + separator + format("uu", at);
      case "D4" -> format("DDD", at) + separator + format("uuuu", at);
      case "YD" -> format("uu", at) + separator + format("DDD", at);
      case "4D" -> format("uuuu", at) + separator + format("DDD", at);
      default -> null;
    };
  }

  private static @Nullable String time(String hours, String separator, LocalDateTime at) {
    return switch (hours) {
      case "12" ->
          format("hh", at)
              + separator
              + format("mm", at)
              + separator
              + format("ss", at)
              + (at.getHour() < 12 ? " am" : " pm");
      case "24" -> format("HH", at) + separator + format("mm", at) + separator + format("ss", at);
      default -> null;
    };
  }
}
