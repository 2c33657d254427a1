package homeport.utilities.sort;

import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.outfil.ReportLayout;
import homeport.utilities.sort.outfil.Tally;
import homeport.utilities.sort.reformat.EditPattern;
import homeport.utilities.sort.reformat.Form.Placed;
import homeport.utilities.sort.reformat.Numeral;
import homeport.utilities.sort.reformat.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// HEADER1 to TRAILER3 and SECTIONS of OUTFIL (z/OS DFSORT Application Programming Guide).
final class ReportParser {
  private static final int COUNT_WIDTH = 8;
  private static final int PAGE_WIDTH = 6;
  private static final int LINES_MAX = 10_000;

  private final Scope scope;

  ReportParser(Scope scope) {
    this.scope = scope;
  }

  /// The lines of a header or trailer; null with a problem.
  ReportLayout.@Nullable Text text(Value value) {
    if (!(value instanceof Value.Group group)) {
      return scope.fail(value.at(), "items in parentheses are wanted");
    }
    List<List<Placed>> lines = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>();
    List<Placed> line = new ArrayList<>();
    Cursor in = new Cursor(group);
    int column = 0;
    while (!in.atEnd()) {
      int slashes = ItemParser.slashes(in);
      for (int i = 0; i < slashes; i++) {
        lines.add(line);
        line = new ArrayList<>();
        column = 0;
      }
      if (lines.size() > LINES_MAX) {
        return scope.fail(value.at(), "there are more than " + LINES_MAX + " lines");
      }
      if (slashes > 0) {
        continue;
      }
      Span at = in.at();
      int wanted = ItemParser.column(in);
      if (wanted == -2 || wanted >= 0 && wanted < column) {
        return scope.fail(at, "this column lies before the end of the item before");
      }
      Piece piece = item(in, tallies);
      if (piece == null) {
        return null;
      }
      column = wanted < 0 ? column : wanted;
      line.add(new Placed(column, piece));
      column += piece.width();
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line);
    }
    return new ReportLayout.Text(lines, tallies);
  }

  private @Nullable Piece item(Cursor in, List<Tally> tallies) {
    String word = in.word(0);
    String plain = word.startsWith("&") ? word.substring(1) : word;
    if (plain.equals("PAGE") || plain.matches("(SUB)?COUNT(15)?([+-][0-9]{1,3})?")) {
      in.skip(1);
      return counted(plain, null, tallies);
    }
    String keyword = in.keyword();
    plain = keyword.startsWith("&") ? keyword.substring(1) : keyword;
    if (plain.equals("PAGE") || plain.matches("(SUB)?COUNT([+-][0-9]{1,3})?")) {
      Value.Keyed keyed = (Value.Keyed) Objects.requireNonNull(in.take());
      return counted(plain, keyed.value(), tallies);
    }
    Tally.Kind kind = kind(plain);
    if (kind != null) {
      Value.Keyed keyed = (Value.Keyed) Objects.requireNonNull(in.take());
      return total(keyed, kind, plain.startsWith("SUB"), tallies);
    }
    if (in.number(0) && in.peek(1) == null) {
      return scope.fail(in.at(), "the length of the field is missing");
    }
    return new ItemParser(scope).piece(in);
  }

  private static Tally.@Nullable Kind kind(String keyword) {
    return switch (keyword) {
      case "TOTAL", "TOT", "SUBTOTAL", "SUBTOT", "SUB" -> Tally.Kind.TOTAL;
      case "MIN", "SUBMIN" -> Tally.Kind.MINIMUM;
      case "MAX", "SUBMAX" -> Tally.Kind.MAXIMUM;
      case "AVG", "SUBAVG" -> Tally.Kind.AVERAGE;
      default -> null;
    };
  }

  private @Nullable Piece counted(String name, @Nullable Value edit, List<Tally> tallies) {
    boolean page = name.equals("PAGE");
    int sign = Math.max(name.indexOf('+'), name.indexOf('-'));
    long added = sign < 0 ? 0 : Long.parseLong(name.substring(sign));
    Tally tally =
        new Tally(page ? Tally.Kind.PAGE : Tally.Kind.COUNT, null, name.startsWith("SUB"), added);
    tallies.add(tally);
    Numeral number = new Numeral.Counted(tally);
    if (edit instanceof Value.Group group) {
      return new NumberParser(scope).shown(new Cursor(group), number);
    }
    int width = page ? PAGE_WIDTH : name.contains("15") ? 15 : COUNT_WIDTH;
    String pattern = "I".repeat(width - 1) + "T";
    return new Piece.Edited(
        number, new EditPattern(pattern, EditPattern.Signs.NONE, 0, scope.codePage()));
  }

  private @Nullable Piece total(
      Value.Keyed keyed, Tally.Kind kind, boolean running, List<Tally> tallies) {
    if (!(keyed.value() instanceof Value.Group group)) {
      return scope.fail(keyed.at(), "`" + keyed.name() + "` needs a field in parentheses");
    }
    Cursor in = new Cursor(group);
    NumberParser numbers = new NumberParser(scope);
    Numeral field = numbers.operandOf(in);
    if (field == null) {
      return null;
    }
    Tally tally = new Tally(kind, field, running, 0);
    tallies.add(tally);
    Piece piece = numbers.shown(in, new Numeral.Counted(tally));
    return piece != null && !in.atEnd() ? scope.fail(in.at(), "`)` is wanted here") : piece;
  }

  /// `SECTIONS=(p,m,SKIP=P,HEADER3=(…),TRAILER3=(…),p,m,…)`.
  @Nullable List<ReportLayout.Section> sections(Value value) {
    if (!(value instanceof Value.Group group)) {
      return scope.fail(value.at(), "`SECTIONS` needs fields in parentheses");
    }
    List<ReportLayout.Section> sections = new ArrayList<>();
    Cursor in = new Cursor(group);
    FieldValues values = scope.values();
    while (!in.atEnd()) {
      int position = values.positive(in.at(), in.take(), "position");
      int length = position < 0 ? -1 : values.positive(in.at(), in.take(), "length");
      if (length < 0) {
        return null;
      }
      if (in.symbol(0)) {
        in.skip(1);
      }
      ReportLayout.Section section = section(in, position - 1, length);
      if (section == null) {
        return null;
      }
      sections.add(section);
    }
    return sections;
  }

  private ReportLayout.@Nullable Section section(Cursor in, int offset, int length) {
    int skip = 0;
    boolean repeated = false;
    ReportLayout.Text header = ReportLayout.Text.NONE;
    ReportLayout.Text trailer = ReportLayout.Text.NONE;
    while (!in.atEnd() && !in.number(0)) {
      Span at = in.at();
      if (in.word(0).equals("PAGEHEAD")) {
        in.skip(1);
        repeated = true;
        continue;
      }
      if (!(in.take() instanceof Value.Keyed(_, String name, Value value))) {
        return scope.fail(at, "SKIP, HEADER3, TRAILER3 or a field is wanted here");
      }
      switch (name) {
        case "SKIP" -> skip = skip(value);
        case "HEADER3" -> header = text(value);
        case "TRAILER3" -> trailer = text(value);
        default -> scope.fail(at, "`" + name + "` does not go with SECTIONS");
      }
      if (skip < -1 || header == null || trailer == null || scope.problems().hasErrors()) {
        return null;
      }
    }
    return new ReportLayout.Section(offset, length, skip, repeated, header, trailer);
  }

  /// `P` for a new page, `nL` for lines.
  private int skip(Value value) {
    String word = value instanceof Value.Word(_, String text, _) ? text : "";
    if (word.equals("P")) {
      return -1;
    }
    if (word.matches("[0-9]{1,3}L")) {
      return Integer.parseInt(word.substring(0, word.length() - 1));
    }
    scope.fail(value.at(), "`SKIP` needs P or a number of lines, nL");
    return -2;
  }
}
