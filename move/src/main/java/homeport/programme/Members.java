package homeport.programme;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The members of a JSON object, asked for by name and kind. What is missing or of another kind is
/// an [IOException] that names it, so that a file is either understood or refused.
record Members(String where, Map<?, ?> map) {
  static Members of(byte[] text) throws IOException {
    return of("the file", Json.read(text));
  }

  static Members of(String where, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      return new Members(where, map);
    }
    throw new IOException(where + " is no object");
  }

  boolean has(String name) {
    Object value = map.get(name);
    return value != null && !value.equals(Json.NULL);
  }

  private IOException wrong(String name, String kind) {
    return new IOException(
        "`" + name + "` of " + where + (has(name) ? " is no " + kind : " is missing"));
  }

  String text(String name) throws IOException {
    if (map.get(name) instanceof String text) {
      return text;
    }
    throw wrong(name, "text");
  }

  boolean truth(String name) throws IOException {
    if (map.get(name) instanceof Boolean truth) {
      return truth;
    }
    throw wrong(name, "true or false");
  }

  BigDecimal number(String name) throws IOException {
    if (map.get(name) instanceof BigDecimal number) {
      return number;
    }
    throw wrong(name, "number");
  }

  /// A count: whole and not negative.
  long count(String name) throws IOException {
    BigDecimal number = number(name);
    try {
      long value = number.longValueExact();
      if (value >= 0) {
        return value;
      }
    } catch (ArithmeticException _) {
      // told below
    }
    throw wrong(name, "whole number of 0 or more");
  }

  /// A date; of a time only its day.
  LocalDate date(String name) throws IOException {
    String text = text(name);
    try {
      return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
    } catch (DateTimeException _) {
      throw wrong(name, "date (2026-03-31)");
    }
  }

  Members object(String name) throws IOException {
    if (map.get(name) instanceof Map<?, ?> inner) {
      return new Members("`" + name + "`", inner);
    }
    throw wrong(name, "object");
  }

  List<?> list(String name) throws IOException {
    if (map.get(name) instanceof List<?> list) {
      return list;
    }
    throw wrong(name, "list");
  }

  List<Members> objects(String name) throws IOException {
    List<Members> found = new ArrayList<>();
    for (Object element : list(name)) {
      found.add(of("an entry of `" + name + "`", element));
    }
    return found;
  }

  List<String> texts(String name) throws IOException {
    List<String> found = new ArrayList<>();
    for (Object element : list(name)) {
      if (!(element instanceof String text)) {
        throw new IOException("`" + name + "` of " + where + " has something that is no text");
      }
      found.add(text);
    }
    return found;
  }
}
