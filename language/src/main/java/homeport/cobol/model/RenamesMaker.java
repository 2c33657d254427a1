package homeport.cobol.model;

import homeport.cobol.syntax.DataEntry.Clause;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Name;
import homeport.data.Usage;
import homeport.diagnostics.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the level 66 items of a record: other names for a stretch of it (Language Reference,
/// "RENAMES clause"). One item renamed alone keeps its class; a stretch from one item to another is
/// a group.
final class RenamesMaker {
  private final Names names;
  private final ItemMaker maker;
  private final Problems problems;

  RenamesMaker(Names names, ItemMaker maker, Problems problems) {
    this.names = names;
    this.maker = maker;
    this.problems = problems;
  }

  void make(Draft record, @Nullable String file) {
    for (Draft draft : record.renames) {
      Clause.Renames clause = draft.renamesClause;
      if (clause == null) {
        continue;
      }
      DataItem from = find(clause.from(), record);
      Expression.Reference throughName = clause.through();
      DataItem through = throughName == null ? from : find(throughName, record);
      if (from == null || through == null || !isRange(clause, from, through)) {
        continue;
      }
      DataItem item = item(draft, from, through);
      DataItem whole = record.item;
      if (whole != null && holdsDynamic(whole, item)) {
        problems.add(
            RuleBroken.of(
                Rule.DYNAMIC_LENGTH,
                clause.at(),
                draft.shown() + " cannot rename an item of DYNAMIC LENGTH"));
        continue;
      }
      draft.item = item;
      Name name = draft.name;
      if (name != null) {
        // A level 66 is qualified by its record only.
        List<String> above = new ArrayList<>();
        if (record.name != null) {
          above.add(record.name.text());
        }
        if (file != null) {
          above.add(file);
        }
        names.add(name.text(), new Names.Entry(name.at(), new Bound.Item(item), above));
      }
      maker.addConditions(draft.conditions, item, file);
    }
  }

  /// Refuses to rename what has no fixed place or length, which is known only when the objects of
  /// DEPENDING ON are.
  static void checkFixed(Draft record, Problems problems) {
    for (Draft draft : record.renames) {
      Clause.Renames clause = draft.renamesClause;
      if (clause != null
          && draft.item != null
          && record.item != null
          && varies(record.item, draft.item.offset() + draft.item.length())) {
        problems.add(
            RuleBroken.of(
                Rule.RENAMES_RANGE,
                clause.at(),
                "an item whose length or place varies cannot be renamed"));
      }
    }
  }

  /// True when a table with DEPENDING ON begins before a place in the record.
  private static boolean varies(DataItem item, int end) {
    Occurs table = item.occurs();
    return item.offset() < end
        && (table != null && table.dependingOn() != null
            || item.children().stream().anyMatch(child -> varies(child, end)));
  }

  /// True when a dynamic-length item of the record lies in what is renamed.
  private static boolean holdsDynamic(DataItem item, DataItem renamed) {
    boolean within =
        item.offset() >= renamed.offset() && item.offset() < renamed.offset() + renamed.length();
    return (item.isDynamic() && within)
        || item.children().stream().anyMatch(child -> holdsDynamic(child, renamed));
  }

  private static DataItem item(Draft draft, DataItem from, DataItem through) {
    boolean alone = from == through;
    DataItem.Shape shape =
        alone
            ? new DataItem.Shape(
                from.category(),
                from.usage(),
                from.picture(),
                from.number(),
                from.justified(),
                from.blankWhenZero())
            : new DataItem.Shape(Category.GROUP, Usage.DISPLAY, null, null, false, false);
    int length = through.offset() + through.length() - from.offset();
    return new DataItem(
        draft.entry.at(),
        draft.at(),
        66,
        draft.name == null ? null : draft.name.text(),
        null,
        from.area(),
        from.offset(),
        length,
        shape,
        List.of(),
        null);
  }

  private @Nullable DataItem find(Expression.Reference reference, Draft record) {
    List<DataItem> found = new ArrayList<>();
    for (Names.Entry entry : names.candidates(reference.name(), reference.qualifiers())) {
      if (entry.meaning() instanceof Bound.Item(DataItem item) && root(item) == record.item) {
        names.used(reference.name(), reference.qualifiers(), entry);
        found.add(item);
      }
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    problems.add(
        RuleBroken.of(
            Rule.RENAMES_RANGE,
            reference.at(),
            "`"
                + reference.name()
                + (found.isEmpty() ? "` is no item of " : "` is several items of ")
                + record.shown()));
    return null;
  }

  private static DataItem root(DataItem item) {
    DataItem root = item;
    for (DataItem up = item.parent(); up != null; up = up.parent()) {
      root = up;
    }
    return root;
  }

  private boolean isRange(Clause.Renames clause, DataItem from, DataItem through) {
    String wrong = null;
    if (from.parent() == null || through.parent() == null) {
      wrong = "a whole record cannot be renamed";
    } else if (!from.dimensions().isEmpty() || !through.dimensions().isEmpty()) {
      wrong = "a table or a part of one cannot be renamed";
    } else if (from != through && through.offset() < from.offset()) {
      wrong = "`" + through.displayName() + "` begins before `" + from.displayName() + "`";
    } else if (from != through
        && through.offset() + through.length() <= from.offset() + from.length()) {
      wrong = "`" + through.displayName() + "` ends before `" + from.displayName() + "` does";
    }
    if (wrong != null) {
      problems.add(RuleBroken.of(Rule.RENAMES_RANGE, clause.at(), wrong));
    }
    return wrong == null;
  }
}
