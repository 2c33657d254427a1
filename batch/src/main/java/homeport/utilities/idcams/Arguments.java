package homeport.utilities.idcams;

import homeport.datasets.DataSetName;
import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Span;
import homeport.utilities.idcams.Keyword.Support;
import homeport.utilities.idcams.Keyword.Values;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parameters of one command, held against the table of those it has. What is wrong with them
/// becomes problems.
final class Arguments {
  /// The highest address, and the highest record number.
  private static final long PLACE_MAX = 0xFFFF_FFFFL;

  private final String command;
  private final Span at;
  private final List<Problem> problems;
  private final Map<String, Item> byName = new HashMap<>();

  /// @param command as messages name it
  /// @param at where the command is named
  Arguments(
      String command, Span at, List<Item> items, List<Keyword> table, List<Problem> problems) {
    this.command = command;
    this.at = at;
    this.problems = problems;
    for (Item item : items) {
      take(item, table);
    }
  }

  private void take(Item item, List<Keyword> table) {
    @Nullable Keyword keyword =
        item.kind() == Token.Kind.WORD ? IdcamsSupport.find(table, item.text()) : null;
    if (keyword == null) {
      List<String> near = NearNames.of(item.text(), table.stream().map(Keyword::name).toList());
      problems.add(
          new IdcamsProblem.UnknownKeyword(
              item.at(),
              command,
              item.kind() == Token.Kind.OPEN ? "(" : item.text(),
              near.isEmpty() ? null : near.getFirst()));
      return;
    }
    if (keyword.support() == Support.NO) {
      problems.add(new IdcamsProblem.KeywordNotSupported(item.at(), command, keyword.name()));
    } else if (keyword.values() == Values.NEEDED && item.inner() == null) {
      problems.add(
          new IdcamsProblem.Conflict(
              item.at(), "`" + item.text() + "` needs a value in parentheses"));
    } else if (keyword.values() == Values.NONE && item.inner() != null) {
      problems.add(new IdcamsProblem.Conflict(item.at(), "`" + item.text() + "` has no value"));
    } else if (byName.putIfAbsent(keyword.name(), item) != null) {
      problems.add(
          new IdcamsProblem.Conflict(item.at(), "`" + keyword.name() + "` is given twice"));
    }
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  @Nullable Item find(String name) {
    return byName.get(name);
  }

  /// Where a parameter stands, or the command.
  Span at(String name) {
    Item item = byName.get(name);
    return item == null ? at : item.at();
  }

  /// True for one parameter, false for its opposite or neither; both are a problem.
  boolean choice(String yes, String no) {
    if (has(yes) && has(no)) {
      problems.add(
          new IdcamsProblem.Conflict(at(no), "`" + yes + "` and `" + no + "` exclude each other"));
    }
    return has(yes);
  }

  /// The one value of a parameter, or null.
  @Nullable Item single(String name) {
    Item item = byName.get(name);
    if (item == null) {
      return null;
    }
    if (item.values().size() != 1) {
      problems.add(
          new IdcamsProblem.InvalidValue(item.at(), item.text(), "`" + name + "` has one value"));
      return null;
    }
    return item.values().getFirst();
  }

  /// A data set name; null when it is not given or wrong.
  @Nullable String dataSetName(String name) {
    Item value = single(name);
    return value == null ? null : dataSetName(value, false);
  }

  /// A data set name with or without a password behind a slash, which counts for nothing.
  @Nullable String dataSetName(Item item, boolean generic) {
    String text = item.text();
    int slash = text.indexOf('/');
    String name = slash > 0 ? text.substring(0, slash) : text;
    if (item.inner() != null && item.kind() == Token.Kind.WORD) {
      problems.add(
          new IdcamsProblem.KeywordNotSupported(item.at(), command, "a member of a library"));
      return null;
    }
    boolean valid = item.plain() && DataSetName.valid(generic ? name.replace("*", "X") : name);
    if (!valid || generic && !onlyWholeQualifiers(name)) {
      problems.add(
          new IdcamsProblem.InvalidValue(
              item.at(), text, "`" + text + "` is not the name of a data set"));
      return null;
    }
    return name;
  }

  /// An entry: a data set name, with `*` for a qualifier, or a mask; or a member of a library.
  ///
  /// @param mask the name is a mask: `*` for characters of a qualifier or for one, `**` for any
  ///   number of qualifiers, `%` for one character
  Command.@Nullable Entry entry(Item item, boolean mask) {
    if (item.inner() != null && item.kind() == Token.Kind.WORD) {
      Item plain = new Item(item.at(), item.kind(), item.text(), null);
      String library = dataSetName(plain, false);
      String member = item.values().size() == 1 ? item.values().getFirst().text() : "";
      if (library != null && !member.matches("[A-Z#@$][A-Z0-9#@$]{0,7}")) {
        problems.add(
            new IdcamsProblem.InvalidValue(
                item.at(), member, "`" + member + "` is not the name of a member"));
        return null;
      }
      return library == null ? null : new Command.Entry(library, member);
    }
    if (mask && item.plain()) {
      String name = item.text();
      if (name.matches("[A-Z0-9#@$.*%-]{1,44}")) {
        return new Command.Entry(name, null);
      }
    }
    String name = dataSetName(item, true);
    return name == null ? null : new Command.Entry(name, null);
  }

  /// An asterisk stands for one qualifier, and there is one at most.
  private static boolean onlyWholeQualifiers(String name) {
    int star = name.indexOf('*');
    return star < 0
        || name.indexOf('*', star + 1) < 0
            && (star == 0 || name.charAt(star - 1) == '.')
            && (star == name.length() - 1 || name.charAt(star + 1) == '.');
  }

  /// A ddname; null when it is not given or wrong.
  @Nullable String ddName(String name) {
    Item value = single(name);
    if (value == null) {
      return null;
    }
    if (value.kind() != Token.Kind.WORD || !value.text().matches("[A-Z@#$][A-Z0-9@#$]{0,7}")) {
      problems.add(
          new IdcamsProblem.InvalidValue(
              value.at(), value.text(), "`" + value.text() + "` is no ddname"));
      return null;
    }
    if (value.inner() != null) {
      problems.add(
          new IdcamsProblem.KeywordNotSupported(value.at(), command, "a password or ENVIRONMENT"));
      return null;
    }
    return value.text();
  }

  /// A number; `otherwise` when it is not given, -1 with a problem.
  long number(String name, long otherwise, long max) {
    if (!has(name)) {
      return otherwise;
    }
    Item value = single(name);
    return value == null ? -1 : number(value, max);
  }

  private long number(Item value, long max) {
    String text = value.text();
    boolean digits = value.plain() && text.matches("[0-9]{1,10}") && Long.parseLong(text) <= max;
    if (!digits) {
      problems.add(
          new IdcamsProblem.InvalidValue(
              value.at(), text, "`" + text + "` is no number from 0 to " + max));
      return -1;
    }
    return Long.parseLong(text);
  }

  /// Two numbers in parentheses; null when they are not given or wrong.
  long @Nullable [] pair(String name, long max) {
    Item item = byName.get(name);
    if (item == null) {
      return null;
    }
    if (item.values().size() != 2) {
      problems.add(
          new IdcamsProblem.InvalidValue(item.at(), item.text(), "`" + name + "` has two values"));
      return null;
    }
    long first = number(item.values().get(0), max);
    long second = number(item.values().get(1), max);
    return first < 0 || second < 0 ? null : new long[] {first, second};
  }

  /// One number or two, the second 0 when it is not given; null when there are none or they are
  /// wrong.
  long @Nullable [] quantities(String name, long max) {
    Item item = byName.get(name);
    if (item == null) {
      return null;
    }
    int count = item.values().size();
    if (count < 1 || count > 2) {
      problems.add(
          new IdcamsProblem.InvalidValue(
              item.at(), item.text(), "`" + name + "` has one value or two"));
      return null;
    }
    long first = number(item.values().getFirst(), max);
    long second = count == 1 ? 0 : number(item.values().get(1), max);
    return first < 0 || second < 0 ? null : new long[] {first, second};
  }

  /// A key; null when it is not given or wrong.
  Command.@Nullable KeyValue key(String name) {
    Item value = single(name);
    if (value == null) {
      return null;
    }
    if (value.kind() == Token.Kind.HEX) {
      try {
        byte[] bytes = HexFormat.of().parseHex(value.text().strip());
        return new Command.KeyValue(null, bytes, false);
      } catch (IllegalArgumentException e) {
        problems.add(
            new IdcamsProblem.InvalidValue(
                value.at(), value.text(), "X'…' holds pairs of hexadecimal digits"));
        return null;
      }
    }
    String text = value.text();
    boolean generic = value.kind() == Token.Kind.WORD && text.endsWith("*");
    String characters = generic ? text.substring(0, text.length() - 1) : text;
    if (characters.isEmpty() || !value.plain()) {
      problems.add(new IdcamsProblem.InvalidValue(value.at(), text, "a key is wanted here"));
      return null;
    }
    return new Command.KeyValue(characters, null, generic);
  }

  /// A data set by DD or by name, exactly one of the two; null with a problem.
  Command.@Nullable Target target(String byDd, String byName) {
    if (has(byDd) == has(byName)) {
      problems.add(
          new IdcamsProblem.Conflict(
              at(byName), command + " needs one of `" + byDd + "` and `" + byName + "`"));
      return null;
    }
    String name = has(byDd) ? ddName(byDd) : dataSetName(byName);
    return name == null ? null : new Command.Target(has(byDd), name);
  }

  /// Which records: one way to say where to begin, and one to say where to end.
  Command.Range range() {
    oneOf("SKIP", "FROMKEY", "FROMADDRESS", "FROMNUMBER");
    oneOf("COUNT", "TOKEY", "TOADDRESS", "TONUMBER");
    long max = Integer.MAX_VALUE;
    return new Command.Range(
        key("FROMKEY"),
        key("TOKEY"),
        number("SKIP", 0, max),
        number("COUNT", -1, max),
        between("FROMADDRESS", "TOADDRESS"),
        between("FROMNUMBER", "TONUMBER"));
  }

  private void oneOf(String... names) {
    @Nullable String first = null;
    for (String name : names) {
      if (has(name) && first != null) {
        problems.add(
            new IdcamsProblem.Conflict(
                at(name), "`" + first + "` and `" + name + "` exclude each other"));
      } else if (has(name)) {
        first = name;
      }
    }
  }

  private Command.Between between(String from, String to) {
    return new Command.Between(place(from), place(to));
  }

  /// An address or a number of a record, in decimal or hexadecimal; -1 when it is not given.
  private long place(String name) {
    Item value = has(name) ? single(name) : null;
    if (value == null) {
      return -1;
    }
    if (value.kind() != Token.Kind.HEX) {
      return number(value, PLACE_MAX);
    }
    String text = value.text().strip();
    if (!text.matches("[0-9A-Fa-f]{1,8}")) {
      problems.add(
          new IdcamsProblem.InvalidValue(
              value.at(), text, "X'…' holds one to eight hexadecimal digits"));
      return -1;
    }
    return Long.parseLong(text, 16);
  }
}
