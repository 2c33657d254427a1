package homeport.utilities.sort;

import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.engine.ShortYear;
import homeport.utilities.sort.reformat.Calendar;
import homeport.utilities.sort.reformat.CalendarFormat;
import homeport.utilities.sort.reformat.LongYear;
import homeport.utilities.sort.reformat.Numeral;
import homeport.utilities.sort.reformat.Piece;
import homeport.utilities.sort.reformat.SystemDate;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Dates in reformatting statements: those of fields, to be shown or reckoned with, and those of
/// the run (z/OS DFSORT Application Programming Guide, OUTREC, "Date conversion", "Date
/// arithmetic", "Current date constants").
final class DateParser {
  private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

  private final Scope scope;
  private final FieldValues values;

  DateParser(Scope scope) {
    this.scope = scope;
    this.values = scope.values();
  }

  /// True when a word names a date format.
  static boolean format(String word) {
    return word.matches("Y4[TUVWXY]|Y2[UVXYPD]P|Y2[TUVWXYPDCZSB]");
  }

  /// A date of the run as bytes; null when the value is none.
  byte @Nullable [] constant(Value value) {
    return switch (value) {
      case Value.Word(_, String text, _) -> word(text, null);
      case Value.Call(_, String name, String text) -> word(name, text);
      case Value.Keyed(_, String name, Value.Group(_, _, String text)) -> word(name, text);
      case Value.Constant _, Value.Column _, Value.Keyed _, Value.Group _ -> null;
    };
  }

  /// The digits of `DATE1P`, `DATE2P-1` and their like, which are numbers; null for another value.
  @Nullable String digits(Value value) {
    if (!(value instanceof Value.Word(_, String text, _))
        || !text.matches("&?DATE[123]P([+-][0-9]+)?")) {
      return null;
    }
    byte[] date = word(text.replaceFirst("P", ""), null);
    return date == null ? null : scope.codePage().decode(date);
  }

  /// `DATE1`, and `DATE1+5` and `DATE2-1`: days later, or months earlier for DATE2.
  byte @Nullable [] word(String word, @Nullable String argument) {
    String name = word;
    int amount = 0;
    int sign = Math.max(word.indexOf('+'), word.indexOf('-'));
    if (sign > 0 && FieldValues.digits(word.substring(sign + 1)) && word.length() - sign <= 5) {
      name = word.substring(0, sign);
      amount = Integer.parseInt(word.substring(sign + 1)) * (word.charAt(sign) == '-' ? -1 : 1);
    }
    String plain = name.startsWith("&") ? name.substring(1) : name;
    if (amount != 0 && !plain.matches("DATE[123]P?")) {
      return null;
    }
    return scope.dates().bytes(name, argument, amount, plain.startsWith("DATE2"));
  }

  /// A date field and what becomes of it; position and length are gone by, its format comes next.
  @Nullable Piece shown(Cursor in, int offset, int length) {
    if (!in.word(0).startsWith("Y4") && !reckons(in)) {
      return longYear(in, offset, length);
    }
    Calendar.DateField date = field(in, offset, length);
    if (date == null) {
      return null;
    }
    if (in.word(0).equals("DATEDIFF")) {
      in.skip(1);
      Calendar.DateField other = field(in);
      return other == null ? null : new Calendar.Difference(date, other, scope.codePage());
    }
    Value weekday = in.keyed("WEEKDAY");
    if (weekday != null) {
      int width =
          switch (weekday instanceof Value.Word(_, String text, _) ? text : "") {
            case "DIGIT1" -> 1;
            case "CHAR3" -> 3;
            case "CHAR9" -> 9;
            default -> 0;
          };
      return width == 0
          ? scope.fail(weekday.at(), "`WEEKDAY` needs CHAR3, CHAR9 or DIGIT1")
          : new Calendar.Weekday(date, width, scope.codePage());
    }
    List<Calendar.Move> moves = moves(in);
    return moves == null ? null : converted(in, date, moves);
  }

  /// Something behind the format asks for more than a year of four digits.
  private static boolean reckons(Cursor in) {
    in.skip(1);
    boolean more =
        in.word(0).matches("(ADD|SUB)(DAYS|MONS|YEARS)|(NEXT|PREV)D.*|LASTDAY.*|DATEDIFF")
            || List.of("TOJUL", "TOGREG", "WEEKDAY", "DT", "DTNS").contains(in.keyword());
    in.skip(-1);
    return more;
  }

  /// `Y2x`, `Y2xP` and `Y2x(c)`: the date with a year of four digits, shown or as a number.
  private @Nullable Piece longYear(Cursor in, int offset, int length) {
    Span at = in.at();
    String name = in.word(0);
    String separator = "";
    if (in.peek() instanceof Value.Call(_, String called, String text)) {
      name = called;
      separator = text;
    }
    in.skip(1);
    boolean packed = name.length() == 4;
    ShortYear format = ShortYear.of(name.substring(0, 3), length, scope.century());
    if (format == null || separator.length() > 1 || !separator.isEmpty() && !format.full()) {
      return scope.fail(at, "`" + name + "` with " + length + " bytes is no date");
    }
    LongYear date = new LongYear(offset, format, scope.codePage().encode(separator), packed);
    return !packed && separator.isEmpty() && NumberParser.continues(in)
        ? new NumberParser(scope).shown(in, new Numeral.Dated(date))
        : date;
  }

  private Calendar.@Nullable DateField field(Cursor in) {
    Value position = in.peek();
    Value length = in.peek(1);
    if (position == null || length == null) {
      return scope.fail(in.at(), "a date field is wanted here: position, length, format");
    }
    int p = values.positive(position, "position");
    int m = p < 0 ? -1 : values.positive(length, "length");
    in.skip(2);
    return m < 0 ? null : field(in, p - 1, m);
  }

  private Calendar.@Nullable DateField field(Cursor in, int offset, int length) {
    Span at = in.at();
    String name = in.word(0);
    in.skip(1);
    CalendarFormat format = CalendarFormat.of(name, length, scope.century());
    return format == null
        ? scope.fail(at, "`" + name + "` with " + length + " bytes is no full date")
        : new Calendar.DateField(offset, format);
  }

  private @Nullable List<Calendar.Move> moves(Cursor in) {
    List<Calendar.Move> moves = new ArrayList<>();
    while (!in.word(0).isEmpty()) {
      String word = in.word(0);
      Calendar.Move move = null;
      if (word.matches("(ADD|SUB)(DAYS|MONS|YEARS)")) {
        in.skip(1);
        move = by(in, word);
      } else if (word.matches("(NEXT|PREV)D[A-Z]{3}") && DAYS.contains(word.substring(5))) {
        in.skip(1);
        DayOfWeek day = DayOfWeek.of(DAYS.indexOf(word.substring(5)) + 1);
        move = new Calendar.Move.To(day, word.startsWith("NEXT"));
      } else if (word.matches("LASTDAY[WMQY]")) {
        in.skip(1);
        move = new Calendar.Move.Last(word.charAt(7));
      } else {
        return scope.fail(in.at(), "`" + word + "` is nothing that a date can have");
      }
      if (move == null) {
        return null;
      }
      moves.add(move);
    }
    return moves;
  }

  private Calendar.@Nullable Move by(Cursor in, String word) {
    Numeral amount;
    String sign = in.word(0);
    if (sign.startsWith("+") || sign.startsWith("-")) {
      String digits = sign.substring(1);
      if (!FieldValues.digits(digits) || digits.length() > 7) {
        return scope.fail(in.at(), "`" + sign + "` is no number");
      }
      in.skip(1);
      BigInteger number = new BigInteger(digits);
      amount = new Numeral.Constant(sign.startsWith("-") ? number.negate() : number);
    } else {
      amount = new NumberParser(scope).operandOf(in);
    }
    ChronoUnit unit =
        word.endsWith("DAYS")
            ? ChronoUnit.DAYS
            : word.endsWith("MONS") ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    return amount == null
        ? null
        : new Calendar.Move.By(unit, word.startsWith("SUB") ? -1 : 1, amount);
  }

  private @Nullable Piece converted(Cursor in, Calendar.DateField date, List<Calendar.Move> moves) {
    if (in.keyword().startsWith("DT")) {
      return ordered(in, date, moves);
    }
    boolean julian = in.keyword().equals("TOJUL");
    Value to = julian ? in.keyed("TOJUL") : in.keyed("TOGREG");
    if (to == null) {
      return scope.refuse(
          in.at(), "a date field without TOJUL, TOGREG, WEEKDAY, DT, DTNS or DATEDIFF");
    }
    String name = to instanceof Value.Word(_, String text, _) ? text : "";
    String separator = "";
    if (to instanceof Value.Call(_, String called, String text)) {
      name = called;
      separator = text;
    }
    CalendarFormat format = CalendarFormat.output(name, julian, scope.century());
    if (format == null || separator.length() > 1 || format.packed() && !separator.isEmpty()) {
      return scope.fail(to.at(), "this is no form for a date");
    }
    return new Calendar.Shown(
        date, Objects.requireNonNull(moves), format, separator, scope.codePage());
  }

  /// `DT=(abcd)`, `DTNS=(abc)`.
  private @Nullable Piece ordered(Cursor in, Calendar.DateField date, List<Calendar.Move> moves) {
    boolean separated = in.keyword().equals("DT");
    Value value = separated ? in.keyed("DT") : in.keyed("DTNS");
    String text = value instanceof Value.Group group ? group.text() : "";
    int count = separated ? 4 : 3;
    String parts = text.length() == count ? text.substring(0, 3) : "";
    String separator = text.length() == count ? text.substring(3) : "";
    return parts.isEmpty() || SystemDate.date(parts, separator, scope.now()) == null
        ? scope.fail(in.at(), "three of M, D, and Y or 4 are wanted, for DT with a separator")
        : new Calendar.Ordered(date, moves, parts, separator, scope.codePage());
  }
}
