package homeport.runtime.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Reads a JSON text (RFC 8259). Besides the escape sequences of that, `\x` is NEXT LINE, as JSON
/// GENERATE writes it (Language Reference, "JSON PARSE statement", identifier-1).
final class JsonReader {
  /// Values within values; more is an attack.
  private static final int DEPTH_MAX = 1_000;

  private static final int FIRST_PRINTABLE = 0x20;
  private static final int HEX_DIGITS = 4;
  private static final int HEXADECIMAL = 16;

  /// Digits of an exponent that a number can have without being one in name only.
  private static final int EXPONENT_DIGITS_MAX = 4;

  private final String text;
  private int at;
  private int depth;

  JsonReader(String text) {
    this.text = text;
  }

  /// The text is not JSON.
  static final class Invalid extends Exception {
    private static final long serialVersionUID = 1L;
    private final int offset;

    Invalid(int offset) {
      super("invalid at " + offset, null, false, false);
      this.offset = offset;
    }

    /// Characters before the one at fault.
    int offset() {
      return offset;
    }
  }

  /// True when there is nothing but white space.
  boolean isBlank() {
    skipSpace();
    return at == text.length();
  }

  /// The outermost value, an object or an array.
  JsonValue document() throws Invalid {
    skipSpace();
    if (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '[') {
      throw new Invalid(at);
    }
    return value();
  }

  /// Where reading stands, from 0.
  int offset() {
    return at;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char next() throws Invalid {
    if (at >= text.length()) {
      throw new Invalid(at);
    }
    return text.charAt(at++);
  }

  private void expect(char wanted) throws Invalid {
    if (next() != wanted) {
      throw new Invalid(at - 1);
    }
  }

  private JsonValue value() throws Invalid {
    skipSpace();
    if (at >= text.length() || depth >= DEPTH_MAX) {
      throw new Invalid(at);
    }
    depth++;
    JsonValue value =
        switch (text.charAt(at)) {
          case '{' -> object();
          case '[' -> array();
          case '"' -> new JsonValue.Text(string());
          case 't' -> word("true", new JsonValue.Truth(true));
          case 'f' -> word("false", new JsonValue.Truth(false));
          case 'n' -> word("null", new JsonValue.Nothing());
          default -> number();
        };
    depth--;
    return value;
  }

  private JsonValue word(String word, JsonValue meaning) throws Invalid {
    if (!text.startsWith(word, at)) {
      throw new Invalid(at);
    }
    at += word.length();
    return meaning;
  }

  private JsonValue object() throws Invalid {
    List<JsonValue.Member> members = new ArrayList<>();
    expect('{');
    skipSpace();
    if (at < text.length() && text.charAt(at) == '}') {
      at++;
      return new JsonValue.Object(members);
    }
    char after;
    do {
      skipSpace();
      if (at >= text.length() || text.charAt(at) != '"') {
        throw new Invalid(at);
      }
      String name = string();
      skipSpace();
      expect(':');
      members.add(new JsonValue.Member(name, value()));
      skipSpace();
      after = next();
    } while (after == ',');
    if (after != '}') {
      throw new Invalid(at - 1);
    }
    return new JsonValue.Object(members);
  }

  private JsonValue array() throws Invalid {
    List<JsonValue> values = new ArrayList<>();
    expect('[');
    skipSpace();
    if (at < text.length() && text.charAt(at) == ']') {
      at++;
      return new JsonValue.Array(values);
    }
    char after;
    do {
      values.add(value());
      skipSpace();
      after = next();
    } while (after == ',');
    if (after != ']') {
      throw new Invalid(at - 1);
    }
    return new JsonValue.Array(values);
  }

  private String string() throws Invalid {
    StringBuilder value = new StringBuilder();
    expect('"');
    for (char c = next(); c != '"'; c = next()) {
      if (c < FIRST_PRINTABLE) {
        throw new Invalid(at - 1);
      }
      value.append(c == '\\' ? escaped() : c);
    }
    return value.toString();
  }

  private char escaped() throws Invalid {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'x' -> '\u0085';
      case 'u' -> unicode();
      default -> throw new Invalid(at - 1);
    };
  }

  private char unicode() throws Invalid {
    int value = 0;
    for (int i = 0; i < HEX_DIGITS; i++) {
      char c = next();
      int digit = c < 128 ? Character.digit(c, HEXADECIMAL) : -1;
      if (digit < 0) {
        throw new Invalid(at - 1);
      }
      value = value * HEXADECIMAL + digit;
    }
    return (char) value;
  }

  private JsonValue number() throws Invalid {
    int start = at;
    if (text.charAt(at) == '-') {
      at++;
    }
    int first = at;
    digits();
    if (text.charAt(first) == '0' && at > first + 1) {
      throw new Invalid(first);
    }
    boolean integer = true;
    if (at < text.length() && text.charAt(at) == '.') {
      integer = false;
      at++;
      digits();
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      integer = false;
      at++;
      if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
        at++;
      }
      int exponent = at;
      digits();
      if (at - exponent > EXPONENT_DIGITS_MAX) {
        throw new Invalid(exponent);
      }
    }
    return new JsonValue.Number(new BigDecimal(text.substring(start, at)), integer);
  }

  /// One digit or more.
  private void digits() throws Invalid {
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == from) {
      throw new Invalid(at);
    }
  }
}
