package homeport.utilities.idcams;

import homeport.diagnostics.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The parameters of ALTER that are about an entry's attributes (z/OS DFSMS Access Method Services
/// Commands, "ALTER").
final class AlterationBuilder {
  /// Parameters with values that are kept as they are.
  private static final List<String> SAID =
      List.of(
          "ACCOUNT",
          "ADDVOLUMES",
          "BUFFERSPACE",
          "BUFND",
          "BUFNI",
          "BWO",
          "FREESPACE",
          "FRLOG",
          "LOG",
          "LOGSTREAMID",
          "MANAGEMENTCLASS",
          "OWNER",
          "REMOVEVOLUMES",
          "SHAREOPTIONS",
          "STORAGECLASS",
          "STRNO");

  /// Parameters and their opposites.
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("ERASE", "NOERASE"),
          List.of("WRITECHECK", "NOWRITECHECK"),
          List.of("RLSENABLE", "RLSQUIESCE"),
          List.of("RECLAIMCA", "NORECLAIMCA"));

  private static final Set<String> NULLIFIED =
      Set.of(
          "AUTHORIZATION",
          "BWO",
          "CODE",
          "EXCEPTIONEXIT",
          "LOG",
          "LOGSTREAMID",
          "MANAGEMENTCLASS",
          "OWNER",
          "RETENTION");

  private static final int PERCENT = 100;

  private final Arguments arguments;
  private final List<Problem> problems;

  AlterationBuilder(Arguments arguments, List<Problem> problems) {
    this.arguments = arguments;
    this.problems = problems;
  }

  Command.Alteration build() {
    Map<String, String> said = new HashMap<>();
    for (String name : SAID) {
      Item item = arguments.find(name);
      if (item != null) {
        said.put(name, words(item));
      }
    }
    for (List<String> pair : PAIRS) {
      Boolean chosen = AlterBuilder.choice(arguments, pair.getFirst(), pair.getLast());
      if (chosen != null) {
        said.put(pair.getFirst(), chosen ? pair.getFirst() : pair.getLast());
      }
    }
    expiration(said);
    numbers("SHAREOPTIONS", said, 1, 4);
    numbers("FREESPACE", said, 0, PERCENT);
    return new Command.Alteration(
        said,
        nullified(),
        AlterBuilder.choice(arguments, "INHIBIT", "UNINHIBIT"),
        AlterBuilder.choice(arguments, "UPGRADE", "NOUPGRADE"),
        AlterBuilder.choice(arguments, "UNIQUEKEY", "NONUNIQUEKEY"),
        AlterBuilder.choice(arguments, "REUSE", "NOREUSE"),
        pair("KEYS"),
        pair("RECORDSIZE"));
  }

  private static String words(Item item) {
    return item.values().stream().map(Item::text).collect(Collectors.joining(" "));
  }

  /// `TO(date)` or `FOR(days)`, as written.
  private void expiration(Map<String, String> said) {
    boolean to = arguments.choice("TO", "FOR");
    Item item = arguments.find(to ? "TO" : "FOR");
    if (item != null) {
      String value = words(item);
      if (!value.matches(to ? "[0-9]{5}|[0-9]{7}" : "[0-9]{1,4}")) {
        problems.add(
            new IdcamsProblem.InvalidValue(item.at(), value, "`" + value + "` is no date or days"));
      }
      said.put("EXPIRATION", (to ? "TO " : "FOR ") + value);
    }
  }

  /// One number or two in a range.
  private void numbers(String name, Map<String, String> said, int least, int most) {
    String value = said.get(name);
    if (value == null) {
      return;
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
  }

  private Set<String> nullified() {
    Item item = arguments.find("NULLIFY");
    Set<String> names = new HashSet<>();
    for (Item value : item == null ? new ArrayList<Item>() : item.values()) {
      if (!NULLIFIED.contains(value.text())) {
        problems.add(new IdcamsProblem.UnknownKeyword(value.at(), "NULLIFY", value.text(), null));
      }
      names.add(value.text().equals("RETENTION") ? "EXPIRATION" : value.text());
    }
    return names;
  }

  private Command.@Nullable Pair pair(String name) {
    long[] pair = arguments.pair(name, Integer.MAX_VALUE);
    return pair == null ? null : new Command.Pair((int) pair[0], (int) pair[1]);
  }
}
