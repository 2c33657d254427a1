package homeport.runtime.json;

import homeport.data.CodePage;
import homeport.data.Transcoding;
import homeport.runtime.CobolProgram;
import homeport.runtime.Console;
import homeport.runtime.DynamicItems;
import homeport.runtime.markup.ElementStore;
import homeport.runtime.markup.Encoding;
import homeport.runtime.markup.Indicators;
import homeport.runtime.markup.Part;
import homeport.runtime.markup.Walk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// JSON PARSE (Language Reference, "JSON PARSE statement", "Operation of JSON PARSE"; Programming
/// Guide, "JSON PARSE conditions and associated codes and runtime messages").
///
/// The text is read as a whole first. Then names are matched level by level, and values go where
/// their names lead; the first value that cannot go there ends the statement.
public final class JsonParse {
  private final CobolProgram program;
  private final byte[] b;
  private final int offset;
  private final CodePage page;
  private final ElementStore store;
  private final Indicators indicators;
  private final List<String> details = new ArrayList<>();
  private int status;
  private int code;
  private boolean matched;

  // Reason codes of JSON-STATUS.
  private static final int ITEM_UNMATCHED = 1;
  private static final int PAIR_UNMATCHED = 2;
  private static final int DUPLICATES = 4;
  private static final int ARRAY_SHORT = 8;
  private static final int ARRAY_LONG = 16;
  private static final int ITEM_NULL = 32;
  private static final int ELEMENT_NULL = 64;
  private static final int SIZE = 128;
  private static final int LOSS = 256;
  private static final int SUBSTITUTED = 512;

  // Reason codes of JSON-CODE.
  private static final int TEXT_INVALID = 100;
  private static final int TEXT_BLANK = 101;
  private static final int TEXT_LONG = 102;
  private static final int VALUES_DIFFER = 103;
  private static final int INCOMPATIBLE = 104;
  private static final int NOTHING_MATCHED = 106;
  private static final int TRUTH_UNEXPECTED = 107;
  private static final int ARRAY_ANONYMOUS = 108;
  private static final int ENCODING_INVALID = 109;

  /// The statement ends with an exception condition.
  private static final class Ended extends Exception {
    private static final long serialVersionUID = 1L;

    Ended() {
      super("JSON PARSE ends", null, false, false);
    }
  }

  private JsonParse(CobolProgram program, byte[] b, int offset) {
    String codePage = program.info().codepage();
    this.program = program;
    this.b = b;
    this.offset = offset;
    this.page = CodePage.of(codePage);
    this.store = new ElementStore(b, codePage);
    this.indicators = program.unit().markup().indicators(b, offset);
  }

  /// Reads a text into items.
  ///
  /// @param slots of what depends on an OCCURS DEPENDING ON in the operand
  /// @param item the kind of item it stands in, an ordinal of [homeport.data.Encoding]
  /// @param ccsid how the text is encoded; 0 as the program is
  /// @param detail the line of a statement WITH DETAIL, else 0
  /// @return what JSON-CODE becomes
  public static int parse(
      CobolProgram program,
      byte[] constants,
      int partOffset,
      int partLength,
      int slots,
      int item,
      int ccsid,
      int detail,
      byte[] text,
      int textOffset,
      int textLength,
      byte[] into,
      int intoOffset,
      int intoLength) {
    Part root = program.unit().markup().operand(constants, partOffset, partLength, slots);
    JsonParse parse = new JsonParse(program, into, intoOffset);
    try {
      parse.read(root, parse.decoded(item, ccsid, text, textOffset, textLength));
    } catch (Ended _) {
      assert parse.code != 0;
    }
    program.unit().markup().status(parse.status);
    if (detail != 0) {
      parse.report(program, detail);
    }
    return parse.code;
  }

  /// JSON-STATUS of the statement that ran last.
  public static int status(CobolProgram program) {
    return program.unit().markup().status();
  }

  private void read(Part root, String text) throws Ended {
    JsonReader reader = new JsonReader(text);
    if (reader.isBlank()) {
      throw ended(TEXT_BLANK, "the text is empty");
    }
    JsonValue document;
    try {
      document = reader.document();
    } catch (JsonReader.Invalid e) {
      throw ended(TEXT_INVALID, "the text is no JSON at character " + (e.offset() + 1));
    }
    document(root, document);
    if (!matched) {
      throw ended(NOTHING_MATCHED, "no name matched an item");
    }
    if (!reader.isBlank() && code == 0) {
      throw ended(TEXT_LONG, "more stands behind the text, at character " + (reader.offset() + 1));
    }
  }

  private String decoded(int item, int ccsid, byte[] text, int offset, int length) throws Ended {
    Encoding encoding;
    try {
      encoding = Encoding.of(item, ccsid, page);
    } catch (IllegalArgumentException e) {
      throw ended(ENCODING_INVALID, "ENCODING names no code page");
    }
    int end = offset + length;
    byte[] bytes = java.util.Arrays.copyOfRange(text, offset, end);
    int whole = encoding.whole(bytes);
    // What is no character is none in a string, and behind the text it is superfluous.
    return encoding.decode(bytes, 0, whole) + (whole < bytes.length ? "\u0000" : "");
  }

  private Ended ended(int why, String detail) {
    code = why;
    details.add(detail);
    return new Ended();
  }

  private void note(int condition, String detail) {
    if ((status & condition) == 0) {
      details.add(detail);
    }
    status |= condition;
  }

  private void document(Part root, JsonValue document) throws Ended {
    if (root.name().isEmpty()) {
      matched = true;
      value(root, Walk.START, document, "the text");
      return;
    }
    if (!(document instanceof JsonValue.Object object)) {
      throw ended(ARRAY_ANONYMOUS, "the text is an array without a name");
    }
    members(List.of(root), Walk.START, object.members());
  }

  /// Pairs to items of one level.
  private void members(List<Part> parts, Walk walk, List<JsonValue.Member> members) throws Ended {
    List<Part> named = new ArrayList<>();
    flatten(parts, named);
    boolean[] used = new boolean[members.size()];
    for (Part part : named) {
      JsonValue value = null;
      for (int i = 0; i < used.length; i++) {
        if (!matches(part, members.get(i).name())) {
          continue;
        }
        used[i] = true;
        if (value == null) {
          value = members.get(i).value();
        } else if (!(part.content() instanceof Part.Skipped)) {
          duplicate(part, value, members.get(i).value());
        }
      }
      if (part.content() instanceof Part.Skipped) {
        continue;
      }
      if (value == null) {
        note(ITEM_UNMATCHED, "no name matched `" + part.name() + "`");
      } else {
        value(part, walk, value, part.name());
      }
    }
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        note(PAIR_UNMATCHED, "no item matched \"" + members.get(i).name() + "\"");
      }
    }
  }

  /// Items of unnamed groups are items of the group around.
  private static void flatten(List<Part> parts, List<Part> to) {
    for (Part part : parts) {
      if (part.name().isEmpty() && part.content() instanceof Part.Group(List<Part> inner)) {
        flatten(inner, to);
      } else {
        to.add(part);
      }
    }
  }

  /// Letters are the same in upper and lower case, except in a NAME phrase.
  private static boolean matches(Part part, String name) {
    return part.exact() ? part.name().equals(name) : upper(part.name()).equals(upper(name));
  }

  private static String upper(String name) {
    StringBuilder upper = new StringBuilder(name);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'a' && c <= 'z') {
        upper.setCharAt(i, (char) (c - 'a' + 'A'));
      }
    }
    return upper.toString();
  }

  private void duplicate(Part part, JsonValue first, JsonValue other) {
    if (first.equals(other)) {
      note(DUPLICATES, "`" + part.name() + "` has its value twice");
    } else {
      code = VALUES_DIFFER;
      details.add("`" + part.name() + "` has several values; the first one counts");
    }
  }

  private void value(Part part, Walk walk, JsonValue value, String name) throws Ended {
    if (part.isTable()) {
      if (value instanceof JsonValue.Array(List<JsonValue> values)) {
        array(part, walk, values);
        indicators.tell(part, walk, false);
      } else if (value instanceof JsonValue.Nothing) {
        matched = true;
        indicators.tell(part, walk, true);
        if (!part.onNull().ignored() && !Indicators.has(part, walk)) {
          note(ITEM_NULL, "\"" + name + "\" is null");
        }
      } else {
        throw incompatible(part);
      }
      return;
    }
    occurrence(part, walk, value, false);
  }

  private void array(Part part, Walk walk, List<JsonValue> values) throws Ended {
    matched = true;
    int times = part.times();
    if (values.size() < times) {
      note(ARRAY_SHORT, "`" + part.name() + "` has more elements than its array");
    } else if (values.size() > times) {
      note(ARRAY_LONG, "an array has more values than `" + part.name() + "`");
    }
    for (int i = 0; i < Math.min(times, values.size()); i++) {
      occurrence(part, walk.to(i, part.stride()), values.get(i), true);
    }
  }

  private void occurrence(Part part, Walk walk, JsonValue value, boolean element) throws Ended {
    if (part.content() instanceof Part.Group(List<Part> parts)) {
      switch (value) {
        case JsonValue.Object(List<JsonValue.Member> members) -> {
          members(parts, walk, members);
          indicators.tell(part, walk, false);
        }
        case JsonValue.Nothing _ -> isNull(part, walk, element);
        case JsonValue.Text _, JsonValue.Number _, JsonValue.Truth _, JsonValue.Array _ ->
            throw incompatible(part);
      }
      return;
    }
    matched = true;
    int at = offset + part.offset() + walk.shift();
    switch (value) {
      case JsonValue.Text(String text) -> text(part, at, text);
      case JsonValue.Number(var number, boolean integer) -> number(part, at, number, integer);
      case JsonValue.Truth(boolean truth) -> {
        if (store.truth(part.content(), at, truth) != ElementStore.Outcome.DONE) {
          throw ended(TRUTH_UNEXPECTED, "`" + part.name() + "` cannot be true or false");
        }
      }
      case JsonValue.Nothing _ -> {
        boolean stored = store.nothing(part.content(), at, part.length());
        if (stored) {
          indicators.tell(part, walk, true);
        } else {
          isNull(part, walk, element);
        }
        return;
      }
      case JsonValue.Array _, JsonValue.Object _ -> throw incompatible(part);
    }
    indicators.tell(part, walk, false);
  }

  /// A null that nothing converts is a condition, unless it is ignored or indicated.
  private void isNull(Part part, Walk walk, boolean element) {
    matched = true;
    indicators.tell(part, walk, true);
    if (part.onNull().ignored() || Indicators.has(part, walk)) {
      return;
    }
    note(element ? ELEMENT_NULL : ITEM_NULL, "the value of `" + part.name() + "` is null");
  }

  private void text(Part part, int at, String text) throws Ended {
    if (ElementStore.isOfPage(part.content()) && !text.chars().allMatch(c -> page.has((char) c))) {
      note(SUBSTITUTED, "a character for `" + part.name() + "` is not in " + page);
    }
    outcome(
        part,
        part.isDynamic()
            ? dynamic(part, at, text)
            : store.text(part.content(), at, part.length(), text));
  }

  private void number(Part part, int at, BigDecimal number, boolean integer) throws Ended {
    if (part.isDynamic()) {
      outcome(
          part,
          integer
              ? dynamic(part, at, number.abs().toPlainString())
              : ElementStore.Outcome.INCOMPATIBLE);
    } else {
      outcome(part, store.number(part.content(), at, part.length(), number, integer));
    }
  }

  /// A dynamic-length item is as long as the value, up to its LIMIT.
  private ElementStore.Outcome dynamic(Part part, int at, String text) {
    boolean ofPage = ElementStore.isOfPage(part.content());
    homeport.data.Encoding encoding =
        ofPage ? homeport.data.Encoding.DISPLAY : homeport.data.Encoding.UTF8;
    byte[] bytes = Transcoding.encode(page, text, encoding);
    DynamicItems.set(
        program, b, at, part.length(), bytes, 0, bytes.length, part.limit(), ofPage ? 0 : 1);
    String rest =
        Transcoding.decode(
            page,
            encoding,
            bytes,
            DynamicItems.length(b, at),
            bytes.length - DynamicItems.length(b, at));
    return rest.isBlank() ? ElementStore.Outcome.DONE : ElementStore.Outcome.LOSS;
  }

  private void outcome(Part part, ElementStore.Outcome outcome) throws Ended {
    switch (outcome) {
      case DONE -> {}
      case SIZE -> note(SIZE, "`" + part.name() + "` has too few digits");
      case LOSS -> note(LOSS, "`" + part.name() + "` has too few characters");
      case INCOMPATIBLE -> throw incompatible(part);
    }
  }

  private Ended incompatible(Part part) {
    return ended(INCOMPATIBLE, "the value of `" + part.name() + "` cannot be moved to it");
  }

  /// WITH DETAIL: a line for each condition, where run-time messages go.
  private void report(CobolProgram program, int line) {
    for (String detail : details) {
      String message = String.format(Locale.ROOT, "JSON PARSE, line %d: %s", line, detail);
      byte[] bytes = page.encode(message);
      program.unit().console().display(Console.Device.SYSOUT, bytes, 0, bytes.length, false);
    }
  }
}
