package homeport.cobol.check;

import homeport.cobol.check.Operand.Kind;
import homeport.cobol.model.Bound;
import homeport.cobol.model.ConditionName;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.Occurs;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.model.StorageArea;
import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// SET and SEARCH (Language Reference, "SET statement", "SEARCH statement").
final class TableChecker {
  private final Checks checks;
  private final ConditionChecker conditions;

  TableChecker(Checks checks, ConditionChecker conditions) {
    this.checks = checks;
    this.conditions = conditions;
  }

  void setTo(Statement.SetTo s) {
    Operand value = checks.operand(s.value());
    for (Expression target : s.targets()) {
      if (target instanceof Expression.LengthOf(_, Expression of)) {
        setLength(s, of);
        continue;
      }
      Operand to = checks.operand(target);
      if (target instanceof Reference reference) {
        checks.receiver(reference);
      }
      if (isPointer(to) || isPointer(value)) {
        checks.refuse(Support.SET_POINTER, s.at());
        setPointer(target, to, value);
      } else {
        checks.refuse(Support.SET_INDEX, s.at());
        setIndex(to, value);
      }
    }
  }

  /// Format 8: the length of a dynamic-length item.
  private void setLength(Statement.SetTo s, Expression of) {
    checks.refuse(Support.SET_LENGTH, s.at());
    Operand item = checks.operand(of);
    if (!item.isUnknown() && (item.item() == null || !item.item().isDynamic())) {
      checks.report(Rule.SET_ILLEGAL, item, item.described() + " has a length that cannot be set");
    }
    Operand _ = checks.integer(s.value(), "a length");
  }

  private static boolean isPointer(Operand operand) {
    return operand.kind() == Kind.POINTER
        || operand.kind() == Kind.PROCEDURE_POINTER
        || operand.kind() == Kind.NULL;
  }

  /// Formats 5 and 6: what a pointer and the address of a LINKAGE record can be set to.
  private void setPointer(Expression target, Operand to, Operand value) {
    boolean fits =
        value.isUnknown()
            || value.kind() == Kind.NULL
            || value.kind() == to.kind()
            || (to.kind() == Kind.PROCEDURE_POINTER && value.kind() == Kind.POINTER);
    if (to.isUnknown()) {
      return;
    }
    if (!isPointer(to) || to.kind() == Kind.NULL || !fits) {
      checks.report(
          Rule.SET_ILLEGAL, to, to.described() + " cannot be set to " + value.described());
    } else if (target instanceof Expression.AddressOf(_, Expression of)) {
      DataItem record = checks.whole(of);
      boolean linkage =
          record != null
              && record.area().kind() == StorageArea.Kind.LINKAGE
              && record.parent() == null
              && record.redefines() == null;
      if (!linkage) {
        checks.report(
            Rule.SET_ILLEGAL,
            target.at(),
            "only a level 01 or 77 of the LINKAGE SECTION can be given an address");
      } else {
        checks.moved(record, target.at());
      }
    }
  }

  /// The table of format 1: what an index, an index data item and a whole number can be set to.
  private void setIndex(Operand to, Operand value) {
    if (to.isUnknown() || value.isUnknown()) {
      return;
    }
    boolean index = value.kind() == Kind.INDEX_NAME;
    boolean good =
        switch (to.kind()) {
          case INDEX_NAME -> index || value.kind() == Kind.INDEX_ITEM || value.isInteger();
          case INDEX_ITEM -> index || value.kind() == Kind.INDEX_ITEM;
          case NUMERIC -> index && to.integer();
          case GROUP,
              ALPHABETIC,
              ALPHANUMERIC,
              ALPHANUMERIC_EDITED,
              NUMERIC_EDITED,
              FLOAT,
              EXPRESSION,
              POINTER,
              PROCEDURE_POINTER,
              DBCS,
              NATIONAL,
              UTF8,
              ZERO,
              SPACE,
              FIGURATIVE,
              NULL,
              ALL,
              CONDITION,
              UNKNOWN ->
              false;
        };
    if (!good) {
      RuleBroken problem =
          RuleBroken.of(
              Rule.SET_ILLEGAL, to.at(), to.described() + " cannot be set to " + value.described());
      if (to.item() != null) {
        problem = problem.also(to.item().nameAt(), to.word());
      }
      checks.report(
          to.kind() == Kind.NUMERIC
              ? problem.help("SET gives a number the value of an index only; use MOVE")
              : problem);
    }
  }

  void setBy(Statement.SetBy s) {
    checks.integer(s.value(), "the step of an index");
    boolean pointers =
        s.targets().stream().allMatch(target -> checks.operand(target).kind() == Kind.POINTER);
    for (Reference target : s.targets()) {
      Operand to = checks.operand(target);
      if (to.kind() == Kind.POINTER && pointers) {
        checks.refuse(Support.SET_POINTER, s.at());
      } else if (to.kind() != Kind.INDEX_NAME && !to.isUnknown()) {
        checks.report(Rule.SET_ILLEGAL, to, "SET UP BY needs an index; this is " + to.described());
      } else {
        checks.refuse(Support.SET_INDEX, s.at());
      }
    }
  }

  void setCondition(Statement.SetCondition s) {
    checks.refuse(Support.SET_CONDITION, s.at());
    for (Reference name : s.names()) {
      switch (checks.model().bindings().find(name)) {
        case Bound.Condition(ConditionName condition) -> {
          if (!s.value() && condition.whenFalse() == null) {
            checks.report(
                RuleBroken.of(
                        Rule.SET_ILLEGAL, name.at(), "`" + name.name() + "` has no value for FALSE")
                    .help("say it in the level 88: WHEN SET TO FALSE IS"));
          }
        }
        case Bound.SwitchStatus _ -> checks.refuse(Support.SET_SWITCH, name.at());
        case null -> {}
        case Bound.Item _, Bound.Index _, Bound.File _ -> {}
      }
    }
  }

  void search(Statement.Search s) {
    checks.refuse(s.all() ? Support.SEARCH_ALL : Support.SEARCH, s.at());
    DataItem table = checks.whole(s.table());
    Occurs occurs = table == null ? null : table.occurs();
    if (table != null && (occurs == null || occurs.indexes().isEmpty())) {
      checks.report(
          RuleBroken.of(
                  Rule.SEARCH_TABLE,
                  s.table().at(),
                  "`" + s.table().name() + "` is no table with an index")
              .also(table.nameAt(), occurs == null ? "has no OCCURS" : "has no INDEXED BY"));
    } else if (table != null && !s.table().subscripts().isEmpty()) {
      checks.report(Rule.SEARCH_TABLE, s.table().at(), "SEARCH names the table without subscripts");
    }
    varying(s.varying());
    for (Statement.Search.When when : s.whens()) {
      conditions.check(when.condition());
      if (s.all() && occurs != null && !occurs.indexes().isEmpty()) {
        searchAllWhen(when, occurs);
      }
    }
  }

  private void varying(@Nullable Expression varying) {
    if (varying != null) {
      Operand operand = checks.operand(varying);
      boolean index = operand.kind() == Kind.INDEX_NAME || operand.kind() == Kind.INDEX_ITEM;
      if (!index) {
        checks.integer(varying, "VARYING");
      }
    }
  }

  /// A binary search compares keys for equality: all keys up to the last one named (Language
  /// Reference, "SEARCH statement", "WHEN phrase of binary search").
  private void searchAllWhen(Statement.Search.When when, Occurs table) {
    List<Occurs.Key> keys = table.keys();
    if (keys.isEmpty()) {
      checks.report(
          RuleBroken.of(
                  Rule.SEARCH_ALL_WHEN,
                  when.at(),
                  "SEARCH ALL needs a table with an ASCENDING or DESCENDING KEY")
              .also(table.table().nameAt(), "has no KEY"));
      return;
    }
    Set<DataItem> compared = new HashSet<>();
    if (!collectKeys(when.condition(), compared)) {
      checks.report(
          RuleBroken.of(
                  Rule.SEARCH_ALL_WHEN,
                  when.at(),
                  "WHEN of SEARCH ALL can only compare keys of the table for equality")
              .help("join several with AND; the key stands to the left of ="));
      return;
    }
    int last = -1;
    for (int i = 0; i < keys.size(); i++) {
      last = compared.contains(keys.get(i).item()) ? i : last;
    }
    for (int i = 0; i <= last; i++) {
      if (!compared.contains(keys.get(i).item())) {
        checks.report(
            Rule.SEARCH_ALL_WHEN,
            when.at(),
            "the key `"
                + keys.get(i).item().displayName()
                + "` must be compared too, because a key after it is");
      }
    }
    for (DataItem item : compared) {
      if (keys.stream().noneMatch(key -> key.item() == item)) {
        checks.report(
            Rule.SEARCH_ALL_WHEN,
            when.at(),
            "`" + item.displayName() + "` is no key of `" + table.table().displayName() + "`");
      }
    }
  }

  private boolean collectKeys(Condition condition, Set<DataItem> compared) {
    return switch (condition) {
      case Condition.And and ->
          collectKeys(and.left(), compared) && collectKeys(and.right(), compared);
      case Condition.Relation relation -> {
        DataItem key = checks.whole(relation.left());
        if (key != null) {
          compared.add(key);
        }
        yield relation.operator() == Condition.Relational.EQUAL
            && (key != null || checks.operand(relation.left()).isUnknown());
      }
      case Condition.Named named -> {
        boolean known =
            checks.model().bindings().find(named.name())
                    instanceof Bound.Condition(ConditionName condition88)
                && compared.add(condition88.item());
        yield known || checks.model().bindings().find(named.name()) == null;
      }
      case Condition.Or _, Condition.Not _, Condition.ClassTest _, Condition.SignTest _ -> false;
    };
  }
}
