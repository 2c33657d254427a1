package homeport.utilities.sort;

import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An operand field to operands. Values may be written `NAME=value`, `NAME=(value,…)` or
/// `NAME(value,…)` (z/OS DFSORT Application Programming Guide, "General coding rules", operand
/// field). Stops at the first error, which becomes a problem.
public final class OperandParser {
  private static final int DEPTH_MAX = 50;
  private static final String ENDS = ",()='";

  private final ControlStatement.Operands field;
  private final String text;

  /// Keywords whose parentheses hold text.
  private static final Set<String> RAW = Set.of("EDIT", "SIGNS");

  private final Problems problems;
  private final Symbols symbols;
  private int at;
  private boolean failed;

  public OperandParser(ControlStatement.Operands field, Problems problems, Symbols symbols) {
    this.field = field;
    this.symbols = symbols;
    this.text = field.text();
    this.problems = problems;
  }

  public List<Operand> parse() {
    List<Operand> operands = new ArrayList<>();
    while (!failed && at < text.length()) {
      operands.add(operand());
      if (at < text.length() && !failed) {
        if (text.charAt(at) != ',' && text.charAt(at) != ';') {
          fail("a comma is wanted here");
        }
        at++;
        if (at == text.length()) {
          fail("an operand is wanted behind the comma");
        }
      }
    }
    return failed ? List.of() : operands;
  }

  private void fail(String what) {
    if (!failed) {
      problems.add(new SortProblem.Syntax(field.span(at, at + 1), what));
    }
    failed = true;
  }

  private Operand operand() {
    int start = at;
    if (text.charAt(at) == '(') {
      return new Operand(field.span(start, start + 1), "", value(0));
    }
    String name = word();
    int end = at;
    if (name.isEmpty()) {
      fail("a keyword is wanted here");
    }
    @Nullable Value value = null;
    if (at < text.length() && !failed) {
      if (text.charAt(at) == '=') {
        at++;
        value = keyedValue(name, 0);
      } else if (text.charAt(at) == '(') {
        value = value(0);
      } else if (text.charAt(at) == '\'') {
        fail("an apostrophe cannot stand here");
      }
    }
    return new Operand(field.span(start, end), name, value);
  }

  private String word() {
    int start = at;
    while (at < text.length() && ENDS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private Value value(int depth) {
    int start = at;
    if (at < text.length() && text.charAt(at) == '(') {
      return group(depth);
    }
    String word = word();
    if (at < text.length() && text.charAt(at) == '\'') {
      return constant(start, word);
    }
    return new Value.Word(field.span(start, Math.max(at, start + 1)), word);
  }

  /// A value in a list: it may have a column before it, a keyword, or text in parentheses behind
  /// it.
  private void part(List<Value> parts, int depth) {
    int start = at;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (at > start && at < text.length() && text.charAt(at) == ':') {
      parts.add(new Value.Column(field.span(start, at), text.substring(start, at)));
      start = ++at;
    }
    at = start;
    if (at == text.length() || text.charAt(at) == '(') {
      parts.add(value(depth));
      return;
    }
    String word = word();
    char next = at < text.length() ? text.charAt(at) : ')';
    if (next == '=' && !word.isEmpty()) {
      Span name = field.span(start, at);
      at++;
      parts.add(new Value.Keyed(name, word, keyedValue(word, depth)));
    } else if (next == '=' && depth == 1) {
      parts.add(new Value.Word(field.span(start, ++at), "="));
    } else if (next == '(' && !word.isEmpty()) {
      Span name = field.span(start, at);
      String inside = raw();
      parts.add(new Value.Call(name, word + shift(), inside));
    } else {
      at = start;
      expand(parts, value(depth));
    }
  }

  /// The value behind a keyword; patterns and signs are text, which need not be a list.
  private Value keyedValue(String name, int depth) {
    if (RAW.contains(name) && at < text.length() && text.charAt(at) == '(') {
      Span place = field.span(at, at + 1);
      return new Value.Group(place, List.of(), raw());
    }
    int start = at;
    Value value = value(depth);
    if (value instanceof Value.Word(Span place, String word, _)
        && at < text.length()
        && text.charAt(at) == '('
        && at > start) {
      return new Value.Call(place, word, raw());
    }
    List<Value> expanded = new ArrayList<>();
    expand(expanded, value);
    return expanded.size() == 1 ? expanded.getFirst() : new Value.Group(value.at(), expanded, "");
  }

  /// Text in parentheses, to the one that closes it; apostrophes hide what they enclose.
  private String raw() {
    int start = ++at;
    int open = 1;
    boolean quoted = false;
    while (at < text.length()) {
      char c = text.charAt(at++);
      quoted ^= c == '\'';
      open += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        return text.substring(start, at - 1);
      }
    }
    fail("a `)` is missing");
    return "";
  }

  private void expand(List<Value> parts, Value value) {
    List<Value> meaning =
        value instanceof Value.Word(Span place, String word, _) ? meaning(word, place) : List.of();
    if (meaning.isEmpty()) {
      parts.add(value);
    } else {
      parts.addAll(meaning);
    }
  }

  /// What a symbol means; in REFORMAT it may have `F1:` or `F2:` before it.
  private List<Value> meaning(String word, Span place) {
    if (!word.startsWith("F1:") && !word.startsWith("F2:")) {
      return symbols.find(word, place);
    }
    List<Value> meaning = new ArrayList<>(symbols.find(word.substring(3), place));
    if (!meaning.isEmpty() && meaning.getFirst() instanceof Value.Word(_, String first, _)) {
      meaning.set(0, new Value.Word(place, word.substring(0, 3) + first));
    }
    return meaning;
  }

  private Value constant(int start, String kind) {
    StringBuilder content = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\'') {
        if (at < text.length() && text.charAt(at) == '\'') {
          at++;
        } else {
          content.append(kind.equals("Y") ? shift() : "");
          return new Value.Constant(field.span(start, at), kind, content.toString());
        }
      }
      content.append(c);
    }
    fail("the text in apostrophes is not closed");
    return new Value.Constant(field.span(start, at), kind, content.toString());
  }

  /// `+n` or `-n` behind a date: `Y'DATE1'-30`.
  private String shift() {
    return at < text.length() && "+-".indexOf(text.charAt(at)) >= 0 ? word() : "";
  }

  private Value group(int depth) {
    int start = at;
    List<Value> parts = new ArrayList<>();
    if (depth == DEPTH_MAX) {
      fail("parentheses are nested more than " + DEPTH_MAX + " deep");
    }
    do {
      at++;
      if (!failed) {
        part(parts, depth + 1);
      }
    } while (!failed && at < text.length() && text.charAt(at) == ',');
    if (!failed && (at >= text.length() || text.charAt(at) != ')')) {
      fail(at >= text.length() ? "a `)` is missing" : "a comma or `)` is wanted here");
    }
    at++;
    String inside = failed ? "" : text.substring(start + 1, at - 1);
    return new Value.Group(field.span(start, start + 1), parts, inside);
  }
}
