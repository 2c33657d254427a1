package homeport.utilities.sort;

import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.reformat.Build;
import homeport.utilities.sort.reformat.Form.Placed;
import homeport.utilities.sort.reformat.OutputFormat;
import homeport.utilities.sort.reformat.Overlay;
import homeport.utilities.sort.reformat.Piece;
import homeport.utilities.sort.reformat.Sequence;
import homeport.utilities.sort.reformat.TimeStamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The items of BUILD and OVERLAY (z/OS DFSORT Application Programming Guide, INREC, OUTREC and
/// OUTFIL, "BUILD"). Stops at the first error, which becomes a problem.
final class ItemParser {
  private static final int COLUMN_MAX = 32_752;
  private static final byte BLANK = 0x40;

  private final Scope scope;
  private final FieldValues values;

  ItemParser(Scope scope) {
    this.scope = scope;
    this.values = scope.values();
  }

  /// A record, or several with `/` between.
  ///
  /// @param strict as [Build#strict]
  @Nullable Build build(Value list, boolean strict, boolean slashes) {
    if (!(list instanceof Value.Group group)) {
      return scope.fail(list.at(), "items in parentheses are wanted");
    }
    Cursor in = new Cursor(group);
    List<Build.Line> lines = new ArrayList<>();
    while (!in.atEnd() || lines.isEmpty()) {
      Build.Line line = line(in);
      if (line == null) {
        return null;
      }
      lines.add(line);
      int slash = slashes ? slashes(in) : 0;
      if (slash == 0 && !in.atEnd()) {
        return scope.fail(in.at(), "`/` cannot stand here");
      }
      for (int i = 1; i < slash + (in.atEnd() ? 1 : 0); i++) {
        lines.add(new Build.Line(List.of(), 0, -1, 0));
      }
    }
    return new Build(lines, strict);
  }

  /// `/` and `n/`: how many lines end here.
  static int slashes(Cursor in) {
    int count = 0;
    while (in.word(0).matches("[0-9]{0,3}/+")) {
      String word = in.word(0);
      int digits = word.indexOf('/');
      count += word.length() - digits - 1;
      count += digits == 0 ? 1 : Integer.parseInt(word.substring(0, digits));
      in.skip(1);
    }
    return count;
  }

  private Build.@Nullable Line line(Cursor in) {
    List<Placed> pieces = new ArrayList<>();
    int column = 0;
    while (!in.atEnd() && !in.word(0).matches("[0-9]{0,3}/+")) {
      Span at = in.at();
      int wanted = column(in);
      if (wanted >= 0 && wanted < column || wanted == -2) {
        return scope.fail(at, "this column lies before the end of the item before");
      }
      column = wanted < 0 ? column : wanted;
      if (rest(in)) {
        int from = values.positive(Objects.requireNonNull(in.take()), "position") - 1;
        return from < 0 ? null : new Build.Line(pieces, 0, from, column);
      }
      Piece piece = piece(in);
      if (piece == null) {
        return null;
      }
      pieces.add(new Placed(column, piece));
      column += piece.width();
      if (column > COLUMN_MAX) {
        return scope.fail(at, "the record is longer than " + COLUMN_MAX);
      }
    }
    return pieces.isEmpty() && column == 0 && in.atEnd()
        ? scope.fail(in.at(), "items are wanted")
        : new Build.Line(pieces, column, -1, 0);
  }

  /// A position alone, at the end: the rest of a variable record.
  private static boolean rest(Cursor in) {
    return in.number(0) && (in.peek(1) == null || in.word(1).matches("[0-9]{0,3}/+"));
  }

  /// The column that comes next, from 0; -1 when none does, -2 when it is wrong.
  static int column(Cursor in) {
    if (in.peek() instanceof Value.Column(_, String text)) {
      in.skip(1);
      int column = text.length() > 5 ? 0 : Integer.parseInt(text);
      return column < 1 || column > COLUMN_MAX ? -2 : column - 1;
    }
    return -1;
  }

  /// Pieces to be put over a record.
  @Nullable Overlay overlay(Value list) {
    if (!(list instanceof Value.Group group)) {
      return scope.fail(list.at(), "items in parentheses are wanted");
    }
    Cursor in = new Cursor(group);
    List<Placed> pieces = new ArrayList<>();
    int column = 0;
    while (!in.atEnd()) {
      Span at = in.at();
      int wanted = column(in);
      Piece piece = wanted == -2 ? scope.fail(at, "this is no column") : piece(in);
      if (piece == null) {
        return null;
      }
      column = wanted < 0 ? column : wanted;
      pieces.add(new Placed(column, piece));
      column += piece.width();
      if (column > COLUMN_MAX) {
        return scope.fail(at, "the record is longer than " + COLUMN_MAX);
      }
    }
    return new Overlay(pieces);
  }

  /// One item without its column; null with a problem.
  @Nullable Piece piece(Cursor in) {
    Value value = in.peek();
    if (value == null) {
      return scope.fail(in.at(), "an item is wanted here");
    }
    if (value instanceof Value.Constant constant) {
      in.skip(1);
      byte[] bytes = scope.bytes(constant);
      return bytes == null ? null : new Piece.Literal(bytes);
    }
    String word = in.word(0);
    if (word.matches("[0-9]{0,4}[XZ]")) {
      return blanks(in, word);
    }
    if (word.equals("SEQNUM")) {
      return sequence(in);
    }
    byte[] date = new DateParser(scope).constant(value);
    if (date != null) {
      in.skip(1);
      return new Piece.Literal(date);
    }
    if (value instanceof Value.Group || word.startsWith("+") || word.startsWith("-")) {
      return new NumberParser(scope).shown(in);
    }
    return field(in, value, word);
  }

  private @Nullable Piece blanks(Cursor in, String word) {
    Span at = in.at();
    in.skip(1);
    int count = word.length() == 1 ? 1 : Integer.parseInt(word.substring(0, word.length() - 1));
    return count == 0
        ? scope.fail(at, "a repetition of 0 is nothing")
        : new Piece.Literal(Scope.fill(count, word.endsWith("X") ? BLANK : 0));
  }

  private @Nullable Piece field(Cursor in, Value value, String word) {
    int offset;
    int length;
    int before;
    if (word.startsWith("%")) {
      Scope.ParsedField parsed = scope.parsed(value.at(), word);
      if (parsed == null) {
        return null;
      }
      offset = parsed.offset();
      length = parsed.length();
      before = 1;
    } else {
      if (word.isEmpty() || !FieldValues.digits(word)) {
        return scope.fail(value.at(), "`" + word + "` is no item");
      }
      if (in.peek(1) == null) {
        return scope.fail(value.at(), "the length of the field is missing");
      }
      offset = values.positive(value, "position") - 1;
      length = offset < 0 ? -1 : values.positive(Objects.requireNonNull(in.peek(1)), "length");
      before = 2;
      if (length < 0 || !values.reaches(value.at(), offset + length)) {
        return null;
      }
    }
    in.skip(before);
    if (FieldPieceParser.begins(in)) {
      return new FieldPieceParser(scope).parse(in, offset, length);
    }
    return formatted(in, offset, length, before);
  }

  private @Nullable Piece formatted(Cursor in, int offset, int length, int before) {
    String format =
        in.peek() instanceof Value.Call(_, String called, _) && called.matches("Y2[TUVWXY]")
            ? called
            : in.word(0);
    boolean known =
        values.known(format)
            || DateParser.format(format)
            || TimeStamp.of(format) != null
            || SortSupport.FORMATS_NOT.contains(format);
    if (!known) {
      return new Piece.Copied(offset, length);
    }
    if (in.symbol(0)) {
      boolean used = shownBehind(in, format);
      if (!used) {
        in.skip(1);
        return FieldPieceParser.begins(in)
            ? new FieldPieceParser(scope).parse(in, offset, length)
            : new Piece.Copied(offset, length);
      }
    }
    if (DateParser.format(format)) {
      return new DateParser(scope).shown(in, offset, length);
    }
    in.skip(-before);
    return new NumberParser(scope).shown(in);
  }

  /// True when something behind a symbol's format makes use of it.
  private static boolean shownBehind(Cursor in, String format) {
    in.skip(1);
    boolean used =
        NumberParser.continues(in)
            || DateParser.format(format)
                && (in.word(0).matches("(ADD|SUB|NEXT|PREV|LAST|DATEDIFF).*")
                    || in.keyword().matches("TOJUL|TOGREG|WEEKDAY|DTNS|DT"));
    in.skip(-1);
    return used;
  }

  /// `SEQNUM,n,f,START=…,INCR=…,RESTART=(p,m)`.
  private @Nullable Piece sequence(Cursor in) {
    Span at = in.at();
    in.skip(1);
    int width = in.atEnd() ? -1 : values.positive(in.at(), in.take(), "length");
    OutputFormat format = OutputFormat.of(in.word(0));
    if (width < 0 || format == null || width > 16 && format != OutputFormat.ZD) {
      return scope.fail(at, "`SEQNUM` needs a length and a format: BI, FI, PD, ZD, FS");
    }
    in.skip(1);
    long start = 1;
    long increment = 1;
    int restartAt = 0;
    int restartLength = 0;
    while (List.of("START", "INCR", "RESTART").contains(in.keyword())) {
      Value.Keyed keyed = (Value.Keyed) Objects.requireNonNull(in.take());
      if (keyed.name().equals("RESTART")) {
        if (keyed.value() instanceof Value.Group group) {
          Cursor field = new Cursor(group);
          restartAt = values.positive(field.at(), field.take(), "position");
          restartLength = values.positive(field.at(), field.take(), "length");
        }
        if (restartAt < 1 || restartLength < 1) {
          return scope.fail(keyed.at(), "`RESTART` needs position and length");
        }
        continue;
      }
      String number = keyed.value() instanceof Value.Word(_, String text, _) ? text : "";
      if (!FieldValues.digits(number) || number.length() > 9) {
        return scope.fail(keyed.at(), "`" + keyed.name() + "` needs a number of up to 9 digits");
      }
      start = keyed.name().equals("START") ? Long.parseLong(number) : start;
      increment = keyed.name().equals("INCR") ? Long.parseLong(number) : increment;
    }
    return new Sequence(width, format, start, increment, Math.max(0, restartAt - 1), restartLength);
  }
}
