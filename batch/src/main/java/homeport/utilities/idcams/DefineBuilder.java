package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.Extents;
import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// DEFINE CLUSTER and ALTERNATEINDEX (z/OS DFSMS Access Method Services Commands, "DEFINE CLUSTER",
/// "DEFINE ALTERNATEINDEX"). What DATA says of keys and records goes before what CLUSTER says
/// ("Understanding the order of assigned data set attributes").
final class DefineBuilder {
  private static final String COMMAND = "DEFINE CLUSTER";

  /// The manual's default of KEYS.
  private static final int KEY_LENGTH = 64;

  /// The manual's default of RECORDSIZE without SPANNED.
  private static final int RECORD_SIZE = 4089;

  private final Span at;
  private final int lastLine;
  private final List<Problem> problems;

  DefineBuilder(Span at, int lastLine, List<Problem> problems) {
    this.at = at;
    this.lastLine = lastLine;
    this.problems = problems;
  }

  private @Nullable Command fail(Problem problem) {
    problems.add(problem);
    return null;
  }

  @Nullable Command build(List<Item> items) {
    if (items.isEmpty()) {
      return fail(new IdcamsProblem.Conflict(at, "`DEFINE` needs to be told what"));
    }
    Item first = items.getFirst();
    String refused = IdcamsSupport.canonical(IdcamsSupport.DEFINE_NOT, first.text());
    if (refused != null) {
      return fail(new IdcamsProblem.CommandNotSupported(first.at(), "DEFINE " + refused));
    }
    DefineEntryBuilder other = new DefineEntryBuilder(at, lastLine, problems);
    if (other.takes(first)) {
      return other.build(first, items.subList(1, items.size()));
    }
    boolean alternate = IdcamsSupport.AIX.contains(first.text());
    if (!alternate && !first.text().equals("CLUSTER") && !first.text().equals("CL")) {
      List<String> near =
          NearNames.of(
              first.text(),
              List.of("CLUSTER", "ALTERNATEINDEX", "PATH", "NONVSAM", "ALIAS", "GDG"));
      return fail(
          new IdcamsProblem.UnknownKeyword(
              first.at(), "DEFINE", first.text(), near.isEmpty() ? null : near.getFirst()));
    }
    List<Keyword> table = alternate ? IdcamsSupport.ALTERNATEINDEX : IdcamsSupport.CLUSTER;
    @Nullable Arguments data = null;
    @Nullable Arguments index = null;
    List<Item> rest = new ArrayList<>();
    for (Item item : items.subList(1, items.size())) {
      switch (item.text()) {
        case "DATA" -> data = component(item, table);
        case "INDEX", "IX" -> index = component(item, table);
        default -> rest.add(item);
      }
    }
    Arguments behind = new Arguments(COMMAND, at, rest, IdcamsSupport.DEFINE, problems);
    assert behind.find("NAME") == null;
    Arguments whole = component(first, table);
    return alternate ? index(whole, data, index) : cluster(whole, data, index);
  }

  private Arguments component(Item item, List<Keyword> table) {
    if (item.inner() == null) {
      problems.add(
          new IdcamsProblem.Conflict(
              item.at(), "`" + item.text() + "` needs its parameters in parentheses"));
    }
    return new Arguments(COMMAND, item.at(), item.values(), table, problems);
  }

  private @Nullable Command cluster(
      Arguments cluster, @Nullable Arguments data, @Nullable Arguments index) {
    if (!cluster.has("NAME")) {
      return fail(new IdcamsProblem.Conflict(at, "`CLUSTER` needs `NAME`"));
    }
    String name = cluster.dataSetName("NAME");
    long[] keys = pair(cluster, data, "KEYS");
    long[] sizes = pair(cluster, data, "RECORDSIZE");
    boolean reuse =
        cluster.choice("REUSE", "NOREUSE") || data != null && data.choice("REUSE", "NOREUSE");
    String dataName = data == null ? null : data.dataSetName("NAME");
    String indexName = index == null ? null : index.dataSetName("NAME");
    boolean numbered = has(cluster, data, "NUMBERED");
    boolean entries = has(cluster, data, "NONINDEXED");
    if (numbered && entries || (numbered || entries) && has(cluster, data, "INDEXED")) {
      return fail(
          new IdcamsProblem.Conflict(
              at, "`INDEXED`, `NONINDEXED` and `NUMBERED` exclude each other"));
    }
    if (name == null || !problems.isEmpty()) {
      return null;
    }
    boolean keyed = !numbered && !entries;
    int keyLength = keys == null ? KEY_LENGTH : (int) keys[0];
    int keyOffset = keys == null ? 0 : (int) keys[1];
    int average = sizes == null ? RECORD_SIZE : (int) sizes[0];
    int maximum = sizes == null ? RECORD_SIZE : (int) sizes[1];
    String wrong = wrong(average, maximum);
    if (wrong == null && keyed) {
      wrong = wrongKey(keyLength, keyOffset, average, maximum);
    }
    if (wrong != null) {
      return fail(
          new IdcamsProblem.Conflict(cluster.at(keys == null ? "RECORDSIZE" : "KEYS"), wrong));
    }
    Attributes.Cluster attributes =
        numbered
            ? new Attributes.Relative(average, maximum, reuse, false)
            : entries
                ? new Attributes.EntrySequenced(average, maximum, reuse, false)
                : new Attributes.Keyed(keyOffset, keyLength, average, maximum, reuse, false);
    Map<String, String> said = DefinedParameters.of(cluster, data, index, keyed, problems);
    Extents extents = new ClusterQuantities(cluster, data, problems).extents(attributes);
    return problems.isEmpty()
        ? new Command.DefineCluster(
            lastLine,
            at,
            name,
            attributes,
            extents,
            volume(cluster, data),
            dataName,
            indexName,
            said)
        : null;
  }

  private static long @Nullable [] pair(Arguments cluster, @Nullable Arguments data, String name) {
    return data != null && data.has(name)
        ? data.pair(name, Integer.MAX_VALUE)
        : cluster.pair(name, Integer.MAX_VALUE);
  }

  private static String volume(Arguments cluster, @Nullable Arguments data) {
    Item given = cluster.find("VOLUMES");
    if (given == null && data != null) {
      given = data.find("VOLUMES");
    }
    return given == null || given.values().isEmpty() ? "*" : given.values().getFirst().text();
  }

  private static boolean has(Arguments cluster, @Nullable Arguments data, String name) {
    return cluster.has(name) || data != null && data.has(name);
  }

  private @Nullable Command index(
      Arguments whole, @Nullable Arguments data, @Nullable Arguments index) {
    if (!whole.has("NAME") || !whole.has("RELATE")) {
      return fail(new IdcamsProblem.Conflict(at, "`ALTERNATEINDEX` needs `NAME` and `RELATE`"));
    }
    String name = whole.dataSetName("NAME");
    String base = whole.dataSetName("RELATE");
    long[] keys = pair(whole, data, "KEYS");
    boolean unique =
        whole.choice("UNIQUEKEY", "NONUNIQUEKEY")
            || data != null && data.choice("UNIQUEKEY", "NONUNIQUEKEY");
    boolean stays = whole.choice("NOUPGRADE", "UPGRADE");
    String dataName = data == null ? null : data.dataSetName("NAME");
    String indexName = index == null ? null : index.dataSetName("NAME");
    if (name == null || base == null || !problems.isEmpty()) {
      return null;
    }
    int keyLength = keys == null ? KEY_LENGTH : (int) keys[0];
    int keyOffset = keys == null ? 0 : (int) keys[1];
    if (keyLength < 1 || keyLength > Attributes.Keyed.KEY_MAX) {
      return fail(new IdcamsProblem.Conflict(whole.at("KEYS"), wrongLength(keyLength)));
    }
    Map<String, String> said = DefinedParameters.of(whole, data, index, true, problems);
    return new Command.DefineIndex(
        lastLine,
        name,
        new Attributes.AlternateIndex(base, keyOffset, keyLength, unique, !stays, false),
        volume(whole, data),
        dataName,
        indexName,
        said);
  }

  private static String wrongLength(int keyLength) {
    return "a key has 1 to " + Attributes.Keyed.KEY_MAX + " bytes, not " + keyLength;
  }

  private static @Nullable String wrong(int average, int maximum) {
    if (average < 1 || average > maximum) {
      return "RECORDSIZE needs an average from 1 to the maximum, not "
          + average
          + " and "
          + maximum;
    }
    if (maximum > Dcb.LRECL_MAX) {
      return "records of more than " + Dcb.LRECL_MAX + " bytes are not supported";
    }
    return null;
  }

  private static @Nullable String wrongKey(int keyLength, int keyOffset, int average, int maximum) {
    if (keyLength < 1 || keyLength > Attributes.Keyed.KEY_MAX) {
      return wrongLength(keyLength);
    }
    if (keyOffset + (long) keyLength > maximum) {
      return "the key ends behind the end of the longest record: KEYS("
          + keyLength
          + ' '
          + keyOffset
          + ") RECORDSIZE("
          + average
          + ' '
          + maximum
          + ')';
    }
    return null;
  }
}
