package homeport.utilities.idcams;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Span;
import homeport.utilities.idcams.Command.EntryType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parameters of a functional command to what it is to do. Null, or problems, when it must not
/// be run.
final class CommandBuilder {
  private static final int NAMES_MAX = 100;
  private static final int ERRORS_MAX = 4;

  private final String verb;
  private final Span at;
  private final int lastLine;
  private final List<Problem> problems;

  CommandBuilder(String verb, Span at, int lastLine, List<Problem> problems) {
    this.verb = verb;
    this.at = at;
    this.lastLine = lastLine;
    this.problems = problems;
  }

  @Nullable Command build(List<Item> items) {
    return switch (verb) {
      case "DELETE" -> delete(items);
      case "DEFINE" -> new DefineBuilder(at, lastLine, problems).build(items);
      case "ALTER" -> new AlterBuilder(at, lastLine, problems).build(items);
      case "REPRO" -> repro(arguments(items, IdcamsSupport.REPRO));
      case "PRINT" -> print(arguments(items, IdcamsSupport.PRINT));
      case "LISTCAT" -> listCatalog(arguments(items, IdcamsSupport.LISTCAT));
      case "BLDINDEX" -> buildIndex(arguments(items, IdcamsSupport.BLDINDEX));
      case "EXPORT" -> new PortableBuilder(at, lastLine, problems).export(items);
      case "IMPORT" ->
          new PortableBuilder(at, lastLine, problems)
              .importing(arguments(items, IdcamsSupport.IMPORT));
      case "EXAMINE" ->
          new PortableBuilder(at, lastLine, problems)
              .examine(arguments(items, IdcamsSupport.EXAMINE));
      case "VERIFY" -> verify(arguments(items, IdcamsSupport.VERIFY));
      default -> throw new IllegalStateException(verb);
    };
  }

  private Arguments arguments(List<Item> items, List<Keyword> table) {
    return new Arguments(verb, at, items, table, problems);
  }

  private @Nullable Command conflict(Span where, String what) {
    problems.add(new IdcamsProblem.Conflict(where, what));
    return null;
  }

  private @Nullable Command delete(List<Item> items) {
    if (items.isEmpty()) {
      return conflict(at, "`DELETE` needs the name of an entry");
    }
    Arguments arguments = arguments(items.subList(1, items.size()), IdcamsSupport.DELETE);
    Item first = items.getFirst();
    List<Item> given = first.kind() == Token.Kind.OPEN ? first.values() : List.of(first);
    if (given.isEmpty() || given.size() > NAMES_MAX) {
      return conflict(first.at(), "`DELETE` needs 1 to " + NAMES_MAX + " names");
    }
    boolean mask = arguments.has("MASK");
    List<Command.Entry> entries = new ArrayList<>();
    for (Item item : given) {
      Command.Entry entry = arguments.entry(item, mask);
      if (entry != null) {
        entries.add(entry);
      }
    }
    return new Command.Delete(
        lastLine,
        entries,
        type(arguments),
        mask,
        arguments.choice("FORCE", "NOFORCE"),
        arguments.choice("PURGE", "NOPURGE"));
  }

  private static List<String> names(Arguments arguments, List<Item> items) {
    List<String> names = new ArrayList<>();
    for (Item item : items) {
      String name = arguments.dataSetName(item, true);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  private @Nullable EntryType type(Arguments arguments) {
    @Nullable EntryType type = null;
    for (String name :
        List.of("CLUSTER", "NONVSAM", "ALTERNATEINDEX", "PATH", "GENERATIONDATAGROUP", "ALIAS")) {
      if (arguments.has(name)) {
        if (type != null) {
          Command none = conflict(arguments.at(name), "more than one kind of entry is given");
          assert none == null;
        }
        type = EntryType.valueOf(name);
      }
    }
    return type;
  }

  private @Nullable Command repro(Arguments arguments) {
    Command.Target input = arguments.target("INFILE", "INDATASET");
    Command.Target output = arguments.target("OUTFILE", "OUTDATASET");
    boolean replace = arguments.choice("REPLACE", "NOREPLACE");
    boolean reuse = arguments.choice("REUSE", "NOREUSE");
    Command.Range range = arguments.range();
    int limit = (int) arguments.number("ERRORLIMIT", ERRORS_MAX, Integer.MAX_VALUE);
    return input == null || output == null
        ? null
        : new Command.Repro(lastLine, input, output, range, replace, reuse, Math.max(1, limit));
  }

  private @Nullable Command print(Arguments arguments) {
    Command.Target input = arguments.target("INFILE", "INDATASET");
    boolean character = arguments.has("CHARACTER");
    boolean hex = arguments.has("HEX");
    if (character && hex || arguments.has("DUMP") && (character || hex)) {
      return conflict(at, "`CHARACTER`, `HEX` and `DUMP` exclude each other");
    }
    Command.Print.Form form =
        character
            ? Command.Print.Form.CHARACTER
            : hex ? Command.Print.Form.HEX : Command.Print.Form.DUMP;
    Command.Range range = arguments.range();
    return input == null ? null : new Command.Print(lastLine, input, range, form);
  }

  private @Nullable Command listCatalog(Arguments arguments) {
    if (arguments.has("ENTRIES") && arguments.has("LEVEL")) {
      return conflict(at, "`ENTRIES` and `LEVEL` exclude each other");
    }
    Command.ListCatalog.Fields fields = Command.ListCatalog.Fields.NAME;
    int said = 0;
    for (Command.ListCatalog.Fields each : Command.ListCatalog.Fields.values()) {
      if (arguments.has(each.name())) {
        fields = each;
        said++;
      }
    }
    if (said > 1) {
      return conflict(at, "`NAME`, `HISTORY`, `VOLUME`, `ALLOCATION` and `ALL` exclude each other");
    }
    boolean level = arguments.has("LEVEL");
    Item given = arguments.find(level ? "LEVEL" : "ENTRIES");
    List<String> names = given == null ? List.of() : names(arguments, given.values());
    if (given != null && given.values().isEmpty()) {
      return conflict(given.at(), "a name is wanted here");
    }
    return new Command.ListCatalog(lastLine, names, level, type(arguments), fields);
  }

  private @Nullable Command verify(Arguments arguments) {
    Command.Target dataSet = arguments.target("FILE", "DATASET");
    return dataSet == null ? null : new Command.Verify(lastLine, dataSet);
  }

  private @Nullable Command buildIndex(Arguments arguments) {
    Command.Target input = arguments.target("INFILE", "INDATASET");
    boolean byDd = arguments.has("OUTFILE");
    if (byDd == arguments.has("OUTDATASET")) {
      return conflict(at, "BLDINDEX needs one of `OUTFILE` and `OUTDATASET`");
    }
    Item given = arguments.find(byDd ? "OUTFILE" : "OUTDATASET");
    List<Command.Target> outputs = new ArrayList<>();
    for (Item item : given == null ? List.<Item>of() : given.values()) {
      if (byDd) {
        outputs.add(new Command.Target(true, item.text()));
      } else {
        String name = arguments.dataSetName(item, false);
        if (name != null) {
          outputs.add(new Command.Target(false, name));
        }
      }
    }
    return input == null || outputs.isEmpty()
        ? null
        : new Command.BuildIndex(lastLine, input, outputs);
  }
}
