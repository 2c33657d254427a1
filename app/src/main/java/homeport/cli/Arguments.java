package homeport.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A command's arguments, taken apart: `--name value`, `--name=value`, `-I value`, `-Ivalue`,
/// flags, and operands in between; `--` ends the options. Small and by hand, because a library for
/// it costs a third of the start-up time.
final class Arguments {
  private final Map<String, List<String>> given = new LinkedHashMap<>();
  private final List<String> operands = new ArrayList<>();

  private Arguments() {}

  /// @throws UserMistake for an option the command does not have, or a value that is missing
  static Arguments parse(List<String> words, List<Option> options) throws UserMistake {
    Arguments result = new Arguments();
    boolean onlyOperands = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (onlyOperands || !word.startsWith("-") || word.equals("-")) {
        result.operands.add(word);
      } else if (word.equals("--")) {
        onlyOperands = true;
      } else {
        i += result.take(word, i + 1 < words.size() ? words.get(i + 1) : null, options);
      }
    }
    return result;
  }

  /// Takes one option; returns 1 when it used the next word as its value.
  private int take(String word, @Nullable String next, List<Option> options) throws UserMistake {
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    String name = equals < 0 ? word : word.substring(0, equals);
    Option option = find(name, options);
    if (option == null && !word.startsWith("--") && word.length() > 2) {
      Option glued = find(word.substring(0, 2), options);
      if (glued != null && glued.takesValue()) {
        add(glued, word.substring(2));
        return 0;
      }
    }
    if (option == null) {
      throw UserMistake.unknownOption(name, options);
    }
    if (!option.takesValue()) {
      if (equals >= 0) {
        throw UserMistake.valueNotTaken(option);
      }
      add(option, "");
      return 0;
    }
    if (equals >= 0) {
      add(option, word.substring(equals + 1));
      return 0;
    }
    if (next == null) {
      throw UserMistake.valueMissing(option);
    }
    add(option, next);
    return 1;
  }

  private void add(Option option, String value) {
    given.computeIfAbsent(option.name(), _ -> new ArrayList<>()).add(value);
  }

  private static @Nullable Option find(String name, List<Option> options) {
    for (Option option : options) {
      if (option.name().equals(name)) {
        return option;
      }
    }
    return null;
  }

  /// The same options with other operands.
  Arguments with(List<String> others) {
    Arguments result = new Arguments();
    result.given.putAll(given);
    result.operands.addAll(others);
    return result;
  }

  /// What is not an option, in order.
  List<String> operands() {
    return List.copyOf(operands);
  }

  /// True when the option was given.
  boolean has(Option option) {
    return given.containsKey(option.name());
  }

  /// The last value given, or null.
  @Nullable String value(Option option) {
    List<String> values = given.get(option.name());
    return values == null ? null : values.getLast();
  }

  /// Every value given, in order.
  List<String> values(Option option) {
    return List.copyOf(given.getOrDefault(option.name(), List.of()));
  }
}
