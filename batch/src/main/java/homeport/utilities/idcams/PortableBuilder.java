package homeport.utilities.idcams;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// EXPORT, IMPORT and EXAMINE (z/OS DFSMS Access Method Services Commands, under their names).
final class PortableBuilder {
  private static final int OBJECTS_MAX = 255;

  private final Span at;
  private final int lastLine;
  private final List<Problem> problems;

  PortableBuilder(Span at, int lastLine, List<Problem> problems) {
    this.at = at;
    this.lastLine = lastLine;
    this.problems = problems;
  }

  private @Nullable Command conflict(Span where, String what) {
    problems.add(new IdcamsProblem.Conflict(where, what));
    return null;
  }

  @Nullable Command export(List<Item> items) {
    if (items.isEmpty()) {
      return conflict(at, "`EXPORT` needs the name of an entry");
    }
    Arguments arguments =
        new Arguments("EXPORT", at, items.subList(1, items.size()), IdcamsSupport.EXPORT, problems);
    String name = arguments.dataSetName(items.getFirst(), false);
    Command.Target output = arguments.target("OUTFILE", "OUTDATASET");
    boolean temporary = arguments.choice("TEMPORARY", "PERMANENT");
    boolean source = arguments.choice("INHIBITSOURCE", "NOINHIBITSOURCE");
    boolean target = arguments.choice("INHIBITTARGET", "NOINHIBITTARGET");
    if (source && !temporary) {
      return conflict(arguments.at("INHIBITSOURCE"), "`INHIBITSOURCE` needs `TEMPORARY`");
    }
    return name == null || output == null
        ? null
        : new Command.Export(
            lastLine,
            name,
            output,
            temporary,
            source,
            target,
            arguments.choice("PURGE", "NOPURGE"));
  }

  @Nullable Command importing(Arguments arguments) {
    Command.Target input = arguments.target("INFILE", "INDATASET");
    Command.Target output = arguments.target("OUTFILE", "OUTDATASET");
    Map<String, String> newNames = new HashMap<>();
    Item objects = arguments.find("OBJECTS");
    if (objects != null) {
      objects(objects, newNames);
    }
    return input == null || output == null
        ? null
        : new Command.Import(
            lastLine,
            input,
            output,
            newNames,
            arguments.has("INTOEMPTY"),
            arguments.choice("PURGE", "NOPURGE"));
  }

  /// `OBJECTS((name NEWNAME(name) …) …)`; one object may stand without its parentheses.
  private void objects(Item objects, Map<String, String> newNames) {
    List<Item> values = objects.values();
    if (values.isEmpty() || values.size() > OBJECTS_MAX) {
      problems.add(new IdcamsProblem.Conflict(objects.at(), "`OBJECTS` names no object"));
      return;
    }
    if (values.getFirst().kind() != Token.Kind.OPEN) {
      object(objects, values, newNames);
      return;
    }
    for (Item group : values) {
      object(group, group.values(), newNames);
    }
  }

  private void object(Item group, List<Item> items, Map<String, String> newNames) {
    if (items.isEmpty() || group.kind() != Token.Kind.OPEN && group.inner() == null) {
      problems.add(new IdcamsProblem.Conflict(group.at(), "the name of an object is wanted here"));
      return;
    }
    Arguments arguments =
        new Arguments(
            "IMPORT OBJECTS",
            group.at(),
            items.subList(1, items.size()),
            IdcamsSupport.OBJECTS,
            problems);
    String name = arguments.dataSetName(items.getFirst(), false);
    String newName = arguments.dataSetName("NEWNAME");
    if (name != null && newName != null) {
      newNames.put(name, newName);
    }
  }

  @Nullable Command examine(Arguments arguments) {
    if (!arguments.has("NAME")) {
      return conflict(at, "`EXAMINE` needs `NAME`");
    }
    String name = arguments.dataSetName("NAME");
    boolean index = !arguments.choice("NOINDEXTEST", "INDEXTEST");
    boolean data = arguments.choice("DATATEST", "NODATATEST");
    long limit = arguments.number("ERRORLIMIT", Integer.MAX_VALUE, Integer.MAX_VALUE);
    if (!index && !data) {
      return conflict(at, "`NOINDEXTEST` without `DATATEST` leaves nothing to do");
    }
    return name == null ? null : new Command.Examine(lastLine, name, index, data, limit);
  }
}
