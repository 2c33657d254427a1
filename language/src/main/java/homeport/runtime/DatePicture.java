package homeport.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A picture string of the date and time services: terms, and characters that stand for themselves
/// (z/OS Language Environment Programming Reference, "Picture character terms used in picture
/// strings"). Eras of other calendars are not here.
final class DatePicture {
  /// What a term stands for.
  enum Kind {
    YEAR,
    MONTH,
    MONTH_NAME,
    MONTH_ROMAN,
    DAY,
    DAY_OF_YEAR,
    HOUR,
    MINUTE,
    SECOND,
    FRACTION,
    HALF_DAY,
    WEEKDAY,
    TEXT
  }

  /// A term as written.
  ///
  /// @param width characters, less the Z that ends or begins it
  /// @param trimmed a Z: leading zeros of a number, trailing blanks of a name are left out
  record Term(Kind kind, String text, int width, boolean trimmed) {}

  private final List<Term> terms = new ArrayList<>();
  private final String picture;
  private int at;

  private DatePicture(String picture) {
    this.picture = picture;
  }

  /// Takes a picture string apart.
  static List<Term> terms(String picture) throws ServiceFailure {
    DatePicture reader = new DatePicture(picture.stripTrailing());
    while (reader.at < reader.picture.length()) {
      reader.term();
    }
    return reader.terms;
  }

  private void term() throws ServiceFailure {
    String rest = picture.substring(at);
    String upper = rest.toUpperCase(Locale.ROOT);
    for (String half : List.of("A.P.", "AP")) {
      if (upper.startsWith(half)) {
        add(Kind.HALF_DAY, half.length(), half.length(), false);
        return;
      }
    }
    if (upper.startsWith("MI")) {
      add(Kind.MINUTE, 2, 2, false);
      return;
    }
    char first = upper.charAt(0);
    if (first == '<') {
      throw new ServiceFailure(Feedback.PICTURE);
    }
    if (first == 'Z' && upper.length() > 1) {
      leadingZ(upper);
    } else {
      run(upper, first);
    }
  }

  /// ZYY, ZM, ZD, ZH: a number without leading zeros.
  private void leadingZ(String upper) throws ServiceFailure {
    switch (upper.charAt(1)) {
      case 'Y' -> add(Kind.YEAR, 1 + run(upper, 'Y', 1), run(upper, 'Y', 1), true);
      case 'M' -> add(Kind.MONTH, 2, 2, true);
      case 'D' -> add(Kind.DAY, 2, 2, true);
      case 'H' -> add(Kind.HOUR, 2, 2, true);
      default -> throw new ServiceFailure(Feedback.PICTURE);
    }
  }

  private static int run(String text, char of, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == of) {
      end++;
    }
    return end - from;
  }

  private void run(String upper, char first) throws ServiceFailure {
    int length = run(upper, first, 0);
    switch (first) {
      case 'Y' -> fixed(Kind.YEAR, length, 4);
      case 'M' -> {
        if (length > 2) {
          name(Kind.MONTH_NAME, upper, length);
        } else {
          fixed(Kind.MONTH, length, 2);
        }
      }
      case 'R' -> name(Kind.MONTH_ROMAN, upper, length);
      case 'D' -> fixed(length == 3 ? Kind.DAY_OF_YEAR : Kind.DAY, length, 3);
      case 'H' -> fixed(Kind.HOUR, length, 2);
      case 'S' -> fixed(Kind.SECOND, length, 2);
      case '9' -> fixed(Kind.FRACTION, length, 3);
      case 'W' -> name(Kind.WEEKDAY, upper, length);
      default -> add(Kind.TEXT, 1, 1, false);
    }
  }

  private void fixed(Kind kind, int length, int most) throws ServiceFailure {
    boolean two = kind != Kind.YEAR && kind != Kind.FRACTION && length < 2;
    if (length > most || two) {
      throw new ServiceFailure(Feedback.PICTURE);
    }
    add(kind, length, length, false);
  }

  private void name(Kind kind, String upper, int length) {
    boolean trimmed = length < upper.length() && upper.charAt(length) == 'Z';
    add(kind, length + (trimmed ? 1 : 0), length, trimmed);
  }

  private void add(Kind kind, int length, int width, boolean trimmed) {
    terms.add(new Term(kind, picture.substring(at, at + length), width, trimmed));
    at += length;
  }
}
