package homeport.jcl.expand;

import homeport.diagnostics.Problems;
import homeport.jcl.JclSymbolProblem;
import homeport.jcl.JclTextProblem;
import homeport.jcl.parameters.Names;
import homeport.jcl.parameters.Parameter;
import homeport.jcl.parameters.ParameterParser;
import homeport.jcl.parameters.Value;
import homeport.jcl.text.FieldText;
import homeport.jcl.text.Statement;
import java.util.List;
import java.util.Locale;

/// Name and parameter fields of one level's statements: substituted, checked and parsed.
final class Fields {
  private final Symbols symbols;
  private final Problems problems;

  Fields(Symbols symbols, Problems problems) {
    this.symbols = symbols;
    this.problems = problems;
  }

  record Substituted(FieldText text, boolean changed) {}

  /// The statement's parameter field with the values of symbols in it.
  Substituted substitute(Statement.Operation statement) {
    Substitution.Result result = Substitution.apply(statement.parameters(), symbols);
    result.problems().forEach(problems::add);
    if (!statement.operation().equals("IF")) {
      reportUndefined(result.text());
    }
    return new Substituted(result.text(), result.changed());
  }

  List<Parameter> parse(Statement.Operation statement, FieldText field) {
    return ParameterParser.parse(field, statement.operation(), problems);
  }

  /// The text that a SET, PROC or EXEC statement gives to a symbol: without enclosing apostrophes;
  /// two ampersands outside apostrophes become one (z/OS MVS JCL Reference, "Determining equivalent
  /// JCL").
  static String symbolValue(Value value) {
    if (value instanceof Value.Text text && text.raw().startsWith("'")) {
      return text.text();
    }
    return value.raw().replace("&&", "&");
  }

  /// The name field must be a name; that of DD and OUTPUT may be two names with a period between.
  boolean checkLabel(Statement.Operation statement, boolean mayBeQualified) {
    String name = statement.name();
    if (name.isEmpty()) {
      return true;
    }
    int period = mayBeQualified ? name.indexOf('.') : -1;
    boolean good =
        period < 0
            ? Names.isName(name)
            : Names.isName(name.substring(0, period))
                && (Names.isName(name.substring(period + 1)) || period == name.length() - 1);
    if (!good) {
      boolean lower = !name.equals(name.toUpperCase(Locale.ROOT));
      problems.add(
          lower
              ? new JclTextProblem.LowerCase(statement.nameAt(), name)
              : new JclTextProblem.InvalidLabel(statement.nameAt(), name));
    }
    return good;
  }

  /// What is left of ampersands outside apostrophes has no value. Where a data set name begins it
  /// may be a temporary name; the builder of data set names looks at that.
  private void reportUndefined(FieldText field) {
    String text = field.text();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == ' ' && !quoted) {
        return;
      }
      quoted ^= character == '\'';
      if (character != '&' || quoted) {
        continue;
      }
      if (i + 1 < text.length() && text.charAt(i + 1) == '&') {
        i++;
        continue;
      }
      int end = Substitution.nameEnd(text, i + 1);
      if (end == i + 1) {
        problems.add(new JclTextProblem.UnidentifiableCharacter(field.span(i, i + 1), '&'));
      } else if (!beginsDatasetName(text, i)) {
        String name = text.substring(i + 1, end);
        problems.add(
            new JclSymbolProblem.SymbolNotDefined(
                field.span(i, end), name, Names.near(name, symbols.names())));
      }
    }
  }

  private static boolean beginsDatasetName(String text, int ampersand) {
    String before = text.substring(0, ampersand);
    if (!before.endsWith("DSN=") && !before.endsWith("DSNAME=")) {
      return false;
    }
    int end = Substitution.nameEnd(text, ampersand + 1);
    return end == text.length() || text.charAt(end) == ',' || text.charAt(end) == '(';
  }
}
