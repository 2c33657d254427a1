package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// DEFINE GENERATIONDATAGROUP, ALIAS, PATH and NONVSAM (z/OS DFSMS Access Method Services Commands,
/// the chapters of these names).
final class DefineEntryBuilder {
  /// Characters of a group's name: `.GnnnnVnn` has to fit behind it.
  private static final int GROUP_NAME_MAX = 35;

  private final Span at;
  private final int lastLine;
  private final List<Problem> problems;

  DefineEntryBuilder(Span at, int lastLine, List<Problem> problems) {
    this.at = at;
    this.lastLine = lastLine;
    this.problems = problems;
  }

  /// True when the word behind DEFINE is one of these.
  boolean takes(Item first) {
    return switch (first.text()) {
      case "GENERATIONDATAGROUP", "GDG", "ALIAS", "PATH", "NONVSAM", "NVSAM" -> true;
      default -> false;
    };
  }

  /// @param behind what stands behind the parentheses
  @Nullable Command build(Item first, List<Item> behind) {
    Arguments rest = new Arguments("DEFINE", at, behind, IdcamsSupport.DEFINE, problems);
    assert rest.find("NAME") == null;
    return switch (first.text()) {
      case "ALIAS" -> alias(arguments("DEFINE ALIAS", first, IdcamsSupport.ALIAS));
      case "PATH" -> path(arguments("DEFINE PATH", first, IdcamsSupport.PATH));
      case "NONVSAM", "NVSAM" ->
          entry(
              arguments("DEFINE NONVSAM", first, IdcamsSupport.NONVSAM),
              Attributes.Sequential.UNKNOWN);
      default ->
          group(arguments("DEFINE GENERATIONDATAGROUP", first, IdcamsSupport.GENERATIONDATAGROUP));
    };
  }

  private Arguments arguments(String command, Item item, List<Keyword> table) {
    if (item.inner() == null) {
      problems.add(
          new IdcamsProblem.Conflict(
              item.at(), "`" + item.text() + "` needs its parameters in parentheses"));
    }
    return new Arguments(command, item.at(), item.values(), table, problems);
  }

  private @Nullable Command entry(Arguments arguments, Attributes attributes) {
    return entry(arguments, arguments.dataSetName("NAME"), attributes);
  }

  private @Nullable Command entry(
      Arguments arguments, @Nullable String name, Attributes attributes) {
    if (name == null) {
      return problems.isEmpty() ? conflict(at, "`NAME` is needed") : null;
    }
    Map<String, String> said = DefinedParameters.ofEntry(arguments, problems);
    if (arguments.choice("NOUPDATE", "UPDATE")) {
      said.put(Catalog.UPDATE, Catalog.NO_UPDATE);
    }
    return problems.isEmpty() ? new Command.DefineEntry(lastLine, name, attributes, said) : null;
  }

  private @Nullable Command alias(Arguments arguments) {
    String of = arguments.dataSetName("RELATE");
    if (of == null) {
      return problems.isEmpty() ? conflict(at, "`ALIAS` needs `RELATE`") : null;
    }
    return entry(arguments, new Attributes.Alias(of));
  }

  private @Nullable Command path(Arguments arguments) {
    String over = arguments.dataSetName("PATHENTRY");
    if (over == null) {
      return problems.isEmpty() ? conflict(at, "`PATH` needs `PATHENTRY`") : null;
    }
    return entry(arguments, new Attributes.Path(over));
  }

  private @Nullable Command group(Arguments arguments) {
    int max = Attributes.GenerationGroup.LIMIT_MAX;
    long limit = arguments.number("LIMIT", 0, max);
    boolean empty = arguments.choice("EMPTY", "NOEMPTY");
    boolean scratch = arguments.choice("SCRATCH", "NOSCRATCH");
    boolean purge = arguments.choice("PURGE", "NOPURGE");
    boolean fifo = arguments.choice("FIFO", "LIFO");
    if (limit == 0) {
      return conflict(arguments.at("LIMIT"), "`LIMIT` is needed, from 1 to " + max);
    }
    if (limit < 0) {
      return null;
    }
    String name = arguments.dataSetName("NAME");
    if (name != null && name.length() > GROUP_NAME_MAX) {
      return conflict(
          arguments.at("NAME"), "a group's name has " + GROUP_NAME_MAX + " characters at most");
    }
    return entry(
        arguments,
        name,
        new Attributes.GenerationGroup((int) limit, empty, scratch, purge, fifo, List.of()));
  }

  private @Nullable Command conflict(Span where, String what) {
    problems.add(new IdcamsProblem.Conflict(where, what));
    return null;
  }
}
