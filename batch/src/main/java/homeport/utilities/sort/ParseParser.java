package homeport.utilities.sort;

import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.reformat.Parse;
import homeport.utilities.sort.reformat.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `PARSE=(%01=(…),%=(…),…)` (z/OS DFSORT Application Programming Guide, INREC, "PARSE").
final class ParseParser {
  private static final int FIELDS_MAX = 1000;

  private final Scope scope;
  private final FieldValues values;

  ParseParser(Scope scope) {
    this.scope = scope;
    this.values = scope.values();
  }

  @Nullable Parse parse(Value list) {
    if (!(list instanceof Value.Group group)) {
      return scope.fail(list.at(), "`PARSE` needs a list of fields");
    }
    List<Parse.Parsed> fields = new ArrayList<>();
    Cursor in = new Cursor(group);
    while (!in.atEnd()) {
      Span at = in.at();
      if (!(in.take() instanceof Value.Keyed(_, String name, Value.Group operands))
          || !name.startsWith("%")) {
        return scope.fail(at, "a field like %01=(ENDBEFR=C',',FIXLEN=8) is wanted here");
      }
      if (!field(fields, at, name.substring(1), operands)) {
        return null;
      }
    }
    return new Parse(fields);
  }

  /// Positions, lengths and stops of one field.
  private static final class Draft {
    private int absolute = -1;
    private int move;
    private int width;
    private int repeat = 1;
    private byte pair;
    private final List<Parse.Stop> starts = new ArrayList<>();
    private final List<Parse.Stop> ends = new ArrayList<>();
  }

  private boolean field(List<Parse.Parsed> fields, Span at, String number, Value.Group operands) {
    Draft draft = new Draft();
    Cursor in = new Cursor(operands);
    while (!in.atEnd()) {
      Span place = in.at();
      if (!(in.take() instanceof Value.Keyed(_, String name, Value value))) {
        scope.fail(place, "an operand like ENDBEFR=C',' is wanted here");
        return false;
      }
      if (!operand(draft, place, name, value)) {
        return false;
      }
    }
    boolean skipped = number.isEmpty();
    if (!skipped && (draft.width == 0 || !FieldValues.digits(number) || number.length() > 3)) {
      scope.fail(at, "a parsed field has a number and FIXLEN");
      return false;
    }
    for (int i = 0; i < draft.repeat; i++) {
      int place = -1;
      if (!skipped) {
        place = scope.define(Integer.parseInt(number) + i, draft.width).offset();
      }
      fields.add(
          new Parse.Parsed(
              place,
              draft.width,
              draft.absolute,
              draft.move,
              draft.starts,
              draft.ends,
              draft.pair));
    }
    if (fields.size() > FIELDS_MAX || scope.parsedBytes() > Source.PARSED_MAX) {
      scope.fail(at, "there are too many parsed fields, or they are too long");
      return false;
    }
    return true;
  }

  private boolean operand(Draft draft, Span at, String name, Value value) {
    switch (name) {
      case "ABSPOS" -> draft.absolute = values.positive(value, "position") - 1;
      case "ADDPOS" -> draft.move = values.positive(value, "number");
      case "SUBPOS" -> draft.move = -values.positive(value, "number");
      case "FIXLEN" -> draft.width = values.positive(value, "length");
      case "REPEAT" -> draft.repeat = Math.min(FIELDS_MAX, values.positive(value, "number"));
      case "STARTAFT" -> stops(draft.starts, value, Parse.Edge.OUTSIDE);
      case "STARTAT" -> {
        if (value instanceof Value.Word(_, String text, _) && text.equals("NONBLANK")) {
          draft.starts.add(new Parse.Stop(new byte[0], Parse.Edge.NONBLANK));
        } else {
          stops(draft.starts, value, Parse.Edge.INSIDE);
        }
      }
      case "ENDBEFR" -> stops(draft.ends, value, Parse.Edge.OUTSIDE);
      case "ENDAT" -> stops(draft.ends, value, Parse.Edge.INSIDE);
      case "PAIR" -> {
        String word = value instanceof Value.Word(_, String text, _) ? text : "";
        draft.pair = scope.codePage().encode(word.equals("QUOTE") ? '"' : '\'');
      }
      default -> scope.fail(at, "`" + name + "` does not go with PARSE");
    }
    return !scope.problems().hasErrors();
  }

  private void stops(List<Parse.Stop> stops, Value value, Parse.Edge edge) {
    if (value instanceof Value.Word(_, String text, _)
        && (text.equals("BLANKS") || text.equals("BLANK"))) {
      byte[] one = text.equals("BLANK") ? Scope.fill(1, (byte) 0x40) : new byte[0];
      stops.add(new Parse.Stop(one, edge));
    } else if (value instanceof Value.Constant constant) {
      byte[] bytes = scope.bytes(constant);
      if (bytes != null) {
        stops.add(new Parse.Stop(bytes, edge));
      }
    } else {
      scope.fail(value.at(), "a constant, BLANKS or BLANK is wanted here");
    }
  }
}
