package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// ALTER (z/OS DFSMS Access Method Services Commands, "ALTER").
final class AlterBuilder {
  private final Span at;
  private final int lastLine;
  private final List<Problem> problems;

  AlterBuilder(Span at, int lastLine, List<Problem> problems) {
    this.at = at;
    this.lastLine = lastLine;
    this.problems = problems;
  }

  @Nullable Command build(List<Item> items) {
    if (items.isEmpty()) {
      problems.add(new IdcamsProblem.Conflict(at, "`ALTER` needs the name of an entry"));
      return null;
    }
    Arguments arguments =
        new Arguments("ALTER", at, items.subList(1, items.size()), IdcamsSupport.ALTER, problems);
    Command.Entry entry = arguments.entry(items.getFirst(), false);
    Item given = arguments.single("NEWNAME");
    Command.Entry newName = given == null ? null : arguments.entry(given, false);
    long limit = arguments.number("LIMIT", -1, Attributes.GenerationGroup.LIMIT_MAX);
    Command.Alteration change = new AlterationBuilder(arguments, problems).build();
    if (entry == null || !problems.isEmpty()) {
      return null;
    }
    if (newName != null && (newName.member() == null) != (entry.member() == null)) {
      problems.add(
          new IdcamsProblem.Conflict(
              arguments.at("NEWNAME"), "a member's new name is a member of the same library"));
      return null;
    }
    return new Command.Alter(
        lastLine,
        entry,
        newName,
        (int) limit,
        choice(arguments, "EMPTY", "NOEMPTY"),
        choice(arguments, "SCRATCH", "NOSCRATCH"),
        choice(arguments, "PURGE", "NOPURGE"),
        choice(arguments, "FIFO", "LIFO"),
        arguments.has("ROLLIN"),
        change);
  }

  static @Nullable Boolean choice(Arguments arguments, String yes, String no) {
    boolean wanted = arguments.choice(yes, no);
    return wanted || arguments.has(no) ? wanted : null;
  }
}
