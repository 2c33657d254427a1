package homeport.runtime.function;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A date, a time, or both, in one of the forms of ISO 8601: `YYYY-MM-DDThh:mm:ss.ss+hh:mm` and the
/// others (Language Reference, "Date and time formats"). A pattern is a list of fields, each a run
/// of digits, and of characters that stand for themselves.
final class DateTimePattern {
  private static final Map<String, DateTimePattern> KNOWN = new ConcurrentHashMap<>();
  private static final int YEAR_MIN = 1601;
  private static final int YEAR_MAX = 9999;
  private static final int MINUTES_OF_DAY = 1440;
  private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

  private enum Kind {
    YEAR,
    WEEK_YEAR,
    MONTH,
    DAY,
    DAY_OF_YEAR,
    WEEK,
    DAY_OF_WEEK,
    HOUR,
    MINUTE,
    SECOND,
    FRACTION,
    OFFSET_SIGN,
    OFFSET_HOUR,
    OFFSET_MINUTE,
    LITERAL
  }

  private record Field(Kind kind, int width, char literal) {}

  private final String text;
  private final List<Field> fields = new ArrayList<>();

  private DateTimePattern(String text) {
    this.text = text;
    int split = text.indexOf('T');
    boolean isTime = split < 0 && text.startsWith("hh");
    String date = split >= 0 ? text.substring(0, split) : isTime ? "" : text;
    String time = split >= 0 ? text.substring(split + 1) : isTime ? text : "";
    date(date);
    if (split >= 0) {
      literal('T');
    }
    time(time);
  }

  /// The pattern that a format says.
  static DateTimePattern of(String function, String format) {
    DateTimePattern known = KNOWN.computeIfAbsent(format.strip(), DateTimePattern::new);
    if (known.fields.isEmpty() || known.length() != known.text.length()) {
      throw ArgumentError.of(function, "`" + format + "` is no format of a date or time");
    }
    return known;
  }

  private int length() {
    return fields.stream().mapToInt(Field::width).sum();
  }

  private void literal(char c) {
    fields.add(new Field(Kind.LITERAL, 1, c));
  }

  private void field(Kind kind, int width) {
    fields.add(new Field(kind, width, ' '));
  }

  private void date(String date) {
    boolean extended = date.startsWith("YYYY-");
    String rest = date.isEmpty() ? "" : date.substring(Math.min(date.length(), extended ? 5 : 4));
    switch (rest) {
      case "MMDD", "MM-DD" -> {
        year(Kind.YEAR, extended);
        field(Kind.MONTH, 2);
        dash(extended);
        field(Kind.DAY, 2);
      }
      case "DDD" -> {
        year(Kind.YEAR, extended);
        field(Kind.DAY_OF_YEAR, 3);
      }
      case "WwwD", "Www-D" -> {
        year(Kind.WEEK_YEAR, extended);
        literal('W');
        field(Kind.WEEK, 2);
        dash(extended);
        field(Kind.DAY_OF_WEEK, 1);
      }
      default -> {}
    }
  }

  private void year(Kind kind, boolean extended) {
    field(kind, 4);
    dash(extended);
  }

  private void dash(boolean extended) {
    if (extended) {
      literal('-');
    }
  }

  private void time(String time) {
    if (!time.startsWith("hh")) {
      return;
    }
    boolean extended = time.startsWith("hh:");
    field(Kind.HOUR, 2);
    colon(extended);
    field(Kind.MINUTE, 2);
    colon(extended);
    field(Kind.SECOND, 2);
    String rest = time.substring(Math.min(time.length(), extended ? 8 : 6));
    if (rest.startsWith(".s") || rest.startsWith(",s")) {
      int places = 1;
      while (places + 1 < rest.length() && rest.charAt(places + 1) == 's') {
        places++;
      }
      literal(rest.charAt(0));
      field(Kind.FRACTION, places);
      rest = rest.substring(places + 1);
    }
    if (rest.equals("Z")) {
      literal('Z');
    } else if (rest.equals(extended ? "+hh:mm" : "+hhmm")) {
      field(Kind.OFFSET_SIGN, 1);
      field(Kind.OFFSET_HOUR, 2);
      colon(extended);
      field(Kind.OFFSET_MINUTE, 2);
    }
  }

  private void colon(boolean extended) {
    if (extended) {
      literal(':');
    }
  }

  private boolean isUniversal() {
    return text.endsWith("Z");
  }

  /// Writes a date and a time of day.
  ///
  /// @param offset minutes east of Greenwich
  String format(LocalDate date, BigDecimal seconds, int offset) {
    LocalDate day = date;
    BigDecimal time = seconds;
    if (isUniversal()) {
      time = seconds.subtract(BigDecimal.valueOf(offset * 60L));
      if (time.signum() < 0) {
        time = time.add(SECONDS_OF_DAY);
        day = day.minusDays(1);
      } else if (time.compareTo(SECONDS_OF_DAY) >= 0) {
        time = time.subtract(SECONDS_OF_DAY);
        day = day.plusDays(1);
      }
    }
    StringBuilder result = new StringBuilder();
    for (Field field : fields) {
      if (field.kind == Kind.LITERAL) {
        result.append(field.literal);
      } else if (field.kind == Kind.OFFSET_SIGN) {
        result.append(offset < 0 ? '-' : '+');
      } else {
        String digits = Long.toString(value(field, day, time, Math.abs(offset)));
        result.append("0".repeat(Math.max(0, field.width - digits.length()))).append(digits);
      }
    }
    return result.toString();
  }

  private static long value(Field field, LocalDate day, BigDecimal time, int offset) {
    long whole = time.setScale(0, RoundingMode.DOWN).longValue();
    return switch (field.kind) {
      case YEAR -> day.getYear();
      case WEEK_YEAR -> day.get(IsoFields.WEEK_BASED_YEAR);
      case MONTH -> day.getMonthValue();
      case DAY -> day.getDayOfMonth();
      case DAY_OF_YEAR -> day.getDayOfYear();
      case WEEK -> day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      case DAY_OF_WEEK -> day.getDayOfWeek().getValue();
      case HOUR -> whole / 3600;
      case MINUTE -> whole / 60 % 60;
      case SECOND -> whole % 60;
      case FRACTION ->
          time.subtract(BigDecimal.valueOf(whole))
              .setScale(field.width, RoundingMode.DOWN)
              .unscaledValue()
              .longValue();
      case OFFSET_HOUR -> offset % MINUTES_OF_DAY / 60;
      case OFFSET_MINUTE -> offset % 60;
      case OFFSET_SIGN, LITERAL -> throw new IllegalStateException("no digits");
    };
  }

  /// What the characters of a date and time say.
  static final class Parsed {
    private final Map<Kind, Integer> values = new EnumMap<>(Kind.class);
    private BigDecimal fraction = BigDecimal.ZERO;
    private int error;

    /// 0, or the position, from 1, of the first wrong character.
    int error() {
      return error;
    }

    private int get(Kind kind) {
      return values.getOrDefault(kind, 0);
    }

    LocalDate date() {
      if (values.containsKey(Kind.MONTH)) {
        return LocalDate.of(get(Kind.YEAR), get(Kind.MONTH), get(Kind.DAY));
      }
      if (values.containsKey(Kind.DAY_OF_YEAR)) {
        return LocalDate.ofYearDay(get(Kind.YEAR), get(Kind.DAY_OF_YEAR));
      }
      return firstWeek(get(Kind.WEEK_YEAR))
          .plusWeeks(get(Kind.WEEK) - 1L)
          .plusDays(get(Kind.DAY_OF_WEEK) - 1L);
    }

    BigDecimal seconds() {
      long whole = get(Kind.HOUR) * 3600L + get(Kind.MINUTE) * 60L + get(Kind.SECOND);
      return BigDecimal.valueOf(whole).add(fraction);
    }
  }

  /// The Monday of week 1, which has 4 January in it.
  private static LocalDate firstWeek(int year) {
    LocalDate fourth = LocalDate.of(year, 1, 4);
    return fourth.minusDays(fourth.getDayOfWeek().getValue() - 1L);
  }

  /// Reads characters, up to the first that is wrong.
  Parsed parse(String from) {
    Parsed parsed = new Parsed();
    int at = 0;
    for (Field field : fields) {
      int wrong = read(field, from, at, parsed);
      if (wrong > 0) {
        parsed.error = at + wrong;
        return parsed;
      }
      at += field.width;
    }
    if (!from.substring(Math.min(at, from.length())).isBlank()) {
      parsed.error = at + 1;
    }
    return parsed;
  }

  /// @return 0, or which character of the field is wrong, from 1
  private static int read(Field field, String from, int at, Parsed parsed) {
    if (field.kind == Kind.LITERAL || field.kind == Kind.OFFSET_SIGN) {
      char c = at < from.length() ? from.charAt(at) : ' ';
      boolean good = field.kind == Kind.LITERAL ? c == field.literal : c == '+' || c == '-';
      return good ? 0 : 1;
    }
    long least = least(field);
    long most = most(field, parsed);
    long value = 0;
    long unit = power(field.width);
    for (int i = 0; i < field.width; i++) {
      char c = at + i < from.length() ? from.charAt(at + i) : ' ';
      if (c < '0' || c > '9') {
        return i + 1;
      }
      unit /= 10;
      value += (c - '0') * unit;
      // No number that begins with these digits is in the range.
      if (value > most || value + unit - 1 < least) {
        return i + 1;
      }
    }
    if (field.kind == Kind.FRACTION) {
      parsed.fraction = BigDecimal.valueOf(value, field.width);
    } else {
      parsed.values.put(field.kind, (int) value);
    }
    return 0;
  }

  private static long power(int places) {
    long power = 1;
    for (int i = 0; i < places; i++) {
      power *= 10;
    }
    return power;
  }

  private static long least(Field field) {
    return switch (field.kind) {
      case YEAR, WEEK_YEAR -> YEAR_MIN;
      case MONTH, DAY, DAY_OF_YEAR, WEEK, DAY_OF_WEEK -> 1;
      case HOUR, MINUTE, SECOND, FRACTION, OFFSET_HOUR, OFFSET_MINUTE -> 0;
      case OFFSET_SIGN, LITERAL -> 0;
    };
  }

  private static long most(Field field, Parsed parsed) {
    return switch (field.kind) {
      case YEAR, WEEK_YEAR -> YEAR_MAX;
      case MONTH -> 12;
      case DAY -> LocalDate.of(parsed.get(Kind.YEAR), parsed.get(Kind.MONTH), 1).lengthOfMonth();
      case DAY_OF_YEAR -> LocalDate.of(parsed.get(Kind.YEAR), 1, 1).lengthOfYear();
      case WEEK -> weeks(parsed.get(Kind.WEEK_YEAR));
      case DAY_OF_WEEK -> 7;
      case HOUR, OFFSET_HOUR -> 23;
      case MINUTE, SECOND, OFFSET_MINUTE -> 59;
      case FRACTION -> Long.MAX_VALUE / 2;
      case OFFSET_SIGN, LITERAL -> 0;
    };
  }

  /// 52 or 53: 28 December is always in the last week.
  private static long weeks(int year) {
    return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
