package homeport.utilities.sort;

import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What names in control statements stand for: the SYMNAMES data set (z/OS DFSORT Application
/// Programming Guide, "Using symbols for fields and constants").
///
/// A line is `symbol,value`, with a remark behind a blank. A field may have `*` for a position,
/// just behind the field before, and `=` for the position, length or format of that field.
/// `POSITION,q`, `SKIP,n` and `ALIGN,b` move the place that `*` means.
public final class Symbols {
  public static final Symbols NONE = new Symbols();

  private static final int NAME_MAX = 50;
  private static final int SYMBOLS_MAX = 100_000;

  private final Map<String, List<Value>> byName = new HashMap<>();
  private int next = 1;
  private int position;
  private int length;
  private String format = "";

  private Symbols() {}

  /// What a word stands for, as if written at that place; empty when it is no symbol.
  List<Value> find(String word, Span at) {
    List<Value> meaning = byName.get(word);
    if (meaning == null) {
      return List.of();
    }
    List<Value> placed = new ArrayList<>();
    for (Value value : meaning) {
      placed.add(
          switch (value) {
            case Value.Word(_, String text, _) -> new Value.Word(at, text, true);
            case Value.Constant(_, String kind, String text) -> new Value.Constant(at, kind, text);
            case Value.Call(_, String name, String text) -> new Value.Call(at, name, text);
            case Value.Column _, Value.Keyed _, Value.Group _ -> value;
          });
    }
    return placed;
  }

  /// Reads a SYMNAMES data set.
  public static Symbols read(SourceFile source, Problems problems) {
    Symbols symbols = new Symbols();
    for (int line = 1; line <= source.lineCount(); line++) {
      String card = source.lineText(line);
      if (!card.isBlank() && !card.startsWith("*") && !card.stripLeading().startsWith("/*")) {
        symbols.statement(source, line, card, problems);
      }
    }
    return symbols;
  }

  private void statement(SourceFile source, int line, String card, Problems problems) {
    int from = card.length() - card.stripLeading().length();
    int end = from;
    boolean quoted = false;
    while (end < card.length() && (quoted || card.charAt(end) != ' ')) {
      quoted ^= card.charAt(end) == '\'';
      end++;
    }
    int base = source.lineStart(line);
    int comma = card.indexOf(',', from);
    Span place = source.span(base + from, base + end);
    if (comma < 0 || comma >= end || comma == from) {
      problems.add(new SortProblem.Syntax(place, "a symbol, a comma and its value are wanted"));
      return;
    }
    String name = card.substring(from, comma);
    String rest = card.substring(comma + 1, end);
    if (name.length() > NAME_MAX || Character.isDigit(name.charAt(0))) {
      problems.add(
          new SortProblem.Syntax(
              place, "a symbol has 1 to " + NAME_MAX + " characters and begins with no digit"));
      return;
    }
    if (byName.size() >= SYMBOLS_MAX) {
      problems.add(new SortProblem.Syntax(place, "more than " + SYMBOLS_MAX + " symbols"));
      return;
    }
    switch (name) {
      case "POSITION", "SKIP", "ALIGN" -> move(name, rest, place, problems);
      default -> define(name, rest, place, source, base + comma + 1, problems);
    }
  }

  private void move(String how, String value, Span place, Problems problems) {
    boolean number = FieldValues.digits(value) && value.length() < 6;
    int n = number ? Integer.parseInt(value) : 0;
    if (how.equals("POSITION") && n > 0) {
      next = n;
    } else if (how.equals("SKIP") && number) {
      next += n;
    } else if (how.equals("ALIGN") && value.matches("[HFDhfd]")) {
      int unit = 2 << "HFD".indexOf(Character.toUpperCase(value.charAt(0)));
      next = (next - 1 + unit - 1) / unit * unit + 1;
    } else {
      problems.add(new SortProblem.InvalidField(place, "`" + value + "` does not go with " + how));
    }
  }

  private void define(
      String name, String rest, Span place, SourceFile source, int at, Problems problems) {
    int[] places = new int[rest.length() + 2];
    for (int i = 0; i < places.length; i++) {
      places[i] = Math.min(at + Math.max(0, i - 1), source.text().length());
    }
    var operands =
        new ControlStatement.Operands(source, "(" + rest + ")", places, at + rest.length());
    List<Operand> parsed = new OperandParser(operands, problems, this).parse();
    if (parsed.size() != 1
        || !(parsed.getFirst().value() instanceof Value.Group(_, List<Value> parts, _))) {
      return;
    }
    List<Value> values = parts;
    if (values.size() >= 2 && values.size() <= 3 && field(values)) {
      values = placed(values, place, problems);
    }
    if (!values.isEmpty() && byName.putIfAbsent(name, values) != null) {
      problems.add(new SortProblem.Syntax(place, "the symbol `" + name + "` is there already"));
    }
  }

  private static boolean field(List<Value> values) {
    return values.getFirst() instanceof Value.Word(_, String text, _)
        && (text.equals("*") || text.equals("=") || FieldValues.digits(text));
  }

  private List<Value> placed(List<Value> values, Span place, Problems problems) {
    List<Value> field = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (!(values.get(i) instanceof Value.Word(Span at, String text, _))) {
        problems.add(new SortProblem.InvalidField(place, "position, length and format are wanted"));
        return List.of();
      }
      boolean same = text.equals("=");
      boolean number = FieldValues.digits(text) && text.length() < 6;
      switch (i) {
        case 0 -> position = text.equals("*") ? next : same ? position : number ? number(text) : 0;
        case 1 -> length = same ? length : number ? number(text) : 0;
        default -> format = same ? format : text;
      }
      if (i < 2 && (i == 0 ? position : length) == 0) {
        problems.add(new SortProblem.InvalidField(at, "`" + text + "` is no number"));
        return List.of();
      }
      field.add(new Value.Word(at, i == 0 ? "" + position : i == 1 ? "" + length : format));
    }
    next = position + length;
    return field;
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }
}
