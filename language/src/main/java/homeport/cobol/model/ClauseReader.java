package homeport.cobol.model;

import homeport.cobol.syntax.DataEntry.Clause;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import org.jspecify.annotations.Nullable;

/// Puts each clause of an entry in its place in the draft and says when one stands twice.
final class ClauseReader {
  private final Problems problems;

  ClauseReader(Problems problems) {
    this.problems = problems;
  }

  /// Reads the entry and all its parts.
  void read(Draft draft) {
    for (Clause clause : draft.entry.clauses()) {
      take(draft, clause);
    }
    if (draft.level == 66 && draft.renamesClause == null) {
      problems.add(
          RuleBroken.of(
              Rule.RENAMES_RANGE,
              draft.entry.at(),
              "level 66 " + draft.shown() + " has no RENAMES"));
    }
    draft.children.forEach(this::read);
    draft.renames.forEach(this::read);
  }

  private void take(Draft draft, Clause clause) {
    switch (clause) {
      case Clause.Redefines c -> draft.redefines = once(draft.redefines, c, "REDEFINES", c.at());
      case Clause.Pic c -> draft.pic = once(draft.pic, c, "PICTURE", c.at());
      case Clause.UsageIs c -> draft.usageIs = once(draft.usageIs, c, "USAGE", c.at());
      case Clause.GroupUsage c ->
          draft.groupUsage = once(draft.groupUsage, c, "GROUP-USAGE", c.at());
      case Clause.SignIs c -> draft.signIs = once(draft.signIs, c, "SIGN", c.at());
      case Clause.Occurs c -> draft.occurs = once(draft.occurs, c, "OCCURS", c.at());
      case Clause.Synchronized c ->
          draft.synchronize = once(draft.synchronize, c, "SYNCHRONIZED", c.at());
      case Clause.Justified c -> draft.justified = once(draft.justified, c, "JUSTIFIED", c.at());
      case Clause.BlankWhenZero c ->
          draft.blankWhenZero = once(draft.blankWhenZero, c, "BLANK WHEN ZERO", c.at());
      case Clause.Value c -> draft.value = once(draft.value, c, "VALUE", c.at());
      case Clause.DynamicLength c ->
          draft.dynamicLength = once(draft.dynamicLength, c, "DYNAMIC LENGTH", c.at());
      case Clause.Renames c ->
          draft.renamesClause = once(draft.renamesClause, c, "RENAMES", c.at());
      // EXTERNAL, GLOBAL and clauses that are not compiled are refused by name (check.Support).
      case Clause.External _, Clause.Global _, Clause.Exec _, Clause.Other _ -> {}
    }
  }

  private <T> T once(@Nullable T before, T clause, String name, Span at) {
    if (before != null) {
      problems.add(
          RuleBroken.of(Rule.CLAUSE_TWICE, at, name + " stands twice in this entry")
              .label("the second one"));
      return before;
    }
    return clause;
  }
}
