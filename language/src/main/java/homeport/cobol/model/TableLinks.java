package homeport.cobol.model;

import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.Expression;
import homeport.diagnostics.Problems;
import org.jspecify.annotations.Nullable;

/// Binds what an OCCURS clause names: the object of DEPENDING ON and the keys (Language Reference,
/// "OCCURS clause").
final class TableLinks {
  private final Names names;
  private final Problems problems;

  TableLinks(Names names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  void link(Draft draft) {
    DataItem item = draft.item;
    Occurs occurs = item == null ? null : item.occurs();
    if (item != null && occurs != null && draft.occurs != null) {
      Expression.Reference object = draft.occurs.dependingOn();
      if (object != null) {
        linkObject(item, occurs, object);
      }
      for (DataEntry.SortKey key : draft.occurs.keys()) {
        for (Expression.Reference name : key.names()) {
          linkKey(item, occurs, key.ascending(), name);
        }
      }
    }
    draft.children.forEach(this::link);
  }

  private void linkObject(DataItem table, Occurs occurs, Expression.Reference reference) {
    Bound bound = names.resolve(reference.name(), reference.qualifiers());
    if (bound == null) {
      return;
    }
    String wrong = null;
    if (!(bound instanceof Bound.Item(DataItem object))) {
      wrong = "is no data item";
    } else if (object.number() == null || object.number().scale() > 0) {
      wrong = "is no integer";
    } else if (!object.dimensions().isEmpty()) {
      wrong = "is part of a table";
    } else if (object.area().equals(table.area())
        && sameRecord(object, table)
        && object.offset() >= table.offset()) {
      wrong = "lies behind the table whose size it gives";
    } else {
      occurs.dependingOn(object);
    }
    if (wrong != null) {
      problems.add(
          RuleBroken.of(
                  Rule.DEPENDING_ON_OBJECT, reference.at(), "`" + reference.name() + "` " + wrong)
              .help("DEPENDING ON needs an integer outside the variable part of the record"));
    }
  }

  private static boolean sameRecord(DataItem a, DataItem b) {
    return root(a) == root(b);
  }

  private static DataItem root(DataItem item) {
    DataItem root = item;
    for (DataItem up = item.parent(); up != null; up = up.parent()) {
      root = up;
    }
    return root;
  }

  private void linkKey(
      DataItem table, Occurs occurs, boolean ascending, Expression.Reference reference) {
    DataItem key = null;
    for (Names.Entry entry : names.candidates(reference.name(), reference.qualifiers())) {
      if (entry.meaning() instanceof Bound.Item(DataItem item) && isWithin(item, table)) {
        names.used(reference.name(), reference.qualifiers(), entry);
        key = item;
      }
    }
    if (key == null) {
      problems.add(
          RuleBroken.of(
                  Rule.TABLE_KEY,
                  reference.at(),
                  "`"
                      + reference.name()
                      + "` is no item of the table `"
                      + table.displayName()
                      + "`")
              .also(table.nameAt(), "the table"));
    } else if (key.dimensions().size() != table.dimensions().size()) {
      problems.add(
          RuleBroken.of(
              Rule.TABLE_KEY,
              reference.at(),
              "the key `" + reference.name() + "` lies in a table of its own"));
    } else {
      occurs.add(new Occurs.Key(ascending, key));
    }
  }

  private static boolean isWithin(DataItem item, @Nullable DataItem table) {
    for (DataItem at = item; at != null; at = at.parent()) {
      if (at == table) {
        return true;
      }
    }
    return false;
  }
}
