package homeport.jcl.build;

import homeport.diagnostics.Problems;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.parameters.Names;
import homeport.jcl.parameters.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Values to numbers, names and words; what is wrong is reported, and then the answer is null.
final class Values {
  private static final int NUMBER_DIGITS = 15;

  private final Problems problems;

  Values(Problems problems) {
    this.problems = problems;
  }

  @Nullable Long number(@Nullable Value coded, String keyword, long least, long most) {
    if (coded == null || coded.isOmitted()) {
      return null;
    }
    Value value = coded.single();
    String text = value.text();
    if (hasSymbol(value)) {
      return null;
    }
    if (!isNumber(text) || !(value instanceof Value.Text)) {
      problems.add(new JclParameterProblem.InvalidNumber(value.at(), keyword, value.raw()));
      return null;
    }
    long number = text.length() > NUMBER_DIGITS ? Long.MAX_VALUE : Long.parseLong(text);
    if (number < least || number > most) {
      problems.add(new JclParameterProblem.NumberOutOfRange(value.at(), keyword, least, most));
      return null;
    }
    return number;
  }

  @Nullable Integer integer(@Nullable Value value, String keyword, int least, int most) {
    Long number = number(value, keyword, least, most);
    return number == null ? null : Integer.valueOf(number.intValue());
  }

  static boolean isNumber(String text) {
    if (text.isEmpty()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /// A number with K, M or G behind it, times 1,024 for each.
  @Nullable Long scaled(@Nullable Value value, String keyword, String suffixes, long most) {
    if (value == null || value.isOmitted()) {
      return null;
    }
    String text = value.single().text();
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    if (suffixes.indexOf(last) < 0) {
      return number(value, keyword, 0, most);
    }
    int power = "KMG".indexOf(last) + 1;
    String digits = text.substring(0, text.length() - 1);
    Long number =
        number(new Value.Text(value.at(), digits, digits, false), keyword, 0, most >> 10 * power);
    return number == null ? null : number << 10 * power;
  }

  /// One of some words.
  <T> @Nullable T word(@Nullable Value value, String keyword, Map<String, T> words) {
    if (value == null || value.isOmitted()) {
      return null;
    }
    T found = words.get(value.single().text());
    if (found == null && !hasSymbol(value)) {
      problems.add(
          new JclParameterProblem.UnknownValue(
              value.at(), value.raw(), keyword, Names.near(value.text(), words.keySet())));
    }
    return found;
  }

  /// A name of 1 to 8 characters.
  @Nullable String name(@Nullable Value value, String keyword) {
    if (value == null || value.isOmitted()) {
      return null;
    }
    String text = value.text();
    if (value instanceof Value.Text && Names.isName(text)) {
      return text;
    }
    if (hasSymbol(value)) {
      return null;
    }
    boolean tooLong = value instanceof Value.Text && text.length() > 8;
    problems.add(
        tooLong
            ? new JclParameterProblem.ValueTooLong(value.at(), keyword, 8)
            : new JclParameterProblem.InvalidName(value.at(), keyword, value.raw()));
    return null;
  }

  /// Characters up to a limit.
  @Nullable String text(@Nullable Value value, String keyword, int limit) {
    if (value == null || value.isOmitted()) {
      return null;
    }
    if (!(value instanceof Value.Text)) {
      format(value, keyword, "a single value is expected");
      return null;
    }
    if (value.text().length() > limit) {
      problems.add(new JclParameterProblem.ValueTooLong(value.at(), keyword, limit));
      return null;
    }
    return value.text();
  }

  /// The texts of a list.
  static List<String> texts(@Nullable Value value) {
    List<String> texts = new ArrayList<>();
    if (value != null) {
      value.items().forEach(item -> texts.add(item.text()));
    }
    return texts;
  }

  void format(Value value, String keyword, String rule) {
    problems.add(new JclParameterProblem.Format(value.at(), keyword, rule));
  }

  /// True when a symbol without a value is left in it: that has been reported, and nothing more is
  /// said.
  static boolean hasSymbol(Value value) {
    return value.raw().replace("&&", "").indexOf('&') >= 0;
  }

  /// The value itself; nothing in the place of an item that a list does not have.
  static @Nullable Value item(List<Value> items, int index) {
    return index < items.size() && !items.get(index).isOmitted() ? items.get(index) : null;
  }

  Problems problems() {
    return problems;
  }
}
