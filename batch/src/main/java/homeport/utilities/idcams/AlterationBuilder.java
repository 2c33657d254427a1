package homeport.utilities.idcams;

import homeport.diagnostics.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
          List.of("RECLAIMCA", "NORECLAIMCA"),
          List.of("UPDATE", "NOUPDATE"));

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

  private final Arguments arguments;
  private final List<Problem> problems;

  AlterationBuilder(Arguments arguments, List<Problem> problems) {
    this.arguments = arguments;
    this.problems = problems;
  }

  Command.Alteration build() {
    Map<String, String> said =
        new SaidParameters(arguments, problems)
            .values(SAID)
            .pairs(PAIRS)
            .expiration()
            .within("SHAREOPTIONS", 1, SaidParameters.SHARE_MAX)
            .within("FREESPACE", 0, SaidParameters.PERCENT)
            .said();
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
