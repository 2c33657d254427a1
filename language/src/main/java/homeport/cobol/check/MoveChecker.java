package homeport.cobol.check;

import homeport.cobol.model.Corresponding;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.Initialization;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Statement;
import homeport.data.NumberFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// MOVE, INITIALIZE and the CORRESPONDING forms (Language Reference, "MOVE statement", "INITIALIZE
/// statement", "CORRESPONDING phrase").
final class MoveChecker {
  private final Checks checks;

  MoveChecker(Checks checks) {
    this.checks = checks;
  }

  void move(Statement.Move s) {
    checks.refuse(Support.MOVE, s.at());
    Operand from = checks.operand(s.from());
    for (Reference to : s.to()) {
      checks.move(from, to);
    }
  }

  void corresponding(Statement.Corresponding s) {
    switch (s.verb()) {
      case ADD -> checks.refuse(Support.ADD_CORRESPONDING, s.at());
      case SUBTRACT -> checks.refuse(Support.SUBTRACT_CORRESPONDING, s.at());
      case MOVE -> checks.refuse(Support.MOVE_CORRESPONDING, s.at());
    }
    DataItem from = group(s.from());
    DataItem to = group(s.to().to());
    if (from == null || to == null) {
      return;
    }
    boolean move = s.verb() == Statement.Corresponding.Verb.MOVE;
    List<Corresponding.Pair> pairs =
        move ? Corresponding.pairs(from, to) : Corresponding.numericPairs(from, to);
    if (pairs.isEmpty()) {
      checks.report(
          RuleBroken.of(
                  Rule.CORRESPONDING_NOTHING,
                  s.at(),
                  "`"
                      + from.displayName()
                      + "` and `"
                      + to.displayName()
                      + "` have no items that correspond")
              .label("does nothing")
              .also(from.nameAt(), "from")
              .also(to.nameAt(), "to"));
    }
    if (move) {
      pairs.forEach(pair -> pair(s, pair));
    }
    Set<String> said = new HashSet<>();
    for (Corresponding.Pair pair : Corresponding.leftOut(from, to)) {
      if (said.add(pair.from().displayName())) {
        leftOut(s, pair);
      }
    }
  }

  private void leftOut(Statement.Corresponding s, Corresponding.Pair pair) {
    String name = pair.from().displayName();
    checks.report(
        RuleBroken.of(
                Rule.CORRESPONDING_LEFT_OUT,
                s.at(),
                "`" + name + "` is in both groups but takes no part")
            .also(pair.from().nameAt(), "from")
            .also(pair.to().nameAt(), "to")
            .note("FILLER, redefinitions, tables, indexes and pointers are left out"));
  }

  private void pair(Statement.Corresponding s, Corresponding.Pair pair) {
    Operand from = item(s, pair.from());
    String wrong = MoveRules.wrong(from, pair.to(), true);
    if (wrong != null) {
      checks.report(
          RuleBroken.of(
                  Rule.MOVE_ILLEGAL,
                  s.at(),
                  "`" + pair.from().displayName() + "` cannot be moved to its counterpart")
              .label(wrong)
              .also(pair.from().nameAt(), "from")
              .also(pair.to().nameAt(), "to"));
    } else {
      checks.lostDigits(from, pair.to());
    }
  }

  private static Operand item(Statement.Corresponding s, DataItem item) {
    NumberFormat number = item.number();
    return new Operand(
        s.at(),
        Operands.kind(item),
        item,
        "`" + item.displayName() + "`",
        number != null && number.scale() <= 0,
        number == null ? 0 : number.digits(),
        number == null ? 0 : number.scale(),
        null);
  }

  private @org.jspecify.annotations.Nullable DataItem group(Reference reference) {
    Operand operand = checks.operand(reference);
    DataItem item = operand.item();
    if (item != null && item.isGroup()) {
      return item;
    }
    if (!operand.isUnknown()) {
      checks.report(
          Rule.CORRESPONDING_GROUPS,
          operand,
          "CORRESPONDING needs a group; this is " + operand.described());
    }
    return null;
  }

  void initialize(Statement.Initialize s) {
    checks.refuse(Support.INITIALIZE, s.at());
    for (Reference reference : s.items()) {
      checks.receiver(reference);
      Operand operand = checks.operand(reference);
      DataItem item = operand.item();
      if (item != null && Initialization.items(item, true).isEmpty()) {
        checks.report(
            Rule.INITIALIZE_ITEM, operand, operand.described() + " has nothing to initialize");
      } else if (item != null && reference.slice() != null) {
        part(s, item, reference);
      } else if (item != null) {
        replacing(s, item);
      }
    }
  }

  private void part(Statement.Initialize s, DataItem item, Reference reference) {
    for (Statement.Initialize.Replacing replacing : s.replacing()) {
      if (replacing.category().equals(Initialization.word(item.sliceCategory()))) {
        checks.move(checks.operand(replacing.by()), reference);
      }
    }
  }

  /// Each REPLACING value must be one that can be moved to items of its category.
  private void replacing(Statement.Initialize s, DataItem item) {
    for (Statement.Initialize.Replacing replacing : s.replacing()) {
      Operand by = checks.operand(replacing.by());
      for (DataItem part : Initialization.items(item, s.withFiller())) {
        String category = Initialization.word(part.category());
        String wrong =
            category.equals(replacing.category()) ? MoveRules.wrong(by, part, true) : null;
        if (wrong != null) {
          checks.report(
              RuleBroken.of(
                      Rule.MOVE_ILLEGAL,
                      replacing.at(),
                      by.described() + " cannot be moved to `" + part.displayName() + "`")
                  .label(wrong)
                  .also(part.nameAt(), "to be replaced"));
          return;
        }
        if (category.equals(replacing.category())) {
          checks.lostDigits(by, part);
        }
      }
    }
  }
}
