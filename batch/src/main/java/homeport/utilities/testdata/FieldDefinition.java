package homeport.utilities.testdata;

import homeport.utilities.dd.UtilityFailure;
import homeport.utilities.testdata.Content.Characters;
import homeport.utilities.testdata.Content.Form;
import homeport.utilities.testdata.Content.Number;
import homeport.utilities.testdata.Content.Random;
import homeport.utilities.testdata.Content.Taken;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// An FD statement (z/OS DFSMSdfp Utilities, "IEBDG", "FD Statement", "IBM-Supplied Patterns").
final class FieldDefinition {
  private static final Set<String> KEYWORDS =
      Set.of(
          "NAME",
          "LENGTH",
          "STARTLOC",
          "FILL",
          "FORMAT",
          "CHARACTER",
          "PICTURE",
          "SIGN",
          "ACTION",
          "INDEX",
          "CYCLE",
          "RANGE",
          "INPUT",
          "FROMLOC");

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String COLLATING = " ¢.<(+|&!$*);¬-/,%_>?:#@'=\"" + LETTERS + "0123456789";
  private static final int RECORD_MAX = 32_760;

  /// Bytes of the packed, binary, zoned and random patterns, which stand at the right.
  private static final int PATTERN = 4;

  private final DataStatement statement;
  private final Values values;

  FieldDefinition(Values values) {
    this.statement = values.statement();
    this.values = values;
  }

  DataField.Definition parse() throws UtilityFailure {
    for (String keyword : statement.operands().keySet()) {
      if (!KEYWORDS.contains(keyword)) {
        throw values.wrong("`" + keyword + "` is no keyword of it");
      }
    }
    String name = statement.word("NAME");
    if (!name.matches("[A-Z@#$][A-Z0-9@#$]{0,7}")) {
      throw values.wrong("`NAME` needs a name of up to eight characters");
    }
    int length = (int) values.number("LENGTH", 1, RECORD_MAX, 0);
    if (length == 0) {
      throw values.wrong("`LENGTH` is missing");
    }
    Content content = content(length);
    if (content instanceof Characters characters && characters.width() > length
        || content instanceof Number number
            && values.has("PICTURE")
            && number.form() == Form.PACKED
            && number.width() > length) {
      throw values.wrong("the picture is longer than the field");
    }
    return new DataField.Definition(
        name,
        length,
        (int) values.number("STARTLOC", 1, RECORD_MAX, 0) - 1,
        values.fill(),
        content);
  }

  private Content content(int length) throws UtilityFailure {
    int kinds = 0;
    for (String one : List.of("FORMAT", "PICTURE", "INPUT")) {
      kinds += values.has(one) ? 1 : 0;
    }
    if (kinds > 1) {
      throw values.wrong("only one of `FORMAT`, `PICTURE` and `INPUT` can stand");
    }
    Action action = action();
    Content content;
    if (values.has("PICTURE")) {
      List<String> parts = statement.operands().getOrDefault("PICTURE", List.of());
      if (parts.size() != 2) {
        throw values.wrong("`PICTURE` needs a length and a picture");
      }
      content = values.picture(parts, action, change());
    } else if (values.has("INPUT")) {
      content =
          new Taken(statement.word("INPUT"), (int) values.number("FROMLOC", 1, RECORD_MAX, 1) - 1);
    } else if (values.has("FORMAT")) {
      content = format(statement.word("FORMAT"), length, action);
    } else {
      content = new Characters(new byte[] {values.fill()}, length, Action.FX);
    }
    check(content, action);
    return content;
  }

  /// What goes with a content ("Table of compatible IEBDG operations").
  private void check(Content content, Action action) throws UtilityFailure {
    boolean characters = content instanceof Characters;
    boolean number = content instanceof Number;
    if (!characters && action != Action.FX) {
      throw values.wrong("`ACTION=" + action + "` goes with characters only");
    }
    if (characters && action.own() && !values.has("PICTURE")) {
      throw values.wrong("`ACTION=" + action + "` needs a picture");
    }
    if (!number && (values.has("INDEX") || values.has("SIGN"))) {
      throw values.wrong("`INDEX` and `SIGN` go with numbers only");
    }
    if (!values.has("INDEX") && (values.has("CYCLE") || values.has("RANGE"))) {
      throw values.wrong("`CYCLE` and `RANGE` need `INDEX`");
    }
    if (!values.has("INPUT") && values.has("FROMLOC")) {
      throw values.wrong("`FROMLOC` needs `INPUT`");
    }
  }

  private Action action() throws UtilityFailure {
    String word = values.has("ACTION") ? statement.word("ACTION") : "FX";
    for (Action action : Action.values()) {
      if (action.name().equals(word)) {
        return action;
      }
    }
    throw values.wrong("`ACTION` needs FX, RO, RP, SL, SR, TL, TR or WV");
  }

  /// What changes a number; its first value is 1, or -1 with `SIGN=-`.
  private Number change() throws UtilityFailure {
    String sign = values.has("SIGN") ? statement.word("SIGN") : "+";
    if (!sign.equals("+") && !sign.equals("-")) {
      throw values.wrong("`SIGN` needs + or -");
    }
    long range = values.number("RANGE", 1, Integer.MAX_VALUE, 0);
    return new Number(
        Form.BINARY,
        sign.equals("-") ? BigInteger.ONE.negate() : BigInteger.ONE,
        PATTERN,
        BigInteger.valueOf(values.number("INDEX", 1, Integer.MAX_VALUE, 0)),
        values.number("CYCLE", 1, Integer.MAX_VALUE, 1),
        range == 0 ? null : BigInteger.valueOf(range));
  }

  private Content format(String format, int length, Action action) throws UtilityFailure {
    boolean started = values.has("CHARACTER");
    Content content =
        switch (format) {
          case "AL" -> pattern(LETTERS, length, action);
          case "AN" -> pattern(LETTERS + "0123456789", length, action);
          case "CO" -> pattern(COLLATING, length, action);
          case "BI" -> number(Form.BINARY, length, false);
          case "PD" -> number(Form.PACKED, length, false);
          case "ZD" -> number(Form.ZONED, length, true);
          case "RA" -> new Random();
          default -> throw values.wrong("`FORMAT` needs AL, AN, BI, CO, PD, RA or ZD");
        };
    if (started && !(content instanceof Characters)) {
      throw values.wrong("`CHARACTER` goes with AL, AN and CO");
    }
    return content;
  }

  private Content number(Form form, int length, boolean zero) throws UtilityFailure {
    Number change = change();
    if (form == Form.ZONED && values.has("SIGN")) {
      throw values.wrong("`SIGN` goes with packed and binary numbers");
    }
    return new Number(
        form,
        zero ? BigInteger.ZERO : change.first(),
        length,
        change.index(),
        change.cycle(),
        change.range());
  }

  private Content pattern(String characters, int length, Action action) throws UtilityFailure {
    String ring = characters;
    if (values.has("CHARACTER")) {
      String given = String.join(",", statement.operands().getOrDefault("CHARACTER", List.of()));
      String bare = given.length() == 3 && given.startsWith("'") ? given.substring(1, 2) : given;
      int first = bare.length() == 1 ? ring.indexOf(bare.toUpperCase(Locale.ROOT)) : -1;
      if (first < 0) {
        throw values.wrong("`CHARACTER` needs a character of the pattern");
      }
      ring = ring.substring(first) + ring.substring(0, first);
    }
    return new Characters(values.codePage().encode(ring), length, action);
  }
}
