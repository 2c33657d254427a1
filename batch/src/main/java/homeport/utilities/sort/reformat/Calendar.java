package homeport.utilities.sort.reformat;

import homeport.data.CodePage;
import homeport.utilities.sort.engine.ShortYear;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Pieces that show dates of fields otherwise, or reckon with them (z/OS DFSORT Application
/// Programming Guide, OUTREC, "Date conversion", "Date arithmetic").
public sealed interface Calendar extends Piece {
  /// A date that a record holds.
  record DateField(int offset, CalendarFormat format) {
    int end() {
      return Piece.reach(offset, format.length());
    }

    ShortYear.Mark mark(Source from) {
      return format.mark(from.bytes(), offset);
    }

    @Nullable LocalDate read(Source from) {
      return format.read(from.bytes(), offset);
    }
  }

  /// A field that should hold a date does not.
  final class NoDate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoDate() {
      super("a field does not hold a date, and its packed form has no way to say so");
    }
  }

  /// A step of reckoning: days, months or years more, or a certain day around the date.
  sealed interface Move {
    LocalDate apply(LocalDate date, Source from);

    /// Where its field ends.
    int end();

    /// So many days, months or years, back when `sign` is -1.
    record By(ChronoUnit unit, int sign, Numeral amount) implements Move {
      @Override
      public LocalDate apply(LocalDate date, Source from) {
        long count = amount.value(from).min(BigInteger.valueOf(9_999_999)).longValue();
        return date.plus(sign * count, unit);
      }

      @Override
      public int end() {
        return amount.end();
      }
    }

    /// The next or previous day of that name.
    record To(DayOfWeek day, boolean next) implements Move {
      @Override
      public LocalDate apply(LocalDate date, Source from) {
        return date.with(next ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day));
      }

      @Override
      public int end() {
        return 0;
      }
    }

    /// The last day of the week (Friday), month, quarter or year.
    record Last(char period) implements Move {
      @Override
      public LocalDate apply(LocalDate date, Source from) {
        return switch (period) {
          case 'W' -> date.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
          case 'M' -> date.with(TemporalAdjusters.lastDayOfMonth());
          case 'Q' ->
              date.withDayOfMonth(1)
                  .plusMonths(2L - (date.getMonthValue() - 1) % 3)
                  .with(TemporalAdjusters.lastDayOfMonth());
          default -> date.with(TemporalAdjusters.lastDayOfYear());
        };
      }

      @Override
      public int end() {
        return 0;
      }
    }
  }

  /// TOJUL and TOGREG, with reckoning before.
  ///
  /// @param separator between the parts; empty for none
  record Shown(
      DateField date, List<Move> moves, CalendarFormat format, String separator, CodePage codePage)
      implements Calendar {
    public Shown {
      moves = List.copyOf(moves);
    }

    @Override
    public int width() {
      int gaps = separator.isEmpty() ? 0 : format.julian() ? 1 : 2;
      return format.length() + (format.packed() ? 0 : gaps);
    }

    @Override
    public int end() {
      return Math.max(date.end(), moves.stream().mapToInt(Move::end).max().orElse(0));
    }

    @Override
    public void put(Source from, byte[] to, int at) {
      ShortYear.Mark mark = date.mark(from);
      LocalDate value = mark == ShortYear.Mark.NONE ? date.read(from) : null;
      if (value == null) {
        instead(mark, to, at);
        return;
      }
      for (Move move : moves) {
        value = move.apply(value, from);
      }
      if (format.packed()) {
        OutputFormat.PD.store(new BigInteger(format.text(value, "")), to, at, width());
      } else {
        text(format.text(value, separator), to, at, codePage);
      }
    }

    /// What is no date: zeros stay zeros and nines nines, with the separators of a date; the others
    /// fill the place.
    private void instead(ShortYear.Mark mark, byte[] to, int at) {
      if (!format.packed()) {
        marked(mark, width(), to, at, codePage);
        String model = format.text(LocalDate.EPOCH, separator);
        separated(mark, model, separator, to, at, codePage);
      } else if (mark == ShortYear.Mark.ZEROS || mark == ShortYear.Mark.NINES) {
        String digit = mark == ShortYear.Mark.ZEROS ? "0" : "9";
        BigInteger all = new BigInteger(digit.repeat(format.digits()));
        OutputFormat.PD.store(all, to, at, width());
      } else {
        throw new NoDate();
      }
    }
  }

  /// `DT=(abcd)` and `DTNS=(abc)`: month, day and year in the order of their letters.
  ///
  /// @param parts `M`, `D` and `Y` or `4`, each once
  /// @param separator between them; empty for none
  record Ordered(
      DateField date, List<Move> moves, String parts, String separator, CodePage codePage)
      implements Calendar {
    public Ordered {
      moves = List.copyOf(moves);
    }

    @Override
    public int width() {
      return (parts.indexOf('4') >= 0 ? 8 : 6) + 2 * separator.length();
    }

    @Override
    public int end() {
      return Math.max(date.end(), moves.stream().mapToInt(Move::end).max().orElse(0));
    }

    @Override
    public void put(Source from, byte[] to, int at) {
      ShortYear.Mark mark = date.mark(from);
      LocalDate value = mark == ShortYear.Mark.NONE ? date.read(from) : null;
      if (value == null) {
        marked(mark, width(), to, at, codePage);
        String model = SystemDate.date(parts, separator, LocalDate.EPOCH.atStartOfDay());
        separated(mark, model, separator, to, at, codePage);
        return;
      }
      for (Move move : moves) {
        value = move.apply(value, from);
      }
      String text = SystemDate.date(parts, separator, value.atStartOfDay());
      text(text == null ? "" : text, to, at, codePage);
    }
  }

  /// WEEKDAY: 1 for Sunday, or the day's name.
  ///
  /// @param width 1 for the digit, 3 or 9 for the name
  record Weekday(DateField date, int width, CodePage codePage) implements Calendar {
    @Override
    public int end() {
      return date.end();
    }

    @Override
    public void put(Source from, byte[] to, int at) {
      ShortYear.Mark mark = date.mark(from);
      LocalDate value = mark == ShortYear.Mark.NONE ? date.read(from) : null;
      if (value == null) {
        marked(mark, width, to, at, codePage);
        return;
      }
      DayOfWeek day = value.getDayOfWeek();
      String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toUpperCase(Locale.ROOT);
      String text =
          width == 1
              ? "" + (day.getValue() % 7 + 1)
              : width == 3 ? name.substring(0, 3) : (name + " ".repeat(9)).substring(0, 9);
      text(text, to, at, codePage);
    }
  }

  /// DATEDIFF: days from the second date to the first, a sign and seven digits.
  record Difference(DateField one, DateField other, CodePage codePage) implements Calendar {
    @Override
    public int width() {
      return 8;
    }

    @Override
    public int end() {
      return Math.max(one.end(), other.end());
    }

    @Override
    public void put(Source from, byte[] to, int at) {
      LocalDate a = one.read(from);
      LocalDate b = other.read(from);
      if (a == null || b == null) {
        marked(ShortYear.Mark.NONE, width(), to, at, codePage);
        return;
      }
      long days = ChronoUnit.DAYS.between(b, a);
      text((days < 0 ? "-" : "+") + "%07d".formatted(Math.abs(days)), to, at, codePage);
    }
  }

  private static void text(String text, byte[] to, int at, CodePage codePage) {
    byte[] bytes = codePage.encode(text);
    System.arraycopy(bytes, 0, to, at, bytes.length);
  }

  /// Fills a place with what stands for a date; asterisks for what is none at all.
  private static void marked(ShortYear.Mark mark, int width, byte[] to, int at, CodePage codePage) {
    if (mark == ShortYear.Mark.NONE) {
      Arrays.fill(to, at, at + width, codePage.encode('*'));
    } else {
      LongYear.fill(mark, to, at, width);
    }
  }

  /// Puts separators among zeros and nines, where a date has them.
  private static void separated(
      ShortYear.Mark mark,
      @Nullable String model,
      String separator,
      byte[] to,
      int at,
      CodePage codePage) {
    boolean digits = mark == ShortYear.Mark.ZEROS || mark == ShortYear.Mark.NINES;
    for (int i = 0; digits && model != null && !separator.isEmpty() && i < model.length(); i++) {
      if (model.charAt(i) == separator.charAt(0)) {
        to[at + i] = codePage.encode(separator.charAt(0));
      }
    }
  }
}
