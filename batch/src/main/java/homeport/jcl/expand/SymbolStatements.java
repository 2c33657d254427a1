package homeport.jcl.expand;

import homeport.diagnostics.Span;
import homeport.jcl.JclLimits;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.JclSupport;
import homeport.jcl.JclSymbolProblem;
import homeport.jcl.draft.DraftDd;
import homeport.jcl.parameters.Names;
import homeport.jcl.parameters.Parameter;
import homeport.jcl.parameters.Value;
import homeport.jcl.text.Card;
import homeport.jcl.text.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// SET and EXPORT, the symbols of in-stream data, and the small statements with one keyword.
final class SymbolStatements {
  private static final int RECORD_CHARACTERS = 80;

  private final Level level;

  SymbolStatements(Level level) {
    this.level = level;
  }

  void set(List<Parameter> parameters) {
    for (Parameter parameter : parameters) {
      String value = definition(level.expansion, parameter);
      if (value != null) {
        level.expansion.assign(level.symbols, parameter.keyword(), value);
      }
    }
  }

  /// The value that a parameter gives to the symbol of its name, or null with a problem.
  static @Nullable String definition(Expansion expansion, Parameter parameter) {
    String rule = null;
    String value = Fields.symbolValue(parameter.value());
    if (parameter.isPositional()) {
      rule = "a name and `=` are expected";
    } else if (!Names.isName(parameter.keyword()) || !parameter.qualifier().isEmpty()) {
      rule = "its name must be 1 to 8 letters, digits, `@`, `#` or `$`, not a digit first";
    } else if (JclSupport.find(JclSupport.Area.EXEC, parameter.keyword()) != null) {
      rule = "it is a keyword of the EXEC statement";
    } else if (value.length() > JclLimits.SYMBOL_CHARACTERS) {
      rule = "its value has more than " + JclLimits.SYMBOL_CHARACTERS + " characters";
    }
    if (rule == null) {
      return value;
    }
    String name = parameter.isPositional() ? parameter.value().raw() : parameter.keyword();
    expansion.report(new JclSymbolProblem.SymbolInvalid(parameter.at(), name, rule));
    return null;
  }

  void export(List<Parameter> parameters) {
    for (Parameter parameter : parameters) {
      if (!parameter.keyword().equals("SYMLIST")) {
        unknown(parameter, "EXPORT", "SYMLIST");
        continue;
      }
      List<String> names = new ArrayList<>();
      for (Value value : parameter.value().items()) {
        String text = value.text();
        int at = 0;
        while (at <= text.length()) {
          int comma = text.indexOf(',', at);
          int end = comma < 0 ? text.length() : comma;
          String name = text.substring(at, end).strip();
          if (!name.equals("*") && !Names.isName(name)) {
            level.expansion.report(
                new JclParameterProblem.InvalidName(value.at(), "SYMLIST", name));
          }
          names.add(name);
          at = end + 1;
        }
      }
      level.expansion.export(names);
    }
  }

  /// The one name that a statement's one keyword has, empty with a problem.
  String single(List<Parameter> parameters, String keyword, Statement.Operation statement) {
    List<String> values = list(parameters, keyword, statement);
    if (values.isEmpty()) {
      return "";
    }
    Span at = parameters.getFirst().value().at();
    if (values.size() > 1 || !Names.isName(values.getFirst())) {
      level.expansion.report(
          new JclParameterProblem.InvalidName(at, keyword, String.join(",", values)));
      return "";
    }
    return values.getFirst();
  }

  /// The values of a statement's one keyword.
  List<String> list(List<Parameter> parameters, String keyword, Statement.Operation statement) {
    List<String> values = new ArrayList<>();
    for (Parameter parameter : parameters) {
      if (!parameter.keyword().equals(keyword)) {
        unknown(parameter, statement.operation(), keyword);
      } else {
        parameter.value().items().stream()
            .filter(item -> !item.isOmitted())
            .forEach(item -> values.add(item.text()));
      }
    }
    if (values.isEmpty()) {
      level.expansion.report(
          new JclParameterProblem.Missing(statement.operationAt(), keyword + "="));
    }
    return values;
  }

  private void unknown(Parameter parameter, String statement, String expected) {
    String keyword = parameter.isPositional() ? parameter.value().raw() : parameter.keyword();
    level.expansion.report(
        new JclParameterProblem.UnknownKeyword(
            parameter.at(), keyword, statement, Names.near(keyword, List.of(expected))));
  }

  /// The in-stream data of a DD statement, 80 characters each, or null.
  DraftDd.@Nullable Data data(Statement.Operation statement, List<Parameter> parameters) {
    Statement.Data data = statement.data();
    if (data == null) {
      return null;
    }
    String mode = "";
    for (Parameter parameter : parameters) {
      if (parameter.keyword().equals("SYMBOLS")) {
        List<Value> items = parameter.value().items();
        mode = items.isEmpty() ? "" : items.getFirst().text().toUpperCase(Locale.ROOT);
      }
    }
    boolean substitute = !mode.isEmpty();
    boolean system = !mode.equals("JCLONLY");
    List<String> records = new ArrayList<>();
    for (Card card : data.cards()) {
      Function<String, @Nullable String> symbols =
          name -> level.expansion.dataSymbol(level.symbols, name, system, card.span());
      records.add(record(card, substitute ? symbols : null));
    }
    return new DraftDd.Data(records, substitute);
  }

  private String record(Card card, @Nullable Function<String, @Nullable String> symbols) {
    String text = card.text();
    if (symbols != null && text.indexOf('&') >= 0) {
      String substituted = Substitution.record(text, symbols);
      if (substituted != null) {
        text = substituted;
        if (text.length() > RECORD_CHARACTERS) {
          level.expansion.report(new JclSymbolProblem.RecordTooLong(card.span(), text.length()));
        }
      }
    }
    int length = Math.min(RECORD_CHARACTERS, text.length());
    return text.substring(0, length) + " ".repeat(RECORD_CHARACTERS - length);
  }
}
