package homeport.jcl.parameters;

import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.JclTextProblem;
import homeport.jcl.text.FieldText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A parameter field to its parameters (z/OS MVS JCL Reference, "Parameter field"). The grammar is
/// the same for all statements: parameters separated by commas, each a value or a keyword and a
/// value; a value is characters, a list in parentheses, or again a keyword and a value.
///
/// Parentheses inside characters belong to them, as in `A.B(MEMBER)`.
public final class ParameterParser {
  private static final int DEPTH = 8;
  private static final String SPECIAL = ",./'()*&+-=";

  private final FieldText field;
  private final String text;
  private final String statement;
  private final Problems problems;
  private int at;

  private ParameterParser(FieldText field, String statement, Problems problems) {
    this.field = field;
    this.text = field.text();
    this.statement = statement;
    this.problems = problems;
  }

  /// The parameters of a field; none when its parentheses or apostrophes do not match.
  public static List<Parameter> parse(FieldText field, String statement, Problems problems) {
    FieldText upToBlank = endAtBlank(field);
    ParameterParser parser = new ParameterParser(upToBlank, statement, problems);
    return parser.isBalanced() ? parser.parameters() : List.of();
  }

  /// A value on its own, for example one from a SET statement that was substituted afterwards.
  public static String rawUpToBlank(FieldText field) {
    return endAtBlank(field).text();
  }

  /// A blank that came with a symbol's value ends the field as any other does.
  private static FieldText endAtBlank(FieldText field) {
    boolean quoted = false;
    for (int i = 0; i < field.length(); i++) {
      char character = field.at(i);
      quoted ^= character == '\'';
      if (character == ' ' && !quoted) {
        return field.slice(0, i);
      }
    }
    return field;
  }

  /// Checks apostrophes, parentheses and the characters outside apostrophes, once for the field.
  private boolean isBalanced() {
    boolean quoted = false;
    boolean reported = false;
    int quoteAt = 0;
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '\'') {
        quoted = !quoted;
        quoteAt = i;
      } else if (!quoted) {
        if (character == '(') {
          open.add(i);
        } else if (character == ')') {
          if (open.isEmpty()) {
            problems.add(new JclTextProblem.UnbalancedParenthesis(field.span(i, i + 1)));
            return false;
          }
          open.removeLast();
        } else if (!reported && !isJclCharacter(character)) {
          reportCharacter(i);
          reported = true;
        }
      }
    }
    if (quoted) {
      problems.add(new JclTextProblem.UnclosedApostrophe(field.span(quoteAt, quoteAt + 1)));
      return false;
    }
    if (!open.isEmpty()) {
      int last = open.getLast();
      problems.add(new JclTextProblem.UnbalancedParenthesis(field.span(last, last + 1)));
      return false;
    }
    return true;
  }

  private static boolean isJclCharacter(char character) {
    return Names.isNameCharacter(character, false) || SPECIAL.indexOf(character) >= 0;
  }

  private void reportCharacter(int index) {
    char character = text.charAt(index);
    if (character == '\t') {
      return;
    }
    int end = index;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (Character.isLowerCase(character)) {
      problems.add(
          new JclTextProblem.LowerCase(field.span(index, end), text.substring(index, end)));
    } else {
      problems.add(
          new JclTextProblem.UnidentifiableCharacter(field.span(index, index + 1), character));
    }
  }

  private List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    if (text.isEmpty()) {
      return parameters;
    }
    while (true) {
      parameters.add(parameter());
      if (at >= text.length()) {
        return parameters;
      }
      at++;
      if (at == text.length()) {
        return parameters;
      }
    }
  }

  private Parameter parameter() {
    int from = at;
    int end = keywordEnd();
    if (end < 0) {
      Value value = value(0);
      return new Parameter(field.span(from, at), "", "", field.span(from, from), value);
    }
    String keyword = text.substring(from, end).toUpperCase(Locale.ROOT);
    Span keywordAt = field.span(from, end);
    at = end + 1;
    Value value = value(0);
    int period = keyword.indexOf('.');
    String word = period < 0 ? keyword : keyword.substring(0, period);
    String qualifier = period < 0 ? "" : keyword.substring(period + 1);
    return new Parameter(field.span(from, at), word, qualifier, keywordAt, value);
  }

  /// The end of a keyword that begins here and is followed by `=`, or -1.
  private int keywordEnd() {
    int end = at;
    while (end < text.length()
        && (Names.isNameCharacter(text.charAt(end), false)
            || text.charAt(end) == '.'
            || Character.isLowerCase(text.charAt(end)))) {
      end++;
    }
    return end > at && end < text.length() && text.charAt(end) == '=' ? end : -1;
  }

  private Value value(int depth) {
    int from = at;
    if (at >= text.length() || text.charAt(at) == ',' || text.charAt(at) == ')') {
      return new Value.Omitted(field.span(from, from));
    }
    int keywordEnd = keywordEnd();
    if (depth > DEPTH) {
      problems.add(
          new JclParameterProblem.Format(
              field.span(from, from + 1),
              statement,
              "too many parentheses or keywords in another"));
    } else if (text.charAt(at) == '(') {
      return group(depth);
    } else if (keywordEnd > 0) {
      String keyword = text.substring(from, keywordEnd).toUpperCase(Locale.ROOT);
      at = keywordEnd + 1;
      Value value = value(depth + 1);
      return new Value.Keyed(field.span(from, at), text.substring(from, at), keyword, value);
    }
    return characters();
  }

  private Value group(int depth) {
    int from = at++;
    List<Value> items = new ArrayList<>();
    while (true) {
      items.add(value(depth + 1));
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
        continue;
      }
      break;
    }
    if (at < text.length()) {
      at++;
    }
    while (!items.isEmpty() && items.getLast() instanceof Value.Omitted) {
      items.removeLast();
    }
    int end = at;
    if (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != ')') {
      characters();
      problems.add(
          new JclParameterProblem.Format(
              field.span(end, at), statement, "a comma is expected after the parenthesis"));
    }
    return new Value.Group(field.span(from, at), text.substring(from, at), items);
  }

  /// Characters up to the comma or parenthesis that ends them.
  private Value characters() {
    int from = at;
    int depth = 0;
    boolean inside = false;
    boolean quoted = false;
    StringBuilder out = new StringBuilder();
    for (; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '\'') {
        if (inside && at + 1 < text.length() && text.charAt(at + 1) == '\'') {
          out.append('\'');
          at++;
        } else {
          inside = !inside;
          quoted = true;
        }
        continue;
      }
      if (!inside) {
        if (depth == 0 && (character == ',' || character == ')')) {
          break;
        }
        depth += character == '(' ? 1 : character == ')' ? -1 : 0;
      }
      out.append(character);
    }
    return new Value.Text(field.span(from, at), text.substring(from, at), out.toString(), quoted);
  }
}
