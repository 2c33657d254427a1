package homeport.cobol.model;

import homeport.cobol.syntax.DataEntry;
import homeport.diagnostics.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the tree of a section's entries from their level-numbers (Language Reference,
/// "Level-numbers"). An entry belongs to the nearest one before it that has a smaller level-number,
/// so levels of one group need not be equal (IBM takes `05` and then `04` under one `01`).
final class DataTree {
  private final Draft.Section section;
  private final Problems problems;
  private final List<Draft> records = new ArrayList<>();
  private final Deque<Draft> open = new ArrayDeque<>();
  private @Nullable Draft last;

  private DataTree(Draft.Section section, Problems problems) {
    this.section = section;
    this.problems = problems;
  }

  static List<Draft> of(List<DataEntry> entries, Draft.Section section, Problems problems) {
    DataTree tree = new DataTree(section, problems);
    for (DataEntry entry : entries) {
      tree.add(entry);
    }
    return tree.records;
  }

  private void add(DataEntry entry) {
    int level = entry.level();
    if (isExec(entry)) {
      return;
    }
    if (level == 88) {
      addCondition(entry);
    } else if (level == 66) {
      addRenames(entry);
    } else if (level == 77 || level == 1) {
      addRecord(new Draft(entry, section));
    } else {
      // The parser has refused level-numbers that there are not; they count as parts.
      addPart(new Draft(entry, section));
    }
  }

  /// An EXEC block stands among the entries without being one.
  private static boolean isExec(DataEntry entry) {
    return entry.level() == 0
        && entry.clauses().stream().anyMatch(DataEntry.Clause.Exec.class::isInstance);
  }

  private void addCondition(DataEntry entry) {
    if (last == null) {
      problems.add(
          RuleBroken.of(
              Rule.CONDITION_WITHOUT_ITEM,
              entry.at(),
              "level 88 " + shown(entry) + " follows no item whose values it could name"));
    } else {
      last.conditions.add(entry);
    }
  }

  private void addRenames(DataEntry entry) {
    if (records.isEmpty() || records.getLast().level == 77) {
      problems.add(
          RuleBroken.of(
              Rule.RENAMES_RANGE, entry.at(), "level 66 " + shown(entry) + " follows no record"));
      last = null;
      return;
    }
    Draft draft = new Draft(entry, section);
    records.getLast().renames.add(draft);
    last = draft;
  }

  private void addRecord(Draft draft) {
    if (draft.level == 77 && section == Draft.Section.FILE) {
      problems.add(
          RuleBroken.of(
                  Rule.LEVEL_WITHOUT_RECORD,
                  draft.entry.at(),
                  "level 77 " + draft.shown() + " is no record of a file")
              .help("is the header `WORKING-STORAGE SECTION` missing before it?"));
    }
    records.add(draft);
    open.clear();
    open.push(draft);
    last = draft;
  }

  private void addPart(Draft draft) {
    while (!open.isEmpty() && open.element().level >= draft.level) {
      open.pop();
    }
    Draft parent = open.peek();
    if (parent == null || parent.level == 77) {
      problems.add(
          RuleBroken.of(
                  Rule.LEVEL_WITHOUT_RECORD,
                  draft.entry.at(),
                  "level " + shown(draft.level) + " " + draft.shown() + " is part of no record")
              .help("begin with a level 01"));
      last = null;
      return;
    }
    draft.parent = parent;
    parent.children.add(draft);
    open.push(draft);
    last = draft;
  }

  private static String shown(int level) {
    return level >= 0 && level < 10 ? "0" + level : String.valueOf(level);
  }

  private static String shown(DataEntry entry) {
    return entry.name() == null ? "without a name" : "`" + entry.name().text() + "`";
  }
}
