package homeport.utilities.sort;

import homeport.diagnostics.Problems;
import homeport.utilities.sort.Operand.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An operand field to operands. Values may be written `NAME=value`, `NAME=(value,…)` or
/// `NAME(value,…)` (z/OS DFSORT Application Programming Guide, "General coding rules", operand
/// field). Stops at the first error, which becomes a problem.
final class OperandParser {
  private static final int DEPTH_MAX = 50;
  private static final String ENDS = ",()='";

  private final ControlStatement.Operands field;
  private final String text;
  private final Problems problems;
  private int at;
  private boolean failed;

  OperandParser(ControlStatement.Operands field, Problems problems) {
    this.field = field;
    this.text = field.text();
    this.problems = problems;
  }

  List<Operand> parse() {
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
        value = value(0);
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

  private Value constant(int start, String kind) {
    StringBuilder content = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\'') {
        if (at < text.length() && text.charAt(at) == '\'') {
          at++;
        } else {
          return new Value.Constant(field.span(start, at), kind, content.toString());
        }
      }
      content.append(c);
    }
    fail("the text in apostrophes is not closed");
    return new Value.Constant(field.span(start, at), kind, content.toString());
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
        parts.add(value(depth + 1));
      }
    } while (!failed && at < text.length() && text.charAt(at) == ',');
    if (!failed && (at >= text.length() || text.charAt(at) != ')')) {
      fail(at >= text.length() ? "a `)` is missing" : "a comma or `)` is wanted here");
    }
    at++;
    return new Value.Group(field.span(start, start + 1), parts);
  }
}
