package homeport.utilities.idcams;

import homeport.diagnostics.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Parameters of DEFINE and ALTER that say something of an entry which is kept as it was said, for
/// LISTCAT to show.
final class SaidParameters {
  /// The largest share option.
  static final int SHARE_MAX = 4;

  /// The largest percentage.
  static final int PERCENT = 100;

  private final Arguments arguments;
  private final List<Problem> problems;
  private final Map<String, String> said = new HashMap<>();

  SaidParameters(Arguments arguments, List<Problem> problems) {
    this.arguments = arguments;
    this.problems = problems;
  }

  /// Values by keyword.
  Map<String, String> said() {
    return said;
  }

  /// Parameters with values.
  SaidParameters values(List<String> names) {
    for (String name : names) {
      Item item = arguments.find(name);
      if (item != null) {
        said.put(name, words(item));
      }
    }
    return this;
  }

  private static String words(Item item) {
    return item.values().stream().map(Item::text).collect(Collectors.joining(" "));
  }

  /// Parameters and their opposites.
  SaidParameters pairs(List<List<String>> pairs) {
    for (List<String> pair : pairs) {
      Boolean chosen = AlterBuilder.choice(arguments, pair.getFirst(), pair.getLast());
      if (chosen != null) {
        said.put(pair.getFirst(), chosen ? pair.getFirst() : pair.getLast());
      }
    }
    return this;
  }

  /// `TO(date)` or `FOR(days)`, as written.
  SaidParameters expiration() {
    boolean to = arguments.choice("TO", "FOR");
    Item item = arguments.find(to ? "TO" : "FOR");
    if (item != null) {
      String value = words(item);
      if (!value.matches(to ? "[0-9]{5}|[0-9]{7}" : "[0-9]{1,4}")) {
        problems.add(
            new IdcamsProblem.InvalidValue(item.at(), value, "`" + value + "` is no date or days"));
      }
      said.put(Expiration.WORD, (to ? Expiration.TO : Expiration.FOR) + value);
    }
    return this;
  }

  /// One number or two in a range.
  SaidParameters within(String name, int least, int most) {
    String value = said.get(name);
    if (value == null) {
      return this;
    }
    boolean good = value.matches("[0-9]{1,3}( [0-9]{1,3})?");
    for (String number : good ? value.split(" ", -1) : new String[0]) {
      good &= Integer.parseInt(number) >= least && Integer.parseInt(number) <= most;
    }
    if (!good) {
      problems.add(
          new IdcamsProblem.InvalidValue(
              arguments.at(name),
              value,
              "`" + name + "` has one or two numbers from " + least + " to " + most));
    }
    return this;
  }
}
